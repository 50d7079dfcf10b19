import type { Column } from './words.ts';

/** What may be wrong with a row; a closed list, each with its sentence in both languages. */
export const sheetFaultKinds = [
  /** No row names the columns `kind` and `code`. */
  'no-head',
  'too-many-rows',
  /** The search for a way to a target grows with the cube of their number. */
  'too-many-items',
  'too-long',
  'unknown-kind',
  'missing',
  'unknown-word',
  'not-a-number',
  'out-of-range',
  'twice',
  /** What it belongs to is not in the sheet, or is of another kind. */
  'unknown-parent',
  'unknown-scale',
  'unknown-source',
  /** A scale without answers, or a question without scale and parts. */
  'empty',
  'weights-not-100',
  /** Levels must go down, the last one to 0. */
  'levels-order',
  'no-year',
  /** Neither instruments nor items. */
  'nothing',
] as const;
export type SheetFaultKind = (typeof sheetFaultKinds)[number];

/** One thing that is wrong with a sheet. */
export interface SheetFault {
  readonly kind: SheetFaultKind;
  /** As the sheet's program counts, from 1; 0 for the sheet as a whole. */
  readonly row: number;
  readonly column: Column | null;
  /** What stands there. */
  readonly value: string;
}

/** Most rows and most characters of one cell that a sheet may have. */
export const mostRows = 2_000;
export const longestCell = 500;
/** Most items of the OIT: the longest official list has 43. */
export const mostItems = 200;
