import type { PublishedYear } from '../published.ts';
import { type Fields, hundredths, pointsOfHundredths } from './fields.ts';

/** A published year as the fields of a row; points in whole hundredths. */
export function fieldsOfPublished({ fiscalYear, indicators, total, level, source }: PublishedYear): Fields {
  const cells = Object.entries(indicators).map(([no, value]) => [no, hundredths(value)] as const);
  return { fiscalYear, indicators: Object.fromEntries(cells), total: hundredths(total), level, source };
}

/** What a row becomes when its year is taken out: a row is never gone, but this one is no published year. */
export function emptiedPublished(fiscalYear: number): Fields {
  return { fiscalYear, indicators: null, total: null, level: null, source: '' };
}

/** @returns the published year of a row; `null` when the row is none */
export function publishedOfFields(fields: Fields): PublishedYear | null {
  const { fiscalYear, indicators, total, level, source } = fields;
  if (
    typeof fiscalYear !== 'number' ||
    indicators === null ||
    typeof indicators !== 'object' ||
    Array.isArray(indicators)
  )
    return null;
  const cells = Object.entries(indicators).map(
    ([no, value]) => [Number(no), pointsOfHundredths(value)] as const,
  );
  return {
    fiscalYear,
    indicators: Object.fromEntries(cells),
    total: pointsOfHundredths(total),
    level: typeof level === 'string' ? level : null,
    source: typeof source === 'string' ? source : '',
  };
}
