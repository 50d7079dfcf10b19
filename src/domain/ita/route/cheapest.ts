import type { Edition, InstrumentCode, Level } from '../edition.ts';
import { reaches } from '../level.ts';
import { noPoints, type Points, roundForShow } from '../points.ts';
import type { KeptRoute } from '../rows/route-row.ts';
import { lightest } from './lightest.ts';
import { gainOf, type Place, placeAt, type Road, routeWith } from './road.ts';

/** What is to be reached: a level of the edition, or points. */
export type Target = KeptRoute['target'];

/** The marks behind a target; of the total, and of each instrument where the level asks that too. */
export type Marks = Pick<Level, 'min' | 'eachInstrument'>;

/** An instrument that stays below its mark, and by how much, as shown. */
export interface Shortfall {
  readonly code: InstrumentCode;
  readonly points: Points;
  readonly short: number;
}

/** The way to a target, or why there is none. */
export type RouteAnswer =
  | { readonly kind: 'reached' }
  | {
      readonly kind: 'route';
      /** In the order of the road. */
      readonly codes: readonly string[];
      readonly effort: number;
      readonly place: Place;
    }
  /** The level asks something of each instrument that items cannot give. */
  | { readonly kind: 'instrument-short'; readonly shortfalls: readonly Shortfall[]; readonly best: Place }
  /** Even with everything there, so many points are missing. */
  | { readonly kind: 'items-short'; readonly short: number; readonly best: Place };

/**
 * The marks of a target.
 * @returns `null` when the edition has no such level
 */
export function marksOf({ levels }: Edition, target: Target): Marks | null {
  if ('total' in target) return { min: target.total, eachInstrument: null };
  return levels.find(({ code }) => code === target.level) ?? null;
}

/**
 * The deeds with the least effort that reach the marks, as points are shown; of equally light ones the fewest, of
 * these the most points, of these what comes earlier on the road.
 *
 * IIT and EIT stand still, so everything hangs on one sum. Where one of them is not known there is no total:
 * then the OIT alone is held against the mark.
 */
export function cheapestRoute(road: Road, marks: Marks): RouteAnswer {
  const all = road.deeds.reduce((sum, deed) => sum + gainOf(road, deed), 0);
  if (isReached(road, marks, 0)) return { kind: 'reached' };
  if (!isReached(road, marks, all)) return outOfReach(marks, placeAt(road, road.held + all));
  const loads = road.deeds.map((deed, at) => ({
    gain: gainOf(road, deed),
    effort: deed.effort,
    followers: followersOf(road, at),
  }));
  const taken = lightest(loads, smallestGain(road, marks, all));
  if (taken === null) throw new Error('all deeds together reach the marks, and yet none do');
  const codes = taken.flatMap((at) => road.deeds[at]?.item.code ?? []);
  return { kind: 'route', ...routeWith(road, codes) };
}

/** Whether a target is held against the total, or, where a survey is not known, against the OIT alone. */
export function aimOf({ standings, edition }: Road): 'total' | 'OIT' {
  const isKnown = edition.instruments.every(({ code }) => code === 'OIT' || standings[code] !== null);
  return isKnown ? 'total' : 'OIT';
}

function isReached(road: Road, marks: Marks, gain: number): boolean {
  const { total, instruments } = placeAt(road, road.held + gain);
  const known = instruments.flatMap(({ points }) => points ?? []);
  const disclosed = instruments.find(({ code }) => code === 'OIT')?.points ?? noPoints;
  return reaches({ total: total ?? disclosed, instruments: known }, marks);
}

// More gain never lowers a score; so the smallest that reaches the marks is found by halving.
function smallestGain(road: Road, marks: Marks, all: number): number {
  let low = 0;
  let high = all;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isReached(road, marks, middle)) high = middle;
    else low = middle;
  }
  return high;
}

function outOfReach({ min, eachInstrument }: Marks, best: Place): RouteAnswer {
  const shortfalls = best.instruments.flatMap(({ code, points }) => {
    if (eachInstrument === null || points === null) return [];
    const short = roundForShow(eachInstrument - roundForShow(points));
    return short > 0 ? [{ code, points, short }] : [];
  });
  if (shortfalls.length > 0) return { kind: 'instrument-short', shortfalls, best };
  const disclosed = best.instruments.find(({ code }) => code === 'OIT')?.points ?? noPoints;
  return { kind: 'items-short', short: roundForShow(min - roundForShow(best.total ?? disclosed)), best };
}

// All that stand right behind it because they need it, or need one that does.
function followersOf({ deeds }: Road, at: number): number {
  const led = new Set([deeds[at]?.item.code]);
  let end = at + 1;
  for (
    let next = deeds[end];
    next !== undefined && next.needs !== null && led.has(next.needs);
    next = deeds[end]
  ) {
    led.add(next.item.code);
    end += 1;
  }
  return end - at - 1;
}
