import type { Day } from '../calendar/day.ts';
import { daysBetween } from '../calendar/day.ts';
import { phaseOf, type SeasonDays } from './season.ts';

/** How many had answered by the end of a day, as the national system showed it. */
export interface CountOnDay {
  readonly day: Day;
  readonly heard: number;
}

/** Where it would end if it went on as it did between the first and the last count. */
export interface Pace {
  /** Days of the season after the last count, its last day included. */
  readonly daysLeft: number;
  /** Whole people, rounded down. */
  readonly atTheEnd: number;
}

/**
 * Goes on at the pace of the counts so far; says what is likely, never what should be done.
 *
 * @param counts in any order, one a day
 * @returns `null` while there are not two counts on different days, outside the season, or where counts fell
 */
export function paceOf(counts: readonly CountOnDay[], season: SeasonDays | null, today: Day): Pace | null {
  if (season === null || phaseOf(season, today) !== 'running') return null;
  const [first, ...later] = inOrder(counts);
  const last = later.at(-1);
  if (first === undefined || last === undefined || last.heard < first.heard) return null;
  const daysLeft = Math.max(0, daysBetween(last.day, season.until));
  const grown = (last.heard - first.heard) * daysLeft;
  return { daysLeft, atTheEnd: last.heard + Math.floor(grown / daysBetween(first.day, last.day)) };
}

/** Oldest first. */
export function inOrder<Count extends CountOnDay>(counts: readonly Count[]): readonly Count[] {
  return [...counts].sort((one, other) => (one.day < other.day ? -1 : 1));
}
