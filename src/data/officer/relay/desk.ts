import type { EntryId, OfficeId } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import type { Result } from '../../../domain/basics/result.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { Live } from '../office.ts';
import type { OnFile } from './incoming.ts';

/** Where something stands that a citizen handed to this device. */
export type HandedRoad =
  /** Kept here; `problem` is why the last attempt did not get through. */
  | { readonly state: 'waiting'; readonly problem: Problem | null }
  /** The collector has it; `number` once the log has brought it here as a case of its own. */
  | { readonly state: 'arrived'; readonly number: string | null }
  /** The collector will never take it as it is. It stays here, and on the citizen's phone. */
  | { readonly state: 'refused'; readonly problem: Problem };

/** What a citizen handed over, as far as whoever carries it may know: nothing of what is inside, nor whom it goes to. */
export interface HandedOver {
  readonly id: EntryId;
  /** By this device's clock. */
  readonly takenAt: Instant;
  readonly road: HandedRoad;
}

/** Why something is not taken in. */
export type NotTaken =
  /** No hand-over at all: some other QR, picture or file. */
  | 'foreign'
  | 'newer-format'
  /** Cut or changed on its way. */
  | 'damaged'
  /** An anonymous sheet: whoever carried it would know whose answers they are. */
  | 'sheet'
  /** Something else is here under its id. */
  | 'conflict'
  | 'storage-refused'
  | 'storage-full';

/** What came of taking something in. */
export type Taken =
  | { readonly came: 'new' | 'again'; readonly id: EntryId }
  | { readonly came: 'other-office'; readonly office: OfficeId };

/** Takes in what citizens' phones cannot send themselves, and carries it to the collector, the very bytes. */
export interface RelayDesk {
  /** Checks and keeps it; only then anything is said. @param text what a QR says, or a file holds */
  take(text: string): Promise<Result<Taken, NotTaken>>;
  /** Hears of files that are shared with the installed app or opened by it, one after the other. @returns how to stop */
  incoming(onFile: OnFile): () => void;
  /** What was taken in here, the newest first; what has arrived leaves the list after a day. */
  handed(): Live<readonly HandedOver[]>;
  /** Tries once more with what was refused: the reason may be gone. */
  tryAgain(id: EntryId): Promise<void>;
  /** Removes what was refused from this device. */
  remove(id: EntryId): Promise<void>;
}
