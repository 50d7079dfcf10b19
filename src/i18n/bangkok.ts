/** Thailand has kept UTC+7 without summer time since 1920: a constant, so no phone's time zone can move a day. */
const aheadOfUtcMs = 7 * 60 * 60 * 1000;
const dayMs = 24 * 60 * 60 * 1000;

/** A moment as the wall clock and the calendar in Bangkok show it. */
export interface BangkokMoment {
  /** Common era. */
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
  /** 0–23 */
  readonly hour: number;
  /** 0–59 */
  readonly minute: number;
  /** Days since 1 January 1970 in Bangkok; two moments of one day share it. */
  readonly dayNumber: number;
}

/**
 * What Bangkok's wall shows at a moment.
 *
 * @param instant UTC milliseconds since 1970
 */
export function bangkokMoment(instant: number): BangkokMoment {
  const local = instant + aheadOfUtcMs;
  const dayNumber = Math.floor(local / dayMs);
  const minutes = Math.floor((local - dayNumber * dayMs) / 60_000);
  return { ...dateOfDayNumber(dayNumber), hour: Math.floor(minutes / 60), minute: minutes % 60, dayNumber };
}

/**
 * The date of a day counted from 1 January 1970.
 *
 * @see https://howardhinnant.github.io/date_algorithms.html#civil_from_days
 */
function dateOfDayNumber(dayNumber: number): Pick<BangkokMoment, 'year' | 'month' | 'day'> {
  const shifted = dayNumber + 719_468; // counted from 1 March of year 0, so that leap days come last
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
