import type { Instant } from '../../../domain/basics/instant.ts';
import type { Matter } from '../../../data/citizen/kept/records.ts';
import type { Found } from '../../../data/citizen/sealed/look-up.ts';
import type { Status } from '../../../contracts/citizen/status.ts';
import { sayInstant } from '../../../i18n/dates.ts';
import type { Language } from '../../../i18n/texts.ts';
import { FactList } from '../../../ui/lists/fact-list.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { Timeline } from '../../../ui/ways/timeline.tsx';
import { newestAnswer } from './newest-answer.ts';
import { viewTexts } from '../texts.ts';

export interface MatterAnswerProps {
  readonly language: Language;
  readonly matter: Matter | null;
  readonly found: Found | null;
  readonly isAsking: boolean;
  readonly isOver: boolean;
  readonly now: Instant;
}

/** Where a matter stands, in plain words; the office's own answer where there is one. */
export function MatterAnswer({ language, matter, found, isAsking, isOver, now }: MatterAnswerProps) {
  const words = viewTexts(language);
  const status = newestAnswer(found?.answer ?? null, matter?.answer ?? null)?.status ?? null;
  const receivedAt =
    found?.receivedAt ?? (matter?.road.state === 'delivered' ? matter.road.receivedAt : null);
  const say = (moment: Instant): string => sayInstant(moment, now, language);
  const facts = [
    ...(status === null || status.caseNumber === ''
      ? []
      : [{ label: words.caseNumber, value: status.caseNumber }]),
    ...(matter === null ? [] : [{ label: words.written, value: say(matter.writtenAt) }]),
    ...(receivedAt === null ? [] : [{ label: words.received, value: say(receivedAt) }]),
  ];
  return (
    <>
      <section class="now" role="status" aria-label={words.state}>
        <strong>
          {stateWords({ language, matter, status, isFound: receivedAt !== null, isAsking, isOver })}
        </strong>
        {isAsking && <span class="help">{words.looking}</span>}
      </section>
      {status !== null && status.replies.length > 0 && (
        <Section title={words.replies}>
          {status.replies.map(({ text, at }) => (
            <p class="reply" key={at}>
              {text}
              <span>{say(at)}</span>
            </p>
          ))}
        </Section>
      )}
      {facts.length > 0 && <FactList facts={facts} />}
      {status !== null && status.history.length > 0 && (
        <Section title={words.history}>
          <Timeline
            label={words.history}
            events={status.history.map(({ state, at, reason }, index) => ({
              key: String(index),
              title: words.states[state],
              meta: say(at),
              ...(reason !== null && { note: reason }),
            }))}
          />
        </Section>
      )}
    </>
  );
}

interface StateOptions {
  readonly language: Language;
  readonly matter: Matter | null;
  readonly status: Status | null;
  readonly isFound: boolean;
  readonly isAsking: boolean;
  readonly isOver: boolean;
}

function stateWords({ language, matter, status, isFound, isAsking, isOver }: StateOptions): string {
  const words = viewTexts(language);
  if (status !== null) return words.states[status.state];
  if (isOver) return words.over;
  if (isFound) return words.arrived;
  if (matter !== null) return matter.road.state === 'waiting' ? words.stillHere : words.stuck;
  return isAsking ? words.looking : words.unknown;
}
