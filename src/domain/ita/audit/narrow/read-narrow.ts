import type { Grid } from '../../../basics/grid.ts';
import type { InstrumentCode } from '../../edition.ts';
import { isNumber, tidy } from '../../published-table/cell.ts';
import { type TableFault, turned } from '../../published-table/faults.ts';
import { labelOf, type NamedIndicator } from '../../published-table/label.ts';
import { readRows, type RowsRead, type TableCell } from '../../published-table/read-rows.ts';
import { inCells } from '../../published-table/spaced.ts';
import { turnedOver } from '../../published-table/turned-over.ts';
import { directionOf } from '../numbers.ts';
import type { CellName, CellPlace, PrintedCell, PrintedTable, PrintedYear } from '../printed.ts';

/** What was read of one office's table, and what was not. */
export interface NarrowRead {
  /** `null` where no indicator was found. */
  readonly table: PrintedTable | null;
  readonly faults: readonly TableFault[];
}

export interface NarrowReading {
  readonly indicators: readonly NamedIndicator[];
  /** Of a table that does not say it. */
  readonly year: number | null;
}

/**
 * Reads one office's table as printed: an indicator a row and a year a column, or the other way round, as reports have
 * it. Unlike `readPublishedTable` it keeps every cell's own words, right or wrong, with the means of instruments and the
 * words for the direction of change: those are what an audit is about.
 */
export function readNarrow(given: Grid, reading: NarrowReading): NarrowRead {
  const across = inCells(given);
  const down = turnedOver(across);
  const [byRow, byColumn] = [readRows(across, reading), readRows(down, reading)];
  const isTurned = byColumn.indicatorRows > byRow.indicatorRows;
  const read = isTurned ? byColumn : byRow;
  if (read.indicatorRows === 0) return { table: null, faults: [{ kind: 'no-indicators' }] };
  const faults = isTurned ? read.faults.map(turned) : read.faults;
  const years = yearsOf(isTurned ? down : across, read, reading);
  const placed = isTurned ? years.map(placedAcross) : years;
  return { table: placed.length === 0 ? null : { office: '', years: placed }, faults };
}

/** A cell with its name and year; places as in the grid that was read. */
interface NamedCell {
  readonly fiscalYear: number;
  readonly name: CellName;
  readonly cell: PrintedCell;
}

function yearsOf(grid: Grid, read: RowsRead, reading: NarrowReading): readonly PrintedYear[] {
  const columns = new Map(read.cells.map(({ column, fiscalYear }) => [column, fiscalYear] as const));
  const cells: readonly NamedCell[] = [
    ...read.cells.map(scoreCell),
    ...directionCells(grid, read.cells, columns),
    ...instrumentCells(grid, columns, reading),
  ];
  const fiscalYears = [
    ...new Set([...columns].sort(([one], [other]) => one - other).map(([, year]) => year)),
  ];
  return fiscalYears.map((fiscalYear) => {
    const own = cells.filter((one) => one.fiscalYear === fiscalYear).reverse(); // the first of a name stays
    return { fiscalYear, cells: Object.fromEntries(own.map(({ name, cell }) => [name, cell])) };
  });
}

function scoreCell({ of, fiscalYear, words, row, column }: TableCell): NamedCell {
  const name: CellName = of.kind === 'indicator' ? `i${of.no}` : of.kind;
  return { fiscalYear, name, cell: { words, place: { row, column } } };
}

type Columns = ReadonlyMap<number, number>;

/** "เพิ่มขึ้น" beside the numbers of an indicator. */
interface WrittenDirection {
  readonly no: number;
  readonly words: string;
  readonly place: CellPlace;
}

function directionCells(grid: Grid, scores: readonly TableCell[], columns: Columns): readonly NamedCell[] {
  const rows = new Map(scores.flatMap(({ of, row }) => (of.kind === 'indicator' ? [[row, of.no]] : [])));
  const written = [...rows].flatMap(([row, no]) =>
    (grid[row - 1] ?? []).flatMap((cell, index): readonly WrittenDirection[] => {
      const place = { row, column: index + 1 };
      const words = tidy(cell);
      return columns.has(place.column) || !isDirection(words) ? [] : [{ no, words, place }];
    }),
  );
  const yearOfColumn = yearsOfDirections(written, columns);
  return written.flatMap(({ no, words, place }): readonly NamedCell[] => {
    const fiscalYear = yearOfColumn(place.column);
    return fiscalYear === null ? [] : [{ fiscalYear, name: `direction${no}`, cell: { words, place } }];
  });
}

/**
 * Of which year a column of directions is: of the latest where they stand behind all years or only once beside two, else
 * of the year to their left. Columns behind three years that say different things may be of any of them: then `null`.
 */
function yearsOfDirections(
  written: readonly WrittenDirection[],
  columns: Columns,
): (column: number) => number | null {
  const latest = Math.max(...columns.values());
  const last = Math.max(...columns.keys());
  const own = new Set(written.map(({ place }) => place.column));
  const isPair = columns.size <= 2;
  if (isPair && own.size === 1) return () => latest;
  if ([...own].every((column) => column > last)) return () => (isPair || areAlike(written) ? latest : null);
  return (column) => {
    const left = Math.max(...[...columns.keys()].filter((one) => one < column));
    return columns.get(left) ?? null;
  };
}

/** Whether every row says one thing, in however many columns. */
function areAlike(written: readonly WrittenDirection[]): boolean {
  const said = new Map(written.map(({ place, words }) => [place.row, directionOf(words)]));
  return written.every(({ place, words }) => said.get(place.row) === directionOf(words));
}

/** A number without a sign may be anything. */
function isDirection(words: string): boolean {
  return directionOf(words) !== null && (!isNumber(words) || /^[+\-−–]/.test(words));
}

/** The means of the instruments, where the table prints them. */
function instrumentCells(grid: Grid, columns: Columns, { indicators }: NarrowReading): readonly NamedCell[] {
  return grid.flatMap((cells, index) => {
    if (labelOf(cells, indicators).meaning.kind !== 'passed-over') return [];
    const codes = [...new Set(tidy(cells.join(' ')).match(/\b(IIT|EIT|OIT)\b/g) ?? [])];
    const code = codes.length === 1 ? instrumentNamed(codes[0] ?? '') : null;
    if (code === null) return [];
    return [...columns].flatMap(([column, fiscalYear]): readonly NamedCell[] => {
      const words = tidy(cells[column - 1] ?? '');
      const place = { row: index + 1, column };
      return isNumber(words) ? [{ fiscalYear, name: code, cell: { words, place } }] : [];
    });
  });
}

function instrumentNamed(code: string): InstrumentCode | null {
  return code === 'IIT' || code === 'EIT' || code === 'OIT' ? code : null;
}

/** Places of a table that was read turned over, as they stand in the one that was given. */
function placedAcross({ fiscalYear, cells }: PrintedYear): PrintedYear {
  const placed = Object.entries(cells).map(([name, cell]) => {
    const place = cell?.place ?? null;
    const turnedPlace = place === null ? null : { row: place.column, column: place.row };
    return [name, { words: cell?.words ?? '', place: turnedPlace }];
  });
  return { fiscalYear, cells: Object.fromEntries(placed) };
}
