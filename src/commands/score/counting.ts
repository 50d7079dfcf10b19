import { startCount, type SurveyTally } from '../../domain/ita/tally.ts';
import { edition2564 as edition } from '../../editions/2564/index.ts';
import { median } from '../load/figures.ts';
import { answersOnSheet, someSheets, survey } from './sheets.ts';
import { auditedTables, someTables } from './tables.ts';

/** Sheets counted at one go. */
const sizes: readonly number[] = [10_000, 100_000, 1_000_000];

/** So often each is counted; the middle pace is told. */
const rounds = 9;

/** How quickly so many sheets were counted. */
export interface Pace {
  readonly sheets: number;
  /** The making of the sheets, one after the other, is in it. */
  readonly answersPerSecond: number;
  /** Of every time they were counted. */
  readonly tallies: readonly SurveyTally[];
}

/** What a worker found, wherever it ran. */
export interface Measured {
  readonly paces: readonly Pace[];
  /** For all the tables, in milliseconds. */
  readonly auditMs: number;
  readonly named: number;
  readonly planted: number;
  /** Tables for which a repair was found. */
  readonly repaired: number;
}

/** Counts sheets of every size, and audits a table of each of so many offices. */
export function measured(offices: number): Measured {
  const { tables, planted } = someTables(offices);
  const begun = performance.now();
  const { findings: named, repaired } = auditedTables(tables);
  const auditMs = performance.now() - begun;
  return { paces: sizes.map(pace), auditMs, named, planted, repaired };
}

function pace(sheets: number): Pace {
  const tries = Array.from({ length: rounds }, () => counted(sheets));
  const answersPerSecond = median(tries.map(({ seconds }) => (sheets * answersOnSheet) / seconds));
  return { sheets, answersPerSecond, tallies: tries.map(({ tally }) => tally) };
}

function counted(sheets: number): { readonly seconds: number; readonly tally: SurveyTally } {
  const count = startCount(edition, survey);
  const begun = performance.now();
  for (const sheet of someSheets(sheets)) count.add(sheet);
  return { seconds: (performance.now() - begun) / 1_000, tally: count.tally() };
}

/**
 * How much more a count holds after ten times the sheets, in millions of bytes.
 * @param heapUsed bytes in use, after a collection
 */
export function heapGrowth(heapUsed: () => number): number {
  const [, few = 0, many = 0] = sizes;
  const count = startCount(edition, survey);
  for (const sheet of someSheets(few)) count.add(sheet);
  const before = heapUsed();
  for (const sheet of someSheets(many - few)) count.add(sheet);
  const after = heapUsed();
  if (count.tally().sheets !== many) throw new Error('sheets were lost');
  return (after - before) / 1e6;
}
