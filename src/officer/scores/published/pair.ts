import type { YearView } from './years.ts';

/** The year that is looked at, and the one it is held against. */
export interface Pair {
  readonly now: YearView;
  /** `null` while there is only one. */
  readonly before: YearView | null;
}

/**
 * The two years an address asks for, by default the latest two; a year with none before it is held against the next.
 *
 * @param years latest first
 * @param query its `year` and `against`; what names no published year is passed over
 * @returns `null` when there are none
 */
export function pairOf(years: readonly YearView[], query: URLSearchParams): Pair | null {
  const called = (name: string): YearView | undefined =>
    years.find(({ published }) => String(published.fiscalYear) === query.get(name));
  const now = called('year') ?? years[0];
  if (now === undefined) return null;
  const others = years.filter((year) => year !== now);
  const asked = called('against');
  const earlier = others.find(({ published }) => published.fiscalYear < now.published.fiscalYear);
  return { now, before: (asked === now ? undefined : asked) ?? earlier ?? others.at(-1) ?? null };
}
