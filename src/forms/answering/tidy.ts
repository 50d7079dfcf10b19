import { unseparated } from '../../domain/channels/written/phone.ts';
import { arabicDigits } from '../../i18n/numbers.ts';

/** Forms hand lines over with CR LF; what was typed had LF. Nobody types what only steers a machine. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();
}

/** A telephone number as people type it, Thai digits too, without what only separates. */
export function tidyPhone(typed: string): string {
  return unseparated(arabicDigits(typed));
}
