import type { ChannelId } from '../../../domain/basics/ids.ts';
import type { ListItem } from '../../../data/officer/office.ts';
import { sayInstant } from '../../../i18n/dates.ts';
import { Section } from '../../../ui/frame/section.tsx';
import { useDesk, useLanguage, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { heldTexts } from './held-texts.ts';

const shown = 10;

interface DroppedBeforeProps {
  readonly channel: ChannelId;
  readonly sayCount: (count: number) => string;
}

/** Who has dropped how many, and when; the newest first. */
export function DroppedBefore({ channel, sayCount }: DroppedBeforeProps) {
  const { office, nameOf } = useDesk();
  const words = useWords(heldTexts);
  const language = useLanguage();
  const rows = useLive(() => office.table('checks'));
  const dropped = rows?.find(({ id }) => id === channel)?.lists['dropped'] ?? [];
  if (dropped.length === 0) return null;
  const say = ({ value, at, by }: ListItem): string =>
    [sayCount(countIn(value)), sayInstant(at, office.now(), language), nameOf(by) ?? words.someone].join(
      ' · ',
    );
  return (
    <Section title={words.droppedBefore}>
      <ul class="held-dropped">
        {dropped
          .slice(-shown)
          .reverse()
          .map((item) => (
            <li key={item.item}>{say(item)}</li>
          ))}
      </ul>
    </Section>
  );
}

function countIn(value: ListItem['value']): number {
  return typeof value === 'object' && value !== null && 'count' in value && typeof value['count'] === 'number'
    ? value['count']
    : 0;
}
