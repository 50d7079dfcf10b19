import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
export const head = ['office', 'fiscalYear', ...numbers.map((no) => `i${no}`), 'total', 'level'];

/** The years of the sample report: both totals and one level contradict the indicators. */
export const row2563 = 'อบต.ก,2563,80.84,80.69,76.10,75.58,75.54,65.60,63.23,59.55,41.85,12.50,54.78,F'.split(
  ',',
);
export const row2564 = 'อบต.ก,2564,86.90,81.04,78.30,78.01,75.40,75.19,70.61,68.32,47.13,25.00,60.12,D'.split(
  ',',
);
export const rows = [head, row2563, row2564];

/** Rows with what stands between their cells and lines; the same as what a spreadsheet writes. */
export function written(cells: readonly (readonly string[])[], between = ',', end = '\r\n'): string {
  return cells.map((row) => row.join(between) + end).join('');
}

/** The sample as CSV. */
export const plain = written(rows);

/** A row as JSON has it. */
export function objectOf(row: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(head.map((name, place) => [name, row[place] ?? '']));
}

/** A folder with one file in it. */
export function aFile(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  writeFileSync(join(folder, name), content);
  return folder;
}
