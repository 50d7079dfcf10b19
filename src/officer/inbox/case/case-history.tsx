import type { CaseEvent } from '../../../data/officer/office.ts';
import { sayInstant } from '../../../i18n/dates.ts';
import { Timeline } from '../../../ui/ways/timeline.tsx';
import { useDesk, useLanguage, useWords } from '../../desk/shell.tsx';
import { Mark } from '../../frame/mark.tsx';
import { caseTexts } from './case-texts.ts';
import { inboxTexts } from '../texts.ts';

/** Everything that happened to a case, with who and when. */
export function CaseHistory({ events }: { readonly events: readonly CaseEvent[] }) {
  const { office, nameOf } = useDesk();
  const words = useWords(caseTexts);
  const inbox = useWords(inboxTexts);
  const language = useLanguage();
  const title = ({ kind, state }: CaseEvent): string =>
    kind === 'state' && state !== null ? inbox.states[state] : words.events[kind];
  const who = ({ by }: CaseEvent): string => (by === null ? words.citizen : (nameOf(by) ?? words.someone));
  return (
    <Timeline
      label={words.history}
      events={events.map((event, place) => ({
        key: `${place}-${event.at}`,
        title: title(event),
        meta: `${sayInstant(event.at, office.now(), language)} · ${who(event)}`,
        ...(event.text === null ? {} : { note: event.text }),
        ...(event.kind === 'arrived' ? {} : { state: <Mark state={event.mark} /> }),
      }))}
    />
  );
}
