import { paths } from '../../contracts/addresses.ts';
import { isSheetKind, type ChannelDefinition, type ChannelState } from '../../domain/channels/definition.ts';
import { Section } from '../../ui/frame/section.tsx';
import { List, ListItem } from '../../ui/lists/list-item.tsx';
import { useDesk, useSay, useWords } from '../desk/shell.tsx';
import { ChannelBadge } from './channel-marks.tsx';
import { HeldBadge, useHeldCount } from './held/held-note.tsx';
import { channelTexts } from './texts.ts';

export interface ChannelListProps {
  readonly channels: readonly ChannelDefinition[];
  readonly current: string;
}

/** Channels by how they stand: what citizens can open first. */
export function ChannelList({ channels, current }: ChannelListProps) {
  const words = useWords(channelTexts);
  const of = (...states: readonly ChannelState[]): readonly ChannelDefinition[] =>
    channels.filter(({ state }) => states.includes(state));
  const groups = [
    { title: words.live, channels: of('open', 'paused') },
    { title: words.drafts, note: words.draftsNote, channels: of('draft') },
    { title: words.closedOnes, channels: of('closed') },
  ];
  return (
    <>
      {groups
        .filter((group) => group.channels.length > 0)
        .map(({ channels: inGroup, ...group }) => (
          <Section key={group.title} {...group}>
            <List label={group.title}>
              {inGroup.map((definition) => (
                <Row
                  key={definition.channel}
                  definition={definition}
                  isCurrent={definition.channel === current}
                />
              ))}
            </List>
          </Section>
        ))}
    </>
  );
}

interface RowProps {
  readonly definition: ChannelDefinition;
  readonly isCurrent: boolean;
}

function Row({ definition, isCurrent }: RowProps) {
  const { office } = useDesk();
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
        (definition.state === 'paused' || held > 0) && (
          <>
            {definition.state === 'paused' && <ChannelBadge state="paused" />}
            {held > 0 && <HeldBadge count={held} />}
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
  if (isSheetKind(kind)) return words.anonymous;
  return effect === null ? null : words.effects[effect];
}
