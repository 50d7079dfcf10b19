import { parsedCsv } from './read-csv.ts';

/** A place in a text file: its line, and the column of its table or, where there is none, the character; from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Where the cell begins whose quotation marks do not match. @returns `null` when all do */
export async function quoteFaultIn(text: string): Promise<TextPlace | null> {
  const { errors, above } = await parsedCsv(text);
  const found = errors.find(({ type }) => type === 'Quotes');
  if (found?.index === undefined) return null;
  const until = await parsedCsv(text, { characters: found.index - 1 });
  const { line } = placeIn(text, above + found.index);
  return { line, column: Math.max(1, until.data.at(-1)?.length ?? 1) };
}

/** The line of the text in which a row of its table begins: cells may hold several lines. @param row from 1 */
export async function lineOfRow(text: string, row: number): Promise<number> {
  const { end, above } = await parsedCsv(text, { rows: row - 1 });
  return placeIn(text, above + (row === 1 ? 0 : end)).line; // no rows at all would mean all of them
}

/** Where a file ceases to be text: in UTF-16 where its mark says so, else in UTF-8. Its first character when it never does. */
export function strangeByteIn(bytes: Uint8Array): TextPlace {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  const encoding = bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : mark;
  if (decoded(bytes, { encoding, stream: false }) !== null) return { line: 1, column: 1 };
  const beginning = (length: number): string | null =>
    decoded(bytes.subarray(0, length), { encoding, stream: true });
  let sound = 0;
  let unsound = bytes.length + 1; // a letter may be cut by the end
  while (unsound - sound > 1) {
    const middle = Math.floor((sound + unsound) / 2);
    if (beginning(middle) === null) unsound = middle;
    else sound = middle;
  }
  return endOf(beginning(sound) ?? '');
}

interface Decoding {
  readonly encoding: string;
  /** Whether more may follow: then a letter cut in two is left out. */
  readonly stream: boolean;
}

function decoded(bytes: Uint8Array, { encoding, stream }: Decoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
  } catch {
    return null; // how a decoder says that a byte has no place there
  }
}

/** Line and character of a place in a text. @param index from 0 */
export function placeIn(text: string, index: number): TextPlace {
  return endOf(text.slice(0, index));
}

function endOf(text: string): TextPlace {
  const lines = text.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
