import { useEffect, useRef, useState } from 'preact/hooks';
import { Download, Send, X } from 'lucide';
import { endOf } from '../../../contracts/hand-over/hand-over.ts';
import type { Parcel } from '../../../data/citizen/kept/records.ts';
import { qrSvg } from '../../../figures/qr.ts';
import type { Language } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { Drawn } from '../../../ui/pictures/drawn.tsx';
import { saveParcel } from '../../views/parts/parcel-file.ts';
import { codeOf } from './code.ts';
import { shareable, share } from './share-file.ts';
import { handOverTexts } from './texts.ts';
import { useAwake } from './use-awake.ts';
import './hand-over.css';

export interface HandOverViewProps {
  readonly language: Language;
  readonly parcel: Parcel;
  readonly onClose: () => void;
}

/** What waits on this phone as one QR for an officer's phone, or as a file where it is too long for one. */
export function HandOverView({ language, parcel, onClose }: HandOverViewProps) {
  const words = handOverTexts(language);
  const code = useCode(parcel);
  useAwake();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus({ preventScroll: true });
    head.current?.scrollIntoView(); // the whole code stands below it, on the smallest phone too
  }, [code]);
  const file = shareable(parcel);
  const hasFiles = (parcel.plain?.blobs.length ?? 0) > 0;
  return (
    <section class="hand-over" aria-label={words.title}>
      <h2 ref={head} tabIndex={-1}>
        {words.title}
      </h2>
      {code === undefined && <p role="status">{words.making}</p>}
      {code === null && (
        <Banner tone="info" title={words.tooLong}>
          {words.asFile}
        </Banner>
      )}
      {typeof code === 'string' && (
        <>
          <p>{words.toOfficer}</p>
          <Drawn of={qrSvg(code, { label: words.qr, correction: 'L' })} />
          <p class="end">{words.end(endOf(parcel.id))}</p>
          <p>{words.same}</p>
        </>
      )}
      <ul>
        <li>{words.stays}</li>
        {hasFiles && <li>{words.files}</li>}
        <li>{words.sealed}</li>
      </ul>
      {file && <Button icon={Send} label={words.share} onPress={() => void share(file)} isWide />}
      <Button icon={Download} label={words.save} onPress={() => saveParcel(parcel)} isWide />
      <Button icon={X} kind="quiet" label={words.close} onPress={onClose} isWide />
    </section>
  );
}

/** The code's text; `null` where it is too long for one, `undefined` while it is being made. */
function useCode(parcel: Parcel): string | null | undefined {
  const [made, setMade] = useState<{ readonly of: string; readonly code: string | null } | null>(null);
  const { id, body } = parcel;
  useEffect(() => {
    let isGone = false;
    void codeOf(body).then((code) => {
      if (!isGone) setMade({ of: id, code });
    });
    return () => {
      isGone = true;
    };
  }, [id, body]);
  return made?.of === id ? made.code : undefined;
}
