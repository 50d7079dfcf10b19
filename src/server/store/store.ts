import type { EditionId } from '../../domain/basics/edition-id.ts';
import type { ChannelId, DeviceId, EntryId, OfficeId, ReceiptId } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/instant.ts';
import type { HpkeSealed } from '../../contracts/authority.ts';
import type { StatusDocument } from '../../contracts/citizen/status.ts';
import type { ArchiveStore } from './archive/archive-store.ts';
import type { BlobStore } from './blob-store.ts';
import type { HeldStore } from './held-store.ts';
import type { LogStore, ReceiptPlace } from './log-store.ts';

/**
 * Everything the collector keeps, the same in every dialect (tests/server/store runs on each).
 * A write is durable when its promise is kept; when it is broken, all of it or nothing of it was written.
 */
export interface Store {
  readonly log: LogStore;
  readonly directory: DirectoryStore;
  readonly access: AccessStore;
  readonly archive: ArchiveStore;
  readonly blobs: BlobStore;
  readonly held: HeldStore;
  readonly news: StoreNews;
  /** @throws whatever keeps the database from answering */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** What other processes on the same database write. */
export interface StoreNews {
  /** Whether all that others write is heard; while it is not, whoever needs to know must look. */
  readonly isLive: boolean;
  /** Hears of each office's log that has grown. Call once. */
  follow(listener: NewsListener): void;
}

export interface NewsListener {
  /** An office's log has come as far as this, by whichever process. */
  readonly grown: (office: OfficeId, seq: number) => void;
  /** Something may have been missed, and every few seconds in any case: what is open should be looked at. */
  readonly missed: () => void;
}

/** Finds the office behind what stands in addresses, and keeps what lies ready for strangers. */
export interface DirectoryStore {
  officeOfChannel(channel: ChannelId): Promise<OfficeId | null>;
  receipt(receipt: ReceiptId): Promise<KnownReceipt | null>;
  /** `sealed` is `null` before the rings were left and after they were used up. */
  invitation(
    invitation: EntryId,
  ): Promise<{ readonly office: OfficeId; readonly sealed: HpkeSealed | null } | null>;
  leaveRings(office: OfficeId, invitation: EntryId, sealed: HpkeSealed | null): Promise<void>;
  status(office: OfficeId, receipt: ReceiptId): Promise<StatusDocument | null>;
  /** 'lower' when a status made from more of the log lies there already: nothing was written. */
  leaveStatus(office: OfficeId, status: NewStatus): Promise<'done' | 'lower'>;
  /** @returns the grid of a shared edition as it was left, whichever office did; `null` when none did, or too long ago */
  edition(edition: EditionId): Promise<string | null>;
  /** Keeps one among its office's `mostEditions`; the same again only counts as shared now. */
  leaveEdition(office: OfficeId, edition: NewEdition): Promise<void>;
}

export interface KnownReceipt extends ReceiptPlace {
  readonly office: OfficeId;
  /** Its case was erased: nothing more is left for it. */
  readonly isErased: boolean;
  /** Its form is held, and not yet a case. */
  readonly isHeld: boolean;
}

export interface NewStatus {
  readonly receipt: ReceiptId;
  readonly upToSeq: number;
  readonly document: StatusDocument;
}

/** How many shared editions of one office are kept: for each one more, that one goes which was shared longest ago. */
export const mostEditions = 50;

export interface NewEdition {
  readonly edition: EditionId;
  /** The grid as canonical JSON: the id is its hash. */
  readonly grid: string;
  readonly sharedAt: Instant;
}

export interface Session {
  readonly office: OfficeId;
  readonly device: DeviceId;
  readonly until: Instant;
}

export interface SetupToken {
  readonly until: Instant;
  /** The office it made; `null` while unused. */
  readonly office: OfficeId | null;
}

/** Tokens and sessions; the secrets themselves are never kept, only their hashes. */
export interface AccessStore {
  hasOffice(): Promise<boolean>;
  token(hash: string): Promise<SetupToken | null>;
  keepToken(hash: string, until: Instant): Promise<void>;
  session(office: OfficeId, hash: string): Promise<Session | null>;
  /** Keeps a session, or its new end; forgets those that ended before `now`. */
  keepSession(hash: string, session: Session, now: Instant): Promise<void>;
  /** A fact about this collector as a whole, such as its own secret. */
  fact(name: string): Promise<string | null>;
  /** @returns the fact as it stands now: the first one kept wins */
  keepFact(name: string, value: string): Promise<string>;
}
