import { useLayoutEffect, useRef } from 'preact/hooks';
import { ArrowRight, Inbox } from 'lucide';
import { paths } from '../../../../contracts/addresses.ts';
import type { ChannelDefinition } from '../../../../domain/channels/definition.ts';
import type { TakenCase } from '../../../../data/officer/paper-case.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { ButtonLink } from '../../../../ui/acts/button-link.tsx';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { useDesk } from '../../../desk/shell.tsx';
import { Slip } from '../../../inbox/proxy/slip/slip.tsx';
import type { EntryWords } from './entry-words.ts';

export interface CaseKeptProps {
  readonly kept: TakenCase;
  readonly form: ChannelDefinition;
  readonly words: EntryWords;
  readonly onNext: () => void;
}

/** A form that has become a case; its receipt's code stands here once, so no key leads away from it by mistake. */
export function CaseKept({ kept, form, words, onNext }: CaseKeptProps) {
  const { office } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.focus({ preventScroll: true }), []);
  return (
    <div class="case-kept" ref={place} tabIndex={-1}>
      <div role="status">
        <Banner
          tone="success"
          title={words.kept}
          acts={
            <>
              <ButtonLink icon={Inbox} label={words.open} href={paths.app(office.id, `inbox/${kept.id}`)} />
              <Button kind="primary" icon={ArrowRight} label={words.next} onPress={onNext} />
            </>
          }
        />
      </div>
      <Slip kept={kept} form={form} />
    </div>
  );
}
