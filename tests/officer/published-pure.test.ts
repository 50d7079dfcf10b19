import { describe, expect, it } from 'vitest';
import type { BookSources } from '../../src/domain/ita/book/sources.ts';
import type { Edition } from '../../src/domain/ita/edition.ts';
import { fieldsOfPublished } from '../../src/domain/ita/rows/published-row.ts';
import { edition2564 } from '../../src/editions/2564/index.ts';
import { pairOf } from '../../src/officer/scores/published/pair.ts';
import { sureOfYear, yearViews } from '../../src/officer/scores/published/years.ts';
import { samplePublished } from '../../src/samples/published.ts';

/** The sample's two years, and one before them printed in the same report. */
const published = [2562, 2563, 2564].map((fiscalYear, place) => ({
  id: String(fiscalYear),
  fields: fieldsOfPublished({ ...(samplePublished[Math.max(0, place - 1)] ?? never()), fiscalYear }),
}));

function never(): never {
  throw new Error('no sample');
}

function bookOf(...editions: readonly Edition[]): BookSources {
  return {
    published,
    disclosure: [],
    handCounts: [],
    assessments: [],
    routes: [],
    surveys: [],
    thisYear: 2570,
    ruledYears: editions.map(({ fiscalYear }) => fiscalYear),
    rulesOf: (fiscalYear) => {
      const edition = editions.find((one) => one.fiscalYear === fiscalYear);
      return edition === undefined ? null : { edition, origin: 'app' };
    },
  };
}

describe('the rules of a published year', () => {
  it('are borrowed where the same report prints it beside a year that has them', () => {
    const views = yearViews(bookOf(edition2564));
    expect(views.map((view) => view.known && [view.edition.fiscalYear, view.isBorrowed])).toEqual([
      [2564, false],
      [2564, true],
      [2564, true],
    ]);
  });

  it('are not borrowed by a year that has a list of its own, though without scores', () => {
    const listOnly = { ...edition2564, fiscalYear: 2563, instruments: [], indicators: [], levels: [] };
    expect(yearViews(bookOf(edition2564, listOnly)).map(({ known }) => known)).toEqual([true, false, true]);
  });

  it('are nobody’s where none are known', () => {
    expect(yearViews(bookOf()).map(({ known }) => known)).toEqual([false, false, false]);
  });
});

describe('how sure a recomputed year is', () => {
  it('is that of weights, indicators and levels, whatever its questions rest on', () => {
    expect(edition2564.certainty).not.toBe('confirmed');
    expect(sureOfYear(edition2564)).toBe('confirmed');
    const { levelsSure, indicators } = edition2564;
    expect(sureOfYear({ ...edition2564, levelsSure: { ...levelsSure, certainty: 'memory' } })).toBe('memory');
    const [first, ...others] = indicators;
    const unsure = first === undefined ? [] : [{ ...first, certainty: 'implementation' as const }, ...others];
    expect(sureOfYear({ ...edition2564, indicators: unsure })).toBe('implementation');
  });
});

describe('the two years side by side', () => {
  const views = yearViews(bookOf(edition2564));
  const years = (query: string) => {
    const pair = pairOf(views, new URLSearchParams(query));
    return [pair?.now.published.fiscalYear, pair?.before?.published.fiscalYear];
  };

  it.each([
    ['', [2564, 2563]],
    ['year=2563', [2563, 2562]],
    ['year=2562', [2562, 2563]],
    ['year=2564&against=2562', [2564, 2562]],
    ['year=2562&against=2563', [2562, 2563]],
    ['year=2564&against=2564', [2564, 2563]],
    ['year=2599&against=x', [2564, 2563]],
  ])('asked for by "%s" are %j', (query, pair) => {
    expect(years(query)).toEqual(pair);
  });

  it('are one where only one is there, and none where none is', () => {
    expect(pairOf(views.slice(0, 1), new URLSearchParams())).toEqual({ now: views[0], before: null });
    expect(pairOf([], new URLSearchParams())).toBeNull();
  });
});
