// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread, spreadTable, wholePercents, type SpreadOptions } from '../../src/figures/spread.ts';
import { cells, dangers, hostile, numberOf, shown, textOf } from './shown.ts';

const options: SpreadOptions = {
  steps: ['มากที่สุด', 'มาก', 'น้อย', 'น้อยที่สุด'],
  words: {
    title: 'การกระจายของคำตอบ',
    rowLabel: 'ข้อ',
    totalLabel: 'คำตอบทั้งหมด',
    total: (answers) => `${answers} คำตอบ`,
    hiddenLabel: 'ยังไม่แสดง',
  },
  id: 's',
};

const counts = fc.array(fc.nat({ max: 5000 }), { minLength: 4, maxLength: 4 });
const answered = counts.filter((all) => all.some((count) => count > 0));

function drawn(all: readonly number[] | null): HTMLElement {
  return shown(spread([{ label: 'ข้อ 1', counts: all }], options));
}

describe('whole percents', () => {
  it('add to a hundred and are off by less than one', () => {
    fc.assert(
      fc.property(answered, (all) => {
        const whole = all.reduce((sum, count) => sum + count, 0);
        const shares = wholePercents(all);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
        for (const [step, share] of shares.entries()) {
          expect(Math.abs(share - ((all[step] ?? 0) * 100) / whole)).toBeLessThan(1);
        }
      }),
    );
  });

  it('are none where nobody answered', () => {
    expect(wholePercents([0, 0])).toEqual([]);
  });
});

describe('a spread', () => {
  it('fills the bar in the order of the scale, each part as wide as its share', () => {
    fc.assert(
      fc.property(answered, (all) => {
        const whole = all.reduce((sum, count) => sum + count, 0);
        const parts = [...drawn(all).querySelectorAll('.bar .part')];
        const known = all.flatMap((count, step) => (count === 0 ? [] : [{ count, step }]));
        let from = 0;
        expect(parts.map((part) => part.getAttribute('fill'))).toEqual(
          known.map(({ step }) => `url(#s-${step})`),
        );
        for (const [index, { count }] of known.entries()) {
          expect(numberOf(parts[index], 'x')).toBeCloseTo(from, 1);
          expect(numberOf(parts[index], 'width')).toBeCloseTo((count / whole) * 100, 1);
          from += (count / whole) * 100;
        }
        expect(from).toBeCloseTo(100);
      }),
    );
  });

  it('writes the share in each part with room for it', () => {
    const figure = drawn([60, 30, 9, 1]);
    expect([...figure.querySelectorAll('.share')].map(textOf)).toEqual(['60%', '30%', '9%']);
    expect([...figure.querySelectorAll('.share')].map((one) => one.getAttribute('class'))).toEqual([
      'share broad',
      'share middling',
      'share slim',
    ]);
  });

  it('gives every step a pattern of its own, named in the key', () => {
    const figure = drawn([1, 1, 1, 1]);
    const patterns = [...figure.querySelectorAll('pattern')].map(({ innerHTML }) => innerHTML);
    expect(new Set(patterns).size).toBe(5); // and the hatching
    expect([...figure.querySelectorAll('.key li')].map(textOf)).toEqual(options.steps);
  });

  it('says how many answered', () => {
    expect(textOf(drawn([20, 12, 8, 2]).querySelector('.value'))).toBe('42 คำตอบ');
  });

  it('hatches a hidden row and shows nothing of it', () => {
    const figure = drawn(null);
    expect(textOf(figure.querySelector('.value'))).toBe('ยังไม่แสดง');
    expect(figure.querySelector('.bar .unknown')?.getAttribute('fill')).toBe('url(#s-hidden)');
    expect(figure.querySelector('.bar .part')).toBeNull();
  });

  it('is empty, not hatched, where nobody answered', () => {
    const figure = drawn([0, 0, 0, 0]);
    expect(textOf(figure.querySelector('.value'))).toBe('0 คำตอบ');
    expect(figure.querySelector('.bar .ground')).not.toBeNull();
    expect(figure.querySelector('.bar .unknown, .bar .part')).toBeNull();
  });

  it('stays text whatever a label holds', () => {
    const figure = shown(
      spread([{ label: hostile, note: hostile, counts: [1] }], {
        ...options,
        steps: [hostile],
        words: { ...options.words, title: hostile, total: () => hostile },
      }),
    );
    expect(dangers(figure)).toEqual([]);
    expect(textOf(figure.querySelector('.value'))).toBe(hostile);
  });
});

describe('the table behind a spread', () => {
  it('holds the count and the share of every step, and the sum', () => {
    const rows = [
      { label: 'ข้อ 1', counts: [1, 1, 1, 0] },
      { label: 'ข้อ 2', counts: null },
      { label: 'ข้อ 3', counts: [0, 0, 0, 0] },
    ];
    expect(cells(shown(spreadTable(rows, options)))).toEqual([
      ['ข้อ', 'มากที่สุด', 'มาก', 'น้อย', 'น้อยที่สุด', 'คำตอบทั้งหมด'],
      ['ข้อ 1', '1 (34%)', '1 (33%)', '1 (33%)', '0 (0%)', '3'],
      ['ข้อ 2', 'ยังไม่แสดง', 'ยังไม่แสดง', 'ยังไม่แสดง', 'ยังไม่แสดง', 'ยังไม่แสดง'],
      ['ข้อ 3', '0', '0', '0', '0', '0'],
    ]);
  });
});
