import type { Grid } from '../../domain/basics/grid.ts';
import { failed, ok, type Result } from '../../domain/basics/result.ts';
import type { SheetProblem } from '../problems.ts';
import { zipOf } from '../zip/zip.ts';
import { partsOf } from './parts.ts';
import { faultIn } from './places.ts';
import { packageParts } from './package-parts.ts';

/**
 * Reads the first sheet of a workbook. The library gets a workbook made anew from what is wanted, unpacked: it would
 * unpack larger parts in a thread that our policy forbids.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Result<Grid, SheetProblem>> {
  const parts = await partsOf(bytes);
  if (!parts.ok) return parts;
  const sheet = withoutEmpty(parts.value.sheet);
  const problem = faultIn(sheet);
  if (problem !== null) return failed(problem);
  const { strings, styles, isFrom1904 } = parts.value;
  const anew = await zipOf(packageParts({ sheet, strings, styles, isFrom1904 }), 'stored');
  try {
    const { readSheet } = await import('read-excel-file/universal');
    const rows: readonly (readonly unknown[])[] = await readSheet(anew.buffer);
    return ok(rows.map((row) => row.map(wordsOf)));
  } catch {
    return failed('damaged'); // the library throws at whatever is no spreadsheet
  }
}

/** Without the cells and rows that have a colour and no words: Excel writes them down to the last row there can be. */
function withoutEmpty(sheet: string): string {
  return sheet
    .replace(/<(?:\w+:)?c(?:\s[^<>]*)?\/>/g, '')
    .replace(/<(?:\w+:)?row(?:\s[^<>]*)?(?:\/>|>\s*<\/(?:\w+:)?row>)/g, '');
}

/** A value as words: days as 2026-11-25, numbers with the fifteen digits that a spreadsheet has. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date && !Number.isNaN(value.getTime())) return dayOf(value);
  return '';
}

/** The library gives days and times as if they were in London; a sheet knows of no time zone. */
function dayOf(date: Date): string {
  const [day = '', time = ''] = new Date(Math.round(date.getTime() / 1_000) * 1_000).toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, time.startsWith(':00', 5) ? 5 : 8)}`;
}
