import { useState } from 'preact/hooks';
import { Printer } from 'lucide';
import { paths, receiptAddress, receiptCode } from '../../../../contracts/addresses.ts';
import type { ChannelDefinition } from '../../../../domain/channels/definition.ts';
import type { TakenCase } from '../../../../data/officer/paper-case.ts';
import { qrSvg } from '../../../../figures/qr.ts';
import { isoDayOf, sayDay } from '../../../../i18n/dates.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { Segmented } from '../../../../ui/acts/segmented.tsx';
import { PrintAlone } from '../../../../ui/frame/print-alone.tsx';
import { Section } from '../../../../ui/frame/section.tsx';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { Drawn } from '../../../../ui/pictures/drawn.tsx';
import { useSheetRule } from '../../../channels/sheets/recovery-first.tsx';
import { channelTexts } from '../../../channels/texts.ts';
import { useDesk, useLanguage, useSay, useShell, useWords } from '../../../desk/shell.tsx';
import { useLive } from '../../../desk/use-live.ts';
import { slipTexts } from './slip-texts.ts';
import './slip.css';

export interface SlipProps {
  readonly kept: TakenCase;
  readonly form: ChannelDefinition;
}

/** What stands on a slip, printed or written by hand. */
interface SlipFacts {
  readonly officeName: string;
  readonly telephone: string;
  readonly about: string;
  readonly day: string;
  /** Empty until the collector has given it. */
  readonly number: string;
  readonly code: string;
  /** Where the code is typed. */
  readonly address: string;
  readonly link: string;
}

/** The receipt of a case that was typed for a citizen: to be printed, or read out and written down. It is shown only now. */
export function Slip({ kept, form }: SlipProps) {
  const { browser } = useShell();
  const words = useWords(slipTexts);
  const { mustRecover } = useSheetRule();
  const [way, setWay] = useState<'a6' | 'roll' | 'hand'>('a6');
  const facts = useSlipFacts({ kept, form });
  return (
    <Section title={words.title}>
      <Banner tone="warning" title={words.onlyNow} />
      <Segmented
        legend={words.how}
        segments={(['a6', 'roll', 'hand'] as const).map((code) => ({ code, label: words.ways[code] }))}
        chosen={way}
        onChoose={(code) => setWay(code === 'roll' || code === 'hand' ? code : 'a6')}
      />
      {way === 'hand' && <ByHand facts={facts} />}
      {way !== 'hand' && mustRecover && <Banner tone="info" title={words.noSlip} />}
      {way !== 'hand' && !mustRecover && (
        <>
          <Button icon={Printer} label={words.print} isWide onPress={browser.print} />
          <PrintAlone>
            <OnPaper facts={facts} size={way} />
          </PrintAlone>
        </>
      )}
    </Section>
  );
}

function useSlipFacts({ kept: { id, secret }, form }: SlipProps): SlipFacts {
  const { office, host, profile } = useDesk();
  const { browser } = useShell();
  const language = useLanguage();
  const say = useSay();
  const view = useLive(() => office.case(id), id);
  const origin = host.value?.publicUrl ?? browser.origin;
  return {
    officeName: profile.value === null ? '' : say(profile.value.name),
    telephone: profile.value?.telephone ?? '',
    about: say(form.title),
    day: sayDay(isoDayOf(view?.receivedAt ?? office.now()), language),
    number: view?.number ?? '',
    code: receiptCode(secret),
    address: origin.replace(/^https?:\/\//, '') + paths.receipt,
    link: receiptAddress(origin, secret),
  };
}

interface OnPaperProps {
  readonly facts: SlipFacts;
  readonly size: 'a6' | 'roll';
}

function OnPaper({ facts, size }: OnPaperProps) {
  const words = useWords(slipTexts);
  const { stamp } = useWords(channelTexts);
  const { reason } = useSheetRule();
  return (
    <article class={`slip ${size}`} data-theme="light">
      <header>
        <p class="office">{facts.officeName}</p>
        {facts.telephone !== '' && <p>{words.telephone(facts.telephone)}</p>}
      </header>
      <dl>
        <dt>{words.about}</dt>
        <dd>{facts.about}</dd>
        <dt>{words.day}</dt>
        <dd>{facts.day}</dd>
        <dt>{words.number}</dt>
        <dd class="number">{facts.number || words.numberLater}</dd>
      </dl>
      <p class="label">{words.code}</p>
      <p class="receipt-code" lang="en">
        {facts.code}
      </p>
      <div class="way">
        <Drawn of={qrSvg(facts.link, { label: words.qr })} />
        <p>
          {words.address} <strong lang="en">{facts.address}</strong> {words.scan}
        </p>
      </div>
      <p>{words.purpose}</p>
      <p>
        {words.byTelephone} {words.shownOnce}
      </p>
      {reason !== null && <p class="stamp">{stamp}</p>}
    </article>
  );
}

function ByHand({ facts }: { readonly facts: SlipFacts }) {
  const words = useWords(slipTexts);
  const groups = facts.code.split('-');
  return (
    <div class="slip-by-hand">
      <p>{words.codeHand}</p>
      <ol aria-label={words.code}>
        {groups.map((group, at) => (
          <li
            key={`${at}-${group}`}
            lang="en"
            aria-label={`${words.group(at + 1)} ${group.split('').join(' ')}`}
          >
            {group}
          </li>
        ))}
      </ol>
      <p class="soft">{words.letters}</p>
      <dl>
        <dt>{words.number}</dt>
        <dd class="number">{facts.number || words.numberLater}</dd>
        <dt>{words.address}</dt>
        <dd lang="en">{facts.address}</dd>
      </dl>
      <p>{words.purpose}</p>
      <p>{words.byTelephone}</p>
    </div>
  );
}
