// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groupedBars,
  groupedBarTable,
  type BarGroup,
  type GroupedBarsWords,
} from '../../src/figures/grouped-bars.ts';
import { cells, dangers, hostile, numberOf, shown, textOf } from './shown.ts';

const words: GroupedBarsWords = {
  title: 'คะแนนรายเครื่องมือ',
  rowLabel: 'เครื่องมือ',
  valueLabel: 'ปี 2568',
  rangeLabel: 'อาจอยู่ระหว่าง',
  unknownLabel: 'ยังไม่ทราบ',
};
const twoYears = { ...words, beforeLabel: 'ปี 2567' };

function drawn(group: BarGroup, said: GroupedBarsWords = twoYears): HTMLElement {
  return shown(groupedBars([group], { words: said, id: 'g' }));
}

const points = fc.double({ min: 0, max: 100, noNaN: true });

describe('grouped bars', () => {
  it('start at zero and are as long as the values of their years', () => {
    fc.assert(
      fc.property(points, points, (value, before) => {
        const figure = drawn({ label: 'IIT', value, before });
        for (const [name, wanted] of [
          ['fill', value],
          ['before', before],
        ] as const) {
          const bar = figure.querySelector(`.${name}`);
          expect(bar?.getAttribute('x')).toBeNull();
          expect(numberOf(bar, 'width')).toBeCloseTo(wanted, 1);
        }
      }),
    );
  });

  it('carry both numbers and the range as text', () => {
    const figure = drawn({
      label: 'IIT',
      note: 'น้ำหนัก 30',
      value: 82.1,
      before: 75.4,
      range: { low: 78.2, high: 86 },
    });
    expect(textOf(figure.querySelector('.label'))).toBe('IIT น้ำหนัก 30');
    expect(textOf(figure.querySelector('.value'))).toBe('82.10');
    expect(textOf(figure.querySelector('.facts'))).toBe('อาจอยู่ระหว่าง 78.20–86.00 ปี 2567: 75.40');
  });

  it('hatch an unknown year and never show it as zero', () => {
    const figure = drawn({ label: 'IIT', value: null });
    expect(figure.querySelector('.fill, .before')).toBeNull();
    expect([...figure.querySelectorAll('.unknown')].map((one) => one.getAttribute('width'))).toEqual([
      '100.00%',
      '100%',
    ]);
    expect(new Set([...figure.querySelectorAll('pattern')].map(({ id }) => id)).size).toBe(2);
    expect(textOf(figure.querySelector('.value'))).toBe('ยังไม่ทราบ');
    expect(drawn({ label: 'IIT', value: 0, before: 0 }).querySelector('.unknown')).toBeNull();
  });

  it('reach with their whisker from the lowest to the highest value, hatched between where nothing else is known', () => {
    fc.assert(
      fc.property(points, points, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const figure = drawn({ label: 'OIT', value: null, range: { low, high } }, words);
        const whisker = figure.querySelector('.whisker');
        expect(numberOf(whisker, 'x1')).toBeCloseTo(low, 1);
        expect(numberOf(whisker, 'x2')).toBeCloseTo(high, 1);
        const unknown = figure.querySelector('.unknown');
        expect(numberOf(unknown, 'x')).toBeCloseTo(low, 1);
        expect(numberOf(unknown, 'x') + numberOf(unknown, 'width')).toBeCloseTo(high, 1);
      }),
    );
  });

  it('show one year only where the other has no name, and no whisker without a range', () => {
    const figure = drawn({ label: 'IIT', value: 3, before: 4 }, words);
    expect(figure.querySelector('.before, .whisker, .facts')).toBeNull();
  });

  it('show the target in every row, with its words once', () => {
    const rows = [
      { label: 'ก', value: 20 },
      { label: 'ข', value: null },
    ];
    const figure = shown(groupedBars(rows, { words, id: 'g', target: { value: 85, label: 'เป้าหมาย 85' } }));
    expect([...figure.querySelectorAll('li .target')].map((line) => numberOf(line, 'x1'))).toEqual([85, 85]);
    expect(figure.textContent?.match(/เป้าหมาย 85/g)).toHaveLength(1);
  });

  it('stay text whatever a label holds', () => {
    const said = {
      ...twoYears,
      title: hostile,
      beforeLabel: hostile,
      rangeLabel: hostile,
      unknownLabel: hostile,
    };
    const figure = drawn({ label: hostile, note: hostile, value: null, range: { low: 1, high: 2 } }, said);
    expect(dangers(figure)).toEqual([]);
    expect(textOf(figure.querySelector('.label'))).toBe(`${hostile} ${hostile}`);
  });
});

describe('the table behind grouped bars', () => {
  it('holds both years, the weight and the range', () => {
    const rows = [
      { label: 'IIT', note: 'น้ำหนัก 30', value: 82.1, before: 75.4, range: { low: 78.2, high: 86 } },
      { label: 'EIT', value: null },
    ];
    expect(cells(shown(groupedBarTable(rows, twoYears)))).toEqual([
      ['เครื่องมือ', 'ปี 2567', 'ปี 2568', 'อาจอยู่ระหว่าง'],
      ['IIT น้ำหนัก 30', '75.40', '82.10', '78.20–86.00'],
      ['EIT', 'ยังไม่ทราบ', 'ยังไม่ทราบ', '–'],
    ]);
    expect(cells(shown(groupedBarTable([{ label: 'EIT', value: 1 }], words)))).toEqual([
      ['เครื่องมือ', 'ปี 2568'],
      ['EIT', '1.00'],
    ]);
  });
});
