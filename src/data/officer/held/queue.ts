import type { ChannelId, EntryId } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import type { Result } from '../../../domain/basics/result.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { Live } from '../office.ts';

/** What the collector said it holds above its channels' daily ceiling. */
export interface HeldNews {
  readonly counts: readonly { readonly channel: ChannelId; readonly held: number }[];
  /** Forms that a channel takes on one day by itself. */
  readonly ceiling: number;
  readonly heardAt: Instant;
}

/** A submission that is held; sheets are only counted. */
export interface HeldItem {
  readonly id: EntryId;
  readonly receivedAt: Instant;
  /** Whether this device holds a key that opens it. */
  readonly isOpen: boolean;
  /** First words of what was written; `null` when there are none, or it is not open. */
  readonly excerpt: string | null;
}

export interface HeldItems {
  readonly items: readonly HeldItem[];
  /** Where to go on; `null` when there is no more. */
  readonly next: EntryId | null;
}

export interface HeldChoice {
  readonly act: 'admit' | 'drop';
  /** 'all' only for what is there by the time it is asked. */
  readonly which: readonly EntryId[] | 'all';
}

/** What came of a choice. */
export interface HeldOutcome {
  readonly done: number;
  /** Those that could not be admitted as things stand: they stay held. */
  readonly refused: number;
  readonly left: number;
}

/** What lies at the collector until somebody of the office admits it; all but `news` needs the line. */
export interface HeldQueue {
  /** As last heard. */
  news(): Live<HeldNews | null>;
  /** A page of a channel's held submissions, opened where this device can; `after` the last page's `next`. */
  page(channel: ChannelId, after: EntryId | null): Promise<Result<HeldItems, Problem>>;
  /** Admits forms, or drops them for good and keeps in the log who dropped how many; coordinators and admins only. */
  decide(channel: ChannelId, choice: HeldChoice): Promise<Result<HeldOutcome, Problem>>;
}
