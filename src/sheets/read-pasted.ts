import type { Grid } from '../domain/basics/grid.ts';
import { tidyGrid } from './bounds.ts';

/**
 * Reads what was copied out of Word, Excel, Google Sheets or a PDF: cells parted by tabs or, where there is none, by two
 * or more spaces. Empty lines between others stay, so that rows count as in the source.
 */
export function readPasted(text: string): Grid {
  const whole = text.replace(/\r\n?/g, '\n');
  const rows = whole.includes('\t') ? tabbed(whole) : whole.split('\n').map((line) => line.trim().split(gap));
  return tidyGrid(rows);
}

const gap = /[ \u00a0\u3000]{2,}/;

/** Rows of cells between tabs; Excel puts a cell of several lines in quotation marks, and doubles those within. */
function tabbed(text: string): Grid {
  const rows: string[][] = [[]];
  const cells = /"((?:[^"]|"")*)"(\t|\n|$)|([^\t\n]*)(\t|\n|$)/y;
  while (cells.lastIndex < text.length) {
    const [, within, endWithin, bare = '', end] = cells.exec(text) ?? [];
    rows.at(-1)?.push(within === undefined ? bare : within.replace(/""/g, '"'));
    if ((endWithin ?? end) === '\n') rows.push([]);
  }
  return rows;
}
