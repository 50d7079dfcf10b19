import { disclosureItems } from '../edition-parts.ts';
import type { Edition } from '../edition.ts';
import { latticeOf, type Way } from './lattice.ts';

/** What follows for the items of one sub-indicator from a published score, whichever way it came about. */
export interface Follows {
  /** Code of the sub-indicator. */
  readonly code: string;
  /** Codes of its items. */
  readonly items: readonly string[];
  readonly fewest: number;
  readonly most: number;
}

/** A published score of an OIT indicator taken apart. */
export interface Decoded {
  /** Every way to it; none where no set of passed items gives that score. */
  readonly ways: readonly DecodedWay[];
  /** By sub-indicator; empty without a way. */
  readonly follows: readonly Follows[];
}

export interface DecodedWay {
  readonly way: Way;
  /** In how many sets of items: which of a group were passed is not known. */
  readonly sets: number;
}

/**
 * From a published score of an OIT indicator, the combinations of passed items that give it, and what all of them have
 * in common: a sub-indicator that is full in every way has all its items for certain, one that is empty none.
 *
 * @param score in whole hundredths, as published
 * @returns `null` where the edition does not say how its items are grouped
 */
export function decode(edition: Edition, indicator: number, score: number): Decoded | null {
  const lattice = latticeOf(edition, indicator);
  if (lattice === null) return null;
  const ways = lattice.get(score) ?? [];
  const [first = []] = ways;
  const items = disclosureItems(edition);
  return {
    ways: ways.map((way) => ({ way, sets: setsOf(way) })),
    follows: first.map(({ code }, place) => {
      const passed = ways.map((way) => way[place]?.passed ?? 0);
      return {
        code,
        items: items.filter(({ subIndicator }) => subIndicator === code).map((item) => item.code),
        fewest: Math.min(...passed),
        most: Math.max(...passed),
      };
    }),
  };
}

function setsOf(way: Way): number {
  return way.reduce((sets, { passed, of }) => sets * choose(of, passed), 1);
}

/** How many sets of `some` there are among `all`; both are a handful. */
function choose(all: number, some: number): number {
  let sets = 1;
  for (let taken = 0; taken < some; taken += 1) sets = (sets * (all - taken)) / (taken + 1);
  return Math.round(sets);
}
