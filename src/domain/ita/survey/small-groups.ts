/** From so many answers on a result may be seen. */
export const fewestAnswersShown = 5;
