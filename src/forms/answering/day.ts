import { parseDay } from '../../domain/calendar/day.ts';
import type { QuestionOf } from '../../domain/channels/question.ts';
import { commonYear, writtenDay } from '../../domain/channels/written/day.ts';
import { arabicDigits } from '../../i18n/numbers.ts';
import { furtherTexts } from './further-texts.ts';
import type { Saying } from './saying.ts';

/** Day, month and year as an ISO day; else what was typed, apart by strokes. Empty when nothing was. */
export function readDate(fields: readonly string[], today: string): string {
  const [day = '', month = '', year = ''] = fields.map((typed) => arabicDigits(typed).replace(/\s/g, ''));
  if (day + month + year === '') return '';
  return writtenDay([day, month, year], today) ?? `${day}/${month}/${year}`;
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
