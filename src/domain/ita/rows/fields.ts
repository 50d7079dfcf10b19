import type { Json } from '../../basics/json.ts';
import { points, type Points } from '../points.ts';

/** What a row of the office's tables holds. */
export interface KeptRow {
  readonly id: string;
  readonly fields: { readonly [field: string]: Json };
}

/** Fields of a row as they are written. */
export type Fields = { readonly [field: string]: Json };

/** What is signed holds whole numbers only, so points travel as hundredths, just as they are printed. */
export function hundredths(value: Points | null): number | null {
  return value === null ? null : Math.round(value * 100);
}

/** @returns `null` where a field holds no points */
export function pointsOfHundredths(value: Json | undefined): Points | null {
  return typeof value === 'number' && value >= 0 && value <= 10_000 ? points(value / 100) : null;
}

/** A field's words; empty when it holds something else. */
export function wordsOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** @returns a whole number from 0 that the field holds; else `null` */
export function countOf(value: Json | undefined): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** A field's named values; empty when it holds something else. */
export function namedOf(value: Json | undefined): readonly (readonly [string, Json])[] {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [];
}
