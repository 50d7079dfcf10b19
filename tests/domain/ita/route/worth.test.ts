import { describe, expect, it } from 'vitest';
import { disclosureItems } from '../../../../src/domain/ita/edition-parts.ts';
import { roundForShow } from '../../../../src/domain/ita/points.ts';
import { fraction, numberOf } from '../../../../src/domain/ita/route/fraction.ts';
import { worthBySubIndicator, worthOf } from '../../../../src/domain/ita/route/worth.ts';
import { edition2564 } from '../../../../src/editions/2564/index.ts';

describe('the worth of one more item', () => {
  it.each([
    ['9.1', [4, 9], 0.44],
    ['9.2', [1, 2], 0.5],
    ['9.3', [4, 7], 0.57],
    ['9.4', [1, 1], 1],
    ['9.5', [4, 5], 0.8],
    ['10.1', [5, 4], 1.25],
    ['10.2', [5, 1], 5],
  ] as const)('of %s in 2564 is exactly %s, shown as %s', (code, [over, under], shown) => {
    const found = worthBySubIndicator(edition2564).find((one) => one.code === code);
    expect(found?.worth).toEqual({ numerator: over, denominator: under });
    expect(roundForShow(numberOf(fraction(over, under)))).toBe(shown);
  });

  it('is told of each sub-indicator with how many share it', () => {
    expect(worthBySubIndicator(edition2564).map(({ items }) => items)).toEqual([9, 8, 7, 4, 5, 8, 2]);
  });

  it('adds up to what the OIT weighs', () => {
    const worths = disclosureItems(edition2564).map(({ code }) => worthOf(edition2564, code));
    const sum = worths.reduce((so, worth) => so + (worth === null ? 0 : numberOf(worth)), 0);
    expect(sum).toBeCloseTo(40, 10);
  });

  it('is unknown, not zero, for an item without a group', () => {
    const items = edition2564.items.map((item) =>
      item.code === 'O1' ? { ...item, subIndicator: null } : item,
    );
    const loose = { ...edition2564, items } as typeof edition2564;
    expect(worthOf(loose, 'O1')).toBeNull();
    expect(worthOf(loose, 'O2')).toEqual({ numerator: 1, denominator: 2 });
    expect(worthOf(edition2564, 'O99')).toBeNull();
  });

  it('is unknown where the edition says no weights', () => {
    const bare = { ...edition2564, instruments: [] };
    expect(worthOf(bare, 'O1')).toBeNull();
    expect(worthBySubIndicator(bare)).toEqual([]);
  });
});

describe('a fraction', () => {
  it('has nothing left to cancel', () => {
    expect(fraction(40, 90)).toEqual({ numerator: 4, denominator: 9 });
    expect(fraction(0, 7)).toEqual({ numerator: 0, denominator: 1 });
  });

  it.each([
    [1.5, 2],
    [1, 0],
    [1, -3],
    [2 ** 53, 1],
  ])('%s/%s is refused', (numerator, denominator) => {
    expect(() => fraction(numerator, denominator)).toThrow(RangeError);
  });
});
