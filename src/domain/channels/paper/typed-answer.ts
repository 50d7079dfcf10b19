import { parseDay } from '../../calendar/day.ts';
import { isCitizenId } from '../citizen-id.ts';
import { writtenPlace } from '../place.ts';
import type { Question } from '../question.ts';

/** Between the years that people write and those that are stored. */
const buddhist = 543;

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
      return matching(text.replace(/[\s().\-‐–—]/g, ''), /^(0\d{8,9}|\+\d{8,15})$/);
    case 'number':
      return numberOf(question, text.replace(/[,\s]/g, ''));
    case 'date':
      return dayOf(text);
    case 'citizen-id': {
      const digits = text.replace(/[\s-]/g, '');
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

function matching(text: string, shape: RegExp): string | null {
  return shape.test(text) ? text : null;
}

function numberOf(
  { min, max, decimals }: Extract<Question, { kind: 'number' }>,
  text: string,
): string | null {
  const found = /^-?\d{1,15}(?:\.(\d{1,3}))?$/.exec(text);
  if (found === null || (found[1] ?? '').length > decimals) return null;
  const value = Number(text);
  return (min !== null && value < min) || (max !== null && value > max) ? null : text;
}

/** 25/11/2569, 25-11-2569 or 25 11 2569; a year of the Christian era is taken as it is. */
function dayOf(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{4})$/.exec(text) ?? [];
  const common = Number(year) > 2400 ? Number(year) - buddhist : Number(year);
  return parseDay(`${String(common).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
