import { LockKeyhole } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { isDelicate } from '../../../domain/channels/definition.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { FactList } from '../../../ui/lists/fact-list.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useDesk, useSay, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { readersFor } from '../../more/readers/standing.ts';
import type { ChannelProps } from '../channel-detail.tsx';
import { delicateTexts } from './delicate-texts.ts';

/** In the place of who is on duty: who reads what comes in by a delicate channel, and whether anything can come. */
export function ReadersSection({ definition: { ring, state } }: ChannelProps) {
  const { office } = useDesk();
  const words = useWords(delicateTexts);
  const say = useSay();
  const named = useLive(() => office.readerDesk.named());
  if (named === undefined || !isDelicate(ring)) return null;
  const readers = readersFor(named, ring);
  const said = readers.map(({ post, isReady }) => (isReady ? words.ready : words.waits)(say(post)));
  const isUnread = !readers.some(({ isReady }) => isReady);
  return (
    <Section title={words.readers} note={words.note}>
      {isUnread && state !== 'closed' && (
        <Banner tone="warning" title={words.noneReady}>
          <p>{state === 'open' ? words.noneReadyOpen : words.noneReadyClosed}</p>
        </Banner>
      )}
      <FactList facts={[{ label: words.who, value: said.length === 0 ? words.nobody : said.join('\n') }]} />
      <ButtonLink icon={LockKeyhole} label={words.see} href={paths.app(office.id, 'more/readers')} />
    </Section>
  );
}
