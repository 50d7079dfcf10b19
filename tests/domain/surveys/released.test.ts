import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersTo,
  nothingReleased,
  released,
  sumOfReleased,
  type Counts,
  type Released,
} from '../../../src/domain/surveys/released.ts';

const questions = ['process', 'staff'] as const;
const anAnswer = fc.option(fc.constantFrom('1', '2', '3', '4', '5'), { nil: null });
const aSheet = fc.record({ process: anAnswer, staff: anAnswer });
type Sheet = { readonly [question in (typeof questions)[number]]: string | null };

/** Every release on the way through the sheets, the first of nothing. */
function releases(sheets: readonly Sheet[]): readonly Released[] {
  let counts: Counts = {};
  const all: Released[] = [nothingReleased];
  sheets.forEach((sheet, place) => {
    for (const id of questions) {
      const option = sheet[id];
      if (option === null) continue;
      const so = counts[id] ?? {};
      counts = { ...counts, [id]: { ...so, [option]: (so[option] ?? 0) + 1 } };
    }
    all.push(released(all.at(-1) ?? nothingReleased, { sheets: place + 1, counts }, questions));
  });
  return all;
}

describe('what is released of anonymous sheets', () => {
  it('never differs by one to four answers of a question between any two releases', () => {
    fc.assert(
      fc.property(fc.array(aSheet, { maxLength: 40 }), (sheets) => {
        const all = releases(sheets);
        for (const one of all)
          for (const other of all)
            for (const id of questions) {
              const apart = Math.abs(answersTo(one.counts, id) - answersTo(other.counts, id));
              expect(apart === 0 || apart >= 5).toBe(true);
            }
      }),
    );
  });

  it('is nothing of a question before five have answered it', () => {
    fc.assert(
      fc.property(fc.array(aSheet, { maxLength: 40 }), (sheets) => {
        for (const { counts } of releases(sheets))
          for (const id of questions)
            expect([0].includes(answersTo(counts, id)) || answersTo(counts, id) >= 5).toBe(true);
      }),
    );
  });

  it('stays the same, and so does what tells releases apart, until some question has grown by five', () => {
    const sheet: Sheet = { process: '5', staff: null };
    const marks = releases(Array.from({ length: 11 }, () => sheet)).map(({ sheets }) => sheets);
    expect(marks).toEqual([0, 0, 0, 0, 0, 5, 5, 5, 5, 5, 10, 10]);
  });

  it('is of several versions no more than each has released by itself', () => {
    const sheet: Sheet = { process: '1', staff: '1' };
    const first = releases(Array.from({ length: 7 }, () => sheet)).at(-1) ?? nothingReleased;
    const second = releases(Array.from({ length: 4 }, () => sheet)).at(-1) ?? nothingReleased;
    expect(sumOfReleased([first, second])).toEqual({
      sheets: 5,
      counts: { process: { '1': 5 }, staff: { '1': 5 } },
    });
  });
});
