import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { points, roundForShow } from '../../../src/domain/ita/points.ts';

describe('points', () => {
  it.each([-0.01, 100.01, Number.NaN, Infinity])('are never %s', (value) => {
    expect(() => points(value)).toThrow(RangeError);
  });

  it.each([0, 33.33, 100])('may be %s', (value) => {
    expect(points(value)).toBe(value);
  });
});

describe('rounding for show', () => {
  it.each([
    [59.825, 59.83],
    [59.8249, 59.82],
    [1.005, 1.01],
    [94.995, 95],
    [94.994, 94.99],
    [84.99499, 84.99],
    [8.575, 8.58],
    [0.285, 0.29],
    [100, 100],
    [0, 0],
    [0.1 + 0.2, 0.3],
    [60.12 - 59.82, 0.3],
    [59.82 - 60.12, -0.3],
  ])('shows %s as %s', (value, shown) => {
    expect(roundForShow(value)).toBe(shown);
  });

  it('lifts every half, however binary stores it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), (cents) => {
        expect(roundForShow((cents * 10 + 5) / 1000)).toBe((cents + 1) / 100);
      }),
    );
  });

  it('leaves what has two decimals as it is, and shows no order upside down', () => {
    const cents = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);
    const any = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(cents, (value) => {
        expect(roundForShow(value)).toBe(value);
      }),
    );
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(roundForShow(Math.min(one, other))).toBeLessThanOrEqual(roundForShow(Math.max(one, other)));
      }),
    );
  });
});
