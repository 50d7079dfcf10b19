import { ClipboardCheck, Inbox, Printer, QrCode } from 'lucide';
import { paths } from '../../contracts/addresses.ts';
import type { ChannelId } from '../../domain/basics/ids.ts';
import { isSheetKind } from '../../domain/channels/definition.ts';
import type { ChannelToday } from '../../data/officer/office.ts';
import { isoDayOf, sayLongDay, sayTime } from '../../i18n/dates.ts';
import { Button } from '../../ui/acts/button.tsx';
import { ButtonLink } from '../../ui/acts/button-link.tsx';
import { Section } from '../../ui/frame/section.tsx';
import { KeyFigure } from '../../ui/lists/key-figure.tsx';
import { EmptyState } from '../../ui/notices/empty-state.tsx';
import { Skeleton } from '../../ui/notices/skeleton.tsx';
import { HeldToday } from '../channels/held/held-note.tsx';
import { laterPart } from '../frame/later-part.tsx';
import { OfficePage } from '../frame/office-page.tsx';
import { useDesk, useLanguage, useWords } from '../desk/shell.tsx';
import { ChannelRow } from './channel-row.tsx';
import { CheckedAll } from './checked-all.tsx';
import { DueLine } from './due-line.tsx';
import { FirstOfAll } from './first-of-all.tsx';
import { checkedAllAt, onDuty, totalsOf } from './morning.ts';
import { todayTexts } from './texts.ts';
import { WordsLine } from './words-line.tsx';
import './today-room.css';

const ReaderNotice = laterPart(async () => (await import('./readers/reader-notice.tsx')).ReaderNotice);

/** วันนี้: what hurts first, and the day's check in one tap. */
export function TodayRoom() {
  const { today, office } = useDesk();
  const words = useWords(todayTexts);
  const language = useLanguage();
  const told = today.value;
  if (told === null) {
    return (
      <OfficePage title={words.title} room="today">
        <Skeleton label={words.loading} rows={4} />
      </OfficePage>
    );
  }
  const channels = onDuty(told);
  return (
    <OfficePage
      title={words.title}
      room="today"
      act={channels.length === 0 ? undefined : <CheckAll channels={channels} />}
    >
      <p class="today-date">{sayLongDay(isoDayOf(office.now()), language)}</p>
      <HeldToday />
      <ReaderNotice />
      {channels.length === 0 ? <NoChannels /> : <Morning channels={channels} all={told} />}
    </OfficePage>
  );
}

interface ChannelsProps {
  readonly channels: readonly ChannelToday[];
}

interface MorningProps extends ChannelsProps {
  /** Also those that are closed: their cases go on. */
  readonly all: readonly ChannelToday[];
}

function Morning({ channels, all }: MorningProps) {
  const { office } = useDesk();
  const words = useWords(todayTexts);
  const totals = totalsOf(channels);
  const checkedAt = checkedAllAt(channels, office.now());
  const inbox = (show: string): string => paths.app(office.id, `inbox${show}`);
  const isQuiet = totals.waiting + totals.open + totals.sheets === 0;
  return (
    <>
      {isQuiet && channels.every(({ lastCheck }) => lastCheck === null) ? (
        <NothingYet channels={channels} />
      ) : (
        <div class="today-figures">
          <KeyFigure
            label={words.waiting}
            figure={String(totals.waiting)}
            isUrgent={totals.waiting > 0}
            href={inbox('')}
          />
          <KeyFigure
            label={words.overdue}
            figure={String(totals.overdue)}
            isUrgent={totals.overdue > 0}
            href={inbox('?show=overdue')}
          />
          <KeyFigure label={words.open} figure={String(totals.open)} href={inbox('?show=open')} />
        </div>
      )}
      {checkedAt !== null && <CheckedAll at={checkedAt} />}
      <WordsLine channels={all} />
      {totals.overdue > 0 && <FirstOfAll />}
      <DueLine />
      <Section title={words.channels}>
        <ul class="today-channels">
          {channels.map((channel) => (
            <ChannelRow key={channel.definition.channel} channel={channel} />
          ))}
        </ul>
      </Section>
    </>
  );
}

/** The one big tap. */
function CheckAll({ channels }: ChannelsProps) {
  const { office, notices } = useDesk();
  const words = useWords(todayTexts);
  const isDone = checkedAllAt(channels, office.now()) !== null;
  const all: readonly ChannelId[] = channels.map(({ definition }) => definition.channel);
  return (
    <Button
      kind={isDone ? 'plain' : 'primary'}
      icon={ClipboardCheck}
      label={isDone ? words.checkAgain : words.checkAll}
      isWide
      onPress={() => void notices.keep(office.check(all), { label: words.checkedAll(sayTime(office.now())) })}
    />
  );
}

/** Teaches the first act: a sheet on the counter. */
function NothingYet({ channels }: ChannelsProps) {
  const { office } = useDesk();
  const words = useWords(todayTexts);
  const first = channels.find(({ definition }) => !isSheetKind(definition.kind)) ?? channels[0];
  const sheet = first === undefined ? 'channels' : `channels/${first.definition.channel}/sheet`;
  return (
    <EmptyState
      icon={Inbox}
      title={words.emptyTitle}
      act={
        <ButtonLink kind="plain" icon={Printer} label={words.emptyAct} href={paths.app(office.id, sheet)} />
      }
    >
      <p>{words.emptyText}</p>
    </EmptyState>
  );
}

function NoChannels() {
  const { office } = useDesk();
  const words = useWords(todayTexts);
  return (
    <EmptyState
      icon={QrCode}
      title={words.noChannels}
      act={<ButtonLink kind="primary" label={words.noChannelsAct} href={paths.app(office.id, 'channels')} />}
    >
      <p>{words.noChannelsText}</p>
    </EmptyState>
  );
}
