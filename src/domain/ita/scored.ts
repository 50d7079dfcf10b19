import { fullPoints, noPoints, type Points, points } from './points.ts';

/** Between which points a score can still end, whatever the unknown turns out to be. */
interface PointsRange {
  readonly low: Points;
  readonly high: Points;
}

/** What is known of a score. */
export interface Scored {
  /** From what is known so far; `null` when nothing is, which is not zero. */
  readonly points: Points | null;
  /** Always holds the points, and every way in which the unknown may be filled in. */
  readonly range: PointsRange;
  /**
   * How many answers it rests on. In a survey: people heard, that is the most answers any part below was
   * given. In the OIT: items checked. In the total: the sum of both. 0 for a score taken from print.
   */
  readonly answers: number;
  /** Nothing below is unknown: the range is one value. */
  readonly complete: boolean;
}

/** A place in the tree of a result: `total` → IIT → 1 → I1 → I1a, or `total` → OIT → 9 → 9.1 → O1. */
export interface ScoreNode extends Scored {
  readonly kind: 'total' | 'instrument' | 'indicator' | 'subIndicator' | 'item' | 'part';
  /** Unique within the tree. */
  readonly code: string;
  /** What it counts for among its brothers. */
  readonly weight: number;
  readonly children: readonly ScoreNode[];
}

/** What is known where nobody has answered yet. */
export const unknownScore: Scored = {
  points: null,
  range: { low: noPoints, high: fullPoints },
  answers: 0,
  complete: false,
};

/** A score known for certain. */
export function knownScore(value: Points, answers: number): Scored {
  return { points: value, range: { low: value, high: value }, answers, complete: true };
}

/** How answers below add up: the same people answered all, or each child has its own. */
export type AnswerCount = 'same-people' | 'sum';

/**
 * The mean of its children by weight.
 *
 * Points: over the children that have points; an unknown child neither adds nor takes away, it widens the
 * range: there it stands for anything from 0 to 100 with its full weight.
 */
export function meanOf(children: readonly ScoreNode[], counting: AnswerCount): Scored {
  if (children.length === 0) return unknownScore;
  const known = children.filter((child) => child.points !== null);
  const answers = children.map((child) => child.answers);
  return {
    points: known.length === 0 ? null : weightedMean(known, (child) => child.points ?? 0),
    range: {
      low: weightedMean(children, (child) => child.range.low),
      high: weightedMean(children, (child) => child.range.high),
    },
    answers: counting === 'sum' ? answers.reduce((sum, count) => sum + count, 0) : Math.max(...answers),
    complete: children.every((child) => child.complete),
  };
}

function weightedMean(nodes: readonly ScoreNode[], valueOf: (node: ScoreNode) => number): Points {
  let sum = 0;
  let weights = 0;
  for (const node of nodes) {
    sum += node.weight * valueOf(node);
    weights += node.weight;
  }
  return points(sum / weights);
}

/** The node of that code below (or at) the given one; `null` when there is none. */
export function findNode(node: ScoreNode, code: string): ScoreNode | null {
  if (node.code === code) return node;
  for (const child of node.children) {
    const found = findNode(child, code);
    if (found) return found;
  }
  return null;
}
