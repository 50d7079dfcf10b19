import type { WordsCell } from '../printed-report.ts';
import { isSilent, type ReportLine } from './lines.ts';

/** A row of a table of words. */
export interface WordsRow {
  readonly line: number;
  /** One for each column of the head. */
  readonly cells: readonly WordsCell[];
}

/** A table of words, from its head to the first line that is not of it. */
export interface WordsTable {
  /** Of its head. */
  readonly line: number;
  readonly head: readonly string[];
  readonly rows: readonly WordsRow[];
}

/** The tables whose heads are known by `isHead`; a head that comes again after a page break begins another table. */
export function readTables(
  lines: readonly ReportLine[],
  isHead: (cells: readonly string[]) => boolean,
): readonly WordsTable[] {
  const tables: OpenTable[] = [];
  let open: OpenTable | null = null;
  for (const line of lines) {
    if (isSilent(line)) continue;
    if (line.cells.length > 1 && isHead(line.cells)) {
      open = { line: line.no, head: line.cells, rows: [] };
      tables.push(open);
    } else if (open !== null && !put(open, line)) {
      open = null;
    }
  }
  return tables.map(({ line, head, rows }) => ({ line, head, rows: rows.map((row) => closed(row, head)) }));
}

interface OpenRow {
  readonly line: number;
  /** By column. */
  readonly pieces: { readonly line: number; readonly words: string }[][];
}

interface OpenTable {
  readonly line: number;
  readonly head: readonly string[];
  readonly rows: OpenRow[];
}

/** @returns whether the line is of the table */
function put({ head, rows }: OpenTable, { no, cells }: ReportLine): boolean {
  const row = rows.at(-1);
  // The last cell may be empty and its tab lost; a row with fewer goes on in its last cell.
  const isUnfinished = row !== undefined && row.pieces.length < head.length - 1;
  if (isUnfinished && cells.length < head.length) {
    putInto(row, row.pieces.length - 1, { no, cells });
    return true;
  }
  const isRow = cells.length >= head.length - 1 || (cells.length > 1 && number.test(cells[0] ?? ''));
  if (!isRow) return false;
  if (row !== undefined && isSecondHalf(cells, row)) {
    putInto(row, 0, { no, cells });
    return true;
  }
  const begun: OpenRow = { line: no, pieces: [] };
  rows.push(begun);
  putInto(begun, 0, { no, cells });
  return true;
}

function putInto({ pieces }: OpenRow, first: number, { no, cells }: Pick<ReportLine, 'no' | 'cells'>): void {
  for (const [place, words] of cells.entries()) (pieces[first + place] ??= []).push({ line: no, words });
}

/** What stands under a page break: no first cell, or one without a number after one with a number. */
function isSecondHalf(cells: readonly string[], row: OpenRow): boolean {
  const [first = ''] = cells;
  if (first === '') return true;
  const before = row.pieces[0]?.[0]?.words ?? '';
  return number.test(before) && !number.test(first);
}

const number = /^(?:ตัวชี้วัด(?:ที่)?\s?)?\d{1,2}(?!\d)/;

function closed({ line, pieces }: OpenRow, head: readonly string[]): WordsRow {
  const cells = head.map((_, column): WordsCell => {
    const said = (pieces[column] ?? []).filter(({ words }) => words !== '');
    return { words: said.map(({ words }) => words).join(' '), pieces: said };
  });
  return { line, cells };
}
