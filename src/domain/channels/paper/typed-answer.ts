import { isCitizenId } from '../citizen-id.ts';
import { writtenPlace } from '../place.ts';
import type { Question, QuestionOf } from '../question.ts';
import { writtenDay } from '../written/day.ts';
import { numberFault, writtenNumber } from '../written/number.ts';
import { isPhone, unseparated } from '../written/phone.ts';

/**
 * What was typed from paper at a question with lines, as its answer is stored.
 * @param typed where no words are asked for, with Arabic digits
 * @returns `null` for what is none, such as a telephone number that lacks a digit; empty for nothing
 */
export function typedAnswer(question: Question, typed: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  switch (question.kind) {
    case 'phone':
      return isPhone(unseparated(text)) ? unseparated(text) : null;
    case 'number':
      return numberOf(question, text);
    case 'date':
      return dayOf(text);
    case 'citizen-id': {
      const digits = unseparated(text);
      return isCitizenId(digits) ? digits : null;
    }
    case 'place':
      return writtenPlace({ position: null, village: null, words: text });
    case 'short':
    case 'long':
    case 'photo':
    case 'spoken':
    case 'choice':
    case 'many':
    case 'scale':
    case 'consent':
      return text;
    default:
      return question satisfies never;
  }
}

function numberOf(question: QuestionOf<'number'>, text: string): string | null {
  const read = writtenNumber(text);
  return numberFault(question, read) === null ? read : null;
}

/** 25/11/2569, 25-11-2569 or 25 11 2569; a year of the Christian era is taken as it is. */
function dayOf(text: string): string | null {
  const [, ...written] = /^(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{4})$/.exec(text) ?? [];
  return writtenDay(written, '');
}
