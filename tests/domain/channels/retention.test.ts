import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, day, dayFromNumber, dayNumber } from '../../../src/domain/calendar/day.ts';
import { dueForErasureOn, lastFinishedDue } from '../../../src/domain/channels/retention.ts';

const anyDay = fc
  .integer({ min: dayNumber(day('1990-01-01')), max: dayNumber(day('2090-12-31')) })
  .map(dayFromNumber);
const anyMonths = fc.integer({ min: 0, max: 200 });

describe('months later', () => {
  it.each([
    ['2026-11-23', 1, '2026-12-23'],
    ['2026-11-23', 2, '2027-01-23'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-12-31', 0, '2026-12-31'],
  ])('%s and %i is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });
});

describe('a finished case', () => {
  it.each([
    ['2025-03-15', 12, '2026-03-16'],
    ['2025-03-15', 24, '2027-03-16'],
    ['2026-01-30', 1, '2026-03-01'],
    ['2026-01-31', 1, '2026-03-01'],
    ['2026-02-28', 1, '2026-04-01'],
    ['2024-02-29', 12, '2025-03-01'],
    ['2024-02-28', 12, '2025-03-01'],
    ['2025-12-31', 12, '2027-01-01'],
    ['2026-11-23', 0, '2026-11-24'],
  ])('of %s, kept for %i months, is due on %s', (finished, months, due) => {
    expect(dueForErasureOn(day(finished), months)).toBe(due);
  });

  it('is kept through the whole of the day that the months lead to', () => {
    fc.assert(
      fc.property(anyDay, anyMonths, (finished, months) => {
        expect(dueForErasureOn(finished, months) > addMonths(finished, months)).toBe(true);
      }),
    );
  });

  it('never falls due after one that was finished later, nor for being kept shorter', () => {
    fc.assert(
      fc.property(anyDay, anyMonths, (finished, months) => {
        const due = dueForErasureOn(finished, months);
        expect(due <= dueForErasureOn(addDays(finished, 1), months)).toBe(true);
        expect(due <= dueForErasureOn(finished, months + 1)).toBe(true);
      }),
    );
  });

  it('is due exactly when it was finished on the last such day or before', () => {
    const near = fc.tuple(anyDay, anyMonths, fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(near, ([finished, months, off]) => {
        const today = addDays(addMonths(finished, months), off);
        const last = lastFinishedDue(today, months);
        expect(last !== null && finished <= last).toBe(dueForErasureOn(finished, months) <= today);
      }),
    );
  });

  it('is never due where the notice states longer than there have been such offices', () => {
    expect(lastFinishedDue(day('2026-11-23'), 55 * 12 + 1)).toBeNull();
    expect(lastFinishedDue(day('2026-11-23'), Number.MAX_SAFE_INTEGER)).toBeNull();
    expect(lastFinishedDue(day('2026-11-23'), 55 * 12)).toBe('1971-11-22');
    expect(lastFinishedDue(day('1970-01-01'), 0)).toBeNull();
  });
});
