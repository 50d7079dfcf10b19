import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabicDigits, formatCount, formatPoints, thaiDigits } from '../../src/i18n/numbers.ts';

describe('points', () => {
  it.each([
    [59.82, '59.82'],
    [53, '53.00'],
    [0, '0.00'],
    [100, '100.00'],
    [1.005, '1.01'],
    [53.025, '53.03'],
    [0.1 + 0.2, '0.30'],
    [84.994, '84.99'],
  ])('%f are written %s', (value, written) => {
    expect(formatPoints(value)).toBe(written);
  });

  it('stay within half a hundredth of what they were', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
        expect(Math.abs(Number(formatPoints(value)) - value)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });
});

describe('counts', () => {
  it('set thousands apart', () => {
    expect([0, 999, 1000, 8300, 1_400_000].map(formatCount)).toEqual([
      '0',
      '999',
      '1,000',
      '8,300',
      '1,400,000',
    ]);
  });
});

describe('Thai digits', () => {
  it('are written for every digit and for nothing else', () => {
    expect(thaiDigits('พ.ศ. 2569 · 1234567890')).toBe('พ.ศ. ๒๕๖๙ · ๑๒๓๔๕๖๗๘๙๐');
  });

  it('come back as they were typed', () => {
    const withoutThaiDigits = fc.string({ unit: 'binary' }).filter((text) => !/[๐-๙]/.test(text));
    fc.assert(
      fc.property(withoutThaiDigits, (text) => {
        expect(arabicDigits(thaiDigits(text))).toBe(text);
      }),
    );
  });

  it('leave no arabic digit behind', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(thaiDigits(String(value))).toMatch(/^[๐-๙]+$/);
      }),
    );
  });
});
