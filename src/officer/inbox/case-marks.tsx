import type { IconNode } from 'lucide';
import {
  Ban,
  CircleCheck,
  CircleDot,
  CornerUpRight,
  FileText,
  Hammer,
  Inbox,
  Scale,
  TriangleAlert,
  Undo2,
} from 'lucide';
import { isClosed, type CaseState } from '../../domain/channels/case-life.ts';
import type { CaseSummary } from '../../data/officer/office.ts';
import { Badge, type Tone } from '../../ui/signs/badge.tsx';
import { useDesk, useLanguage, useWords } from '../desk/shell.tsx';
import { isPast, sayDue } from '../frame/when.ts';
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

/** It came on paper and was typed in by an officer. */
export function PaperBadge() {
  const words = useWords(inboxTexts);
  return <Badge icon={FileText} label={words.paper} />;
}
