import type { NameKind, Spelling, WrittenName } from '../printed-report.ts';
import { bare, type RunningText, spaced, thaiLetter } from './lines.ts';

/** After which words the name of each kind stands. */
const introductions: Readonly<Record<NameKind, readonly string[]>> = {
  office: ['ตำบล', 'เทศบาลเมือง', 'เทศบาลนคร', 'อบต.'],
  district: ['อำเภอ'],
  province: ['จังหวัด'],
};

/** How many letters of a long name may be slips: นนทบุรี and จันทบุรี are two provinces. */
const slips: Readonly<Record<NameKind, number>> = { office: 2, district: 2, province: 1 };

const kinds: readonly NameKind[] = ['office', 'district', 'province'];

/**
 * How the report's own office, district and province are written. Thai writes on without a blank, so a name's end is
 * known only where a blank or a stop follows: of those, the most frequent one is what all others are held against.
 * What is not much like it is the name of something else, or no name.
 */
export function readNames(text: RunningText): readonly WrittenName[] {
  return kinds.flatMap((kind): readonly WrittenName[] => {
    const places = placesOf(kind, text);
    const ended = places.map((place) => place.ended);
    const usual = mostFrequent(ended.filter((name) => name.length > 1 && name.length < longest));
    if (usual === null) return [];
    const lines = new Map<string, number[]>();
    for (const { line, ...said } of places) {
      const words = spellingOf(said, { usual, slips: slips[kind] });
      if (words === null) continue;
      const before = lines.get(words) ?? [];
      before.push(line);
      lines.set(words, before);
    }
    const spellings = [...lines].map(([words, at]): Spelling => ({ words, lines: at }));
    return [{ kind, spellings }];
  });
}

interface NamePlace {
  readonly line: number;
  /** Up to the next blank or stop. */
  readonly ended: string;
  /** What follows, without blanks. */
  readonly rest: string;
}

function placesOf(kind: NameKind, { words, lineAt }: RunningText): readonly NamePlace[] {
  const found = words.matchAll(
    new RegExp(
      `(?:${introductions[kind].map(spaced).join('|')})\\s?(?=(${thaiLetter}{1,${longest}})((?:\\s?${thaiLetter}){0,${longest}}))`,
      'g',
    ),
  );
  return [...found].map(({ index, 1: ended = '', 2: more = '' }) => ({
    line: lineAt(index),
    ended,
    rest: `${ended}${bare(more)}`.slice(0, longest),
  }));
}

// Far longer than any name; what goes on without a blank is a sentence.
const longest = 40;

function mostFrequent(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? null;
}

interface Usual {
  readonly usual: string;
  readonly slips: number;
}

/** @returns how the name is written here; `null` where it is another name */
function spellingOf({ ended, rest }: Omit<NamePlace, 'line'>, { usual, slips: limit }: Usual): string | null {
  if (rest.startsWith(usual)) return usual;
  const isAlike = (name: string): boolean => isSlip(name, usual, limit);
  if (isAlike(ended)) return ended;
  const starts = [0, 1, -1, 2, -2]
    .map((more) => rest.slice(0, Math.max(0, usual.length + more)))
    .filter((start) => isAlike(start) && !noBeginning.test(rest.charAt(start.length)));
  const apart = starts.map((start) => lettersApart(start, usual));
  return starts[apart.indexOf(Math.min(...apart))] ?? null;
}

/** What no word begins with: ะ to ฺ, ๅ, marks above. */
const noBeginning = /[\u0E47-\u0E4E\u0E30-\u0E3A]|ๅ/;

/** Whether one may be a slip for the other: a letter or two apart, or only vowels and tones. */
function isSlip(one: string, other: string, slips: number): boolean {
  if (Math.abs(one.length - other.length) > marksApart) return false;
  const limit = other.length < shortName ? 1 : slips;
  const apart = lettersApart(one, other);
  const isSameSound = consonants(one) === consonants(other) && consonants(one).length > 1;
  return apart <= limit || (isSameSound && apart <= marksApart);
}

// Of four letters, two others make another name.
const shortName = 6;
const marksApart = 3;

function consonants(name: string): string {
  return name.replace(/[^ก-ฮ]/g, '');
}

/** Letters put in, left out or changed (Levenshtein). */
function lettersApart(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      line.push(Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}
