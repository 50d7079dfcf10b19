import { arabicDigits } from '../../i18n/numbers.ts';
import { html, type Markup } from '../../markup/html.ts';
import { said } from './both.ts';

/** The address that dials a number as an office wrote it; `null` when there is nothing to dial. */
export function telephoneAddress(telephone: string): string | null {
  // Offices write "0 7532 1234 ต่อ 12": the extension is dialled after a pause.
  const [number = '', extension = ''] = arabicDigits(telephone).split(/ต่อ|ext\.?/i);
  const digits = number.replace(/[^\d+]/g, '');
  const more = extension.replace(/\D/g, '');
  if (digits.length < 3) return null;
  return `tel:${digits}${more === '' ? '' : `,${more}`}`;
}

/** The office's telephone, one tap away; nothing when the office gave none. */
export function callButton(telephone: string): Markup | null {
  const address = telephoneAddress(telephone);
  if (address === null) return null;
  return html`<a class="call" href="${address}"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2"/></svg><span>${said('call')}</span><b>${telephone}</b></a>`;
}
