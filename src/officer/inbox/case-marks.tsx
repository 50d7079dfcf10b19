import type { IconNode } from 'lucide';
import {
  Ban,
  Building2,
  CircleCheck,
  CircleDot,
  CornerUpRight,
  FileInput,
  FileText,
  Hammer,
  Inbox,
  Landmark,
  Mail,
  MessageCircle,
  MessagesSquare,
  PersonStanding,
  Phone,
  LockKeyhole,
  MessageCircleQuestion,
  MessageSquareText,
  Scale,
  Tablet,
  TriangleAlert,
  Undo2,
  Users,
} from 'lucide';
import type { CaseRoad } from '../../domain/channels/roads/roads.ts';
import { isClosed, type CaseState } from '../../domain/channels/case-life.ts';
import type { StationRoad } from '../../contracts/sealed.ts';
import type { CaseSummary } from '../../data/officer/office.ts';
import { sayInstant } from '../../i18n/dates.ts';
import { Badge, type Tone } from '../../ui/signs/badge.tsx';
import { useDesk, useLanguage, useWords } from '../desk/shell.tsx';
import { isPast, sayDue } from '../frame/when.ts';
import { roadTexts } from './road-texts.ts';
import { inboxTexts } from './texts.ts';

const signs: Readonly<Record<CaseState, readonly [Tone, IconNode]>> = {
  waiting: ['accent', Inbox],
  accepted: ['info', CircleDot],
  'in-progress': ['primary', Hammer],
  done: ['success', CircleCheck],
  declined: ['plain', Ban],
  'passed-on': ['plain', CornerUpRight],
  withdrawn: ['plain', Undo2],
};

export function StateBadge({ state }: { readonly state: CaseState }) {
  const words = useWords(inboxTexts);
  const [tone, icon] = signs[state];
  return <Badge tone={tone} icon={icon} label={words.states[state]} />;
}

/** How it stands with the promise; nothing for a case that is closed or was promised nothing. */
export function DueBadge({ summary }: { readonly summary: Pick<CaseSummary, 'dueAt' | 'state'> }) {
  const { office } = useDesk();
  const language = useLanguage();
  const { dueAt, state } = summary;
  if (dueAt === null || isClosed(state)) return null;
  const now = office.now();
  const label = sayDue(dueAt, now, language);
  return isPast(dueAt, now) ? (
    <Badge tone="danger" icon={TriangleAlert} label={label} />
  ) : (
    <Badge label={label} />
  );
}

export function ContestedBadge() {
  const words = useWords(inboxTexts);
  return <Badge tone="warning" icon={Scale} label={words.contested} />;
}

/** Whose word it waits for: the citizen has written something new, or is still to answer a question. */
export function TalkBadges({ summary }: { readonly summary: Pick<CaseSummary, 'askedAt' | 'wordAt'> }) {
  const { office } = useDesk();
  const language = useLanguage();
  const words = useWords(inboxTexts);
  const { askedAt, wordAt } = summary;
  return (
    <>
      {wordAt !== undefined && <Badge tone="accent" icon={MessageSquareText} label={words.newWords} />}
      {askedAt !== undefined && (
        <Badge
          icon={MessageCircleQuestion}
          label={words.asked(sayInstant(askedAt, office.now(), language))}
        />
      )}
    </>
  );
}

/** It was filled in on a device that is not the citizen's own. */
export function StationBadge({ station }: { readonly station: StationRoad }) {
  const words = useWords(inboxTexts);
  return <Badge icon={station === 'kiosk' ? Tablet : Users} label={words.stations[station]} />;
}

/** How it came, where that was not by the citizen's own form. */
export function RoadBadge({ road }: { readonly road: CaseSummary['road'] }) {
  const words = useWords(roadTexts);
  return road === undefined ? null : <Badge icon={roadSigns[road]} label={words[road]} />;
}

const roadSigns: Readonly<Record<CaseRoad, IconNode>> = {
  paper: FileText,
  'walk-in': PersonStanding,
  telephone: Phone,
  letter: Mail,
  line: MessageCircle,
  facebook: MessagesSquare,
  damrongdhama: Landmark,
  'other-office': Building2,
  import: FileInput,
};

/** Sealed to named readers: nobody else sees it in any list. */
export function DelicateBadge() {
  const words = useWords(inboxTexts);
  return <Badge icon={LockKeyhole} label={words.delicate} />;
}
