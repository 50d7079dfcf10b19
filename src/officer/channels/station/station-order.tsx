import { ArrowDown, ArrowUp } from 'lucide';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { IconButton } from '../../../ui/acts/icon-button.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { useSay, useWords } from '../../desk/shell.tsx';
import { stationTexts } from './texts.ts';

export interface StationOrderProps {
  readonly chosen: readonly ChannelDefinition[];
  readonly onOrder: (next: readonly ChannelDefinition[]) => void;
}

/** The chosen forms as they will stand on the device, to be moved up and down. */
export function StationOrder({ chosen, onOrder }: StationOrderProps) {
  const words = useWords(stationTexts);
  const say = useSay();
  const move = (at: number, by: 1 | -1): void => {
    const moved = chosen[at];
    if (moved === undefined) return;
    const others = chosen.filter((one) => one !== moved);
    onOrder([...others.slice(0, at + by), moved, ...others.slice(at + by)]);
  };
  return (
    <Section title={words.order}>
      <ol class="station-order">
        {chosen.map((one, at) => (
          <li key={one.channel}>
            <span>{say(one.title)}</span>
            <IconButton
              of={ArrowUp}
              label={`${words.up} ${say(one.title)}`}
              isDisabled={at === 0}
              onPress={() => move(at, -1)}
            />
            <IconButton
              of={ArrowDown}
              label={`${words.down} ${say(one.title)}`}
              isDisabled={at === chosen.length - 1}
              onPress={() => move(at, 1)}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}
