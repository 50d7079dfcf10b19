import type { EntryId } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/instant.ts';
import type { Kept } from './office.ts';

/** Words in a case's history: an answer or a question to the citizen, a note among colleagues, what the citizen says. */
export type WordsKind = 'reply' | 'asked' | 'note' | 'message';

/** Whose word a case waits for. */
export interface CaseTalk {
  /** Since when a question of the office waits for the citizen's answer; absent where none does. */
  readonly askedAt?: Instant;
  /** Since when words of the citizen wait to be looked at; absent where none do. */
  readonly wordAt?: Instant;
}

/** Words that an officer adds to a case. */
export interface TalkDoor {
  /** Read by the citizen. */
  reply(id: EntryId, text: string): Promise<Kept>;
  /** A reply that asks for an answer. */
  ask(id: EntryId, text: string): Promise<Kept>;
  /** Read by colleagues only. */
  note(id: EntryId, text: string): Promise<Kept>;
}
