import type { CaseState } from '../channels/case-life.ts';
import { isHitBy, type Block, type Held } from './block.ts';

/** What a pattern would do to the cases that are there. */
export interface Reach {
  /** Cases that this device can read, of its channel or of all. */
  readonly of: number;
  /** Those among them that it names. */
  readonly named: number;
  /** Those that still wait: they would be put aside at once. */
  readonly aside: number;
  /** Those that the office has taken up: they stay where they are, and speak against the pattern. */
  readonly takenUp: number;
  /** It names most of what different people wrote, and is not kept. */
  readonly isTooWide: boolean;
}

/** Different texts that a pattern must name before their share says anything. */
const fewest = 3;

export interface Weighed extends Held {
  readonly state: CaseState;
}

/**
 * Holds a pattern against the cases that are there. A text that came a hundred times is one text here: else a flood would
 * protect itself by its size.
 */
export function reachOf(block: Block, cases: readonly Weighed[]): Reach {
  const standing = { ...block, row: '', isOn: true };
  const readable = cases.filter(
    ({ said, channel }) => said !== null && (block.channel === null || channel === block.channel),
  );
  const named = readable.filter((one) => isHitBy(standing, one));
  const texts = (of: readonly Weighed[]): number => new Set(of.map(({ said }) => said?.words)).size;
  const waiting = named.filter(({ state }) => state === 'waiting').length;
  return {
    of: readable.length,
    named: named.length,
    aside: waiting,
    takenUp: named.length - waiting,
    isTooWide: texts(named) >= fewest && texts(named) * 2 > texts(readable),
  };
}
