import type { Result } from '../../../domain/basics/result.ts';
import type { ChannelId, EntryId } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import type { CaseState } from '../../../domain/channels/case-life.ts';
import type { Answers } from '../../../domain/channels/definition.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { Kept, Live } from '../office.ts';

/** A row of a file as the case that it becomes. */
export interface ImportedCase {
  /** As `keysOf` made it. */
  readonly key: string;
  readonly answers: Answers;
  readonly state: CaseState;
  readonly came: Day | null;
  readonly finished: Day | null;
}

/** What a file brought in, told from its cases. */
export interface ImportBatch {
  readonly id: EntryId;
  readonly channel: ChannelId;
  /** Of the file, as it was chosen. */
  readonly file: string;
  readonly at: Instant | null;
  /** Cases that came with it. */
  readonly cases: number;
  readonly isUndone: boolean;
}

/** Where rows of one file go. */
export interface ImportGoal {
  readonly batch: EntryId;
  readonly channel: ChannelId;
  readonly version: number;
}

/** How far a long act has come; asked between its parts. @returns whether it goes on */
export type Onward = (done: number) => boolean;

/** How an office takes in what it already has; admins only, since only they can take it back. */
export interface ImportDoor {
  /** The stable keys of rows, in their order; the same row has the same key on every device of the office. */
  keysOf(channel: ChannelId, rows: readonly string[]): Promise<readonly string[]>;
  /** Those among the keys whose cases are here already, taken-back ones left out. */
  known(keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** Writes down that a file is brought in. @returns the batch under which its cases are kept */
  begin(channel: ChannelId, file: string): Promise<Kept>;
  /**
   * Keeps rows as cases, some at a time, each part whole or not at all.
   * @returns how many were kept, also where it was stopped in between
   */
  add(goal: ImportGoal, rows: readonly ImportedCase[], onward: Onward): Promise<Result<number, Problem>>;
  /** Takes back everything that came with a batch: out of lists and counts, and erased for good. */
  undo(batch: EntryId, onward: Onward): Promise<Result<number, Problem>>;
  /** What was brought in, the latest first. */
  batches(): Live<readonly ImportBatch[]>;
}
