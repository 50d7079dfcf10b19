import { useState } from 'preact/hooks';
import { paths } from '../../../contracts/addresses.ts';
import { mostStationChannels } from '../../../contracts/station-address.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { kioskRule } from '../../../domain/channels/stations.ts';
import { CheckBox } from '../../../ui/fields/check-box.tsx';
import { CheckList } from '../../../ui/fields/choice-list.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useDesk, useSay, useWords } from '../../desk/shell.tsx';
import { OfficePage } from '../../frame/office-page.tsx';
import { StationCode } from './station-code.tsx';
import { StationHowTo } from './station-how-to.tsx';
import { StationOrder } from './station-order.tsx';
import { stationTexts } from './texts.ts';
import './station.css';

export interface StationScreenProps {
  readonly channels: readonly ChannelDefinition[];
}

/** ตู้รับเรื่อง: chooses what a device at the counter offers, and shows the link that makes one of it. */
export function StationScreen({ channels }: StationScreenProps) {
  const { office } = useDesk();
  const words = useWords(stationTexts);
  const say = useSay();
  const [order, setOrder] = useState<readonly string[]>([]);
  const [isPrivate, setPrivate] = useState(false);
  const open = channels.filter(({ state }) => state === 'open');
  const fitting = open.filter((one) => kioskRule(one) === 'fits');
  const watched = open.filter((one) => kioskRule(one) === 'watched');
  const offered = isPrivate ? [...fitting, ...watched] : fitting;
  const chosen = order.flatMap((code) => offered.find(({ channel }) => channel === code) ?? []);
  const isFull = chosen.length >= mostStationChannels;
  function onToggle(code: string): void {
    if (order.includes(code)) setOrder(order.filter((one) => one !== code));
    else if (!isFull) setOrder([...chosen.map(({ channel }) => channel), code]);
  }
  const listOf = (legend: string, of: readonly ChannelDefinition[], help?: string) => (
    <CheckList
      legend={legend}
      choices={of.map(({ channel, title }) => ({ code: channel, label: say(title) }))}
      chosen={order}
      onToggle={onToggle}
      {...(help === undefined ? {} : { help })}
    />
  );
  return (
    <OfficePage title={words.title} room="channels" backTo={paths.app(office.id, 'channels')}>
      <div class="station">
        <p>{words.lead}</p>
        {open.length === 0 && <Banner tone="info" title={words.none} />}
        {fitting.length > 0 && listOf(words.channels, fitting, words.channelsHelp(mostStationChannels))}
        {watched.length > 0 && (
          <Section title={words.watched}>
            <Banner tone="warning" title={words.watchedWhy} />
            <CheckBox label={words.watchedSure} isChecked={isPrivate} onToggle={setPrivate} />
            {isPrivate && listOf(words.watched, watched)}
          </Section>
        )}
        {open.some(({ kind }) => kind === 'self-survey-internal') && <p class="help">{words.never}</p>}
        {chosen.length > 1 && (
          <StationOrder chosen={chosen} onOrder={(next) => setOrder(next.map(({ channel }) => channel))} />
        )}
        <StationCode chosen={chosen} />
        <StationHowTo />
      </div>
    </OfficePage>
  );
}
