import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownCells } from '../../../src/domain/surveys/cells.ts';

const someGroups = fc
  .array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 6 })
  .filter((sizes) => sizes.reduce((sum, size) => sum + size, 0) >= 5);

describe('groups of a whole that is known', () => {
  it('hide nothing, or two groups and five people at least, so that no difference to the whole tells a few', () => {
    fc.assert(
      fc.property(someGroups, (sizes) => {
        const shown = shownCells(sizes);
        const hidden = sizes.filter((_size, place) => shown[place] === false);
        const people = hidden.reduce((sum, size) => sum + size, 0);
        expect(hidden.length === 0 || (hidden.length >= 2 && people >= 5)).toBe(true);
      }),
    );
  });

  it('never show one of one to four people', () => {
    fc.assert(
      fc.property(someGroups, (sizes) => {
        const shown = shownCells(sizes).flatMap((isShown, place) => (isShown ? [sizes[place] ?? 0] : []));
        expect(shown.filter((size) => size > 0 && size < 5)).toEqual([]);
      }),
    );
  });

  it.each([
    [
      [12, 3, 0],
      [false, false, true],
    ],
    [
      [20, 9, 3],
      [true, false, false],
    ],
    [
      [20, 2, 2],
      [false, false, false],
    ],
    [
      [20, 3, 3],
      [true, false, false],
    ],
    [
      [10, 0, 7],
      [true, true, true],
    ],
  ])('of %j show %j', (sizes, shown) => {
    expect(shownCells(sizes)).toEqual(shown);
  });
});
