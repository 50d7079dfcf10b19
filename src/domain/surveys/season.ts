import type { Day } from '../calendar/day.ts';
import type { SampleRule, Sourced, SurveyCode } from '../ita/edition.ts';
import { minimumSample } from '../ita/level.ts';

/** First and last day on which the national survey takes answers. */
export interface SeasonDays {
  readonly from: Day;
  readonly until: Day;
}

/**
 * What people answer in the national system, each with a minimum of its own: the staff (IIT), the public (EIT). Later years
 * split the EIT: those who come by the link, and those whom assessors ask.
 */
export const seasonParts = ['IIT', 'EIT', 'EIT1', 'EIT2'] as const;
export type SeasonPart = (typeof seasonParts)[number];

export type SeasonPhase = 'before' | 'running' | 'over';

/** How a day lies to the season. */
export function phaseOf({ from, until }: SeasonDays, today: Day): SeasonPhase {
  if (today < from) return 'before';
  return today > until ? 'over' : 'running';
}

/** The least number of respondents, and where it comes from. */
export type Minimum =
  | { readonly of: 'office'; readonly count: number }
  /** By the year's rule, from how many people there are. */
  | ({ readonly of: 'rule'; readonly count: number } & Sourced)
  /** Nobody has said; it is asked of the office. */
  | { readonly of: 'nobody' };

export interface MinimumGiven {
  /** What the national system shows, as the office typed it. */
  readonly typed: number | null;
  /** How many could answer each survey. */
  readonly population: Readonly<Record<SurveyCode, number | null>>;
  /** `null` where the year's rules are not known. */
  readonly rule: SampleRule | null;
}

/** How many people must at least answer a part. The rule speaks of whole surveys, so of the EIT's two parts it says nothing. */
export function minimumOf(part: SeasonPart, { typed, population, rule }: MinimumGiven): Minimum {
  if (typed !== null) return { of: 'office', count: typed };
  if (rule === null || part === 'EIT1' || part === 'EIT2') return { of: 'nobody' };
  const people = population[part];
  if (people === null) return { of: 'nobody' };
  const { certainty, sources } = rule;
  return { of: 'rule', count: minimumSample(people, rule), certainty, sources };
}
