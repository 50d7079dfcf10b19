import type { Grid } from '../../basics/grid.ts';
import type { Level } from '../edition.ts';
import type { Points } from '../points.ts';
import type { PublishedYear } from '../published.ts';
import { figureOf, tidy } from './cell.ts';
import { type TableFault, turned } from './faults.ts';
import type { NamedIndicator } from './label.ts';
import { readRows, type TableCell } from './read-rows.ts';
import { inCells } from './spaced.ts';
import { turnedOver } from './turned-over.ts';

/** By what a published table is read. */
export interface TableReading {
  /** Of every edition there is, as names change. */
  readonly indicators: readonly NamedIndicator[];
  /** Levels of a fiscal year; empty where nobody knows them: then a level stays in the table's own words. */
  levelsOf(fiscalYear: number): readonly Level[];
  /** Of a table that does not say it; `null` while nobody said. */
  readonly year: number | null;
  /** Where it was printed. */
  readonly source: string;
}

/** What was read of a table, and what was not. */
export interface TableRead {
  /** Latest first. */
  readonly years: readonly PublishedYear[];
  readonly faults: readonly TableFault[];
  /** Its years stand one under the other: a row's place in a fault is that of a column. */
  readonly isTurned: boolean;
}

/**
 * Reads a table of published results: an indicator a row and a year a column, or the other way round, with or without
 * the rows of total and level. Columns and rows that say something else, such as "เพิ่มขึ้น", are passed over; what
 * ought to be read and cannot be is named. Nothing is guessed. Lines whose cells are parted by blanks only are read too.
 */
export function readPublishedTable(given: Grid, reading: TableReading): TableRead {
  if (given.every((row) => row.every((cell) => tidy(cell) === ''))) {
    return { years: [], faults: [{ kind: 'empty' }], isTurned: false };
  }
  const grid = inCells(given);
  const across = readRows(grid, reading);
  const down = readRows(turnedOver(grid), reading);
  const isTurned = down.indicatorRows > across.indicatorRows;
  const { cells, faults, indicatorRows } = isTurned ? down : across;
  const none: readonly TableFault[] = indicatorRows === 0 ? [{ kind: 'no-indicators' }] : [];
  const read = cellsRead(cells, reading);
  const all = [...none, ...faults, ...read.faults];
  return { years: read.years, faults: isTurned ? all.map(turned) : all, isTurned };
}

interface Year {
  readonly indicators: Map<number, Points>;
  total: Points | null;
  level: string | null;
}

function cellsRead(cells: readonly TableCell[], reading: TableReading): Omit<TableRead, 'isTurned'> {
  const years = new Map<number, Year>();
  const faults: TableFault[] = [];
  for (const cell of cells) {
    const year = years.get(cell.fiscalYear) ?? {
      indicators: new Map<number, Points>(),
      total: null,
      level: null,
    };
    const fault =
      cell.of.kind === 'level'
        ? putLevel(year, cell, reading.levelsOf(cell.fiscalYear))
        : putPoints(year, cell, cell.of.kind === 'total' ? null : cell.of.no);
    if (fault !== null) faults.push(fault);
    if (year.indicators.size > 0 || year.total !== null || year.level !== null) {
      years.set(cell.fiscalYear, year);
    }
  }
  const found = [...years].map(([fiscalYear, { indicators, total, level }]): PublishedYear => ({
    fiscalYear,
    indicators: Object.fromEntries(indicators),
    total,
    level,
    source: reading.source,
  }));
  return { years: found.sort((one, other) => other.fiscalYear - one.fiscalYear), faults };
}

/** @param no of the indicator; `null` for the total */
function putPoints(year: Year, { words, row, column }: TableCell, no: number | null): TableFault | null {
  const figure = figureOf(words);
  if (figure.kind === 'blank') return null;
  if (figure.kind !== 'figure') return { kind: figure.kind, words, row, column };
  const before = no === null ? year.total : (year.indicators.get(no) ?? null);
  if (before !== null) {
    return before === figure.points ? null : { kind: 'twice', kept: before.toFixed(2), words, row, column };
  }
  if (no === null) year.total = figure.points;
  else year.indicators.set(no, figure.points);
  return figure.isRounded ? { kind: 'rounded', words, row, column } : null;
}

function putLevel(
  year: Year,
  { words, row, column }: TableCell,
  levels: readonly Level[],
): TableFault | null {
  const named = words.replace(/^ระดับ\s?/, '');
  if (named === '' || figureOf(named).kind === 'blank') return null;
  const code = levels.length === 0 ? named : levelCalled(named, levels);
  if (code === null) return { kind: 'unknown-level', words, row, column };
  if (year.level !== null) {
    return year.level === code ? null : { kind: 'twice', kept: year.level, words, row, column };
  }
  year.level = code;
  return null;
}

function levelCalled(words: string, levels: readonly Level[]): string | null {
  const bare = (text: string): string => text.replace(/\s/g, '').toLowerCase();
  const called = bare(words);
  const found = levels.find(({ code, name }) => [code, name.th, name.en].map(bare).includes(called));
  return found?.code ?? null;
}
