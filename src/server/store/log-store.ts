import type { ChannelId, EntryId, OfficeId, ReceiptId } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/instant.ts';
import type { Envelope, LogEntry } from '../../contracts/envelope.ts';
import type { HeaderKind, Place } from '../../contracts/header.ts';
import type { NewBlob } from './blob-store.ts';
import type { DayCount, HeldForm } from './held-store.ts';

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
  /** What the batch's entries list; those that are known already stay as they are. */
  readonly blobs: readonly NewBlob[];
  /**
   * Contents to forget, each under the erase entry that says so; with them go their blobs, those of all snapshots that
   * came before, and what lies ready for a case's citizen.
   */
  readonly erased: readonly { readonly by: number; readonly target: EntryId }[];
  readonly channels: readonly ChannelId[];
  readonly receipts: readonly ReceiptPlace[];
  readonly invitations: readonly EntryId[];
  /** Invitations that nobody can use any more: their sealed rings go. */
  readonly spentInvitations: readonly EntryId[];
  readonly held: readonly HeldForm[];
  /** What an officer has admitted into the log or an urn; it must still be held. */
  readonly outOfHeld: readonly EntryId[];
  readonly counted: readonly DayCount[];
}

/** The ids that a batch brings: all of its own but those that leave the urn or were held, where they are known already. */
export function arrivals({ entries, intoUrn, outOfUrn, held, outOfHeld }: Append): readonly EntryId[] {
  const leaving = new Set([...outOfUrn, ...outOfHeld]);
  return [...entries, ...intoUrn, ...held].map(({ id }) => id).filter((id) => !leaving.has(id));
}

export interface ReceiptPlace {
  readonly receipt: ReceiptId;
  readonly receivedAt: Instant;
}

/** What is already kept under an id. */
export interface KnownEntry {
  readonly header: string;
  /** `null` while it waits in the urn or is held. */
  readonly seq: number | null;
  readonly receivedAt: Instant;
  readonly isHeld: boolean;
}

export interface LogStore {
  /** The last place of an office's log; `null` for an office that was never founded. */
  head(office: OfficeId): Promise<Place | null>;
  /** How far some offices' logs have come; offices that were never founded are left out. */
  heads(offices: readonly OfficeId[]): Promise<ReadonlyMap<OfficeId, number>>;
  /** Makes an office and uses up its token, together with its first batch. */
  found(office: OfficeId, tokenHash: string, batch: Append): Promise<'done' | 'token-gone' | 'office-exists'>;
  /**
   * @returns 'moved' when the office no longer stands at `batch.from`, a day's count is another, or something admitted
   *   is held no more; 'twins' when an id of the batch is kept here already; in both nothing was written
   */
  append(office: OfficeId, batch: Append): Promise<'done' | 'moved' | 'twins'>;
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
