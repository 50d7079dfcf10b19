import type { Grid } from '../../basics/grid.ts';

/** The same grid with its rows as columns. */
export function turnedOver(grid: Grid): Grid {
  const width = Math.max(...grid.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => grid.map((row) => row[column] ?? ''));
}
