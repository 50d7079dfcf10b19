import type { Grid } from '../../../domain/basics/grid.ts';
import type { NarrowReading } from '../../../domain/ita/audit/narrow/read-narrow.ts';
import { readNarrow } from '../../../domain/ita/audit/narrow/read-narrow.ts';
import type { PrintedTable, PrintedYear } from '../../../domain/ita/audit/printed.ts';
import { readWide } from '../../../domain/ita/audit/wide/read-wide.ts';
import { wideProblemText } from '../../../domain/ita/audit/wide/sentences.ts';
import type { LocalText } from '../../../domain/basics/local-text.ts';
import type { TableFault } from '../../../domain/ita/published-table/faults.ts';
import type { Level } from '../../../domain/ita/edition.ts';
import type { PublishedYear } from '../../../domain/ita/published.ts';

/** What was read of a grid: tables to audit, or why there is none. */
export interface TablesRead {
  readonly tables: readonly PrintedTable[];
  readonly faults: readonly TableFault[];
  /** Of a table with an office a row, that could not be read; in a sentence. */
  readonly problem: LocalText | null;
}

/** Reads an office a row, or an indicator a row, whichever it is. */
export function readTables(grid: Grid, reading: NarrowReading): TablesRead {
  const wide = readWide(grid);
  if (wide.ok) return { tables: wide.value, faults: [], problem: null };
  const narrow = readNarrow(grid, reading);
  if (narrow.table !== null) return { tables: [narrow.table], faults: narrow.faults, problem: null };
  const isWide = wide.problem.kind !== 'no-head';
  return { tables: [], faults: narrow.faults, problem: isWide ? wideProblemText(wide.problem) : null };
}

/** Published years as the office keeps them: latest last, and levels by their names, as reports print them. */
export function ownTable(
  office: string,
  years: readonly PublishedYear[],
  levelsOf: (fiscalYear: number) => readonly Level[],
): PrintedTable {
  const inOrder = [...years].sort((one, other) => one.fiscalYear - other.fiscalYear);
  return { office, years: inOrder.map((year) => asPrinted(year, levelsOf(year.fiscalYear))) };
}

function asPrinted(
  { fiscalYear, indicators, total, level }: PublishedYear,
  levels: readonly Level[],
): PrintedYear {
  const levelName = levels.find(({ code }) => code === level)?.name.th ?? level;
  const cell = (words: string) => ({ words, place: null });
  const scores = Object.entries(indicators).flatMap(([no, value]) =>
    value === null ? [] : [[`i${no}`, cell(value.toFixed(2))] as const],
  );
  const sums = [
    ...(total === null ? [] : [['total', cell(total.toFixed(2))] as const]),
    ...(levelName === null ? [] : [['level', cell(levelName)] as const]),
  ];
  return { fiscalYear, cells: Object.fromEntries([...scores, ...sums]) };
}
