import type { Instant } from '../basics/instant.ts';
import { startOfDay } from '../calendar/bangkok.ts';
import { addDays } from '../calendar/day.ts';
import type { ChannelDefinition } from '../channels/definition.ts';
import type { SeasonDays } from './season.ts';

type Times = Pick<ChannelDefinition, 'opensAt' | 'closesAt'>;

/** Whether a channel closes first and opens again later: it stands aside in between, and goes on afterwards. */
export function standsAside({ opensAt, closesAt }: Times): boolean {
  return opensAt !== null && closesAt !== null && closesAt < opensAt;
}

/** The times of a self-survey that stands aside on these days, first and last included. */
export function asideFor({ from, until }: SeasonDays): {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
} {
  return { closesAt: startOfDay(from), opensAt: startOfDay(addDays(until, 1)) };
}

/** Whether a channel stands aside on just these days. */
export function isAsideFor({ opensAt, closesAt }: Times, days: SeasonDays): boolean {
  const wanted = asideFor(days);
  return opensAt === wanted.opensAt && closesAt === wanted.closesAt;
}
