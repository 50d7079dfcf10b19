import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { points } from '../../../src/domain/ita/points.ts';
import {
  findNode,
  knownScore,
  meanOf,
  type ScoreNode,
  unknownScore,
} from '../../../src/domain/ita/scored.ts';
import { anyPoints } from './making.ts';

function leaf(scored: Pick<ScoreNode, 'points' | 'range' | 'answers' | 'complete'>, weight = 1): ScoreNode {
  return { kind: 'item', code: 'leaf', weight, children: [], ...scored };
}

const anyWeight = fc.integer({ min: 1, max: 100 });
const anyKnown = fc.tuple(anyPoints, anyWeight).map(([value, weight]) => leaf(knownScore(value, 1), weight));
const anyLeaf = fc.oneof(
  anyKnown,
  anyWeight.map((weight) => leaf(unknownScore, weight)),
);

describe('a mean of scores', () => {
  it('is unknown, not zero, over nothing and over the unknown', () => {
    expect(meanOf([], 'sum')).toEqual(unknownScore);
    expect(meanOf([leaf(unknownScore), leaf(unknownScore)], 'sum')).toEqual(unknownScore);
  });

  it('tells a known zero from the unknown', () => {
    const zero = leaf(knownScore(points(0), 1));
    expect(meanOf([zero], 'sum')).toEqual({
      points: 0,
      range: { low: 0, high: 0 },
      answers: 1,
      complete: true,
    });
    expect(meanOf([zero, leaf(unknownScore)], 'sum')).toEqual({
      points: 0,
      range: { low: 0, high: 50 },
      answers: 1,
      complete: false,
    });
  });

  it('counts each child for its weight', () => {
    const children = [leaf(knownScore(points(80), 1), 30), leaf(knownScore(points(40), 1), 10)];
    expect(meanOf(children, 'sum').points).toBe(70);
  });

  it('keeps its points when an unknown child is added', () => {
    fc.assert(
      fc.property(fc.array(anyLeaf), anyWeight, (children, weight) => {
        expect(meanOf([...children, leaf(unknownScore, weight)], 'sum').points).toBe(
          meanOf(children, 'sum').points,
        );
      }),
    );
  });

  it('can only become wider by the unknown', () => {
    fc.assert(
      fc.property(fc.array(anyKnown, { minLength: 1 }), anyWeight, (children, weight) => {
        const narrow = meanOf(children, 'sum').range;
        const wide = meanOf([...children, leaf(unknownScore, weight)], 'sum').range;
        expect(wide.low).toBeLessThanOrEqual(narrow.low);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
      }),
    );
  });

  it('is complete, with a range of one value, exactly when every child is', () => {
    fc.assert(
      fc.property(fc.array(anyLeaf, { minLength: 1 }), (children) => {
        const mean = meanOf(children, 'sum');
        expect(mean.complete).toBe(children.every((child) => child.points !== null));
        if (mean.complete) expect(mean.range).toEqual({ low: mean.points, high: mean.points });
      }),
    );
  });

  it('adds up answers of different people, and takes the most where they are the same', () => {
    const children = [leaf(knownScore(points(1), 7)), leaf(knownScore(points(1), 4))];
    expect(meanOf(children, 'sum').answers).toBe(11);
    expect(meanOf(children, 'same-people').answers).toBe(7);
  });
});

describe('looking for a place in the tree', () => {
  it('finds it at any depth, and says null where there is none', () => {
    const child = leaf(unknownScore);
    const tree: ScoreNode = { kind: 'total', code: 'total', weight: 1, children: [child], ...unknownScore };
    expect(findNode(tree, 'leaf')).toBe(child);
    expect(findNode(tree, 'total')).toBe(tree);
    expect(findNode(tree, 'I99')).toBeNull();
  });
});
