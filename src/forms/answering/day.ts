import { parseDay } from '../../domain/calendar/day.ts';
import type { QuestionOf } from '../../domain/channels/question.ts';
import { arabicDigits } from '../../i18n/numbers.ts';
import { furtherTexts } from './further-texts.ts';
import type { Saying } from './saying.ts';

/** Years between the Buddhist era and the common one. */
const eras = 543;
/** Two digits are taken for a year of this Buddhist century only when it is so near; else a birthday may be meant. */
const nearYears = 20;

/**
 * The year of the common era that somebody wrote: of either era with four digits, of this Buddhist century with two.
 * @param today an ISO day; empty where no clock is known: then two digits do not do
 * @returns `null` when it cannot be told
 */
function commonYear(typed: string, today: string): number | null {
  const year = /^\d{4}$/.test(typed) ? Number(typed) : 0;
  if (year >= 2400 && year <= 2743) return year - eras;
  if (year >= 1857 && year <= 2200) return year;
  if (today === '' || !/^\d{2}$/.test(typed)) return null;
  const near = 2500 + Number(typed) - eras;
  return Math.abs(near - Number(today.slice(0, 4))) <= nearYears ? near : null;
}

/** Day, month and year as an ISO day; else what was typed, apart by strokes. Empty when nothing was. */
export function readDate(fields: readonly string[], today: string): string {
  const [day = '', month = '', year = ''] = fields.map((typed) => arabicDigits(typed).replace(/\s/g, ''));
  if (day + month + year === '') return '';
  const read = parseDay(`${commonYear(year, today)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return read ?? `${day}/${month}/${year}`;
}

/** What is wrong with a day that was given. */
export function lackOfDate(
  { span }: QuestionOf<'date'>,
  answer: string,
  { number, language, today }: Saying,
): string | null {
  const words = furtherTexts(language);
  if (parseDay(answer) === null) {
    const [day, month, year] = answer.split('/');
    if (!day || !month || !year) return words.dateUnfinished(number);
    return commonYear(year, today) === null ? words.yearUnclear(number) : words.notADay(number);
  }
  if (today === '' || span === 'any') return null;
  if (span === 'past') return answer > today ? words.notPast(number) : null;
  return answer < today ? words.notFuture(number) : null;
}
