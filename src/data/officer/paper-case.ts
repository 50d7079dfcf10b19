import type { ChannelId, EntryId, PersonId } from '../../domain/basics/ids.ts';
import type { Result } from '../../domain/basics/result.ts';
import type { Answers } from '../../domain/channels/definition.ts';
import type { CaseOrigin, Letter } from '../../domain/channels/roads/origin.ts';
import type { CaseRoad } from '../../domain/channels/roads/roads.ts';
import type { StationRoad } from '../../contracts/sealed.ts';
import type { Problem } from '../../contracts/problems/problems.ts';
import type { ImportDoor } from './imports/imports.ts';

export type { CaseRoad } from '../../domain/channels/roads/roads.ts';

export interface ByRoad {
  /** Left out where it came by the form itself. */
  readonly road?: CaseRoad;
  /** A letter's number, or the file it stood in; left out where there is neither. */
  readonly origin?: CaseOrigin;
  /** Who typed it in or brought it in; told of one case, not in lists. */
  readonly typedBy?: PersonId;
  /** It came with an import that was taken back. */
  readonly isUndone?: true;
  /** Whose device the form was filled in on; left out where it was the citizen's own. */
  readonly station?: StationRoad;
}

/** What an officer types for a citizen. */
export interface TypedCase {
  readonly channel: ChannelId;
  /** Of the form: as printed, or the newest. */
  readonly version: number;
  readonly answers: Answers;
  readonly road: CaseRoad;
  /** For the road `letter`. */
  readonly letter?: Letter | null;
}

/** A case that was typed in: there at once, with its road for ever. */
export interface TakenCase {
  readonly id: EntryId;
  /** Its receipt's secret, to be given to the citizen now: it is kept nowhere. */
  readonly secret: string;
}

/** Which cases by road and number; both may be left out. */
export interface RoadFilter {
  readonly road?: CaseRoad | null;
  /** As typed; nothing else of a filter counts then. */
  readonly number?: string | null;
}

/** What an office takes that did not come by the form itself. */
export interface ProxyDoor {
  /**
   * Makes a case of what an officer typed for a citizen; it goes out by itself.
   * @returns 'unknown-channel' for one that makes no cases; 'cannot-open' without a key of the ring that reads it
   */
  addTypedCase(given: TypedCase): Promise<Result<TakenCase, Problem>>;
  readonly imports: ImportDoor;
}
