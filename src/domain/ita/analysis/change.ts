import { roundForShow } from '../points.ts';

/** From one value to the next, by what is shown of both: so that nobody who subtracts finds another number. */
export type Change =
  | { readonly kind: 'rose' | 'fell' | 'same'; /** With its sign; two decimals. */ readonly by: number }
  /** One of the two is not known: that is no change of zero. */
  | { readonly kind: 'unknown' };

/** What came of a value. */
export function changeBetween(before: number | null, now: number | null): Change {
  if (before === null || now === null) return { kind: 'unknown' };
  const by = roundForShow(roundForShow(now) - roundForShow(before));
  if (by === 0) return { kind: 'same', by: 0 };
  return { kind: by > 0 ? 'rose' : 'fell', by };
}

/** A value of one fiscal year; `null` where it is not known. */
export interface ValueOfYear {
  /** Buddhist era. */
  readonly fiscalYear: number;
  readonly value: number | null;
}

/** A value with what came of it since the year before. */
export interface YearChange extends ValueOfYear {
  /** The year it is held against: the latest one before it in the list; `null` for the first. */
  readonly since: number | null;
  readonly change: Change;
}

/**
 * The change from each year to the next of those given. A year in between that is not given is passed over, and
 * `since` says so; one that is given without a value leaves both of its changes unknown.
 *
 * @param years in any order, each once
 * @returns oldest first
 */
export function changesOver(years: readonly ValueOfYear[]): readonly YearChange[] {
  const inOrder = [...years].sort((one, other) => one.fiscalYear - other.fiscalYear);
  return inOrder.map((year, place) => {
    const before = inOrder[place - 1] ?? null;
    return {
      ...year,
      since: before?.fiscalYear ?? null,
      change: before === null ? { kind: 'unknown' } : changeBetween(before.value, year.value),
    };
  });
}
