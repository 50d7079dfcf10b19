import { paths, receiptAddress, receiptCode } from '../../../contracts/addresses.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import type { LocalText } from '../../../domain/basics/local-text.ts';
import { qrCard } from '../../../figures/qr-card.ts';
import { isoDayOf, sayLongDay } from '../../../i18n/dates.ts';
import { inLanguage, type Language } from '../../../i18n/texts.ts';
import { cardPng } from '../../../ui/pictures/card-png.ts';
import { pictureTexts } from './picture-texts.ts';

/** What a receipt says beside its code; what is not known is left out. */
export interface ReceiptWords {
  readonly office: LocalText | null;
  readonly title: LocalText | null;
  readonly telephone: string;
  readonly writtenAt: Instant | null;
}

/** A receipt as a PNG: office, telephone, what, when, code, QR and where to type it. */
export async function receiptPicture(
  secret: string,
  { office, title, telephone, writtenAt }: ReceiptWords,
  language: Language,
): Promise<File> {
  const words = pictureTexts(language);
  const code = receiptCode(secret);
  const said = [
    title === null ? '' : inLanguage(title, language),
    writtenAt === null ? '' : words.written(sayLongDay(isoDayOf(writtenAt), language)),
    telephone === '' ? '' : words.call(telephone),
    words.keep,
  ];
  const card = qrCard(receiptAddress(location.origin, secret), {
    stamp: words.title,
    officeName: office === null ? '' : inLanguage(office, language),
    title: code,
    address: location.host + paths.receipt,
    imprint: said.filter((line) => line !== '').join(' · '),
  });
  return new File([await cardPng(card)], `receipt-${code.slice(0, 4)}.png`, { type: 'image/png' });
}
