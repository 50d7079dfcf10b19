import { arabicDigits } from '../../i18n/numbers.ts';
import type { QuestionOf } from '../../domain/channels/question.ts';
import { numberFault, writtenNumber } from '../../domain/channels/written/number.ts';
import { furtherTexts } from './further-texts.ts';
import type { Saying } from './saying.ts';

/** A number as people type it, Thai digits and thousands apart too, in its shortest form; else what was typed. */
export function readNumber(typed: string): string {
  return writtenNumber(arabicDigits(typed));
}

/** What is wrong with a number that was given. */
export function lackOfNumber(
  question: QuestionOf<'number'>,
  answer: string,
  { number, language }: Saying,
): string | null {
  const words = furtherTexts(language);
  const fault = numberFault(question, answer);
  switch (fault) {
    case null:
      return null;
    case 'notANumber':
      return words.notANumber(number);
    case 'tooFine':
      return words.tooFine(number, question.decimals);
    case 'tooSmall':
      return words.tooSmall(number, question.min ?? 0);
    case 'tooLarge':
      return words.tooLarge(number, question.max ?? 0);
    default:
      return fault satisfies never;
  }
}
