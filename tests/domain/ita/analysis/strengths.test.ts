import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strengthLine, strengthsOf } from '../../../../src/domain/ita/analysis/strengths.ts';
import { points } from '../../../../src/domain/ita/points.ts';
import { unset } from '../../../../src/domain/ita/rows/assessment-row.ts';
import { edition2564 as edition } from '../../../../src/editions/2564/index.ts';
import { samplePublished } from '../../../../src/samples/published.ts';
import { anyPoints, withGaps } from '../making.ts';

const usual = strengthLine(unset(2564));

describe('the line', () => {
  it('is the usual 80 while the office sets none', () => {
    expect(usual).toEqual({ value: 80, source: null });
  });

  it('is the office’s own with where it has it from', () => {
    const strongFrom = { value: points(85), source: 'มติที่ประชุม' };
    expect(strengthLine({ ...unset(2564), strongFrom })).toEqual(strongFrom);
  });
});

describe('strengths and weaknesses of the sample report', () => {
  it('are 1 and 2, and all others, whatever the report lists', () => {
    const [, year] = samplePublished;
    expect(strengthsOf(year?.indicators ?? {}, edition.indicators, usual)).toEqual({
      line: usual,
      highest: [1],
      lowest: [10],
      above: [1, 2],
      on: [],
      below: [3, 4, 5, 6, 7, 8, 9, 10],
      unknown: [],
    });
  });
});

describe('an indicator', () => {
  it('exactly on the line is neither; one unknown is neither; what is shown decides', () => {
    const values = { 1: points(80), 2: points(79.996), 3: points(79.99), 4: points(80.01), 5: null };
    const five = edition.indicators.slice(0, 5);
    expect(strengthsOf(values, five, usual)).toMatchObject({
      highest: [4],
      lowest: [3],
      above: [4],
      on: [1, 2],
      below: [3],
      unknown: [5],
    });
  });

  it('that shares the most points is highest with the others, and none is lowest among equals', () => {
    const values = { 1: points(90), 2: points(90) };
    const two = edition.indicators.slice(0, 2);
    expect(strengthsOf(values, two, usual)).toMatchObject({ highest: [1, 2], lowest: [] });
  });

  it('is neither highest nor lowest where nothing is known', () => {
    expect(strengthsOf({}, edition.indicators, usual)).toMatchObject({ highest: [], lowest: [], above: [] });
  });

  it('stands in exactly one place', () => {
    const numbers = edition.indicators.map(({ no }) => no);
    const anyYear = withGaps(fc.record(Object.fromEntries(numbers.map((no) => [no, anyPoints]))));
    fc.assert(
      fc.property(anyYear, anyPoints, (values, value) => {
        const found = strengthsOf(values, edition.indicators, { value, source: null });
        const placed = [...found.above, ...found.on, ...found.below, ...found.unknown];
        expect(placed.sort((one, other) => one - other)).toEqual(numbers);
      }),
    );
  });
});
