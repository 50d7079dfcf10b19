import type { Grid } from '../domain/basics/grid.ts';
import { failed, type Result } from '../domain/basics/result.ts';
import { bounds, withinBounds } from './bounds.ts';
import { readCsv } from './csv/read-csv.ts';
import { textIn } from './csv/text-in.ts';
import type { SheetProblem } from './problems.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** What a choice of files offers, as an input's `accept`. */
export const sheetFiles =
  '.xlsx,.csv,.tsv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Reads a file as a grid of words: XLSX (its first sheet), or CSV in any of the encodings and separators that Excel writes.
 * What it is is told by its content; no bytes make it throw.
 *
 * @param name of the file; asked only when a text has no separator at all: a list in a `.csv` is a table of one column
 */
export async function readSheet(bytes: Uint8Array, name: string): Promise<Result<Grid, SheetProblem>> {
  if (bytes.length > bounds.fileBytes) return failed('too-large');
  if (bytes.length === 0) return failed('empty');
  if (beginsWith(bytes, zipMark)) return bounded(await readXlsx(bytes));
  if (beginsWith(bytes, oldOfficeMark))
    return failed(holdsText(bytes, 'EncryptedPackage') ? 'protected' : 'old-format');
  const text = textIn(bytes);
  if (text === null || otherThings.test(text)) return failed('not-a-sheet');
  return bounded(await readCsv(text, { isNamedTable: /\.(csv|tsv|txt)$/i.test(name) }));
}

function bounded(read: Result<Grid, SheetProblem>): Result<Grid, SheetProblem> {
  return read.ok ? withinBounds(read.value) : read;
}

/** Texts that are something else: web pages (some programs call theirs `.xls`), PDF, JSON. */
const otherThings = /^\s*(<(\?xml|!doctype|html|head|body|table)\b|%PDF-|\{\s*")/i;

const zipMark = [0x50, 0x4b, 0x03, 0x04];
/** The container of Excel until 2003, and of everything that Office keeps under a password. */
const oldOfficeMark = [0xd0, 0xcf, 0x11, 0xe0];

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** Whether the bytes hold a text as that container writes the names of its parts: UTF-16, little end first. */
function holdsText(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(text.split('').join('\0'));
}
