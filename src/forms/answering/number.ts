import { arabicDigits } from '../../i18n/numbers.ts';
import type { QuestionOf } from '../../domain/channels/question.ts';
import { furtherTexts } from './further-texts.ts';
import type { Saying } from './saying.ts';

/** A number as people type it, Thai digits and thousands apart too, in its shortest form; else what was typed. */
export function readNumber(typed: string): string {
  const text = arabicDigits(typed).replace(/\s/g, '').replace(/^[−–]/, '-');
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(text) ? text.replace(/,/g, '') : text;
  const found = /^(-?)(\d*)\.?(\d*)$/.exec(plain);
  if (found === null || !/\d/.test(plain)) return text;
  const whole = (found[2] ?? '').replace(/^0+(?=\d)/, '') || '0';
  const fraction = (found[3] ?? '').replace(/0+$/, '');
  const size = fraction === '' ? whole : `${whole}.${fraction}`;
  return size === '0' ? size : `${found[1] ?? ''}${size}`;
}

/** What is wrong with a number that was given. */
export function lackOfNumber(
  { min, max, decimals }: QuestionOf<'number'>,
  answer: string,
  { number, language }: Saying,
): string | null {
  const words = furtherTexts(language);
  // Fifteen digits are what a script's numbers hold exactly.
  const found = /^-?\d{1,15}(?:\.(\d+))?$/.exec(answer);
  if (found === null) return words.notANumber(number);
  if ((found[1] ?? '').length > decimals) return words.tooFine(number, decimals);
  const value = Number(answer);
  if (min !== null && value < min) return words.tooSmall(number, min);
  return max !== null && value > max ? words.tooLarge(number, max) : null;
}
