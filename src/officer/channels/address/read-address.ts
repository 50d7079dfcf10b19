import { arabicDigits } from '../../../i18n/numbers.ts';

/**
 * A link as it is typed, or a telephone number in either digits.
 * @returns what it leads to, right or not; `null` for nothing
 */
export function readAddress(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  const number = arabicDigits(text).replace(/[\s().\-–]/g, '');
  if (/^\+?[\d*#]{3,20}$/.test(number)) return `tel:${number}`;
  return /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
}

/** An address as people read it. */
export function sayAddress(address: string | null): string {
  return (address ?? '').replace(/^tel:/, '');
}
