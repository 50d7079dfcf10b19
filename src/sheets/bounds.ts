import type { Grid } from '../domain/basics/grid.ts';
import { failed, ok, type Result } from '../domain/basics/result.ts';
import type { SheetProblem } from './problems.ts';

/** How much of a sheet is read: far more than any list of an office, far less than what stops a phone. */
export const bounds = {
  fileBytes: 5_000_000,
  /** Of all that is unpacked from one file. */
  unpackedBytes: 50_000_000,
  rows: 20_000,
  columns: 200,
  cellCharacters: 5_000,
} as const;

/**
 * The cells as they are kept: without spaces at their ends, without the empty rows at the bottom and the empty cells
 * at the end of each row.
 * @returns 'empty' when nothing is left, 'too-large' when more is left than the bounds allow
 */
export function withinBounds(cells: Grid): Result<Grid, SheetProblem> {
  const grid = tidyGrid(cells);
  if (grid.length === 0) return failed('empty');
  const isTooLarge =
    grid.length > bounds.rows ||
    grid.some(
      (row) => row.length > bounds.columns || row.some((cell) => cell.length > bounds.cellCharacters),
    );
  return isTooLarge ? failed('too-large') : ok(grid);
}

/** A grid without what nobody sees: spaces around the words, empty cells at the end of a row, empty rows at the bottom. */
export function tidyGrid(cells: Grid): Grid {
  return withoutEnd(cells.map(tidyRow), (row) => row.length === 0);
}

function tidyRow(cells: readonly string[]): readonly string[] {
  const tidy = cells.map((cell) => cell.replace(/\r\n?/g, '\n').trim());
  return withoutEnd(tidy, (cell) => cell === '');
}

function withoutEnd<Item>(items: readonly Item[], isEmpty: (item: Item) => boolean): readonly Item[] {
  let end = items.length;
  for (const item of [...items].reverse()) {
    if (!isEmpty(item)) break;
    end -= 1;
  }
  return items.slice(0, end);
}
