import type { QuestionOf } from '../question.ts';

/** A number as people write it in Arabic digits, thousands apart too, in its shortest form; else what was written. */
export function writtenNumber(written: string): string {
  const text = written.replace(/\s/g, '').replace(/^[−–]/, '-');
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(text) ? text.replace(/,/g, '') : text;
  const found = /^(-?)(\d*)\.?(\d*)$/.exec(plain);
  if (found === null || !/\d/.test(plain)) return text;
  const whole = (found[2] ?? '').replace(/^0+(?=\d)/, '') || '0';
  const fraction = (found[3] ?? '').replace(/0+$/, '');
  const size = fraction === '' ? whole : `${whole}.${fraction}`;
  return size === '0' ? size : `${found[1] ?? ''}${size}`;
}

/** What keeps a written number from being this question's answer; `null` when nothing does. */
export function numberFault(
  { min, max, decimals }: QuestionOf<'number'>,
  answer: string,
): 'notANumber' | 'tooFine' | 'tooSmall' | 'tooLarge' | null {
  // Fifteen digits are what a script's numbers hold exactly.
  const found = /^-?\d{1,15}(?:\.(\d+))?$/.exec(answer);
  if (found === null) return 'notANumber';
  if ((found[1] ?? '').length > decimals) return 'tooFine';
  const value = Number(answer);
  if (min !== null && value < min) return 'tooSmall';
  return max !== null && value > max ? 'tooLarge' : null;
}
