import { paths } from '../../contracts/addresses.ts';
import type { CaseSummary } from '../../data/officer/office.ts';
import { sayDay, sayInstant } from '../../i18n/dates.ts';
import { ListItem } from '../../ui/lists/list-item.tsx';
import { useDesk, useLanguage, useSay, useWords } from '../desk/shell.tsx';
import { Mark } from '../frame/mark.tsx';
import { isClosed } from '../../domain/channels/case-life.ts';
import { isPast } from '../frame/when.ts';
import {
  ContestedBadge,
  DelicateBadge,
  DueBadge,
  RoadBadge,
  StationBadge,
  StateBadge,
  TalkBadges,
} from './case-marks.tsx';
import { inboxTexts } from './texts.ts';

export interface CaseRowProps {
  readonly summary: CaseSummary;
  /** The inbox' view, carried along. */
  readonly search: string;
  readonly isCurrent?: boolean;
  /** Whether the list says already how all its cases stand. */
  readonly isStateSaid?: boolean;
}

/** A case in a list: what was written first, then where, when and how it stands. */
export function CaseRow({ summary, search, isCurrent = false, isStateSaid = false }: CaseRowProps) {
  const { office, today } = useDesk();
  const language = useLanguage();
  const say = useSay();
  const words = useWords(inboxTexts);
  const now = office.now();
  const channel = (today.value ?? []).find(({ definition }) => definition.channel === summary.channel);
  const title = channel === undefined ? '' : say(channel.definition.title);
  const isLate = summary.dueAt !== null && !isClosed(summary.state) && isPast(summary.dueAt, now);
  // What was brought in came on its own day, and not today.
  const came = summary.origin?.imported?.came ?? null;
  const when = came === null ? sayInstant(summary.receivedAt, now, language) : sayDay(came, language);
  return (
    <ListItem
      title={titleOf(summary, words)}
      meta={[summary.number, when, title].filter((part) => part !== '').join(' · ')}
      href={paths.app(office.id, `inbox/${summary.id}${search}`)}
      isUrgent={isLate || summary.isContested || summary.wordAt !== undefined}
      isCurrent={isCurrent}
      badges={
        <>
          {summary.isContested && <ContestedBadge />}
          <TalkBadges summary={summary} />
          {summary.readers !== undefined && <DelicateBadge />}
          <RoadBadge road={summary.road} />
          {summary.station && <StationBadge station={summary.station} />}
          {!isStateSaid && <StateBadge state={summary.state} />}
          <DueBadge summary={summary} />
        </>
      }
      // What has arrived is the rule and needs no mark; what is still on its way does.
      state={summary.mark !== 'received' && <Mark state={summary.mark} />}
    />
  );
}

/** The first words; of a delicate case none, since lists are seen over one's shoulder. */
function titleOf({ excerpt, isErased, readers }: CaseSummary, words: ReturnType<typeof inboxTexts>): string {
  if (readers !== undefined && excerpt !== null) return words.delicateTitle;
  return excerpt ?? (isErased ? words.erased : words.locked);
}
