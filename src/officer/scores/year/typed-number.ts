import { arabicDigits } from '../../../i18n/numbers.ts';

/** @returns a whole number from 0, typed in Thai or Arabic digits; `null` for anything else, or nothing */
export function readCount(typed: string): number | null {
  const digits = arabicDigits(typed).replaceAll(/[\s,]/g, '');
  return /^\d{1,7}$/.test(digits) ? Number(digits) : null;
}

/** @returns points from 0 to 100 with at most two decimals; `null` for anything else, or nothing */
export function readPoints(typed: string): number | null {
  const digits = arabicDigits(typed).trim();
  return /^\d{1,3}(\.\d{1,2})?$/.test(digits) && Number(digits) <= 100 ? Number(digits) : null;
}
