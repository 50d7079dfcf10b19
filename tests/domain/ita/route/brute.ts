import { reaches } from '../../../../src/domain/ita/level.ts';
import { type Points, roundForShow } from '../../../../src/domain/ita/points.ts';
import type { Marks } from '../../../../src/domain/ita/route/cheapest.ts';
import type { Road } from '../../../../src/domain/ita/route/road.ts';
import type { Finding, Findings } from '../../../../src/domain/ita/score.ts';
import { scoreInstrument } from '../../../../src/domain/ita/score.ts';

/** What doing some deeds comes to, by the score itself and not by the road. */
export interface Tried {
  readonly codes: readonly string[];
  readonly effort: number;
  readonly total: Points;
  readonly reaches: boolean;
}

/** The total with these items there, everything else not; worked out by `score.ts`. */
export function scored(
  road: Road,
  codes: readonly string[],
): { readonly total: Points; readonly instruments: readonly Points[] } {
  const { edition, standings } = road;
  const open = new Set(road.deeds.map(({ item }) => item.code));
  const findings: Findings = Object.fromEntries(
    edition.items.map(({ code }): readonly [string, Finding] => [
      code,
      !open.has(code) || codes.includes(code) ? 'has' : 'has-not',
    ]),
  );
  const instruments = edition.instruments.map(({ code }) =>
    code === 'OIT'
      ? (scoreInstrument(edition, 'OIT', { findings }).points ?? Number.NaN)
      : (standings[code]?.points ?? Number.NaN),
  ) as Points[];
  const sum = edition.instruments.reduce(
    (so, { weight }, place) => so + weight * (instruments[place] ?? 0),
    0,
  );
  return { total: (sum / 100) as Points, instruments };
}

/** Every set of deeds that keeps the order of things. */
export function everyRoute(road: Road, marks: Marks): readonly Tried[] {
  const { deeds } = road;
  return Array.from({ length: 2 ** deeds.length }, (_, set) =>
    deeds.filter((_deed, place) => Math.floor(set / 2 ** place) % 2 === 1),
  )
    .filter((chosen) => {
      const codes = new Set(chosen.map(({ item }) => item.code));
      return chosen.every(({ needs }) => needs === null || codes.has(needs));
    })
    .map((chosen) => {
      const codes = chosen.map(({ item }) => item.code);
      const ranked = scored(road, codes);
      return {
        codes,
        effort: chosen.reduce((sum, { effort }) => sum + effort, 0),
        total: ranked.total,
        reaches: reaches(ranked, marks),
      };
    });
}

/** The best by the written order of wishes: effort, number, points, place on the road. */
export function bestOf(road: Road, tried: readonly Tried[]): Tried | null {
  const place = new Map(road.deeds.map(({ item }, at) => [item.code, at]));
  const placesOf = ({ codes }: Tried): readonly number[] => codes.map((code) => place.get(code) ?? -1);
  const sorted = tried
    .filter((one) => one.reaches)
    .sort(
      (one, other) =>
        one.effort - other.effort ||
        one.codes.length - other.codes.length ||
        roundForShow((other.total - one.total) * 1e6) ||
        firstDifference(placesOf(one), placesOf(other)),
    );
  return sorted[0] ?? null;
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
