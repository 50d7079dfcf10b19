import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderIn, readDay } from '../../../../src/domain/channels/import/days.ts';
import { dayFromNumber, dayNumber, dayParts } from '../../../../src/domain/calendar/day.ts';

const anyDay = fc.integer({ min: 11_000, max: 40_000 }).map(dayFromNumber);

describe('a day as a file writes it', () => {
  it.each([
    ['12/3/2568', '2025-03-12'],
    ['๑๒/๓/๒๕๖๘ ๙:๑๔', '2025-03-12'],
    ['12/3/2025, 14:05:00', '2025-03-12'],
    ['12-03-68', '2025-03-12'],
    ['12/3/25', '2025-03-12'],
    ['12 มี.ค. 2568', '2025-03-12'],
    ['วันพุธที่ 12 มีนาคม พ.ศ. 2568 เวลา 09.14 น.', '2025-03-12'],
    ['12 มี.ค. 68', '2025-03-12'],
    ['12 Mar 2025', '2025-03-12'],
    ['Mar 12, 2025', '2025-03-12'],
    ['2025-03-12', '2025-03-12'],
    ['2568-03-12 10:00', '2025-03-12'],
    ['2025/03/12 9:14:00 AM GMT+7', '2025-03-12'],
    ['2025/03/12 8:30:00 PM GMT+0', '2025-03-13'],
    ['2021-09-01 18:02:18.103454+00', '2021-09-02'],
    ['2021-09-01T10:02:18Z', '2021-09-01'],
    ['45728', '2025-03-12'],
    ['45728.5', '2025-03-12'],
  ])('“%s” is %s', (written, day) => {
    expect(readDay(written, 'day-first')).toBe(day);
  });

  it.each(['', 'เมื่อวาน', '31/2/2568', '12/13/2568', '12/3/45', '1234', '99999', '12 Mar 25', '=TODAY()'])(
    '“%s” is none',
    (written) => {
      expect(readDay(written, 'day-first')).toBeNull();
    },
  );

  it('is read by the order that was chosen', () => {
    expect(readDay('3/12/2025', 'day-first')).toBe('2025-12-03');
    expect(readDay('3/12/2025', 'month-first')).toBe('2025-03-12');
  });

  it('comes back however it was written, in either era', () => {
    fc.assert(
      fc.property(anyDay, fc.boolean(), fc.constantFrom('day-first', 'month-first'), (day, isThai, order) => {
        const { year, month, dayOfMonth } = dayParts(day);
        const said = isThai ? year + 543 : year;
        const [first, second] = order === 'day-first' ? [dayOfMonth, month] : [month, dayOfMonth];
        expect(readDay(`${first}/${second}/${said} 23:59`, order)).toBe(day);
        expect(readDay(String(dayNumber(day) + 25_569), order)).toBe(day);
      }),
    );
  });

  it('never throws, whatever stands in the cell', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readDay(text, 'day-first')));
  });
});

describe('the order of a column’s days', () => {
  it.each([
    [['1/2/2568', '13/2/2568'], 'day-first'],
    [['1/2/2025', '2/13/2025'], 'month-first'],
    [['1/2/2025', '3/4/2025'], 'doubtful'],
    [['13/2/2025', '2/13/2025'], 'both'],
    [['2/2/2025', '2025-03-12'], 'none'],
    [['12 มี.ค. 2568'], 'none'],
  ] as const)('of %j is %s', (texts, order) => {
    expect(orderIn(texts)).toBe(order);
  });
});
