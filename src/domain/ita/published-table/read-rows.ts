import { figureOf, isNumber, tidy, yearOf } from './cell.ts';
import type { TableFault } from './faults.ts';
import { labelOf, type NamedIndicator, type RowLabel, type RowMeaning } from './label.ts';

/** What a row is about, where something of it is read. */
export type RowOf = Extract<RowMeaning, { readonly kind: 'indicator' | 'total' | 'level' }>;

/** One cell of a table with what it is of; not yet read. */
export interface TableCell {
  readonly of: RowOf;
  readonly fiscalYear: number;
  readonly words: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of a table that has an indicator in each row and a year in each column. */
export interface RowsRead {
  readonly cells: readonly TableCell[];
  readonly faults: readonly TableFault[];
  /** How many rows are about an indicator and hold numbers, whether or not the years are known. */
  readonly indicatorRows: number;
}

/** Fiscal year by place of its column, from 0. */
type Columns = ReadonlyMap<number, number>;

export interface RowsOptions {
  readonly indicators: readonly NamedIndicator[];
  /** Of a table that does not say it. */
  readonly year: number | null;
}

/** Finds the cells. A row with years in it heads all below it, until the next such row. */
export function readRows(grid: readonly (readonly string[])[], { indicators, year }: RowsOptions): RowsRead {
  const rows = grid.map((row) => ({ row, label: labelOf(row, indicators), heads: headed(row) }));
  const scored = rows.filter(({ row, label: { meaning, at } }) =>
    meaning.kind === 'indicator' ? row.slice(at + 1).some(isNumber) : false,
  );
  const indicatorRows = scored.length;
  let columns: Columns | null = null;
  if (!rows.some(({ heads }) => heads !== null)) {
    const lone = loneColumn(scored, year);
    if ('kind' in lone) return { cells: [], faults: indicatorRows === 0 ? [] : [lone], indicatorRows };
    columns = lone;
  }
  const cells: TableCell[] = [];
  const faults: TableFault[] = [];
  for (const [place, { row, label, heads }] of rows.entries()) {
    if (heads !== null) {
      columns = heads;
      continue;
    }
    const read = readRow(row, label, { columns: columns ?? new Map<number, number>(), place });
    cells.push(...read.cells);
    faults.push(...read.faults);
  }
  return { cells, faults, indicatorRows };
}

/** The years that a row names at the head of columns; the first column is where labels stand. */
function headed(row: readonly string[]): Columns | null {
  const years = row.flatMap((cell, place) => {
    const year = place === 0 ? null : yearOf(cell);
    return year === null ? [] : [[place, year] as const];
  });
  return years.length === 0 ? null : new Map(years);
}

interface Labelled {
  readonly row: readonly string[];
  readonly label: RowLabel;
}

/** Where no year is named: the only column that holds numbers, for the year asked for. */
function loneColumn(rows: readonly Labelled[], year: number | null): Columns | TableFault {
  const places = new Set(
    rows.flatMap(({ row, label }) =>
      row.flatMap((cell, place) => (place > label.at && isNumber(cell) ? [place] : [])),
    ),
  );
  const [place] = places;
  if (places.size > 1) return { kind: 'columns-without-year' };
  return place === undefined || year === null ? { kind: 'no-year' } : new Map([[place, year]]);
}

interface RowPlace {
  readonly columns: Columns;
  /** From 0. */
  readonly place: number;
}

function readRow(
  cells: readonly string[],
  { meaning, at }: RowLabel,
  { columns, place }: RowPlace,
): Omit<RowsRead, 'indicatorRows'> {
  const nothing = { cells: [], faults: [] };
  if (meaning.kind === 'passed-over') return nothing;
  const row = place + 1;
  const words = tidy(cells.join(' '));
  if (meaning.kind === 'unknown' || meaning.kind === 'contradiction') {
    const hasScore = [...columns.keys()].some((column) => figureOf(cells[column] ?? '').kind === 'figure');
    const kind = meaning.kind === 'unknown' ? 'unknown-row' : 'contradiction';
    return hasScore ? { cells: [], faults: [{ kind, row, words }] } : nothing;
  }
  const cell = (column: number, fiscalYear: number): TableCell => ({
    of: meaning,
    fiscalYear,
    words: tidy(cells[column] ?? ''),
    row,
    column: column + 1,
  });
  const isValue = (words: string): boolean =>
    meaning.kind === 'level' ? tidy(words) !== '' : isNumber(words);
  const values = cells.flatMap((words, column) => (column > at && isValue(words) ? [column] : []));
  if (!stepsAside(values, { at, columns })) {
    return { cells: [...columns].map(([column, year]) => cell(column, year)), faults: [] };
  }
  if (values.length !== columns.size) {
    return { cells: [], faults: values.length === 0 ? [] : [{ kind: 'shifted', row, words }] };
  }
  const years = [...columns].sort(([one], [other]) => one - other).map(([, year]) => year);
  return {
    cells: years.map((year, place) => cell(values[place] ?? 0, year)),
    faults: [{ kind: 'realigned', row, words }],
  };
}

/** Merged cells are lost on the way through a clipboard: then a row's values stand beside their columns. */
function stepsAside(
  values: readonly number[],
  { at, columns }: { readonly at: number; readonly columns: Columns },
): boolean {
  const first = Math.min(...columns.keys());
  return at >= first || values.some((column) => column < first);
}
