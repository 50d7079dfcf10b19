import { dayOf } from '../../domain/calendar/bangkok.ts';
import { workingDaysBetween } from '../../domain/calendar/working-days.ts';
import type { Instant } from '../../domain/basics/instant.ts';
import { sayWorkingDaysLeft } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/texts.ts';

/** Whether two moments lie on one day in Thailand. */
export function isSameDay(one: Instant, other: Instant): boolean {
  return dayOf(one) === dayOf(other);
}

/** How long is left until a promised moment, in working days without public holidays. */
export function sayDue(due: Instant, now: Instant, language: Language): string {
  return sayWorkingDaysLeft(workingDaysBetween(dayOf(now), dayOf(due), new Set()), language);
}

/** Whether a promised moment has passed. */
export function isPast(due: Instant, now: Instant): boolean {
  return due < now;
}
