import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day, dayFromNumber } from '../../../src/domain/calendar/day.ts';
import {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from '../../../src/domain/calendar/working-days.ts';

const noHolidays: ReadonlySet<Day> = new Set();
// Saturday 5 December 2026 is a holiday made up for on Monday 7; Thursday 10 is one of its own.
const december: ReadonlySet<Day> = new Set([day('2026-12-07'), day('2026-12-10')]);

const anyDay = fc.integer({ min: 18_000, max: 22_000 }).map(dayFromNumber);
const anyHolidays = fc
  .array(fc.integer({ min: 18_000, max: 22_500 }).map(dayFromNumber), { maxLength: 60 })
  .map((days): ReadonlySet<Day> => new Set(days));

describe('a working day', () => {
  it.each([
    ['2026-12-04', true, 'Friday'],
    ['2026-12-05', false, 'Saturday'],
    ['2026-12-06', false, 'Sunday'],
    ['2026-12-07', false, 'a holiday'],
    ['2026-12-08', true, 'Tuesday'],
    ['2026-12-10', false, 'a holiday'],
  ])('%s: %s (%s)', (text, expected) => {
    expect(isWorkingDay(day(text), december)).toBe(expected);
  });
});

describe('counting working days', () => {
  it.each([
    ['2026-12-03', 1, '2026-12-04'],
    ['2026-12-04', 1, '2026-12-08'],
    ['2026-12-05', 1, '2026-12-08'],
    ['2026-12-04', 3, '2026-12-11'],
    ['2026-12-04', 4, '2026-12-14'],
    ['2026-12-04', 0, '2026-12-04'],
    ['2026-12-05', 0, '2026-12-08'],
  ])('from %s by %s comes to %s', (from, count, to) => {
    expect(addWorkingDays(day(from), count, december)).toBe(to);
  });

  it('refuses what is no number of days', () => {
    for (const count of [-1, 1.5, Number.NaN]) {
      expect(() => addWorkingDays(day('2026-12-04'), count, noHolidays)).toThrow(RangeError);
    }
  });

  it('without holidays takes a week for five', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 50 }), (from, weeks) => {
        const open = addWorkingDays(from, 0, noHolidays);
        expect(addWorkingDays(open, weeks * 5, noHolidays)).toBe(addDays(open, weeks * 7));
      }),
    );
  });

  it('always ends on a working day, and counts back to what was asked', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 200 }), anyHolidays, (from, count, holidays) => {
        const to = addWorkingDays(from, count, holidays);
        expect(isWorkingDay(to, holidays)).toBe(true);
        expect(workingDaysBetween(from, to, holidays)).toBe(count);
        expect(workingDaysBetween(to, from, holidays)).toBe(-count);
      }),
    );
  });

  it('in two steps is the same as in one', () => {
    const step = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(anyDay, fc.tuple(step, step), anyHolidays, (from, [one, two], holidays) => {
        const there = addWorkingDays(addWorkingDays(from, one, holidays), two, holidays);
        expect(there).toBe(addWorkingDays(from, one + two, holidays));
      }),
    );
  });

  it('from a day to itself is none', () => {
    expect(workingDaysBetween(day('2026-12-04'), day('2026-12-04'), december)).toBe(0);
  });
});
