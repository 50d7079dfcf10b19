/** The one format this app writes. A higher number is kept, stops replay, and asks for the update. */
export const format = 1;
