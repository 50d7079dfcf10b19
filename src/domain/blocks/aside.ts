import type { CaseState } from '../channels/case-life.ts';
import type { Json } from '../basics/json.ts';
import { isHitBy, type Held, type StandingBlock } from './block.ts';

/** What an officer has said of a case: it is spam, or it is none whatever patterns say. */
export type Judgement = 'spam' | 'kept';

/** Why a case lies on the shelf: by an officer's hand (`null`), or by a block. */
export interface Aside {
  readonly block: string | null;
}

/** What is asked before a case is put aside. */
export interface Judged extends Held {
  readonly state: CaseState;
  /** What is for named readers is never put aside: nobody may make a report about themselves go away. */
  readonly isDelicate: boolean;
  readonly judgement: Judgement | null;
}

/** Reads what stands in a case's field `aside`. */
export function readJudgement(value: Json): Judgement | null {
  return value === 'spam' || value === 'kept' ? value : null;
}

/**
 * Whether a case lies on the shelf, and why. Only what still waits can: what somebody has taken up is off the shelf by that,
 * and what its citizen hears of it, that it waits, is true.
 *
 * @param blocks in any order; of several that hit, the first by its row is named, so that all devices name the same
 */
export function asideOf(one: Judged, blocks: readonly StandingBlock[]): Aside | null {
  if (one.isDelicate || one.state !== 'waiting' || one.judgement === 'kept') return null;
  if (one.judgement === 'spam') return { block: null };
  const [first] = blocks
    .filter((block) => isHitBy(block, one))
    .map(({ row }) => row)
    .sort();
  return first === undefined ? null : { block: first };
}
