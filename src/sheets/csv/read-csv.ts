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
  // Excel's own way to say the separator, in a first row of its own.
  const said = /^sep=([,;\t])\r?\n/.exec(text);
  const rest = said === null ? text : text.slice(said[0].length);
  const separator = said?.[1] ?? separatorIn(rest);
  if (separator === null && !isNamedTable) return failed('not-a-sheet');
  const { default: papa } = await import('papaparse');
  const { data, errors } = papa.parse<string[]>(rest, {
    delimiter: separator ?? ',',
    skipEmptyLines: false,
    preview: mostLines,
  });
  if (errors.some(({ code }) => code === 'MissingQuotes')) return failed('damaged');
  return data.length >= mostLines ? failed('too-large') : ok(data.map((row) => row.map(laidBare)));
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
