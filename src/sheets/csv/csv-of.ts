import type { Grid } from '../../domain/basics/grid.ts';
import { madeWords } from './formulas.ts';

/**
 * A grid as a CSV: UTF-8 with its mark, without which Thai Excel shows every Thai letter as another one. No spreadsheet
 * runs any of its cells.
 */
export function csvOf(grid: Grid): Uint8Array<ArrayBuffer> {
  const lines = grid.map((row) => `${row.map((cell) => quoted(madeWords(cell))).join(',')}\r\n`);
  return new TextEncoder().encode(`\ufeff${lines.join('')}`);
}

function quoted(cell: string): string {
  return /[",;\t\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
