import type { Json } from '../basics/json.ts';
import { points, type Points } from './points.ts';
import type { PublishedYear } from './published.ts';

type Fields = { readonly [field: string]: Json };

// What is signed holds whole numbers only, so points travel as hundredths, just as they are printed.
const hundredths = (value: Points | null): number | null => (value === null ? null : Math.round(value * 100));

/** A published year as the fields of a row; points in whole hundredths. */
export function fieldsOfPublished({ fiscalYear, indicators, total, level, source }: PublishedYear): Fields {
  const cells = Object.entries(indicators).map(([no, value]) => [no, hundredths(value)] as const);
  return { fiscalYear, indicators: Object.fromEntries(cells), total: hundredths(total), level, source };
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
  const cells = Object.entries(indicators).map(([no, value]) => [Number(no), pointsOf(value)] as const);
  return {
    fiscalYear,
    indicators: Object.fromEntries(cells),
    total: pointsOf(total),
    level: typeof level === 'string' ? level : null,
    source: typeof source === 'string' ? source : '',
  };
}

function pointsOf(value: Json | undefined): Points | null {
  return typeof value === 'number' && value >= 0 && value <= 10_000 ? points(value / 100) : null;
}
