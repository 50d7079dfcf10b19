import { useState } from 'preact/hooks';
import { CalendarClock, QrCode, Trash2 } from 'lucide';
import type { ChannelRetention, Retention } from '../../../data/officer/office.ts';
import { sayDay } from '../../../i18n/dates.ts';
import { formatCount } from '../../../i18n/numbers.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { DataTable } from '../../../ui/lists/data-table.tsx';
import { KeyFigure } from '../../../ui/lists/key-figure.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { EmptyState } from '../../../ui/notices/empty-state.tsx';
import { Skeleton } from '../../../ui/notices/skeleton.tsx';
import { useDesk, useLanguage, useSay, useWords } from '../../desk/shell.tsx';
import { useLive } from '../../desk/use-live.ts';
import { MorePage } from '../more-page.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { retentionTexts } from './retention-texts.ts';
import './retention-screen.css';

/** What is kept longer than citizens were told, and the one act that erases it. */
export function RetentionScreen() {
  const { office } = useDesk();
  const words = useWords(retentionTexts);
  const [isAsked, setAsked] = useState(false);
  const so = useLive(() => office.retention());
  const mine = so?.mine ?? 0;
  return (
    <MorePage
      title={words.title}
      act={
        mine > 0 ? (
          <Button
            kind="danger"
            icon={Trash2}
            label={words.erase(mine)}
            isWide
            onPress={() => setAsked(true)}
          />
        ) : undefined
      }
    >
      {so === undefined ? <Skeleton label={words.loading} rows={4} /> : <Standing so={so} />}
      <EraseDialog isOpen={isAsked} due={mine} onClose={() => setAsked(false)} />
    </MorePage>
  );
}

function Standing({ so }: { readonly so: Retention }) {
  const words = useWords(retentionTexts);
  if (so.channels.length === 0) {
    return (
      <EmptyState icon={QrCode} title={words.noChannels}>
        <p>{words.noChannelsText}</p>
      </EmptyState>
    );
  }
  return (
    <div class="retention-screen">
      <p>{words.lead}</p>
      {so.leaving > 0 && (
        <Banner tone="info" title={words.leaving(so.leaving)}>
          <p>{words.leavingText}</p>
        </Banner>
      )}
      {so.due > 0 && <Due so={so} />}
      {so.due + so.leaving === 0 && (
        <EmptyState icon={CalendarClock} title={words.nothingDue}>
          <p>{words.nothingDueText}</p>
        </EmptyState>
      )}
      {so.due > so.mine && (
        <Banner tone="info" title={words.adminsErase}>
          <p>{words.adminsEraseText}</p>
        </Banner>
      )}
      <Periods channels={so.channels} />
      <ul class="notes">
        {Object.values(words.notes).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function Due({ so }: { readonly so: Retention }) {
  const words = useWords(retentionTexts);
  const language = useLanguage();
  const [first] = so.channels.flatMap(({ since }) => since ?? []).sort();
  return (
    <KeyFigure
      label={words.due}
      figure={formatCount(so.due)}
      isUrgent
      {...(first === undefined ? {} : { note: words.since(sayDay(first, language)) })}
    />
  );
}

function Periods({ channels }: { readonly channels: readonly ChannelRetention[] }) {
  const words = useWords(retentionTexts);
  const say = useSay();
  return (
    <DataTable
      caption={words.table}
      columns={[{ label: words.channel }, { label: words.kept }, { label: words.past }]}
      rows={channels.map((one) => ({
        key: one.definition.channel,
        cells: [
          say(one.definition.title),
          <Period key="period" months={one.months} />,
          <Past key="past" one={one} />,
        ],
      }))}
    />
  );
}

function Period({ months: [newest = 0, ...earlier] }: { readonly months: readonly number[] }) {
  const words = useWords(retentionTexts);
  return (
    <span class="cell">
      {words.months(newest)}
      {earlier.map((months) => (
        <small key={months}>{words.earlier(words.months(months))}</small>
      ))}
    </span>
  );
}

function Past({ one: { due, since } }: { readonly one: ChannelRetention }) {
  const words = useWords(retentionTexts);
  const language = useLanguage();
  if (due === null) return <span class="cell quiet">{words.unreadable}</span>;
  if (due === 0) return <span class="cell quiet">{words.none}</span>;
  return (
    <span class="cell">
      <strong>{words.count(due)}</strong>
      {since !== null && <small>{words.sinceDay(sayDay(since, language))}</small>}
    </span>
  );
}
