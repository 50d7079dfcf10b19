import type { Grid } from '../../basics/grid.ts';
import { figureOf, isNumber, tidy, yearOf } from './cell.ts';

/**
 * A table that lost its cells on the way, as when it is copied from a PDF: only blanks stand between its words. Then
 * the numbers at the end of a line are its cells: instrument, label, numbers. A line that has not as many of them as
 * there are years stands aside of their columns, so that none is read under another's year.
 *
 * @returns the grid as it is when any row has two cells
 */
export function inCells(grid: Grid): Grid {
  const hasCells = grid.some((row) => row.filter((cell) => tidy(cell) !== '').length > 1);
  if (hasCells) return grid;
  let years = 0;
  return grid.map((row) => {
    const line = lineOf(tidy(row.join(' ')));
    const heads = line.values.filter((value) => yearOf(value) !== null).length;
    if (heads > 0) years = heads;
    const isAside = heads === 0 && line.values.length > 0 && years > 0 && line.values.length !== years;
    const label = isAside ? [line.label] : [line.instrument, line.label];
    return [...label, ...line.values, ...line.after];
  });
}

interface Line {
  readonly instrument: string;
  readonly label: string;
  readonly values: readonly string[];
  /** "เพิ่มขึ้น", the head of the last column: one word. */
  readonly after: readonly string[];
}

function lineOf(line: string): Line {
  const [instrument = ''] = /^(IIT|EIT|OIT)(?=\s)/.exec(line) ?? [];
  const words = line.slice(instrument.length).trim().split(' ');
  if (/^(ระดับ|level|rating)/i.test(words[0] ?? '')) {
    return { instrument, label: words[0] ?? '', values: words.slice(1), after: [] };
  }
  const after = words.length > 1 && !isValue(words.at(-1) ?? '') ? words.slice(-1) : [];
  const rest = after.length === 0 ? words : words.slice(0, -1);
  const first = rest.length - [...rest].reverse().findIndex((word) => !isValue(word));
  // Nothing but numbers: the first one is the indicator's, unless they are years.
  const bare = yearOf(rest[0] ?? '') === null ? 1 : 0;
  const from = rest.every(isValue) ? bare : first;
  if (from === rest.length) return { instrument, label: words.join(' '), values: [], after: [] };
  return { instrument, label: rest.slice(0, from).join(' '), values: rest.slice(from), after };
}

function isValue(word: string): boolean {
  return isNumber(word) || figureOf(word).kind === 'blank';
}
