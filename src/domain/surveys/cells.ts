import { fewestAnswersShown } from '../ita/survey/small-groups.ts';

/**
 * Which groups of a whole may be seen where the whole is known too. A group of one to four is hidden, and where that left
 * it to be found by taking the others from the whole, the next-smallest is hidden beside it.
 *
 * @param sizes of all groups; the whole is at least five
 * @returns in the same order. What is hidden is nothing, or two groups and five people at least
 */
export function shownCells(sizes: readonly number[]): readonly boolean[] {
  const bySize = sizes
    .map((size, place) => ({ size, place }))
    .filter(({ size }) => size > 0)
    .sort((one, other) => one.size - other.size || one.place - other.place);
  const few = bySize.filter(({ size }) => size < fewestAnswersShown).length;
  let hidden = few;
  while (hidden > 0 && hidden < bySize.length && isTold(bySize.slice(0, hidden))) hidden += 1;
  const places = new Set(bySize.slice(0, hidden).map(({ place }) => place));
  return sizes.map((_size, place) => !places.has(place));
}

/** Whether the difference to the whole gives hidden groups away. */
function isTold(hidden: readonly { readonly size: number }[]): boolean {
  return hidden.length < 2 || hidden.reduce((sum, { size }) => sum + size, 0) < fewestAnswersShown;
}
