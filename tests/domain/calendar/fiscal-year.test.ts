import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, dayFromNumber, daysBetween } from '../../../src/domain/calendar/day.ts';
import { fiscalYearDays, fiscalYearOf, quarterOf } from '../../../src/domain/calendar/fiscal-year.ts';

describe('the fiscal year', () => {
  it.each([
    ['2020-09-30', 2563, 4],
    ['2020-10-01', 2564, 1],
    ['2020-12-31', 2564, 1],
    ['2021-01-01', 2564, 2],
    ['2021-03-31', 2564, 2],
    ['2021-04-01', 2564, 3],
    ['2021-06-30', 2564, 3],
    ['2021-07-01', 2564, 4],
    ['2021-09-30', 2564, 4],
    ['2021-10-01', 2565, 1],
    ['2024-02-29', 2567, 2],
    ['2026-11-23', 2570, 1],
  ])('of %s is %s, quarter %s', (text, fiscalYear, quarter) => {
    expect([fiscalYearOf(day(text)), quarterOf(day(text))]).toEqual([fiscalYear, quarter]);
  });

  it('begins on 1 October and ends on 30 September', () => {
    expect(fiscalYearDays(2564)).toEqual({ first: '2020-10-01', last: '2021-09-30' });
  });

  it('has every day in exactly one year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }).map(dayFromNumber), (today) => {
        const { first, last } = fiscalYearDays(fiscalYearOf(today));
        expect(today >= first && today <= last).toBe(true);
        expect(fiscalYearOf(addDays(last, 1))).toBe(fiscalYearOf(first) + 1);
        expect([364, 365]).toContain(daysBetween(first, last));
      }),
    );
  });
});
