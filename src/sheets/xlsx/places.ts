import { bounds } from '../bounds.ts';
import type { SheetProblem } from '../problems.ts';

/** A tag and the words after it; unrolled, so that no text makes it try twice. */
const piece = /<([^\s"'<>/]*)([^"'<>]*(?:"[^"<]*"[^"'<>]*|'[^'<]*'[^"'<>]*)*)>[^<]*/y;
/** Longer than a cell may be, even if each of its characters is written as `&#3585;`. */
const longestPiece = bounds.cellCharacters * 10;

/**
 * Looks through the XML of a sheet before the library does: that one makes every row and cell which an address speaks of,
 * and takes ever longer over a tag without an end.
 *
 * @returns why it must not see this sheet; `null` when every row and cell has its place within the bounds
 */
export function faultIn(sheet: string): SheetProblem | null {
  let rows = 0;
  piece.lastIndex = sheet.indexOf('<');
  while (piece.lastIndex >= 0 && piece.lastIndex < sheet.length) {
    const [whole = '', name = '', attributes = ''] = piece.exec(sheet) ?? [];
    if (whole === '') return 'damaged';
    if (whole.length > longestPiece) return 'too-large';
    if (/^(\w+:)?row$/.test(name)) rows += 1;
    const problem = rows > bounds.rows ? 'too-large' : faultAt(attributes);
    if (problem !== null) return problem;
  }
  return null;
}

function faultAt(attributes: string): SheetProblem | null {
  for (const [, , place = ''] of attributes.matchAll(/(?<!xmlns:)(?<![\w.-])r\s*=\s*(["'])(.*?)\1/gs)) {
    const [, column = '', row] = /^([A-Z]*)(\d{1,7})$/.exec(place) ?? [];
    if (row === undefined) return 'damaged';
    if (Number(row) > bounds.rows || column.length > 2 || numberOf(column) > bounds.columns)
      return 'too-large';
  }
  return null;
}

function numberOf(column: string): number {
  return column.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
