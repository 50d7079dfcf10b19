import { parseDay } from '../../calendar/day.ts';

/** Years between the Buddhist era and the common one. */
const eras = 543;
/** Two digits are taken for a year of this Buddhist century only when it is so near; else a birthday may be meant. */
const nearYears = 20;

/**
 * The year of the common era that somebody wrote: of either era with four digits, of this Buddhist century with two.
 * @param today an ISO day; empty where no clock is known: then two digits do not do
 * @returns `null` when it cannot be told
 */
export function commonYear(written: string, today: string): number | null {
  const year = /^\d{4}$/.test(written) ? Number(written) : 0;
  if (year >= 2400 && year <= 2743) return year - eras;
  if (year >= 1857 && year <= 2200) return year;
  if (today === '' || !/^\d{2}$/.test(written)) return null;
  const near = 2500 + Number(written) - eras;
  return Math.abs(near - Number(today.slice(0, 4))) <= nearYears ? near : null;
}

/**
 * Day, month and year, written in Arabic digits, as an ISO day.
 * @param today as for `commonYear`
 * @returns `null` when there is no such day
 */
export function writtenDay(
  [day = '', month = '', year = '']: readonly string[],
  today: string,
): string | null {
  return parseDay(`${commonYear(year, today)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
