import { useState } from 'preact/hooks';
import { UserCheck } from 'lucide';
import { paths } from '../../contracts/addresses.ts';
import { isSheetKind, type ChannelDefinition, type ChannelState } from '../../domain/channels/definition.ts';
import { Segmented } from '../../ui/acts/segmented.tsx';
import { Section } from '../../ui/frame/section.tsx';
import { List, ListItem } from '../../ui/lists/list-item.tsx';
import { Badge } from '../../ui/signs/badge.tsx';
import { useDesk, useSay, useWords } from '../desk/shell.tsx';
import { useLive } from '../desk/use-live.ts';
import { ChannelBadge } from './channel-marks.tsx';
import { dutyTexts } from './duty/duty-texts.ts';
import { useDuties } from './duty/use-duty.ts';
import { HeldBadge, useHeldCount } from './held/held-note.tsx';
import { standTexts } from './stand/stand-texts.ts';
import { channelTexts } from './texts.ts';
import './channel-list.css';

export interface ChannelListProps {
  readonly channels: readonly ChannelDefinition[];
  readonly current: string;
}

/** Channels by how they stand: what citizens can open first, what is out of use last and folded. */
export function ChannelList({ channels, current }: ChannelListProps) {
  const { office } = useDesk();
  const words = useWords(channelTexts);
  const stand = useWords(standTexts);
  const duty = useWords(dutyTexts);
  const duties = useDuties();
  const neverOpened = useLive(() => office.channelDesk.neverOpened());
  const [shown, setShown] = useState('all');
  const isMine = (definition: ChannelDefinition): boolean =>
    duties?.(definition).people.includes(office.me.person) ?? false;
  const mine = channels.filter(isMine);
  const listed = shown === 'mine' ? mine : channels;
  const replaced = new Set(channels.map(({ replaces }) => replaces));
  const isOut = ({ channel, state }: ChannelDefinition): boolean =>
    state === 'closed' && (replaced.has(channel) || neverOpened?.has(channel) === true);
  const of = (...states: readonly ChannelState[]): readonly ChannelDefinition[] =>
    listed.filter((one) => states.includes(one.state) && !isOut(one));
  const rows = (title: string, of: readonly ChannelDefinition[]) => (
    <List label={title}>
      {of.map((definition) => (
        <Row
          key={definition.channel}
          definition={definition}
          isCurrent={definition.channel === current}
          isMine={isMine(definition)}
        />
      ))}
    </List>
  );
  const groups = [
    { title: words.live, channels: of('open', 'paused') },
    { title: words.drafts, note: words.draftsNote, channels: of('draft') },
    { title: words.closedOnes, channels: of('closed') },
  ];
  const out = listed.filter(isOut);
  return (
    <>
      {mine.length > 0 && (
        <Segmented
          legend={duty.show}
          segments={[
            { code: 'all', label: duty.all, count: String(channels.length) },
            { code: 'mine', label: duty.mine, count: String(mine.length) },
          ]}
          chosen={shown}
          onChoose={setShown}
        />
      )}
      {groups
        .filter((group) => group.channels.length > 0)
        .map(({ channels: inGroup, ...group }) => (
          <Section key={group.title} {...group}>
            {rows(group.title, inGroup)}
          </Section>
        ))}
      {out.length > 0 && (
        <details class="channel-list-out">
          <summary>{`${stand.outOfUse} (${out.length})`}</summary>
          <p>{stand.outOfUseNote}</p>
          {rows(stand.outOfUse, out)}
        </details>
      )}
    </>
  );
}

interface RowProps {
  readonly definition: ChannelDefinition;
  readonly isCurrent: boolean;
  readonly isMine: boolean;
}

function Row({ definition, isCurrent, isMine }: RowProps) {
  const { office } = useDesk();
  const words = useWords(dutyTexts);
  const say = useSay();
  const meta = useEffectWords(definition);
  const held = useHeldCount(definition.channel);
  return (
    <ListItem
      title={say(definition.title)}
      href={paths.app(office.id, `channels/${definition.channel}`)}
      isCurrent={isCurrent}
      // The heading says what all of them are; only what is paused stands out.
      badges={
        (definition.state === 'paused' || held > 0 || isMine) && (
          <>
            {definition.state === 'paused' && <ChannelBadge state="paused" />}
            {held > 0 && <HeldBadge count={held} />}
            {isMine && <Badge tone="primary" icon={UserCheck} label={words.mine} />}
          </>
        )
      }
      {...(meta === null ? {} : { meta })}
    />
  );
}

/** What sending something here means; `null` where nothing is requested. */
export function useEffectWords({ kind, effect }: Pick<ChannelDefinition, 'kind' | 'effect'>): string | null {
  const words = useWords(channelTexts);
  const stand = useWords(standTexts);
  if (kind === 'external') return stand.elsewhere;
  if (isSheetKind(kind)) return words.anonymous;
  return effect === null ? null : words.effects[effect];
}
