import { FileQuestion, MessageCircleQuestion, MessageSquareReply, NotebookPen } from 'lucide';
import { problemTexts } from '../../../contracts/problems/problem-texts.ts';
import { isPersonId } from '../../../domain/basics/ids.ts';
import type { CaseView } from '../../../data/officer/office.ts';
import { sayInstant, sayLongDay, isoDayOf } from '../../../i18n/dates.ts';
import { Select } from '../../../ui/fields/select.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { FactList } from '../../../ui/lists/fact-list.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { EmptyState } from '../../../ui/notices/empty-state.tsx';
import { Badge } from '../../../ui/signs/badge.tsx';
import { textOf } from '../../desk/desk.ts';
import { useDesk, useLanguage, useSay, useWords } from '../../desk/shell.tsx';
import { Mark } from '../../frame/mark.tsx';
import { CaseAnswers } from './case-answers.tsx';
import { CaseHistory } from './case-history.tsx';
import {
  ContestedBadge,
  DelicateBadge,
  DueBadge,
  RoadBadge,
  StationBadge,
  StateBadge,
  TalkBadges,
} from '../case-marks.tsx';
import { caseTexts } from './case-texts.ts';
import { Decision } from './decision.tsx';
import { CaseReaders } from './delicate/case-readers.tsx';
import { delicateTexts } from './delicate/delicate-texts.ts';
import { inboxTexts } from '../texts.ts';
import { useOriginFacts } from '../tell/origin-facts.ts';
import { TellByTelephone } from '../tell/tell-by-telephone.tsx';
import { NewWords } from './new-words.tsx';
import { laterPart } from '../../frame/later-part.tsx';
import { WriteBox } from './write-box.tsx';
import './case-detail.css';

/** Milliseconds: how long a case lies on a phone before the time of writing is worth a line. */
const lay = 10 * 60_000;

const ShelfActs = laterPart(async () => (await import('../shelf/shelf-acts.tsx')).ShelfActs);

export interface CaseProps {
  readonly view: CaseView;
}

/** A case whole: how it stands, what was written, what was done. */
export function CaseDetail({ view }: CaseProps) {
  const words = useWords(caseTexts);
  const inbox = useWords(inboxTexts);
  const delicate = useWords(delicateTexts);
  const say = useSay();
  const isDelicate = view.readers !== undefined;
  return (
    <div class={isDelicate ? 'case-detail delicate' : 'case-detail'}>
      {isDelicate && <p class="not-printed">{delicate.notPrinted}</p>}
      <div class="marks">
        <StateBadge state={view.state} />
        <DueBadge summary={view} />
        {isDelicate && <DelicateBadge />}
        <RoadBadge road={view.road} />
        {view.station && <StationBadge station={view.station} />}
        {view.isContested && <ContestedBadge />}
        <TalkBadges summary={view} />
        {view.isLate && <Badge tone="warning" label={inbox.late} />}
        {view.mark !== 'received' && <Mark state={view.mark} />}
      </div>
      {view.aside !== undefined && <ShelfActs view={view} />}
      {view.isContested && !view.isErased && <Decision view={view} />}
      {!view.isErased && <NewWords view={view} />}
      {view.isErased && (
        <Banner tone="info" title={words.erasedTitle}>
          <p>{words.erasedText}</p>
        </Banner>
      )}
      <CaseReaders view={view} />
      {view.answers === null && !view.isErased && !isDelicate && (
        <Banner tone="info" title={words.lockedTitle}>
          <p>{say(problemTexts['cannot-open'])}</p>
        </Banner>
      )}
      {view.answers !== null && <CaseAnswers view={view} answers={view.answers} />}
      <CaseFacts view={view} />
      <TellByTelephone view={view} />
      {!view.isErased && (
        <WriteBox
          view={view}
          signs={{ reply: MessageSquareReply, ask: MessageCircleQuestion, note: NotebookPen }}
        />
      )}
      <Section title={words.history}>
        <CaseHistory events={view.history} />
      </Section>
      {view.aside === undefined && <ShelfActs view={view} />}
    </div>
  );
}

function CaseFacts({ view }: CaseProps) {
  const { office, people, today, notices, nameOf } = useDesk();
  const words = useWords(caseTexts);
  const inbox = useWords(inboxTexts);
  const say = useSay();
  const language = useLanguage();
  const now = office.now();
  const known = (people.value ?? [])
    .filter(({ id }) => view.readers?.some((reader) => reader === id) ?? true)
    .map(({ id, fields }) => ({ code: id, label: textOf(fields['name']) }));
  const facts = [
    { label: words.arrived, value: sayInstant(view.receivedAt, now, language) },
    // Written and received at once is the rule; only a case that lay on a phone says both.
    ...(view.writtenAt === null || Math.abs(view.receivedAt - view.writtenAt) < lay
      ? []
      : [{ label: words.written, value: sayInstant(view.writtenAt, now, language) }]),
    ...useOriginFacts(view),
    {
      label: words.due,
      value: view.dueAt === null ? words.noDue : sayLongDay(isoDayOf(view.dueAt), language),
    },
  ];
  if (view.isErased) {
    // Elsewhere the answers stand under their channel's name.
    const channel = (today.value ?? []).find(({ definition }) => definition.channel === view.channel);
    const named =
      channel === undefined ? [] : [{ label: inbox.channel, value: say(channel.definition.title) }];
    return <FactList facts={[...named, ...facts]} />;
  }
  return (
    <>
      <FactList facts={facts} />
      <Select
        label={words.assignee}
        options={[{ code: 'nobody', label: words.nobody }, ...known]}
        chosen={view.assignee ?? 'nobody'}
        onChoose={(code) => {
          const person = isPersonId(code) ? code : null;
          void notices.keep(office.assign(view.id, person), {
            label: person === null ? words.nobody : `${words.assigned} ${nameOf(person) ?? ''}`,
          });
        }}
      />
    </>
  );
}

export function CaseGone() {
  const words = useWords(caseTexts);
  return (
    <EmptyState icon={FileQuestion} title={words.gone}>
      <p>{words.goneText}</p>
    </EmptyState>
  );
}
