import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bangkokMoment } from '../../src/i18n/bangkok.ts';
import {
  buddhistYear,
  isoDayOf,
  sayDay,
  sayDayOf,
  sayInstant,
  sayLongDay,
  sayPaperDay,
  sayTime,
  sayWorkingDaysAgo,
  sayWorkingDaysLeft,
} from '../../src/i18n/dates.ts';

const at = (text: string): number => Date.parse(`${text}+07:00`);
const now = at('2026-11-23T12:30');

afterEach(() => vi.unstubAllEnvs());

describe('a moment', () => {
  it.each([
    ['2026-11-23T09:14', 'วันนี้ 09:14', 'today 09:14'],
    ['2026-11-23T00:00', 'วันนี้ 00:00', 'today 00:00'],
    ['2026-11-22T23:59', 'เมื่อวาน 23:59', 'yesterday 23:59'],
    ['2026-11-22T16:02', 'เมื่อวาน 16:02', 'yesterday 16:02'],
    ['2026-11-24T08:00', 'พรุ่งนี้ 08:00', 'tomorrow 08:00'],
    ['2026-11-20T14:00', '20 พ.ย. 2569 14:00', '20 Nov 2026 14:00'],
    ['2025-12-31T23:59', '31 ธ.ค. 2568 23:59', '31 Dec 2025 23:59'],
  ])('%s in Bangkok is said as people say it', (when, th, en) => {
    expect([sayInstant(at(when), now, 'th'), sayInstant(at(when), now, 'en')]).toEqual([th, en]);
  });

  it('belongs to the same day in Bangkok wherever the machine believes to be', () => {
    const justAfterMidnight = at('2026-11-23T00:01');
    const said = ['America/Phoenix', 'Pacific/Kiritimati', 'Asia/Bangkok'].map((zone) => {
      vi.stubEnv('TZ', zone);
      return `${isoDayOf(justAfterMidnight)} ${sayTime(justAfterMidnight)} ${sayDayOf(justAfterMidnight, now, 'th')}`;
    });
    expect(said).toEqual(Array(3).fill('2026-11-23 00:01 วันนี้'));
  });

  it('agrees with the calendar of the platform on every day of two thousand years', () => {
    const platform = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok', dateStyle: 'short' });
    const from = Date.UTC(1970, 0, 1); // before 1920 the platform knows a local mean time of its own
    fc.assert(
      fc.property(fc.integer({ min: from, max: Date.UTC(3970, 0, 1) }), (instant) => {
        expect(isoDayOf(instant)).toBe(platform.format(instant));
      }),
    );
  });

  it('knows leap days', () => {
    expect(
      ['2024-02-29T10:00', '2000-02-29T10:00', '2100-03-01T00:00'].map((day) => isoDayOf(at(day))),
    ).toEqual(['2024-02-29', '2000-02-29', '2100-03-01']);
    expect(
      bangkokMoment(at('2100-03-01T00:00')).dayNumber - bangkokMoment(at('2100-02-28T00:00')).dayNumber,
    ).toBe(1);
  });
});

describe('a day', () => {
  it('has a Buddhist year in Thai and a common year in English', () => {
    expect([sayDay('2026-09-30', 'th'), sayDay('2026-09-30', 'en')]).toEqual(['30 ก.ย. 2569', '30 Sep 2026']);
    expect([sayLongDay('2026-09-03', 'th'), sayLongDay('2026-09-03', 'en')]).toEqual([
      '3 กันยายน 2569',
      '3 September 2026',
    ]);
    expect(buddhistYear(2026)).toBe(2569);
  });

  it('is written with Thai digits on paper', () => {
    expect(sayPaperDay('2026-11-20')).toBe('๒๐ พฤศจิกายน ๒๕๖๙');
  });

  it('has a month name in every month and both languages', () => {
    for (let month = 1; month <= 12; month += 1) {
      const day = `2026-${String(month).padStart(2, '0')}-15`;
      expect(sayDay(day, 'th')).toMatch(/^15 \S+\.\S*\. 2569$/);
      expect(sayDay(day, 'en')).toMatch(/^15 [A-Z][a-z]{2} 2026$/);
    }
  });

  it('is refused when it is no day at all', () => {
    expect(() => sayDay('20/11/2569', 'th')).toThrow(RangeError);
  });
});

describe('working days', () => {
  it('are counted back from today', () => {
    expect([0, 1, 3].map((count) => sayWorkingDaysAgo(count, 'th'))).toEqual([
      'วันนี้',
      '1 วันทำการที่แล้ว',
      '3 วันทำการที่แล้ว',
    ]);
    expect([0, 1, 3].map((count) => sayWorkingDaysAgo(count, 'en'))).toEqual([
      'today',
      '1 working day ago',
      '3 working days ago',
    ]);
  });

  it('say what is left, what ends today and what is over', () => {
    expect([3, 1, 0, -1, -2].map((count) => sayWorkingDaysLeft(count, 'th'))).toEqual([
      'เหลือ 3 วันทำการ',
      'เหลือ 1 วันทำการ',
      'ครบกำหนดวันนี้',
      'เกินมา 1 วันทำการ',
      'เกินมา 2 วันทำการ',
    ]);
    expect([3, 1, 0, -1, -2].map((count) => sayWorkingDaysLeft(count, 'en'))).toEqual([
      '3 working days left',
      '1 working day left',
      'due today',
      '1 working day over',
      '2 working days over',
    ]);
  });
});
