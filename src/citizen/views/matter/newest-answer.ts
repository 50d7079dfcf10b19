import type { Matter } from '../../../data/citizen/kept/records.ts';

export type Answer = NonNullable<Matter['answer']>;

/** A collector may show an older answer than this phone has seen: the newer one stands. */
export function newestAnswer(one: Answer | null, other: Answer | null): Answer | null {
  if (one === null || other === null) return one ?? other;
  return one.upToSeq >= other.upToSeq ? one : other;
}
