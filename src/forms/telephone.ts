import { arabicDigits } from '../i18n/numbers.ts';

/** The address that dials a number as an office wrote it; `null` when there is nothing to dial. */
export function telephoneAddress(telephone: string): string | null {
  // Offices write "0 7532 1234 ต่อ 12": the extension is dialled after a pause.
  const [number = '', extension = ''] = arabicDigits(telephone).split(/ต่อ|ext\.?/i);
  const digits = number.replace(/[^\d+]/g, '');
  const more = extension.replace(/\D/g, '');
  if (digits.length < 3) return null;
  return `tel:${digits}${more === '' ? '' : `,${more}`}`;
}
