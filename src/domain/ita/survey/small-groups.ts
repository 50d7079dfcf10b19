/** From so many answers on a result may be seen. */
export const fewestAnswersShown = 5;

/**
 * Which groups of answers must not be shown beside the result of all of them.
 *
 * A group under five is hidden; and where what is hidden could be worked out by taking all that is shown from the
 * sum, the next-smallest is hidden too: at least two groups, with at least five answers between them, or none.
 *
 * @param sizes answers in each group; one without answers has nothing to hide
 */
export function hiddenGroups(sizes: ReadonlyMap<string, number>): ReadonlySet<string> {
  const filled = [...sizes].filter(([, size]) => size > 0).sort(([, one], [, other]) => one - other);
  const hidden = new Set(filled.filter(([, size]) => size < fewestAnswersShown).map(([code]) => code));
  if (hidden.size === 0) return hidden;
  let answers = filled.reduce((sum, [code, size]) => (hidden.has(code) ? sum + size : sum), 0);
  for (const [code, size] of filled) {
    if (hidden.size >= 2 && answers >= fewestAnswersShown) break;
    if (hidden.has(code)) continue;
    hidden.add(code);
    answers += size;
  }
  return hidden;
}
