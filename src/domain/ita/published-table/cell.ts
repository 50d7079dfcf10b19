import { type Points, points, roundForShow } from '../points.ts';

/**
 * A cell as it is read: Thai digits written as Arabic, what cannot be seen taken out, each run of blanks one blank.
 */
export function tidy(cell: string): string {
  return cell
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - thaiZero))
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const thaiZero = 0x0e50;

/** What stands in a cell where a score is expected. */
export type Figure =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'figure';
      /** Two decimals, as they are kept. */
      readonly points: Points;
      /** More decimals stood there than are kept. */
      readonly isRounded: boolean;
    }
  | { readonly kind: 'out-of-range' }
  | { readonly kind: 'not-a-number' };

/**
 * Reads a score: point or comma before the decimals, blanks around them, "คะแนน" or "%" behind it. A dash is a blank.
 * A comma before three digits parts thousands, which no score has: that is not taken for decimals.
 */
export function figureOf(cell: string): Figure {
  // As nearly every cell is; a country's tables have a hundred thousand of them.
  if (isUsual(cell)) return { kind: 'figure', points: points(Number(cell)), isRounded: false };
  const words = tidy(cell);
  if (words === '' || dashes.test(words)) return { kind: 'blank' };
  const found = number.exec(words);
  if (!found) return { kind: 'not-a-number' };
  const value = Number(`${found[1] ?? ''}${found[2] ?? ''}.${found[3] ?? found[4] ?? '0'}`);
  if (!(value >= 0 && value <= 100)) return { kind: 'out-of-range' };
  const kept = roundForShow(value);
  return { kind: 'figure', points: points(kept), isRounded: Math.abs(kept - value) > dust };
}

/** Whether it is a score as they are printed: two decimals, below 100. */
export function isUsual(cell: string): boolean {
  return usual.test(cell);
}

const usual = /^\d{1,2}\.\d\d$/;
const dashes = /^[-–—−]+$/;
const number = /^([-−]?)\+?\s?(\d+)(?:\s?\.\s?(\d+)|\s?,\s?(\d{1,2}))?\s?(?:คะแนน|%)?$/;
// Sheets hold 86.90 as 86.90000000000001.
const dust = 1e-9;

/** Whether a number stands there, be it a score or not. */
export function isNumber(cell: string): boolean {
  const { kind } = figureOf(cell);
  return kind === 'figure' || kind === 'out-of-range';
}

/**
 * The fiscal year that heads a column or a row: "พ.ศ. ๒๕๖๔", "ปีงบประมาณ 2564 (คะแนน)".
 * @returns `null` where anything else is said besides, or two years
 */
export function yearOf(cell: string): number | null {
  const words = tidy(cell);
  const found = /(?<!\d)(25[5-9]\d|26[0-4]\d)(?!\d)/.exec(words);
  if (!found) return null;
  return words.replace(found[0], '').replace(besideYear, '') === '' ? Number(found[0]) : null;
}

const besideYear =
  /ประจำ|ปีงบประมาณ|ปี|พ\.?\s?ศ\.?|ผลการประเมิน|ผลประเมิน|คะแนน|ที่ได้|ของ|\bITA\b|\bFY\b|\bBE\b|fiscal|year|scores?|points|[\s().:,%–-]/gi;
