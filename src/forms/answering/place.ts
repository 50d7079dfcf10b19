/** Characters of the words that say where something is. */
export const longestWords = 500;
