import { points } from '../../../points.ts';
import type { ListRule, NamedList } from '../printed-report.ts';
import { bare, isSilent, type ReportLine, spaced } from './lines.ts';

/** The numbers of indicators by their names without blanks, as the report's own table has them. */
export type NumbersByName = ReadonlyMap<string, number>;

/** Lists of strengths and weaknesses that say by which rule they were made, with whatever they name. */
export function readLists(lines: readonly ReportLine[], names: NumbersByName): readonly NamedList[] {
  return lines.flatMap((line, at) => {
    const heads = line.words.split(headStart).filter((part) => isHead.test(part));
    return heads.flatMap((head, place): readonly NamedList[] => {
      const isLast = place === heads.length - 1;
      const own = ruleOf(head);
      const rule = own ?? (isLast ? wrappedRule(head, lines[at + 1]) : null);
      if (rule === null) return [];
      const inline = numbersIn(head, names);
      const below = lines.slice(at + (own === null ? 2 : 1), at + longestList);
      const numbers = isLast ? [...inline, ...numbersBelow(below, { names, inline })] : inline;
      const isKnown = numbers.length > 0 || saysNone(below.find((one) => !isSilent(one)));
      return isKnown ? [{ line: line.no, rule, numbers: [...new Set(numbers)] }] : [];
    });
  });
}

// Lines, blank ones and page breaks among them.
const longestList = 60;

const starts = `${spaced('จุดแข็ง')}|${spaced('จุดอ่อน')}|${spaced('ตัวชี้วัดที่')}\\s?(?:${spaced('ได้')}|${spaced('มี')})`;
const headStart = new RegExp(`(?=${starts})`);
const isHead = new RegExp(`^(?:${starts})`);

/** What is compared, in the order of looking: the longer words hold the shorter ones. */
const comparisons = [
  ['most', /(?:มาก|สูง)(?:ที่)?สุด/],
  ['least', /(?:น้อย|ต่ำ)(?:ที่)?สุด/],
  ['at-least', /(?:มากกว่าหรือเท่ากับ|สูงกว่าหรือเท่ากับ|ไม่น้อยกว่า|ไม่ต่ำกว่า|ตั้งแต่)(?:ร้อยละ)?(\d+(?:\.\d+)?)/],
  ['at-most', /(?:น้อยกว่าหรือเท่ากับ|ต่ำกว่าหรือเท่ากับ|ไม่เกิน|ไม่มากกว่า)(?:ร้อยละ)?(\d+(?:\.\d+)?)/],
  ['more', /(?:มากกว่า|สูงกว่า|เกินกว่า|เกิน)(?:ร้อยละ)?(\d+(?:\.\d+)?)/],
  ['less', /(?:น้อยกว่า|ต่ำกว่า)(?:ร้อยละ)?(\d+(?:\.\d+)?)/],
] as const;

function ruleOf(head: string): ListRule | null {
  const words = bare(head).slice(0, headLength);
  for (const [kind, pattern] of comparisons) {
    const found = pattern.exec(words);
    if (!found) continue;
    if (kind === 'most' || kind === 'least') return { kind };
    const than = Number(found[1]);
    return than <= 100 ? { kind, than: points(than) } : null;
  }
  return null;
}

// Longer ones are sentences about something else.
const headLength = 120;

function wrappedRule(head: string, next: ReportLine | undefined): ListRule | null {
  if (next === undefined || head.length > headLength || isHead.test(next.words)) return null;
  return ruleOf(`${head} ${next.words}`);
}

interface ListBegun {
  readonly names: NumbersByName;
  /** What the head itself names already: then the list ends with its paragraph. */
  readonly inline: readonly number[];
}

function numbersBelow(lines: readonly ReportLine[], { names, inline }: ListBegun): readonly number[] {
  const found: number[] = [];
  let isStray = false;
  for (const line of lines) {
    if (isSilent(line)) {
      if (inline.length > 0) break;
      continue;
    }
    if (headStart.test(line.words) || isRow(line)) break;
    const numbers = numbersIn(line.words, names);
    if (numbers.length === 0 && (isStray || /^\(?\d/.test(line.words))) break;
    isStray = numbers.length === 0; // the second half of a long name, once
    found.push(...new Set(numbers));
  }
  return found;
}

function saysNone(line: ReportLine | undefined): boolean {
  return withoutBullet(line?.words ?? '').startsWith('ไม่มี');
}

function isRow({ cells }: ReportLine): boolean {
  return cells.filter((cell) => withoutBullet(cell) !== '').length > 1;
}

function withoutBullet(words: string): string {
  return words.replace(/^[-–—•*·▪●○\s]*(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]*)?\s?/, '');
}

function numbersIn(words: string, names: NumbersByName): readonly number[] {
  const named = [...words.matchAll(numbered)].flatMap(([, numbers = '']) =>
    [...numbers.matchAll(/\d+/g)].map(([no]) => Number(no)),
  );
  if (named.length > 0) return named;
  const no = names.get(bare(withoutBullet(words)));
  return no === undefined ? [] : [no];
}

const numbered = new RegExp(
  `${spaced('ตัวชี้วัด')}\\s?(?:${spaced('ที่')})?\\s?(\\d{1,2}(?!\\d)(?:\\s?(?:,|และ)\\s?\\d{1,2}(?![\\d.]))*)(?!\\s?(?:ตัว|ข้อ|ด้าน))`,
  'g',
);
