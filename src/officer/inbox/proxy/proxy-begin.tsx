import { useState } from 'preact/hooks';
import { Play, QrCode } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { parseDay } from '../../../domain/calendar/day.ts';
import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import { isDelicate, isSheetKind } from '../../../domain/channels/definition.ts';
import { readDay } from '../../../domain/channels/import/days.ts';
import { longestLetterNumber, type Letter } from '../../../domain/channels/roads/origin.ts';
import { typedRoads, type CaseRoad } from '../../../domain/channels/roads/roads.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { ChoiceList } from '../../../ui/fields/choice-list.tsx';
import { TextInput } from '../../../ui/fields/text-input.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { EmptyState } from '../../../ui/notices/empty-state.tsx';
import { Skeleton } from '../../../ui/notices/skeleton.tsx';
import { useDesk, useSay, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { inboxTexts } from '../texts.ts';
import { roadTexts } from '../road-texts.ts';
import { proxyTexts } from './proxy-texts.ts';

/** Whether an officer may type a channel's form for a citizen: open, makes cases, and is nobody's secret. */
function isTakenForOthers({ kind, ring, state }: ChannelDefinition): boolean {
  return state === 'open' && kind !== 'external' && !isSheetKind(kind) && !isDelicate(ring);
}

export interface ProxyBeginProps {
  readonly onBegin: (form: ChannelDefinition, road: CaseRoad, letter: Letter | null) => void;
}

/** How it came and what it is about, before the first question. */
export function ProxyBegin({ onBegin }: ProxyBeginProps) {
  const { office } = useDesk();
  const words = useWords(proxyTexts);
  const roads = useWords(roadTexts);
  const inbox = useWords(inboxTexts);
  const say = useSay();
  const channels = useLive(() => office.channels());
  const [road, setRoad] = useState<CaseRoad | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [number, setNumber] = useState('');
  const [day, setDay] = useState('');
  const [isAsked, setAsked] = useState(false);
  if (channels === undefined) return <Skeleton label={inbox.loading} rows={4} />;
  const open = channels.filter(isTakenForOthers);
  if (open.length === 0)
    return (
      <EmptyState
        icon={QrCode}
        title={words.none}
        act={<ButtonLink label={words.toChannels} href={paths.app(office.id, 'channels')} />}
      >
        <p>{words.noneText}</p>
      </EmptyState>
    );
  const form = open.find(({ channel }) => channel === chosen);
  const dated = day.trim() === '' ? null : readDay(day, 'day-first');
  const isUnclear = day.trim() !== '' && dated === null;
  function begin(): void {
    setAsked(true);
    if (form === undefined || road === null || (road === 'letter' && isUnclear)) return;
    const isLetter = road === 'letter' && (number.trim() !== '' || dated !== null);
    onBegin(form, road, isLetter ? { number: number.trim(), day: parseDay(dated ?? '') } : null);
  }
  return (
    <form
      class="stack-begin"
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <p>{words.lead}</p>
      <ChoiceList
        legend={words.road}
        choices={typedRoads.map((code) => ({ code, label: roads[code] }))}
        chosen={road}
        error={isAsked && road === null ? words.roadMissing : null}
        onChoose={(code) => setRoad(typedRoads.find((one) => one === code) ?? null)}
      />
      {road === 'letter' && (
        <>
          <TextInput
            label={words.letterNumber}
            optionalLabel={words.optional}
            value={number}
            maxLength={longestLetterNumber}
            onType={setNumber}
          />
          <TextInput
            label={words.letterDay}
            optionalLabel={words.optional}
            help={words.letterDayHelp}
            value={day}
            inputMode="numeric"
            error={isAsked && isUnclear ? words.letterDayUnclear : null}
            onType={setDay}
          />
        </>
      )}
      <ChoiceList
        legend={words.channel}
        choices={open.map(({ channel, title }) => ({ code: channel, label: say(title) }))}
        chosen={chosen}
        error={isAsked && form === undefined ? words.channelMissing : null}
        onChoose={setChosen}
      />
      {form !== undefined && (
        <Banner tone="info" title={words.tellFirst}>
          <p>{say(form.notice.purpose)}</p>
          <p>{words.tellKept(form.notice.retentionMonths)}</p>
        </Banner>
      )}
      <Button kind="primary" type="submit" icon={Play} label={words.begin} isWide />
      <p class="note">{words.delicate}</p>
    </form>
  );
}
