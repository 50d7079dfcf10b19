import { disclosureItems } from '../edition-parts.ts';
import type { Edition } from '../edition.ts';
import { roundForShow } from '../points.ts';

/** How many of a sub-indicator's items were passed. */
export interface PassedOf {
  /** Code of the sub-indicator. */
  readonly code: string;
  readonly passed: number;
  readonly of: number;
}

/** One way to a score of the OIT: so many items passed in each sub-indicator, in the edition's order. */
export type Way = readonly PassedOf[];

/**
 * All ways to every score that an indicator of the OIT can have, by the score in whole hundredths as shown: an item is
 * passed or not, a sub-indicator is the mean of its items, the indicator the mean of its sub-indicators.
 */
export type Lattice = ReadonlyMap<number, readonly Way[]>;

/**
 * The scores that an indicator of the OIT can have.
 * @returns `null` where the edition does not say how its items are grouped
 */
export function latticeOf(edition: Edition, indicator: number): Lattice | null {
  const groups = groupsOf(edition, indicator);
  if (groups.length === 0 || groups.some(({ of }) => of === 0)) return null;
  const lattice = new Map<number, Way[]>();
  for (const way of waysThrough(groups)) {
    const score = hundredthsOf(way);
    const others = lattice.get(score);
    if (others === undefined) lattice.set(score, [way]);
    else others.push(way);
  }
  return lattice;
}

/**
 * The scores alone, without their ways: all that an audit asks of most tables.
 * @returns `null` where the edition does not say how its items are grouped
 */
export function possibleScores(edition: Edition, indicator: number): ReadonlySet<number> | null {
  const groups = groupsOf(edition, indicator);
  if (groups.length === 0 || groups.some(({ of }) => of === 0)) return null;
  let sums: readonly number[] = [0];
  for (const { of } of groups) {
    const added = Array.from({ length: of + 1 }, (_, passed) => passed / of);
    sums = sums.flatMap((sum) => added.map((share) => sum + share));
  }
  return new Set(sums.map((sum) => shownOf(sum, groups.length)));
}

/** The score of a way in hundredths, as shown. */
function hundredthsOf(way: Way): number {
  const sum = way.reduce((so, { passed, of }) => so + passed / of, 0);
  return shownOf(sum, way.length);
}

function shownOf(sum: number, groups: number): number {
  return Math.round(roundForShow((100 * sum) / groups) * 100);
}

type Group = Omit<PassedOf, 'passed'>;

function groupsOf(edition: Edition, indicator: number): readonly Group[] {
  const items = disclosureItems(edition);
  return edition.subIndicators
    .filter((sub) => sub.indicator === indicator)
    .map(({ code }) => ({ code, of: items.filter(({ subIndicator }) => subIndicator === code).length }));
}

function waysThrough([group, ...rest]: readonly Group[]): readonly Way[] {
  if (group === undefined) return [[]];
  const others = waysThrough(rest);
  return Array.from({ length: group.of + 1 }, (_, passed) =>
    others.map((way) => [{ ...group, passed }, ...way]),
  ).flat();
}
