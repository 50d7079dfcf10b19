/** A list with the one at `from` moved by one place; the same list where it cannot go further. */
export function movedOne<One>(list: readonly One[], from: number, by: -1 | 1): readonly One[] {
  const one = list[from];
  const to = from + by;
  if (one === undefined || to < 0 || to >= list.length) return list;
  const others = list.filter((_one, at) => at !== from);
  return [...others.slice(0, to), one, ...others.slice(to)];
}
