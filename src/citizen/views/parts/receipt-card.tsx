import { receiptAddress, receiptCode } from '../../../contracts/addresses.ts';
import type { Language } from '../../../i18n/texts.ts';
import { CopyField } from '../../../ui/acts/copy-field.tsx';
import { QrCode } from '../../../ui/pictures/qr-code.tsx';
import type { PictureActsProps } from '../../extras/picture/picture-acts.tsx';
import { usePart } from './use-part.ts';
import { viewTexts } from '../texts.ts';

export interface ReceiptCardProps {
  readonly language: Language;
  readonly secret: string;
  readonly of: PictureActsProps['of'];
}

const loadPicture = () => import('../../extras/picture/picture-acts.tsx');

/** A receipt's code, to be written down, scanned or copied. */
export function ReceiptCard({ language, secret, of }: ReceiptCardProps) {
  const picture = usePart(loadPicture);
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
      {picture && <picture.PictureActs {...{ language, secret, of }} />}
      <CopyField label={words.link} value={address} copyLabel={words.copy} copiedLabel={words.copied} />
    </section>
  );
}
