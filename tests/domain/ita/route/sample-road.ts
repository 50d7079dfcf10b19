import type { BookSources } from '../../../../src/domain/ita/book/sources.ts';
import { disclosureItems } from '../../../../src/domain/ita/edition-parts.ts';
import { roundForShow } from '../../../../src/domain/ita/points.ts';
import type { Deed } from '../../../../src/domain/ita/route/deed.ts';
import { numberOf } from '../../../../src/domain/ita/route/fraction.ts';
import { type Road, routeWith } from '../../../../src/domain/ita/route/road.ts';
import { standingsOf } from '../../../../src/domain/ita/route/standing.ts';
import { worthBySubIndicator } from '../../../../src/domain/ita/route/worth.ts';
import { fieldsOfPublished } from '../../../../src/domain/ita/rows/published-row.ts';
import type { Finding } from '../../../../src/domain/ita/score.ts';
import { edition2564 } from '../../../../src/editions/2564/index.ts';
import { deedsOf } from '../../../../src/editions/deeds.ts';
import { editionOf } from '../../../../src/editions/index.ts';
import { samplePublished } from '../../../../src/samples/published.ts';
import { roadOf } from './making.ts';

/** What the sample office’s book rests on. */
export const sampleSources: BookSources = {
  published: samplePublished.map((year) => ({
    id: String(year.fiscalYear),
    fields: fieldsOfPublished(year),
  })),
  disclosure: [],
  handCounts: [],
  assessments: [],
  routes: [],
  surveys: [],
  thisYear: 2565,
  ruledYears: [2564],
  rulesOf(fiscalYear) {
    const edition = editionOf(fiscalYear);
    return edition === null ? null : { edition, origin: 'app' };
  },
};

/** The four that its report names are missing, and as many of the others as 47.13 and 25.00 leave open. */
export const sampleMissing = new Set(
  'O9 O13 O14 O15 O16 O17 O18 O19 O20 O21 O22 O24 O27 O29 O30 O31 O32 O38 O39 O40 O41 O42 O43'.split(' '),
);

const findings = Object.fromEntries(
  disclosureItems(edition2564).map(({ code }): readonly [string, Finding] => [
    code,
    sampleMissing.has(code) ? 'has-not' : 'has',
  ]),
);

/** The sample office’s road, from 59.82 points. */
export const sampleRoad = roadOf(edition2564, {
  findings,
  standings: standingsOf(sampleSources, 2565),
  facts: deedsOf(2564),
});

/**
 * The least effort that reaches so many points, by trying every count of items of every sub-indicator: within one, every
 * item is worth the same and every chain stays, so it only matters how cheap 0, 1, 2 … of it are.
 */
export function leastEffort({ edition, deeds, ...laid }: Road, min: number): number | null {
  const groups = worthBySubIndicator(edition).map(({ code, worth }) => ({
    worth: numberOf(worth),
    cheapest: byCount(deeds.filter(({ item }) => item.subIndicator === code)),
  }));
  const now = routeWith({ edition, deeds, ...laid }, []).place.total ?? 0;
  let least: number | null = null;
  const walk = (at: number, total: number, effort: number): void => {
    const group = groups[at];
    if (group !== undefined)
      group.cheapest.forEach((cost, count) => walk(at + 1, total + count * group.worth, effort + cost));
    else if (roundForShow(total) >= min && effort < (least ?? Infinity)) least = effort;
  };
  walk(0, now, 0);
  return least;
}

function byCount(deeds: readonly Deed[]): readonly number[] {
  const cheapest: number[] = [];
  for (let set = 0; set < 2 ** deeds.length; set += 1) {
    const chosen = deeds.filter((_, at) => Math.floor(set / 2 ** at) % 2 === 1);
    const codes = chosen.map(({ item }) => item.code);
    if (!chosen.every(({ needs }) => needs === null || codes.includes(needs))) continue;
    const effort = chosen.reduce((sum, deed) => sum + deed.effort, 0);
    cheapest[chosen.length] = Math.min(cheapest[chosen.length] ?? Infinity, effort);
  }
  return cheapest;
}
