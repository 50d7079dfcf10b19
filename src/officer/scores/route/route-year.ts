import { bookYear, bookYears, type BookYear } from '../../../domain/ita/book/book-year.ts';
import type { BookSources } from '../../../domain/ita/book/sources.ts';
import { disclosureItems } from '../../../domain/ita/edition-parts.ts';
import type { Certainty, Edition } from '../../../domain/ita/edition.ts';
import { roundForShow } from '../../../domain/ita/points.ts';
import { aimOf } from '../../../domain/ita/route/cheapest.ts';
import type { Deed } from '../../../domain/ita/route/deed.ts';
import { numberOf } from '../../../domain/ita/route/fraction.ts';
import { layRoad, type Place, type Road, routeWith } from '../../../domain/ita/route/road.ts';
import { standingsOf } from '../../../domain/ita/route/standing.ts';
import type { KeptRoute } from '../../../domain/ita/rows/route-row.ts';
import { deedsOf } from '../../../editions/deeds.ts';
import { leastSure } from '../published/years.ts';

/** A year in which a way can be looked for. */
export interface RouteYear {
  readonly year: BookYear;
  readonly edition: Edition;
  readonly road: Road;
  readonly now: Place;
}

/** @returns `null` for a year without rules that score */
export function routeYear(book: BookSources, fiscalYear: number): RouteYear | null {
  const year = bookYear(book, fiscalYear);
  if (year.rules === null || year.scored === null) return null;
  const { edition } = year.rules;
  const road = layRoad(edition, {
    findings: year.scored.findings,
    standings: standingsOf(book, fiscalYear),
    facts: deedsOf(fiscalYear),
    efforts: year.assessment.effort,
  });
  return road === null ? null : { year, edition, road, now: routeWith(road, []).place };
}

/** A year that can be chosen, and whether a score can be worked out in it. */
export interface YearOffered {
  readonly fiscalYear: number;
  readonly isScored: boolean;
}

/** Every year with rules that score, and the current one, which comes first even without. */
export function yearsOffered(book: BookSources): readonly YearOffered[] {
  return bookYears(book)
    .map((fiscalYear) => ({ fiscalYear, isScored: routeYear(book, fiscalYear) !== null }))
    .filter(({ fiscalYear, isScored }) => isScored || fiscalYear === book.thisYear);
}

/** What may be aimed at. */
export interface Offer {
  readonly code: string;
  readonly target: KeptRoute['target'];
  /** Of a level: whether no other lies between; the pass mark that is no level's. */
  readonly kind: 'next' | 'higher' | 'pass';
}

/** The levels above the present one, nearest first, and the pass mark; where there is no total, the mark alone. */
export function offersOf({ edition, road, now }: RouteYear): readonly Offer[] {
  const place = aimOf(road) === 'OIT' ? -1 : edition.levels.findIndex(({ code }) => code === now.level);
  const above = edition.levels.slice(0, Math.max(0, place)).reverse();
  const levels = above.map(({ code }, at): Offer => ({
    code: `level:${code}`,
    target: { level: code },
    kind: at === 0 ? 'next' : 'higher',
  }));
  const { passMark } = edition;
  const isLevel = above.some(({ min, eachInstrument }) => min === passMark && eachInstrument === null);
  if (passMark === null || isLevel || roundForShow(now.total ?? 0) >= passMark) return levels;
  return [...levels, { code: 'pass', target: { total: passMark }, kind: 'pass' }];
}

/** Chosen items without one, and without all that need it. */
export function without(road: Road, chosen: readonly string[], code: string): readonly string[] {
  const gone = new Set([code]);
  for (const { item, needs } of road.deeds) if (needs !== null && gone.has(needs)) gone.add(item.code);
  return chosen.filter((one) => !gone.has(one));
}

/** What brings most for the work first; in the order of the edition where that is alike. */
export function byWorthForWork(deeds: readonly Deed[]): readonly Deed[] {
  const valueOf = ({ worth, effort }: Deed): number => numberOf(worth) / effort;
  return [...deeds].sort((one, other) => valueOf(other) - valueOf(one));
}

/** How sure the rules are that a way rests on: weights, groups, items, levels. */
export function sureOf(edition: Edition): Certainty {
  const { instruments, indicators, subIndicators, levelsSure } = edition;
  return leastSure([
    ...instruments,
    ...indicators,
    ...subIndicators,
    ...disclosureItems(edition),
    levelsSure,
  ]);
}
