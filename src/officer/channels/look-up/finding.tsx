import type { ComponentChildren } from 'preact';
import { CircleCheck, ScanQrCode } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { FactList } from '../../../ui/lists/fact-list.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useDesk, useSay, useWords } from '../../desk/shell.tsx';
import { channelTexts } from '../texts.ts';
import type { LeadsTo } from './leads-to.ts';
import { lookUpTexts } from './texts.ts';

type ChannelFound = Extract<LeadsTo, { to: 'channel' }>;
type Tone = Parameters<typeof Banner>[0]['tone'];

/** Says where a QR leads, for what it is. */
export function Finding({ found }: { readonly found: LeadsTo }) {
  const words = useWords(lookUpTexts);
  const say = useSay();
  switch (found.to) {
    case 'channel':
      return <OfChannel found={found} />;
    case 'unknown-channel': {
      const isOurs = found.pinned === 'ours';
      if (found.pinned === 'other')
        return <Said tone="danger" said={[words.wrongOffice, words.wrongOfficeText]} />;
      return (
        <Said
          tone="warning"
          said={isOurs ? [words.unknownOurs, words.unknownOursText] : [words.unknown, words.unknownText]}
        >
          <FactList
            facts={[
              { label: words.code, value: found.channel },
              ...(found.host === null ? [] : [{ label: words.site, value: found.host }]),
            ]}
          />
        </Said>
      );
    }
    case 'external':
      return <Said tone="success" said={[words.external(say(found.definition.title)), '']} />;
    case 'receipt':
      return <Said tone="warning" said={[words.receipt, words.receiptText]} />;
    case 'invitation':
      return <Said tone="danger" said={[words.invitation, words.invitationText]} />;
    case 'set-up':
      return <Said tone="danger" said={[words.setUp, words.setUpText]} />;
    case 'hand-over':
      return <HandedOver />;
    case 'wifi':
      return <Said tone="info" said={[words.wifi, words.wifiText]} />;
    case 'telephone':
      return <Said tone="info" said={[words.telephone(found.number), words.foreignText]} />;
    case 'foreign':
      return (
        <Said
          tone="warning"
          said={[words.foreign(found.host), found.isSafe ? words.foreignText : words.foreignUnsafe]}
        />
      );
    case 'words':
      return (
        <Said tone="info" said={[words.words, '']}>
          <bdi>{found.text}</bdi>
        </Said>
      );
    case 'nothing':
      return null;
    default:
      return found satisfies never;
  }
}

function HandedOver() {
  const { office } = useDesk();
  const words = useWords(lookUpTexts);
  return (
    <>
      <Said tone="info" said={[words.handOver, words.handOverText]} />
      <ButtonLink
        icon={ScanQrCode}
        label={words.openHandOver}
        href={paths.app(office.id, 'inbox/hand-over')}
      />
    </>
  );
}

function OfChannel({ found }: { readonly found: ChannelFound }) {
  const { office } = useDesk();
  const words = useWords(lookUpTexts);
  const { states } = useWords(channelTexts);
  const say = useSay();
  const { definition, pinned, reached, host } = found;
  return (
    <>
      <Verdict found={found} />
      <FactList
        facts={[
          { label: words.channel, value: say(definition.title) },
          { label: words.version, value: words.versionOf(definition.version) },
          { label: words.state, value: states[definition.state] },
          { label: words.pinned, value: words.pinnedAs[pinned] },
          { label: words.reached, value: words.reachedAs[reached](host ?? '') },
        ]}
      />
      <ButtonLink
        icon={CircleCheck}
        label={words.open}
        href={paths.app(office.id, `channels/${definition.channel}`)}
      />
    </>
  );
}

/** The worst of it first: another office, another place, changed, closed. */
function Verdict({ found: { definition, pinned, reached, replacedBy } }: { readonly found: ChannelFound }) {
  const words = useWords(lookUpTexts);
  const say = useSay();
  if (pinned === 'other') return <Said tone="danger" said={[words.wrongOffice, words.wrongOfficeText]} />;
  if (reached === 'elsewhere') return <Said tone="danger" said={[words.wrongPlace, words.wrongPlaceText]} />;
  if (replacedBy !== null) return <Said tone="warning" said={[words.replaced(say(replacedBy.title)), '']} />;
  if (definition.state !== 'open') return <Said tone="warning" said={[words.notNow, '']} />;
  return <Said tone="success" said={[words.good, reached === 'trial' ? words.trialGood : words.goodText]} />;
}

interface SaidProps {
  readonly tone: Tone;
  readonly said: readonly [string, string];
  readonly children?: ComponentChildren;
}

function Said({ tone, said: [title, text], children }: SaidProps) {
  return (
    <Banner tone={tone} title={title}>
      {text !== '' && <p>{text}</p>}
      {children}
    </Banner>
  );
}
