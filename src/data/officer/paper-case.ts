import type { ChannelId, EntryId } from '../../domain/basics/ids.ts';
import type { Result } from '../../domain/basics/result.ts';
import type { Answers } from '../../domain/channels/definition.ts';
import type { Problem } from '../../contracts/problems/problems.ts';

/** How a case came where it did not come by the form itself. */
export type CaseRoad = 'paper';

export interface ByRoad {
  /** Left out where it came by the form itself. */
  readonly road?: CaseRoad;
}

/** A case that was typed in from paper: there at once, with its road for ever. */
export interface PaperCase {
  readonly id: EntryId;
  /** Its receipt's secret, to be written down for the citizen now: it is kept nowhere. */
  readonly secret: string;
}

/** What an office takes from paper. */
export interface PaperDoor {
  /**
   * Makes a case of a form that came on paper; it goes out by itself.
   * @param version of the form, as printed
   * @returns 'unknown-channel' for one that makes no cases; 'cannot-open' without a key of the ring that reads it
   */
  addPaperCase(channel: ChannelId, version: number, answers: Answers): Promise<Result<PaperCase, Problem>>;
}
