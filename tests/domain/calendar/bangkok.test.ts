import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../../../src/domain/basics/instant.ts';
import { dayOf, startOfDay } from '../../../src/domain/calendar/bangkok.ts';
import { addDays, day } from '../../../src/domain/calendar/day.ts';

const anyInstant = fc.integer({ min: 0, max: 4_102_444_800_000 }).map(instant);
const inBangkok = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok', dateStyle: 'short' });

describe('the day in Thailand', () => {
  it('is told while the machine stands in another zone', () => {
    expect(new Date(0).getTimezoneOffset()).toBe(420); // Phoenix, fourteen hours behind
  });

  it.each([
    ['2026-11-23T16:59:59.999Z', '2026-11-23'],
    ['2026-11-23T17:00:00.000Z', '2026-11-24'],
    ['2026-12-31T17:00:00.000Z', '2027-01-01'],
    ['2024-02-28T17:00:00.000Z', '2024-02-29'],
    ['2024-02-29T17:00:00.000Z', '2024-03-01'],
    ['1970-01-01T00:00:00.000Z', '1970-01-01'],
  ])('at %s is %s', (moment, expected) => {
    expect(dayOf(instant(Date.parse(moment)))).toBe(expected);
  });

  it('is the one that the time zone’s own tables give', () => {
    fc.assert(
      fc.property(anyInstant, (moment) => {
        expect(dayOf(moment)).toBe(inBangkok.format(moment));
      }),
    );
  });

  it('begins when it is 17:00 of the day before in UTC', () => {
    expect(startOfDay(day('2026-11-24'))).toBe(Date.parse('2026-11-23T17:00:00.000Z'));
  });

  it('holds every moment from its midnight up to the next', () => {
    fc.assert(
      fc.property(
        anyInstant.filter((moment) => moment >= 86_400_000),
        (moment) => {
          const today = dayOf(moment);
          expect(startOfDay(today)).toBeLessThanOrEqual(moment);
          expect(startOfDay(addDays(today, 1))).toBeGreaterThan(moment);
          expect(dayOf(startOfDay(today))).toBe(today);
        },
      ),
    );
  });
});
