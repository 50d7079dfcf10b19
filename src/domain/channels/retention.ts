import { addDays, addMonths, dayParts, type Day } from '../calendar/day.ts';

/** Before this year nothing was finished in an office of this app. */
const firstYear = 1971;

/**
 * The first day on which a finished case is past the time for which its notice said it would be kept.
 *
 * The day it was finished does not count, and months are those of the calendar: finished on 15 March, kept for 12 months,
 * it is kept through the next 15 March. Where the last month has no such day, it is kept to the end of that month
 * (so counts the Civil and Commercial Code, sections 193/3 and 193/5; to be confirmed by the office's legal officer).
 * 0 months: due the day after. The form has told the citizen that nothing is kept longer; it never means “for ever”.
 *
 * @param months as the notice of the version says under which the case was written; whole, from 0
 */
export function dueForErasureOn(finished: Day, months: number): Day {
  const first = addDays(finished, 1);
  const found = addMonths(first, months);
  return dayParts(found).dayOfMonth === dayParts(first).dayOfMonth ? found : addDays(found, 1);
}

/**
 * The same asked from today: what was finished on that day or before is due, and nothing else.
 * @returns `null` when nothing can have been finished so long ago
 */
export function lastFinishedDue(today: Day, months: number): Day | null {
  if (months > (dayParts(today).year - firstYear) * 12) return null;
  return addDays(addMonths(today, -months), -1);
}
