import { addDays, type Day, weekday } from './day.ts';

/** Days on which offices are closed, besides Saturdays and Sundays. */
export type Holidays = ReadonlySet<Day>;

/** Whether offices are open on that day. */
export function isWorkingDay(on: Day, holidays: Holidays): boolean {
  const dayOfWeek = weekday(on);
  return dayOfWeek !== 0 && dayOfWeek !== 6 && !holidays.has(on);
}

/**
 * The working day that is `count` working days after a day; that day itself is not counted, open or not.
 * A count of 0 is that day, or the next on which offices are open.
 *
 * @throws RangeError when the count is negative or not whole
 */
export function addWorkingDays(from: Day, count: number, holidays: Holidays): Day {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError(`not a number of working days: ${count}`);
  let at = from;
  let left = count;
  while (left > 0 || !isWorkingDay(at, holidays)) {
    at = addDays(at, 1);
    if (left > 0 && isWorkingDay(at, holidays)) left -= 1;
  }
  return at;
}

/** Working days after `from`, up to and with `to`; negative when `to` is before `from`. */
export function workingDaysBetween(from: Day, to: Day, holidays: Holidays): number {
  if (to < from) return -workingDaysBetween(to, from, holidays);
  let count = 0;
  for (let at = from; at < to;) {
    at = addDays(at, 1);
    if (isWorkingDay(at, holidays)) count += 1;
  }
  return count;
}
