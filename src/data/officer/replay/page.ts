import type { EntryId, Fingerprint, PersonId } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import type { LogEntry } from '../../../contracts/envelope.ts';
import type { CollectorHeader, HeaderOf, Place, SenderHeader } from '../../../contracts/header.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { Change, Message, Sheet, Submission } from '../../../contracts/sealed.ts';
import type { Authority } from '../../../seal/trust/authority.ts';
import type { Eraser } from '../../../seal/trust/rights-to-read.ts';
import type { DeviceKeys } from '../../../seal/basis/keys.ts';
import type { StoredRing } from '../store/records.ts';

/** What an entry does to the tables; checked and opened, so that nothing is left to wait for in the transaction. */
export type Effect =
  | {
      readonly does: 'case';
      readonly header: HeaderOf<'submission'>;
      readonly submission: Submission | null;
      readonly isErased: boolean;
    }
  | { readonly does: 'message'; readonly header: HeaderOf<'message'>; readonly message: Message | null }
  | { readonly does: 'sheet'; readonly header: HeaderOf<'sheet'>; readonly sheet: Sheet | null }
  | {
      readonly does: 'change';
      readonly header: HeaderOf<'change' | 'case-act'>;
      readonly change: Change;
      readonly by: PersonId;
      readonly at: Instant;
    }
  | {
      readonly does: 'erase';
      readonly targets: readonly EntryId[];
      readonly by: PersonId;
      readonly eraser: Eraser;
    }
  | { readonly does: 'authority'; readonly authority: Authority; readonly ring: StoredRing | null }
  /** Kept as it came: malformed, unsigned, or for another ring. */
  | { readonly does: 'nothing' }
  /** Of a later app: replay must not pass it. */
  | { readonly does: 'halt'; readonly problem: Problem };

/** An entry in its verified place. */
export interface Read {
  readonly entry: LogEntry;
  readonly collector: CollectorHeader;
  /** `null` when it cannot be read; see `isNewer`. */
  readonly header: SenderHeader | null;
  readonly isNewer: boolean;
}

/** An entry with what it does. */
export interface Prepared extends Read {
  readonly effect: Effect;
}

/** What a device knows when it comes to a page. */
export interface Standing {
  readonly place: Place;
  readonly authority: Authority;
  readonly rings: ReadonlyMap<string, StoredRing>;
  readonly keys: DeviceKeys;
  readonly pinned: Fingerprint;
}

/** A place in the log as another device may have seen it: its hash and time. */
export interface Seen {
  readonly hash: string;
  readonly receivedAt: Instant | null;
}
