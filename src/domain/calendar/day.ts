import type { Branded } from '../basics/branded.ts';

/** A day in Thailand, Christian era, as `2026-11-23`; sorts as text. */
export type Day = Branded<string, 'Day'>;

/** 0 is Sunday, 6 Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads a day; `null` when the text is not one, such as 2026-02-29. */
export function parseDay(text: string): Day | null {
  const found = shape.exec(text);
  if (!found) return null;
  const [year, month, dayOfMonth] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (year < 1 || month < 1 || month > 12) return null;
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return text as Day;
}

/**
 * Mints a day.
 * @throws RangeError when the text is not a day
 */
export function day(text: string): Day {
  const found = parseDay(text);
  if (found === null) throw new RangeError(`not a day: ${text}`);
  return found;
}

/** A day taken apart: year of the Christian era, month 1–12, day 1–31. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** Takes a day apart. */
export function dayParts(from: Day): DayParts {
  return {
    year: Number(from.slice(0, 4)),
    month: Number(from.slice(5, 7)),
    dayOfMonth: Number(from.slice(8)),
  };
}

/**
 * Days since 1970-01-01. Years are counted from March, so that the leap day comes last.
 * @see https://howardhinnant.github.io/date_algorithms.html, “days_from_civil”
 */
export function dayNumber(from: Day): number {
  const { year, month, dayOfMonth } = dayParts(from);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/**
 * The day so many days after 1970-01-01.
 * @throws RangeError outside the years 1–9999, or when the number is not whole
 * @see https://howardhinnant.github.io/date_algorithms.html, “civil_from_days”
 */
export function dayFromNumber(number: number): Day {
  if (!Number.isSafeInteger(number)) throw new RangeError(`not a whole number of days: ${number}`);
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return day([padded(year, 4), padded(month, 2), padded(dayOfMonth, 2)].join('-'));
}

/** The day `count` days later; earlier when negative. */
export function addDays(from: Day, count: number): Day {
  return dayFromNumber(dayNumber(from) + count);
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week. 1970-01-01 was a Thursday. */
export function weekday(of: Day): Weekday {
  const sinceSunday = (dayNumber(of) + 4) % 7;
  return ((sinceSunday + 7) % 7) as Weekday;
}

/** The same day so many months later, earlier when negative; where that month is too short, its last day. */
export function addMonths(from: Day, count: number): Day {
  const { year, month, dayOfMonth } = dayParts(from);
  const months = year * 12 + month - 1 + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  const last = Math.min(dayOfMonth, daysInMonth(toYear, toMonth));
  return day([padded(toYear, 4), padded(toMonth, 2), padded(last, 2)].join('-'));
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
