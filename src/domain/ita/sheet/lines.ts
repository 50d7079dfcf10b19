import type { Grid } from '../../basics/grid.ts';
import { longestCell, mostRows, type SheetFault, type SheetFaultKind } from './fault.ts';
import { codeFor, type Column, columnWords, type Kind, kindWords } from './words.ts';

/** A row of the sheet that is understood as being about something. */
export interface Line {
  /** From 1, as the sheet's program counts. */
  readonly row: number;
  readonly kind: Kind;
  readonly cells: Readonly<Record<Column, string>>;
}

/** Collects what is wrong, so that all of it can be told at once. */
export interface Faults {
  readonly found: readonly SheetFault[];
  tell(kind: SheetFaultKind, at?: Place): void;
}

/** Where something is wrong: a row, and a cell of it. */
export interface Place {
  readonly line?: Pick<Line, 'row' | 'cells'>;
  readonly column?: Column;
}

export function collectFaults(): Faults {
  const found: SheetFault[] = [];
  return {
    found,
    tell(kind, { line, column } = {}) {
      const value = column === undefined ? '' : (line?.cells[column] ?? '');
      found.push({ kind, row: line?.row ?? 0, column: column ?? null, value: value.slice(0, longestCell) });
    },
  };
}

/** The rows by their columns' names, whatever their order; empty rows and those that begin with # are passed over. */
export function linesOf(grid: Grid, faults: Faults): readonly Line[] {
  if (grid.length > mostRows) faults.tell('too-many-rows');
  const head = headOf(grid);
  if (head === null) faults.tell('no-head');
  if (head === null || grid.length > mostRows) return [];
  return grid.slice(head.at + 1).flatMap((given, index) => {
    const cells = cellsOf(given, head.places);
    if (isPassedOver(given)) return [];
    const line = { row: head.at + index + 2, cells };
    const long = Object.entries(cells).find(([, cell]) => cell.length > longestCell);
    if (long !== undefined) faults.tell('too-long', { line, column: long[0] as Column });
    const kind = codeFor(kindWords, cells.kind);
    if (kind === null) faults.tell('unknown-kind', { line, column: 'kind' });
    return kind === null || long !== undefined ? [] : [{ ...line, kind }];
  });
}

interface Head {
  readonly at: number;
  readonly places: ReadonlyMap<Column, number>;
}

/** The first row that names the columns; a title may stand above it. */
function headOf(grid: Grid): Head | null {
  for (const [at, row] of grid.slice(0, 20).entries()) {
    const named = row.map((cell, place) => [codeFor(columnWords, cell), place] as const);
    const places = new Map(named.flatMap(([column, place]) => (column === null ? [] : [[column, place]])));
    if (places.has('kind') && places.has('code')) return { at, places };
  }
  return null;
}

function cellsOf(row: readonly string[], places: Head['places']): Line['cells'] {
  const cell = (column: Column): string => (row[places.get(column) ?? -1] ?? '').trim();
  return {
    kind: cell('kind'),
    code: cell('code'),
    of: cell('of'),
    th: cell('th'),
    en: cell('en'),
    value: cell('value'),
    certainty: cell('certainty'),
    detail: cell('detail'),
    sources: cell('sources'),
  };
}

function isPassedOver(row: readonly string[]): boolean {
  const first = row.find((cell) => cell.trim() !== '');
  return first === undefined || first.trim().startsWith('#');
}
