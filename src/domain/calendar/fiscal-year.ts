import { type Day, day, dayParts } from './day.ts';

/** ไตรมาส of the fiscal year: 1 is October to December. */
export type Quarter = 1 | 2 | 3 | 4;

/** The Buddhist era is 543 years ahead of the Christian. */
const buddhistEra = 543;

/** ปีงบประมาณ in the Buddhist era: year Y runs from 1 October of Y−1 to 30 September of Y. */
export function fiscalYearOf(of: Day): number {
  const { year, month } = dayParts(of);
  return year + buddhistEra + (month >= 10 ? 1 : 0);
}

/** The quarter of the fiscal year in which a day lies. */
export function quarterOf(of: Day): Quarter {
  const { month } = dayParts(of);
  return (Math.floor(((month + 2) % 12) / 3) + 1) as Quarter;
}

/**
 * First and last day of a fiscal year.
 * @param fiscalYear Buddhist era
 */
export function fiscalYearDays(fiscalYear: number): { readonly first: Day; readonly last: Day } {
  const year = fiscalYear - buddhistEra;
  return { first: day(`${year - 1}-10-01`), last: day(`${year}-09-30`) };
}
