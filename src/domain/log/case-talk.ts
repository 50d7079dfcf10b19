import { isCaseState, isClosed } from '../channels/case-life.ts';
import type { Instant } from '../basics/instant.ts';
import type { EntryId } from '../basics/ids.ts';
import { own, valueOf, type Item, type Row, type Stamp } from './row.ts';

/** Whose word a case waits for. */
export interface Talk {
  /** Since when a question of the office waits for the citizen; `null` where none does. */
  readonly askedAt: Instant | null;
  /** Since when words of the citizen wait to be looked at; `null` where all are. */
  readonly wordAt: Instant | null;
}

/** How the talk between office and citizen stands; a question is answered by whatever the citizen says after it. */
export function talkOf(row: Row): Talk {
  const questions = openQuestions(row);
  const words = messagesOf(row);
  const lastAct = Math.max(
    0,
    ...stampsOf(row).flatMap(({ by, place }) => (by === null ? [] : [rank(place)])),
  );
  const state = valueOf(row, 'state');
  const isOver = typeof state === 'string' && isCaseState(state) && isClosed(state);
  const first = isOver
    ? undefined
    : (own(row.lists, 'replies') ?? []).find(({ item }) => questions.has(item));
  return {
    askedAt: first?.stamp.at ?? null,
    wordAt: words.find(({ stamp }) => rank(stamp.place) > lastAct)?.stamp.at ?? null,
  };
}

/** The office's questions after which the citizen has said nothing yet, by their items. */
export function openQuestions(row: Row): ReadonlySet<EntryId> {
  const lastWord = Math.max(0, ...messagesOf(row).map(({ stamp }) => rank(stamp.place)));
  const asked = (own(row.lists, 'replies') ?? []).filter(
    (reply) => isQuestion(reply) && rank(reply.stamp.place) > lastWord,
  );
  return new Set(asked.map(({ item }) => item));
}

/** Whether a reply of the office asks for an answer. */
export function isQuestion({ value }: Item): boolean {
  return value !== null && typeof value === 'object' && 'asks' in value && value['asks'] === true;
}

function messagesOf(row: Row): readonly Item[] {
  return own(row.lists, 'messages') ?? [];
}

function stampsOf(row: Row): readonly Stamp[] {
  return [...Object.values(row.fields), ...Object.values(row.lists).flat(), ...row.trail].map(
    ({ stamp }) => stamp,
  );
}

// What waits here comes after everything that is in the log's order.
function rank(place: Stamp['place']): number {
  return typeof place === 'number' ? place : Number.MAX_SAFE_INTEGER;
}
