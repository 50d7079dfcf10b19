import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pushedApart } from '../../src/figures/lines/apart.ts';

const room = { gap: 1.3, from: 0, to: 20 };
const wishes = fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { minLength: 1, maxLength: 15 });

describe('labels pushed apart', () => {
  it('keep their distance, their order and the room', () => {
    fc.assert(
      fc.property(wishes, (wanted) => {
        const places = pushedApart(wanted, room);
        const sorted = [...places].sort((one, other) => one - other);
        expect(sorted[0]).toBeGreaterThanOrEqual(-1e-9);
        expect(sorted.at(-1)).toBeLessThanOrEqual(20 + 1e-9);
        for (const [index, place] of sorted.slice(1).entries()) {
          expect(place - (sorted[index] ?? NaN)).toBeGreaterThanOrEqual(1.3 - 1e-9);
        }
        for (const [one, wish] of wanted.entries()) {
          for (const [other, place] of places.entries()) {
            if ((wanted[other] ?? 0) > wish) expect(place).toBeGreaterThan(places[one] ?? NaN);
          }
        }
      }),
    );
  });

  it('stay where they wish to be where nothing is in the way', () => {
    expect(pushedApart([12, 3, 7.5], room)).toEqual([12, 3, 7.5]);
  });

  it('give way evenly to both sides', () => {
    expect(pushedApart([10, 10], room).map((place) => place.toFixed(2))).toEqual(['9.35', '10.65']);
  });
});
