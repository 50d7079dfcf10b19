import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf, minimumSample, passes, type Ranked } from '../../../src/domain/ita/level.ts';
import { points } from '../../../src/domain/ita/points.ts';
import { edition2564 as edition } from '../../../src/editions/2564/index.ts';
import { anyPoints } from './making.ts';

const ranked = (total: number): Ranked => ({ total: points(total), instruments: [] });

describe('the level', () => {
  it.each([
    [100, 'AA'],
    [95, 'AA'],
    [94.995, 'AA'],
    [94.994, 'A'],
    [94.99, 'A'],
    [85, 'A'],
    [84.995, 'A'],
    [84.994, 'B'],
    [84.99, 'B'],
    [75, 'B'],
    [74.995, 'B'],
    [74.99, 'C'],
    [65, 'C'],
    [64.995, 'C'],
    [64.99, 'D'],
    [55, 'D'],
    [54.995, 'D'],
    [54.99, 'E'],
    [54.78, 'E'],
    [50, 'E'],
    [49.995, 'E'],
    [49.994, 'F'],
    [49.99, 'F'],
    [0, 'F'],
  ])('of %s is %s', (total, expected) => {
    expect(levelOf(ranked(total), edition)?.code).toBe(expected);
  });

  it('never falls when the total rises', () => {
    fc.assert(
      fc.property(anyPoints, anyPoints, (one, other) => {
        const lower = levelOf(ranked(Math.min(one, other)), edition);
        const higher = levelOf(ranked(Math.max(one, other)), edition);
        expect(higher?.min).toBeGreaterThanOrEqual(lower?.min ?? 100);
      }),
    );
  });
});

describe('passing', () => {
  it.each([
    [85, true],
    [84.995, true],
    [84.994, false],
    [60.12, false],
    [100, true],
  ])('with %s is %s', (total, expected) => {
    expect(passes(points(total), edition)).toBe(expected);
  });
});

describe('the smallest sample', () => {
  it.each([
    [0, 0],
    [12, 12],
    [29, 29],
    [30, 30],
    [299, 30],
    [300, 30],
    [301, 31],
    [1000, 100],
    [4000, 400],
    [4001, 400],
    [50_000, 400],
  ])('of %s people is %s', (population, expected) => {
    expect(minimumSample(population, edition.sampleRule)).toBe(expected);
  });
});
