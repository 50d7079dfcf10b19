import type { Grid } from '../../domain/basics/grid.ts';
import { failed, ok, type Result } from '../../domain/basics/result.ts';
import { bounds } from '../bounds.ts';
import type { SheetProblem } from '../problems.ts';
import { laidBare } from './formulas.ts';

/** Reads the text of a CSV. @returns 'not-a-sheet' for a text without any separator, unless its name says it is a table */
export async function readCsv(
  text: string,
  { isNamedTable }: { readonly isNamedTable: boolean },
): Promise<Result<Grid, SheetProblem>> {
  if (!hasSeparator(text) && !isNamedTable) return failed('not-a-sheet');
  const { data, errors } = await parsedCsv(text);
  // A quotation mark out of its place takes what follows it into its cell, rows of others too.
  if (errors.some(({ type }) => type === 'Quotes')) return failed('damaged');
  return data.length >= mostLines ? failed('too-large') : ok(data.map((row) => row.map(laidBare)));
}

/** Whether anything parts cells. */
export function hasSeparator(text: string): boolean {
  return partsOf(text).separator !== null;
}

/** How much of a text is parsed: so many rows, so many characters. */
interface ParsedPart {
  readonly rows?: number;
  readonly characters?: number;
}

/** The text of a CSV as its rows; `above` characters stand before the first of them and name the separator. */
export async function parsedCsv(text: string, { rows = mostLines, characters }: ParsedPart = {}) {
  const { separator, rest } = partsOf(text);
  const { default: papa } = await import('papaparse');
  const { data, errors, meta } = papa.parse<string[]>(rest.slice(0, characters), {
    delimiter: separator ?? ',',
    skipEmptyLines: false,
    preview: rows,
    fastMode: false, // it miscounts the characters
  });
  return { data, errors, end: meta.cursor, above: text.length - rest.length };
}

function partsOf(text: string): { readonly separator: string | null; readonly rest: string } {
  // Excel's own way to say the separator, in a first row of its own.
  const said = /^sep=([,;\t])\r?\n/.exec(text);
  const rest = said === null ? text : text.slice(said[0].length);
  return { separator: said?.[1] ?? separatorIn(rest), rest };
}

/** Some empty lines may stand below a full sheet; without an end, lines would only fill the memory. */
const mostLines = bounds.rows * 2;

/** The separator that stands in most of the first lines; in as many, the one that is there more often. */
function separatorIn(text: string): string | null {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split('\n')
    .slice(0, 100);
  const found = [',', ';', '\t'].map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const there = counts.filter((count) => count > 0).length;
    return { separator, there, often: counts.reduce((sum, count) => sum + count, 0) };
  });
  const [first] = found.sort((one, other) => other.there - one.there || other.often - one.often);
  return first === undefined || first.there === 0 ? null : first.separator;
}
