import type { LocalText } from '../basics/local-text.ts';

/** One thing to disclose that has had several numbers over the years. */
export interface SameItem {
  readonly key: string;
  readonly name: LocalText;
  /** Its code by fiscal year; `null` in a year that did not ask for it; left out where nobody knows. */
  readonly codes: Readonly<Record<number, string | null>>;
  /** Years whose code is from memory. */
  readonly remembered: readonly number[];
}

/** What an item of a year is over all years; several where that year took things together. */
export function sameItemsOf(
  all: readonly SameItem[],
  { fiscalYear, code }: { readonly fiscalYear: number; readonly code: string },
): readonly SameItem[] {
  return all.filter(({ codes }) => codes[fiscalYear] === code);
}
