import { describe, expect, it } from 'vitest';
import { instant } from '../../../src/domain/basics/instant.ts';
import { caseNumber, caseYear, vouchedTime } from '../../../src/domain/log/case-number.ts';
import { sameJson } from '../../../src/domain/log/same-json.ts';

const time = (text: string) => instant(Date.parse(text));

describe('a case number', () => {
  it.each([
    ['2026-09-30T16:59:59.999Z', 2569],
    ['2026-09-30T17:00:00Z', 2570],
    ['2026-12-31T23:00:00Z', 2570],
  ])('of an arrival at %s counts in fiscal year %i', (moment, year) => {
    expect(caseYear(time(moment))).toBe(year);
  });

  it('has the last two digits of the year and at least four of its own', () => {
    expect([caseNumber(2570, 1), caseNumber(2600, 12_345)]).toEqual(['70-0001', '00-12345']);
  });
});

describe('the time of an act', () => {
  const bounds = { notBefore: instant(100), notAfter: instant(200) };

  it.each([
    [150, 150],
    [40, 100],
    [999, 200],
  ])('said to be %i is vouched for as %i', (said, vouched) => {
    expect(vouchedTime(instant(said), bounds)).toBe(vouched);
  });

  it('has no lower bound where nothing had been seen', () => {
    expect(vouchedTime(instant(1), { ...bounds, notBefore: null })).toBe(1);
  });
});

describe('values written down alike', () => {
  it.each([
    [{ a: 1, b: [null] }, { b: [null], a: 1 }, true],
    [{ a: null }, {}, false],
    [{ a: null }, { b: null }, false],
    [[1], { 0: 1 }, false],
    [[1, 2], [1], false],
    ['1', 1, false],
  ])('%j and %j: %s', (one, other, same) => {
    expect(sameJson(one, other)).toBe(same);
  });
});
