import { receiptAddress, receiptCode } from '../../../contracts/addresses.ts';
import type { Language } from '../../../i18n/texts.ts';
import { CopyField } from '../../../ui/acts/copy-field.tsx';
import { QrCode } from '../../../ui/pictures/qr-code.tsx';
import { viewTexts } from '../texts.ts';

export interface ReceiptCardProps {
  readonly language: Language;
  readonly secret: string;
}

/** A receipt's code, to be written down, scanned or copied. */
export function ReceiptCard({ language, secret }: ReceiptCardProps) {
  const words = viewTexts(language);
  const address = receiptAddress(location.origin, secret);
  return (
    <section class="receipt-card" aria-label={words.code}>
      <p class="label">{words.code}</p>
      <p class="code" lang="en">
        {receiptCode(secret)}
      </p>
      <p class="help">{words.keepCode}</p>
      <QrCode text={address} label={words.qr} />
      <CopyField label={words.link} value={address} copyLabel={words.copy} copiedLabel={words.copied} />
    </section>
  );
}
