import type { ChannelId, EntryId, OfficeId, ReceiptId } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/instant.ts';

/** A form that waits outside the log until an officer admits it: its channel had taken enough that day. */
export interface HeldForm {
  readonly id: EntryId;
  readonly channel: ChannelId;
  /** `null` for a sheet. */
  readonly receipt: ReceiptId | null;
  readonly header: string;
  readonly content: string;
  /** For a sheet, midnight in Bangkok of the day it came. */
  readonly receivedAt: Instant;
  readonly late: boolean;
}

/** How many forms a channel had taken on a day, and has with a batch; the first must still be true then. */
export interface DayCount {
  readonly channel: ChannelId;
  /** Midnight in Bangkok with which it begins. */
  readonly day: Instant;
  readonly from: number;
  readonly to: number;
}

/** What is held back, and what is counted to know when; both are written with the log's batches. */
export interface HeldStore {
  /** How many forms a channel has taken on a day. */
  taken(office: OfficeId, channel: ChannelId, day: Instant): Promise<number>;
  /** How many forms a channel has taken in all: those in the log, in its urn and held. Reads the whole log. */
  forms(office: OfficeId, channel: ChannelId): Promise<number>;
  /** How many forms are held, by channel; channels without any are left out. */
  counts(office: OfficeId): Promise<readonly { readonly channel: ChannelId; readonly held: number }[]>;
  /** What a channel holds after an id, by id, which tells of sheets nothing; at most `limit`. */
  page(
    office: OfficeId,
    channel: ChannelId,
    span: { readonly after: EntryId | null; readonly limit: number },
  ): Promise<readonly HeldForm[]>;
  /** Those of some ids that a channel still holds, by id. */
  some(office: OfficeId, channel: ChannelId, ids: readonly EntryId[]): Promise<readonly HeldForm[]>;
  /** Forgets forms, and their receipts as far as those stand for no case. @returns how many there were */
  drop(office: OfficeId, channel: ChannelId, ids: readonly EntryId[]): Promise<number>;
}
