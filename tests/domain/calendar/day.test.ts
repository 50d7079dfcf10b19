import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  day,
  dayFromNumber,
  dayNumber,
  dayParts,
  daysBetween,
  parseDay,
  weekday,
} from '../../../src/domain/calendar/day.ts';

// -719,162 is 0001-01-01, 2,932,896 is 9999-12-31.
const anyNumber = fc.integer({ min: -719_162, max: 2_932_896 });
const nearNow = fc.integer({ min: 0, max: 40_000 });

function asDateSaysIt(number: number): Date {
  return new Date(number * 86_400_000);
}

describe('a day', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-11-23', '0001-01-01', '9999-12-31'])('is %s', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '26-01-01',
    '2026-1-1',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '',
  ])('is not “%s”', (text) => {
    expect(parseDay(text)).toBeNull();
    expect(() => day(text)).toThrow(RangeError);
  });

  it('is the one that Date writes in UTC, from the year 1 to 9999', () => {
    fc.assert(
      fc.property(fc.oneof(anyNumber, nearNow), (number) => {
        const text = dayFromNumber(number);
        expect(text).toBe(asDateSaysIt(number).toISOString().slice(0, 10));
        expect(dayNumber(text)).toBe(number);
        expect(weekday(text)).toBe(asDateSaysIt(number).getUTCDay());
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['1600-02-29', '2000-02-29', '2000-03-01', '2100-02-28', '2100-03-01', '2400-02-29'])(
    'turns the century right at %s',
    (text) => {
      const number = Date.parse(text) / 86_400_000;
      expect(dayNumber(day(text))).toBe(number);
      expect(dayFromNumber(number)).toBe(text);
    },
  );

  it('falls nowhere outside the years 1 to 9999, nor between two days', () => {
    expect(dayFromNumber(-719_162)).toBe('0001-01-01');
    expect(dayFromNumber(2_932_896)).toBe('9999-12-31');
    for (const number of [-719_163, 2_932_897, 0.5, Number.NaN]) {
      expect(() => dayFromNumber(number)).toThrow(RangeError);
    }
  });

  it('comes apart into numbers', () => {
    expect(dayParts(day('2026-09-08'))).toEqual({ year: 2026, month: 9, dayOfMonth: 8 });
  });
});

describe('counting days', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-02-29', 366, '2025-03-01'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('from %s by %s comes to %s', (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to);
  });

  it('there and back is where it began, and text order is time order', () => {
    fc.assert(
      fc.property(nearNow.map(dayFromNumber), fc.integer({ min: -5000, max: 5000 }), (from, count) => {
        const to = addDays(from, count);
        expect(addDays(to, -count)).toBe(from);
        expect(daysBetween(from, to)).toBe(count);
        expect(to > from).toBe(count > 0);
      }),
    );
  });
});
