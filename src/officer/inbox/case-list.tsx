import { useState } from 'preact/hooks';
import { ChevronDown, Inbox, MessageSquarePlus, Printer, SearchX } from 'lucide';
import { paths } from '../../contracts/addresses.ts';
import { isChannelId, type EntryId } from '../../domain/basics/ids.ts';
import { isSheetKind } from '../../domain/channels/definition.ts';
import type { ChannelToday } from '../../data/officer/office.ts';
import { Button } from '../../ui/acts/button.tsx';
import { ButtonLink } from '../../ui/acts/button-link.tsx';
import { Segmented } from '../../ui/acts/segmented.tsx';
import { caseRoads, isCaseRoad } from '../../domain/channels/roads/roads.ts';
import { TextInput } from '../../ui/fields/text-input.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { List } from '../../ui/lists/list-item.tsx';
import { EmptyState } from '../../ui/notices/empty-state.tsx';
import { Skeleton } from '../../ui/notices/skeleton.tsx';
import { useDesk, useSay, useShell, useWords } from '../desk/shell.tsx';
import { useLive } from '../desk/use-live.ts';
import { inHand } from '../today/morning.ts';
import { HandOverWay } from './hand-over/hand-over-way.tsx';
import { CaseRow } from './case-row.tsx';
import { filterOf, searchOf, shows, viewOf, type InboxView, type Show } from './inbox-view.ts';
import { roadTexts } from './road-texts.ts';
import { ShelfLine } from './shelf/shelf-line.tsx';
import { inboxTexts } from './texts.ts';
import './case-list.css';

const pageSize = 30;

export interface CaseListProps {
  /** The case that is open beside the list. */
  readonly current: EntryId | null;
}

/** The cases of a view, newest first. */
export function CaseList({ current }: CaseListProps) {
  const { office } = useDesk();
  const { way } = useShell();
  const words = useWords(inboxTexts);
  const view = viewOf(way.address.value.search);
  const search = searchOf(view);
  const [wanted, setWanted] = useState({ search, limit: pageSize });
  const limit = wanted.search === search ? wanted.limit : pageSize;
  const cases = useLive(() => office.cases(filterOf(view, limit)), `${search} ${limit}`);
  return (
    <>
      <Filters view={view} />
      <HandOverWay />
      {cases === undefined && <Skeleton label={words.loading} rows={6} />}
      {cases?.length === 0 && <Nothing view={view} />}
      {cases !== undefined && cases.length > 0 && (
        <>
          <List label={words.list}>
            {cases.map((summary) => (
              <CaseRow
                key={summary.id}
                summary={summary}
                search={search}
                isCurrent={summary.id === current}
                isStateSaid={view.show === 'waiting' && view.number === ''}
              />
            ))}
          </List>
          {cases.length >= limit && (
            <Button
              icon={ChevronDown}
              label={words.more}
              isWide
              onPress={() => setWanted({ search, limit: limit + pageSize })}
            />
          )}
        </>
      )}
      <ShelfLine />
    </>
  );
}

function Filters({ view }: { readonly view: InboxView }) {
  const { office, today } = useDesk();
  const { way } = useShell();
  const words = useWords(inboxTexts);
  const roads = useWords(roadTexts);
  const say = useSay();
  const channels = (today.value ?? []).filter(
    ({ definition, isForOthers }) => !isSheetKind(definition.kind) && !isForOthers,
  );
  const show = (changed: Partial<InboxView>): void =>
    way.replace(way.address.value.path + searchOf({ ...view, ...changed }));
  const counts = countsOf(channels, view);
  return (
    <div class="case-list">
      <ButtonLink
        icon={MessageSquarePlus}
        label={words.proxy}
        href={paths.app(office.id, 'inbox/proxy')}
        isWide
      />
      <TextInput
        label={words.number}
        type="search"
        autoComplete="off"
        value={view.number}
        maxLength={30}
        onType={(number) => show({ number })}
      />
      <Segmented
        legend={words.filter}
        segments={shows.map((code) => {
          const count = counts[code] ?? 0;
          return { code, label: words.shows[code], ...(count === 0 ? {} : { count: String(count) }) };
        })}
        chosen={view.show}
        onChoose={(code) => show({ show: shows.find((one) => one === code) ?? 'waiting' })}
      />
      <Select
        label={words.channel}
        options={[
          { code: 'all', label: words.allChannels },
          ...channels.map(({ definition }) => ({ code: definition.channel, label: say(definition.title) })),
        ]}
        chosen={view.channel ?? 'all'}
        onChoose={(code) => show({ channel: isChannelId(code) ? code : null })}
      />
      <Select
        label={words.road}
        options={[
          { code: 'all', label: words.allRoads },
          ...caseRoads.map((code) => ({ code, label: roads[code] })),
        ]}
        chosen={view.road ?? 'all'}
        onChoose={(code) => show({ road: isCaseRoad(code) ? code : null })}
      />
    </div>
  );
}

/** What waits behind the chips that call for an act. */
function countsOf(channels: readonly ChannelToday[], { channel }: InboxView): Partial<Record<Show, number>> {
  const counted = channels.filter(({ definition }) => channel === null || definition.channel === channel);
  const sum = (of: (one: ChannelToday) => number): number =>
    counted.reduce((total, one) => total + of(one), 0);
  return {
    waiting: sum(({ waiting }) => waiting),
    open: sum(inHand),
    overdue: sum(({ overdue }) => overdue),
    words: sum(({ words }) => words),
  };
}

function Nothing({ view }: { readonly view: InboxView }) {
  const { office } = useDesk();
  const words = useWords(inboxTexts);
  const isAll = view.show === 'all' && view.channel === null && view.road === null;
  if (view.number !== '')
    return (
      <EmptyState icon={SearchX} title={words.numberNone}>
        <p>{words.numberNoneText}</p>
      </EmptyState>
    );
  return (
    <EmptyState
      icon={Inbox}
      title={words.empty[view.show]}
      act={
        isAll ? (
          <ButtonLink icon={Printer} label={words.printQr} href={paths.app(office.id, 'channels')} />
        ) : (
          <ButtonLink label={words.seeAll} href={paths.app(office.id, 'inbox?show=all')} />
        )
      }
    >
      <p>{isAll ? words.emptyFirst : words.emptyText}</p>
    </EmptyState>
  );
}
