// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bars, barTable, type BarChartWords } from '../../src/figures/bars.ts';
import { shown, textOf } from './shown.ts';

const words: BarChartWords = {
  title: 'คะแนนรายตัวชี้วัด',
  rowLabel: 'ตัวชี้วัด',
  valueLabel: 'คะแนน',
  unknownLabel: 'ยังไม่ทราบ',
};

describe('bars', () => {
  it('start at zero and are as long as their value', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
        const fill = shown(bars([{ label: 'ก', value }], { words, id: 'b' })).querySelector('.fill');
        expect(fill?.getAttribute('x')).toBeNull();
        expect(Number.parseFloat(fill?.getAttribute('width') ?? '')).toBeCloseTo(value, 1);
      }),
      { numRuns: 50 },
    );
  });

  it('are measured against the highest value there can be', () => {
    const chart = shown(bars([{ label: 'ก', value: 1 }], { words, id: 'b', max: 4 }));
    expect(chart.querySelector('.fill')?.getAttribute('width')).toBe('25.00%');
  });

  it('carry their number beside them', () => {
    const chart = shown(bars([{ label: 'การใช้อำนาจ', value: 71.048 }], { words, id: 'b' }));
    expect(textOf(chart.querySelector('.value'))).toBe('71.05');
  });

  it('hatch what is unknown and never show it as zero', () => {
    const chart = shown(
      bars(
        [
          { label: 'ก', value: null },
          { label: 'ข', value: 0 },
        ],
        { words, id: 'b' },
      ),
    );
    const [unknown, zero] = [...chart.querySelectorAll('li')];
    expect(textOf(unknown?.querySelector('.value'))).toBe('ยังไม่ทราบ');
    expect(unknown?.querySelector('.fill')).toBeNull();
    expect(unknown?.querySelector('.unknown')?.getAttribute('fill')).toBe('url(#b-0)');
    expect(unknown?.querySelector('pattern')?.id).toBe('b-0');
    expect(textOf(zero?.querySelector('.value'))).toBe('0.00');
    expect(zero?.querySelector('.unknown')).toBeNull();
  });

  it('show the target as a line in every row, with its words once', () => {
    const rows = [
      { label: 'ก', value: 20 },
      { label: 'ข', value: null },
    ];
    const chart = shown(bars(rows, { words, id: 'b', target: { value: 85, label: 'เป้าหมาย 85' } }));
    expect([...chart.querySelectorAll('li .target')].map((line) => line.getAttribute('x1'))).toEqual([
      '85.00%',
      '85.00%',
    ]);
    expect(chart.textContent?.match(/เป้าหมาย 85/g)).toHaveLength(1);
  });

  it('show no line where there is no target', () => {
    expect(bars([{ label: 'ก', value: 20 }], { words, id: 'b' }).text).not.toContain('target');
  });

  it('stay text whatever a label holds, and carry no inline style', () => {
    const label = '<img src=x onerror=alert(1)>';
    const chart = shown(bars([{ label, value: 1, note: label }], { words, id: 'b' }));
    expect(chart.querySelector('img')).toBeNull();
    expect(textOf(chart.querySelector('.label'))).toBe(`${label} ${label}`);
    expect(chart.innerHTML).not.toContain('style=');
  });
});

describe('the table behind the bars', () => {
  it('holds the same rows with heads for the ear', () => {
    const table = shown(
      barTable(
        [
          { label: 'การใช้อำนาจ', value: 71.05 },
          { label: 'การแก้ไขปัญหาการทุจริต', value: null },
        ],
        words,
      ),
    );
    expect(textOf(table.querySelector('caption'))).toBe('คะแนนรายตัวชี้วัด');
    expect([...table.querySelectorAll('tr')].map((row) => [...row.children].map(textOf))).toEqual([
      ['ตัวชี้วัด', 'คะแนน'],
      ['การใช้อำนาจ', '71.05'],
      ['การแก้ไขปัญหาการทุจริต', 'ยังไม่ทราบ'],
    ]);
    expect([...table.querySelectorAll('th')].map((head) => head.getAttribute('scope'))).toEqual([
      'col',
      'col',
      'row',
      'row',
    ]);
  });
});
