import type { BookSources } from '../book/sources.ts';
import { bookYear } from '../book/book-year.ts';
import type { Edition, SurveyCode } from '../edition.ts';
import { fullPoints, noPoints, points, type Points } from '../points.ts';
import type { PublishedYear } from '../published.ts';
import { publishedOfFields } from '../rows/published-row.ts';
import { scoreYear } from '../score.ts';
import type { Scored } from '../scored.ts';
import { samplingRange } from '../survey/interval.ts';

/** Where a survey stands while nobody asks it anew, and how far that may be from what the next one says. */
export interface Standing {
  readonly points: Points;
  /** `null` where nobody knows how far it may move. */
  readonly range: Scored['range'] | null;
  readonly from:
    | { readonly kind: 'published'; readonly fiscalYear: number }
    /** `isWhole`: no question is open; then the range is what chance may do among those who answered. */
    | { readonly kind: 'own'; readonly answers: number; readonly isWhole: boolean };
}

/** `null` for a survey of which nothing is known. */
export type Standings = Readonly<Record<SurveyCode, Standing | null>>;

/**
 * Where both surveys stand for a year: as in the latest year published up to then, else as the office's own
 * answers have it. How far the first may move is what the office itself has moved most from one published year to
 * the next, up or down; that is experience, no promise.
 */
export function standingsOf(sources: BookSources, fiscalYear: number): Standings {
  return { IIT: standingOf(sources, fiscalYear, 'IIT'), EIT: standingOf(sources, fiscalYear, 'EIT') };
}

function standingOf(sources: BookSources, fiscalYear: number, instrument: SurveyCode): Standing | null {
  const history = historyOf(sources, instrument);
  const latest = history.filter((year) => year.fiscalYear <= fiscalYear).at(-1);
  if (latest === undefined) return ownStanding(sources, fiscalYear, instrument);
  const moves = history.flatMap((year) => {
    const before = history.find((other) => other.fiscalYear === year.fiscalYear - 1);
    return before === undefined ? [] : [Math.abs(year.points - before.points)];
  });
  const range = moves.length === 0 ? null : around(latest.points, Math.max(...moves));
  return { points: latest.points, range, from: { kind: 'published', fiscalYear: latest.fiscalYear } };
}

// Own answers that leave something open tell their bounds; whole ones how far they may be from everybody's.
function ownStanding(sources: BookSources, fiscalYear: number, instrument: SurveyCode): Standing | null {
  const { scored, rules, assessment } = bookYear(sources, fiscalYear);
  const node = scored?.own.total.children.find(({ code }) => code === instrument);
  if (scored === null || rules === null || node === undefined || node.points === null) return null;
  const tallies = { IIT: scored.heard.IIT.all, EIT: scored.heard.EIT.all };
  const { population } = assessment;
  return {
    points: node.points,
    range: node.complete ? samplingRange(rules.edition, node, { tallies, population }) : node.range,
    from: { kind: 'own', answers: node.answers, isWhole: node.complete },
  };
}

interface PastYear {
  readonly fiscalYear: number;
  readonly points: Points;
}

// Oldest first; years of which an indicator is missing tell no whole instrument.
function historyOf(sources: BookSources, instrument: SurveyCode): readonly PastYear[] {
  const published = sources.published.flatMap(({ fields }) => publishedOfFields(fields) ?? []);
  return published
    .flatMap((year) => {
      const edition = rulesFor(year, published, sources);
      const board = edition === null ? null : scoreYear(edition, { indicators: year.indicators });
      const node = board?.total.children.find(({ code }) => code === instrument);
      return node?.complete && node.points !== null
        ? [{ fiscalYear: year.fiscalYear, points: node.points }]
        : [];
    })
    .sort((one, other) => one.fiscalYear - other.fiscalYear);
}

// A source that prints two years side by side has measured both by the same rules; else no year borrows any.
function rulesFor(
  { fiscalYear, source }: PublishedYear,
  published: readonly PublishedYear[],
  { rulesOf }: BookSources,
): Edition | null {
  const beside = published.filter((other) => source !== '' && other.source === source);
  const years = [fiscalYear, ...beside.map((other) => other.fiscalYear)];
  return years.map((year) => rulesOf(year)?.edition ?? null).find((edition) => edition !== null) ?? null;
}

function around(middle: Points, reach: number): Scored['range'] {
  return {
    low: points(Math.max(noPoints, middle - reach)),
    high: points(Math.min(fullPoints, middle + reach)),
  };
}
