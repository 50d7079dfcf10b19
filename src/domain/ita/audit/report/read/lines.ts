import { tidy } from '../../../published-table/cell.ts';

/** A line of a report, tidied. */
export interface ReportLine {
  /** From 1. */
  readonly no: number;
  /** All of it; empty on a blank line. */
  readonly words: string;
  /** Parted by tabs. */
  readonly cells: readonly string[];
}

/** The lines of a text: digits Arabic, blanks tidied, tags gone, Thai letters as they are typed. */
export function linesOf(text: string): readonly ReportLine[] {
  return text.split(/\r\n|\r|\n/).map((line, place) => {
    const typed = asTyped(line).replace(tags, ' ');
    return { no: place + 1, words: tidy(typed), cells: typed.split('\t').map(tidy) };
  });
}

const tags = /<\/?(?:p|br|div|span|b|strong|ul|ol|li)\b[^<>]*>/gi;

/**
 * What comes out of PDFs and looks the same: marks moved aside for tall letters, in the private places that Thai
 * fonts use; สระอำ and แ in two; a tone before its vowel.
 */
function asTyped(line: string): string {
  return line
    .replace(/[\uF700-\uF71A]/g, (shifted) => typedMarks.charAt(shifted.charCodeAt(0) - 0xf700))
    .replace(/([่-๋])([ิ-ฺ])/g, '$2$1')
    .replace(/ํ([่-๋]?)\s?า|([่-๋])ํ\s?า/g, '$1$2ำ')
    .replace(/เเ/g, 'แ');
}

const typedMarks = 'ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุู';

/** Whether nothing is said on a line: blank, the number of a page, the ruler under a table. */
export function isSilent({ words, cells }: ReportLine): boolean {
  return cells.every((cell) => /^[-–—]*$/.test(cell)) || /^[-–—\s]*\d{1,3}[-–—\s]*$/.test(words);
}

/** Words without their blanks: PDFs put blanks where there are none. */
export function bare(words: string): string {
  return words.replace(/\s/g, '');
}

/** The source of a pattern that finds some words with a blank or the end of a line anywhere in them. */
export function spaced(words: string): string {
  return Array.from(words.replace(/\s/g, ''), (letter) => letter.replace(/[.()]/, '\\$&')).join('\\s?');
}

/** A pattern's letter of a Thai word; neither ฯ nor ๆ. */
export const thaiLetter = '[ก-ฮะ-ฺเ-ๅ็-๎]';

/** All that is said, in one piece. */
export interface RunningText {
  readonly words: string;
  /** The line of a place in `words`. */
  lineAt(place: number): number;
}

/** Joins what is said on all lines; a blank lies between two. */
export function runningText(lines: readonly { readonly no: number; readonly words: string }[]): RunningText {
  const starts: number[] = [];
  let length = 0;
  for (const { words } of lines) {
    starts.push(length);
    length += words.length + 1;
  }
  return {
    words: lines.map(({ words }) => words).join(' '),
    lineAt: (place) => lines[lastUpTo(starts, place)]?.no ?? 1,
  };
}

/** Of numbers that grow: the place of the last that is not above a value. */
function lastUpTo(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
