import type { Grid } from '../../../basics/grid.ts';
import { failed, ok, type Result } from '../../../basics/result.ts';
import { tidy } from '../../published-table/cell.ts';
import { columnOf, neededColumns, type WideColumn } from './columns.ts';
import type { WideProblem } from './problem.ts';

/** The row of heads; places count from 0. */
export interface Head {
  readonly at: number;
  readonly places: ReadonlyMap<WideColumn, number>;
  /** Heads with words in them reach so far. */
  readonly width: number;
}

/** Finds the heads: the row near the top that names most columns; a title and blank rows may stand above it. */
export function headOf(grid: Grid): Result<Head, WideProblem> {
  const counts = grid.slice(0, deepestHead).map((row) => new Set(row.flatMap((cell) => known(cell))).size);
  const most = Math.max(0, ...counts);
  const at = counts.indexOf(most);
  if (most < fewestHeads) return failed({ kind: 'no-head', ...firstWords(grid) });
  const row = grid[at] ?? [];
  const places = new Map<WideColumn, number>();
  for (const [place, cell] of row.entries()) {
    const [column] = known(cell);
    if (column === undefined) continue;
    if (places.has(column))
      return failed({ kind: 'twice-column', row: at + 1, column: place + 1, words: tidy(cell) });
    places.set(column, place);
  }
  const width = Math.max(...row.map((cell, place) => (tidy(cell) === '' ? 0 : place + 1)));
  const columns = neededColumns.filter((column) => !places.has(column));
  return columns.length > 0
    ? failed({ kind: 'missing-columns', row: at + 1, column: width + 1, columns })
    : ok({ at, places, width });
}

const deepestHead = 50;
/** One may be a word of a title. */
const fewestHeads = 2;

function known(cell: string): readonly WideColumn[] {
  const column = columnOf(cell);
  return column === null ? [] : [column];
}

/** The first cell that is not empty. */
function firstWords(grid: Grid): { readonly row: number; readonly column: number } {
  const row = Math.max(
    0,
    grid.findIndex((cells) => cells.some((cell) => tidy(cell) !== '')),
  );
  const column = Math.max(
    0,
    (grid[row] ?? []).findIndex((cell) => tidy(cell) !== ''),
  );
  return { row: row + 1, column: column + 1 };
}
