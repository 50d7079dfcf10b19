import type { EntryId, PersonId } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import type { Aside, Judgement } from '../../../domain/blocks/aside.ts';
import type { Block, StandingBlock } from '../../../domain/blocks/block.ts';
import type { Reach } from '../../../domain/blocks/reach.ts';
import type { ActMark, CaseSummary, Kept, Live } from '../office.ts';

/** That a case was put aside as spam, and why; absent while it is not. */
export interface OnShelf {
  readonly aside?: Aside;
}

/** A block as the office sees it. */
export interface BlockView extends StandingBlock {
  /** Who has put it on or taken it back last; `null` where that cannot be told. */
  readonly turned: { readonly by: PersonId; readonly at: Instant } | null;
  /** Cases that lie on the shelf by it now. */
  readonly aside: number;
  readonly mark: ActMark;
}

/** What lies on the shelf of spam. */
export interface ShelfView {
  /** The newest first, as many as were asked for. */
  readonly cases: readonly CaseSummary[];
  /** All of them; those whose content is erased among them in `erased` alone. */
  readonly count: number;
  /** Put aside before and erased since: they still count as having come. */
  readonly erased: number;
  /** Whose erasure waits on this device, or is not back in the log's order yet. */
  readonly leaving: number;
  /** Those that are on first, the newest first. */
  readonly blocks: readonly BlockView[];
}

/** Spam: put aside by an officer's hand or by a pattern. Nothing is lost by that. All of it works without a line. */
export interface ShelfDesk {
  view(limit: number): Live<ShelfView>;
  /** How many lie there, erased ones too. */
  count(): Live<number>;
  /** Puts a case aside, or says that it is no spam, whatever patterns say. @returns 'not-allowed' for what is for named readers */
  judge(id: EntryId, judgement: Judgement): Promise<Kept>;
  /** What a pattern would do to the cases that are there. */
  reach(block: Block): Promise<Reach>;
  /** Keeps a pattern. @returns 'malformed' for one that is none, 'not-allowed' for one that names most of what people wrote */
  block(block: Block): Promise<Kept>;
  /** Takes a pattern back, or puts it on again: what it had put aside returns to the lists. */
  turn(row: string, isOn: boolean): Promise<Kept>;
  /** Erases for good what lies on the shelf; admins only. */
  erase(): Promise<Kept>;
}
