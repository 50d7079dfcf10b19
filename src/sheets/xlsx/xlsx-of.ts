import type { Grid } from '../../domain/basics/grid.ts';
import type { Bytes } from '../zip/streams.ts';
import { zipOf } from '../zip/zip.ts';
import { mainSpace, packageParts, xmlHead } from './package-parts.ts';

/**
 * A grid as a workbook of one sheet; every cell is text, so that no spreadsheet makes a date or a formula of it.
 *
 * @param name what stands on the sheet's tab
 */
export async function xlsxOf(grid: Grid, { name }: { readonly name: string }): Promise<Bytes> {
  const rows = grid.map((row, index) => rowXml(row, index + 1)).join('');
  const sheet = `${xmlHead}<worksheet xmlns="${mainSpace}">${columnsXml(grid)}<sheetData>${rows}</sheetData></worksheet>`;
  const styles = new TextEncoder().encode(xmlHead + stylesXml);
  return zipOf(packageParts({ sheet, strings: null, styles, name: tabName(name) }), 'packed');
}

/** The one style: text (number format 49), as many lines as the words need, from the top. */
const stylesXml = `<styleSheet xmlns="${mainSpace}"><fonts count="1"><font><sz val="11"/><name val="Tahoma"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function rowXml(row: readonly string[], number: number): string {
  const cells = row.map((cell, column) =>
    cell === ''
      ? ''
      : `<c r="${letters(column)}${number}" s="1" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`,
  );
  return `<row r="${number}">${cells.join('')}</row>`;
}

function columnsXml(grid: Grid): string {
  const widths: number[] = [];
  for (const row of grid)
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? narrowest, widthOf(cell));
    });
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${Math.min(width + 2, widest)}" style="1" customWidth="1"/>`,
  );
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

const narrowest = 6;
const widest = 60;

/** Of the longest line; a vowel or a tone mark above or below a Thai letter takes no room of its own. */
function widthOf(cell: string): number {
  return Math.max(...cell.split('\n').map((line) => line.replace(/\p{Mn}/gu, '').length));
}

/** A, B, …, Z, AA, … @param column from 0 */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** Words as XML takes them: no control characters, no half characters, and nothing that Excel takes for an escape of its own. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/_x[0-9A-Fa-f]{4}_/g, '_x005F$&')
    .replace(/[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** What may stand on a tab: 31 characters, none of `[]:*?/\`, no apostrophe at an end. */
function tabName(name: string): string {
  const tidy = name
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '');
  return escaped(tidy.slice(0, 31)) || 'Sheet1';
}
