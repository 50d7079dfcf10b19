import type { MeasureRow } from './printed-report.ts';
import { bare, spaced } from './read/lines.ts';

/** A date in a measure's row that lies outside the fiscal year of its plan. */
export interface DateOutside {
  readonly line: number;
  readonly words: string;
  /** In which it lies. */
  readonly fiscalYear: number;
  /** The same words with the plan's year; `null` where more than the year would change. */
  readonly expected: string | null;
}

/**
 * Dates and fiscal years outside the plan's year, in the columns that say until when. A span of years is none: a plan
 * may be of several. Nor is the year of the results that a measure comes from, nor a report in the quarter after.
 */
export function datesOutside({ fiscalYear, cells }: MeasureRow): readonly DateOutside[] {
  if (fiscalYear === null) return [];
  return cells.flatMap(({ head, pieces }) => {
    const column = bare(head);
    if (!/ระยะเวลา|กำหนด|ติดตาม/.test(column)) return [];
    return pieces.flatMap(({ line, words }) => {
      const years = yearsIn(words).filter((found) => found.fiscalYear !== fiscalYear);
      const months = monthsIn(words).filter(({ fiscalYear: year, month }) => {
        const isReport = column.includes('ติดตาม') && year === fiscalYear + 1 && month >= october;
        return year !== fiscalYear && !isReport;
      });
      return [
        ...years.map((found) => ({
          line,
          ...found,
          expected: found.words.replace(String(found.fiscalYear), String(fiscalYear)),
        })),
        ...months.map((found) => ({
          line,
          words: found.words,
          fiscalYear: found.fiscalYear,
          expected: null,
        })),
      ];
    });
  });
}

interface YearFound {
  readonly words: string;
  readonly fiscalYear: number;
}

function yearsIn(words: string): readonly YearFound[] {
  return [...words.matchAll(fiscalYears)].flatMap((found): readonly YearFound[] => {
    const before = bare(words.slice(Math.max(0, found.index - 60), found.index));
    if (/(?:ผลการประเมิน|ผลคะแนน|ITA)\S{0,20}$/.test(before)) return [];
    return [{ words: found[0], fiscalYear: Number(found[1] ?? found[2]) }];
  });
}

const noSpan = '(?!\\d|\\s?(?:[-–—]|ถึง)\\s?(?:พ\\.ศ\\.\\s?)?\\d)';
const fiscalYears = new RegExp(
  `(?:${spaced('สิ้น')}\\s?)?${spaced('ปีงบประมาณ')}\\s?(?:${spaced('พ.ศ.')})?\\s?(25\\d\\d)${noSpan}` +
    `|${spaced('ไตรมาส')}\\s?(?:${spaced('ที่')})?\\s?[1-4]\\s?\\/\\s?(25\\d\\d)${noSpan}`,
  'g',
);

const months = [
  ['มกราคม', 'ม.ค.'],
  ['กุมภาพันธ์', 'ก.พ.'],
  ['มีนาคม', 'มี.ค.'],
  ['เมษายน', 'เม.ย.'],
  ['พฤษภาคม', 'พ.ค.'],
  ['มิถุนายน', 'มิ.ย.'],
  ['กรกฎาคม', 'ก.ค.'],
  ['สิงหาคม', 'ส.ค.'],
  ['กันยายน', 'ก.ย.'],
  ['ตุลาคม', 'ต.ค.'],
  ['พฤศจิกายน', 'พ.ย.'],
  ['ธันวาคม', 'ธ.ค.'],
] as const;

/** With it a fiscal year begins. */
const october = 10;

const monthOfYear = new RegExp(
  `(?:\\d{1,2}\\s)?(${months.flat().map(spaced).join('|')})\\s?(?:${spaced('พ.ศ.')})?\\s?(25\\d\\d|[67]\\d)(?!\\d|\\s?(?:[-–—]|ถึง))`,
  'g',
);

/** Months with their year; the beginning of a span is passed over, as its end counts. */
function monthsIn(words: string): readonly (YearFound & { readonly month: number })[] {
  return [...words.matchAll(monthOfYear)].map((found) => {
    const name = bare(found[1] ?? '');
    const month = months.findIndex((names) => names.some((one) => one === name)) + 1;
    const year = Number((found[2] ?? '').slice(-2)) + 2500;
    return { words: found[0], month, fiscalYear: month >= october ? year + 1 : year };
  });
}
