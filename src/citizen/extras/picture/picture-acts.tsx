import { useEffect, useState } from 'preact/hooks';
import { Check, Copy, ImageDown } from 'lucide';
import { receiptCode } from '../../../contracts/addresses.ts';
import type { Language } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { pictureTexts } from './picture-texts.ts';
import { receiptPicture, type ReceiptWords } from './receipt-picture.ts';
import './picture-acts.css';

export interface PictureActsProps {
  readonly language: Language;
  readonly secret: string;
  readonly of: ReceiptWords;
}

/**
 * Takes a receipt along: as a picture that is shared where the phone shares files and saved where it does not, or as its
 * code. Browsers inside chats do neither: there the picture itself stands in the page, to be held until it is saved.
 */
export function PictureActs({ language, secret, of }: PictureActsProps) {
  const words = pictureTexts(language);
  const [isBusy, setBusy] = useState(false);
  const [isBroken, setBroken] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const [copying, setCopying] = useState<'no' | 'done' | 'refused'>('no');
  const code = receiptCode(secret);
  useEffect(() => () => (shown === null ? undefined : URL.revokeObjectURL(shown)), [shown]);

  async function save(): Promise<void> {
    setBusy(true);
    try {
      const picture = await receiptPicture(secret, of, language);
      if (!(await wasShared(picture))) {
        const address = URL.createObjectURL(picture);
        setShown(address);
        download(address, picture.name);
      }
    } catch {
      setBroken(true); // no canvas, or none so large: the screen itself can be kept as a picture
    }
    setBusy(false);
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      setCopying('done');
    } catch {
      setCopying('refused');
    }
  }

  return (
    <div class="picture-acts">
      <Button
        icon={ImageDown}
        label={words.save}
        busyLabel={isBusy ? words.drawing : null}
        onPress={() => void save()}
      />
      <Button
        icon={copying === 'done' ? Check : Copy}
        label={copying === 'done' ? words.copied : words.copyCode}
        onPress={() => void copy()}
      />
      {copying === 'refused' && <p role="status">{words.cannotCopy}</p>}
      {isBroken && <p role="status">{words.notDrawn}</p>}
      {shown !== null && (
        <figure>
          <figcaption>{words.hold}</figcaption>
          <img src={shown} alt={words.picture(code)} />
        </figure>
      )}
    </div>
  );
}

/** Whether the phone's own sharing has taken it, or was closed by who holds it. */
async function wasShared(picture: File): Promise<boolean> {
  const given = { files: [picture] };
  if (navigator.canShare?.(given) !== true) return false;
  try {
    await navigator.share(given);
    return true;
  } catch (cause) {
    return cause instanceof DOMException && cause.name === 'AbortError';
  }
}

/** Browsers that save nothing do nothing. */
function download(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
