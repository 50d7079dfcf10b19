import type { ChannelId, DeviceId, EntryId, OfficeId, ReceiptId } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/instant.ts';
import type { HpkeSealed } from '../../contracts/authority.ts';
import type { Envelope, LogEntry } from '../../contracts/envelope.ts';
import type { HeaderKind, Place } from '../../contracts/header.ts';
import type { StatusDocument } from '../../contracts/status.ts';

/** Everything the collector keeps. Every write is durable when its promise is kept, or did not happen at all. */
export interface Store {
  readonly log: LogStore;
  readonly directory: DirectoryStore;
  readonly access: AccessStore;
  close(): Promise<void>;
}

/** An entry as it will stand in the log. */
export interface NewEntry extends LogEntry {
  readonly seq: number;
  readonly id: EntryId;
  readonly kind: HeaderKind;
  readonly content: string;
}

/** A survey sheet that waits outside the log; nothing of its hour is kept. */
export interface UrnSheet {
  readonly id: EntryId;
  readonly channel: ChannelId;
  readonly header: string;
  readonly content: string;
  /** Midnight in Bangkok of the day it came. */
  readonly day: Instant;
  readonly late: boolean;
}

/** One batch of one office: all of it or nothing. */
export interface Append {
  /** Where the office must still stand for this batch to be true. */
  readonly from: Place;
  readonly to: Place;
  /** Consecutive from `from.seq + 1`. */
  readonly entries: readonly NewEntry[];
  readonly intoUrn: readonly UrnSheet[];
  readonly outOfUrn: readonly EntryId[];
  /** Contents to forget, each under the erase entry that says so. */
  readonly erased: readonly { readonly by: number; readonly target: EntryId }[];
  readonly channels: readonly ChannelId[];
  readonly receipts: readonly ReceiptPlace[];
  readonly invitations: readonly EntryId[];
  /** Invitations that nobody can use any more: their sealed rings go. */
  readonly spentInvitations: readonly EntryId[];
}

export interface ReceiptPlace {
  readonly receipt: ReceiptId;
  readonly receivedAt: Instant;
}

/** What is already kept under an id. */
export interface KnownEntry {
  readonly header: string;
  /** `null` while it waits in the urn. */
  readonly seq: number | null;
  readonly receivedAt: Instant;
}

export interface LogStore {
  /** The last place of an office's log; `null` for an office that was never founded. */
  head(office: OfficeId): Promise<Place | null>;
  /** Makes an office and uses up its token, together with its first batch. */
  found(office: OfficeId, tokenHash: string, batch: Append): Promise<'done' | 'token-gone' | 'office-exists'>;
  /** 'moved' when the office no longer stands at `batch.from`: nothing was written. */
  append(office: OfficeId, batch: Append): Promise<'done' | 'moved'>;
  known(office: OfficeId, ids: readonly EntryId[]): Promise<ReadonlyMap<EntryId, KnownEntry>>;
  /** The hash of an entry; `null` when the log has not come so far. */
  hashAt(office: OfficeId, seq: number): Promise<string | null>;
  /** What waits in the urn of a channel, in no telling order. */
  urn(office: OfficeId, channel: ChannelId): Promise<readonly UrnSheet[]>;
  /** Entries after a seq, in order; at most `limit`. */
  after(office: OfficeId, seq: number, limit: number): Promise<readonly LogEntry[]>;
  /** Statements after one seq up to another, in order. */
  statements(
    office: OfficeId,
    span: { readonly after: number; readonly upTo: number },
  ): Promise<readonly LogEntry[]>;
  /** Entries by their ids, in the log's order; those whose content was erased are left out. */
  envelopes(office: OfficeId, ids: readonly EntryId[]): Promise<readonly Envelope[]>;
}

/** Finds the office behind what stands in addresses, and keeps what lies ready for strangers. */
export interface DirectoryStore {
  officeOfChannel(channel: ChannelId): Promise<OfficeId | null>;
  receipt(receipt: ReceiptId): Promise<(ReceiptPlace & { readonly office: OfficeId }) | null>;
  /** `sealed` is `null` before the rings were left and after they were used up. */
  invitation(
    invitation: EntryId,
  ): Promise<{ readonly office: OfficeId; readonly sealed: HpkeSealed | null } | null>;
  leaveRings(office: OfficeId, invitation: EntryId, sealed: HpkeSealed | null): Promise<void>;
  status(office: OfficeId, receipt: ReceiptId): Promise<StatusDocument | null>;
  /** 'lower' when a status made from more of the log lies there already: nothing was written. */
  leaveStatus(office: OfficeId, status: NewStatus): Promise<'done' | 'lower'>;
}

export interface NewStatus {
  readonly receipt: ReceiptId;
  readonly upToSeq: number;
  readonly document: StatusDocument;
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
  session(hash: string): Promise<Session | null>;
  /** Keeps a session, or its new end; forgets those that ended before `now`. */
  keepSession(hash: string, session: Session, now: Instant): Promise<void>;
  /** A fact about this collector as a whole, such as its own secret. */
  fact(name: string): Promise<string | null>;
  /** @returns the fact as it stands now: the first one kept wins */
  keepFact(name: string, value: string): Promise<string>;
}
