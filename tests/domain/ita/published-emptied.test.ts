import { describe, expect, it } from 'vitest';
import { bookYear, bookYears } from '../../../src/domain/ita/book/book-year.ts';
import type { BookSources } from '../../../src/domain/ita/book/sources.ts';
import { emptiedPublished, fieldsOfPublished } from '../../../src/domain/ita/rows/published-row.ts';
import { samplePublished } from '../../../src/samples/published.ts';

const nothing: BookSources = {
  published: [],
  disclosure: [],
  handCounts: [],
  assessments: [],
  routes: [],
  surveys: [],
  thisYear: 2570,
  ruledYears: [],
  rulesOf: () => null,
};

describe('a published year that was taken out', () => {
  const [year] = samplePublished;
  if (!year) throw new Error('no sample');
  // An edit sets single fields, so every field a year has must be overwritten.
  const fields = { ...fieldsOfPublished(year), ...emptiedPublished(year.fiscalYear) };
  const sources = { ...nothing, published: [{ id: String(year.fiscalYear), fields }] };

  it('is passed over by the book', () => {
    expect(bookYears(sources)).toEqual([2570]);
    expect(bookYear(sources, year.fiscalYear).published).toBeNull();
  });

  it('keeps none of its scores', () => {
    expect(JSON.stringify(fields)).not.toMatch(/\d{4}.*\d{4}/);
  });
});
