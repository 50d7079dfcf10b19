import { useLayoutEffect, useRef } from 'preact/hooks';
import { ArrowRight, Inbox } from 'lucide';
import { paths, receiptCode } from '../../../../contracts/addresses.ts';
import type { PaperCase } from '../../../../data/officer/paper-case.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { ButtonLink } from '../../../../ui/acts/button-link.tsx';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import { useKeys } from '../typing/use-keys.ts';
import { paperCaseTexts } from './case-texts.ts';

export interface CaseKeptProps {
  readonly kept: PaperCase;
  readonly onNext: () => void;
}

/** A form that has become a case; its receipt's code stands here once. */
export function CaseKept({ kept: { id, secret }, onNext }: CaseKeptProps) {
  const { office } = useDesk();
  const words = useWords(paperCaseTexts);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.focus({ preventScroll: true }), []);
  useKeys({ digit: () => undefined, enter: onNext, back: () => undefined });
  return (
    <div ref={place} tabIndex={-1} role="status">
      <Banner
        tone="success"
        title={words.kept}
        acts={
          <>
            <ButtonLink icon={Inbox} label={words.open} href={paths.app(office.id, `inbox/${id}`)} />
            <Button kind="primary" icon={ArrowRight} label={words.next} onPress={onNext} />
          </>
        }
      >
        <p>{words.code}</p>
        <p class="code" lang="en">
          {receiptCode(secret)}
        </p>
        <p>{words.codeText}</p>
      </Banner>
    </div>
  );
}
