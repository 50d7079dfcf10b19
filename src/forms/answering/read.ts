import { isEntryId } from '../../domain/basics/ids.ts';
import type { Answer } from '../../domain/channels/definition.ts';
import type { Question } from '../../domain/channels/question.ts';
import { arabicDigits } from '../../i18n/numbers.ts';
import { readDate } from './day.ts';
import { readNumber } from './number.ts';
import { readPlaceFields } from './place.ts';

/** What stands in a form's fields of one name, in the form's order. */
export type Fields = (name: string) => readonly string[];

/** The answer that a question's fields hold; empty for none. What cannot be read stays as it was typed. */
export function answerOf(question: Question, fields: Fields, today: string): Answer {
  const { id } = question;
  const values = fields(id);
  const first = values[0] ?? '';
  const part = (name: string): string => fields(`${id}.${name}`)[0] ?? '';
  switch (question.kind) {
    case 'short':
    case 'long':
      return tidyText(first);
    case 'phone':
    case 'citizen-id':
      return tidyPhone(first);
    case 'number':
      return readNumber(first);
    case 'date':
      return readDate(['day', 'month', 'year'].map(part), today);
    case 'place':
      return readPlaceFields(question, {
        position: part('position'),
        village: part('village'),
        words: tidyText(part('words')),
      });
    case 'photo':
      return sealedIds(first, question.most);
    case 'spoken':
      return sealedIds(first, 1);
    case 'consent':
      return first === 'yes' || first === 'no' ? first : '';
    case 'choice':
    case 'scale':
      return question.options.find(({ value }) => value === first)?.value ?? '';
    case 'many':
      return question.options.map(({ value }) => value).filter((value) => values.includes(value));
    default:
      return question satisfies never;
  }
}

// As the scripts for pictures and recordings write them into one field: apart by spaces.
function sealedIds(written: string, most: number): Answer {
  const ids = written.split(' ').filter((id) => isEntryId(id));
  return [...new Set(ids)].slice(0, most);
}

// Forms hand lines over with CR LF; what was typed had LF. Nobody types what only steers a machine.
function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();
}

/** A telephone number as people type it, Thai digits too, without what only separates. */
export function tidyPhone(typed: string): string {
  return arabicDigits(typed).replace(/[\s().\-‐–—]/g, '');
}
