import { type Instant, instant } from '../basics/instant.ts';
import { type Day, dayFromNumber, dayNumber } from './day.ts';

/** Asia/Bangkok in milliseconds ahead of UTC: seven hours all year, and since 1920. The one place that says so. */
const bangkokOffsetMs = 7 * 60 * 60 * 1000;

const dayMs = 24 * 60 * 60 * 1000;

/** The day it is in Thailand at that moment, whatever the machine's own time zone. */
export function dayOf(moment: Instant): Day {
  return dayFromNumber(Math.floor((moment + bangkokOffsetMs) / dayMs));
}

/**
 * Midnight in Thailand with which the day begins.
 * @throws RangeError before 1970-01-02: instants begin with 1970 in UTC
 */
export function startOfDay(of: Day): Instant {
  return instant(dayNumber(of) * dayMs - bangkokOffsetMs);
}
