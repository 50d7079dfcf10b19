// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { radar, radarTable, type RadarAxis, type RadarWords } from '../../src/figures/radar.ts';
import { cells, dangers, hostile, numberOf, shown, textOf } from './shown.ts';

const words: RadarWords = {
  title: 'คะแนนรายตัวชี้วัด',
  rowLabel: 'ตัวชี้วัด',
  valueLabel: 'ปี 2568',
  unknownLabel: 'ยังไม่ทราบ',
};
const twoYears = { ...words, beforeLabel: 'ปี 2567' };

function axesOf(values: readonly (number | null)[]): readonly RadarAxis[] {
  return values.map((value, index) => ({ no: String(index + 1), label: `ตัวชี้วัดที่ ${index + 1}`, value }));
}

/** How far from the middle, and where around, in whole turns. */
function polar(x: number, y: number): { readonly far: number; readonly turn: number } {
  const turn = Math.atan2(x, -y) / (2 * Math.PI);
  return { far: Math.hypot(x, y), turn: turn < -0.001 ? turn + 1 : turn };
}

function corners(path: Element | null): number {
  return (path?.getAttribute('d') ?? '').match(/[ML]/g)?.length ?? 0;
}

const points = fc.double({ min: 1, max: 100, noNaN: true });
const someUnknown = fc.array(fc.option(points), { minLength: 3, maxLength: 12 });

describe('a radar', () => {
  it('shows each known value on its own axis, as far out as it is high', () => {
    fc.assert(
      fc.property(someUnknown, (values) => {
        const dots = [...shown(radar(axesOf(values), { words, id: 'r' })).querySelectorAll('.dot')];
        const known = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
        expect(dots).toHaveLength(known.length);
        for (const [at, { value, index }] of known.entries()) {
          const { far, turn } = polar(numberOf(dots[at], 'cx') - 50, numberOf(dots[at], 'cy') - 50);
          expect(far).toBeCloseTo(value / 2, 1);
          if (value > 10) expect(turn).toBeCloseTo(index / values.length, 2);
        }
      }),
    );
  });

  it('breaks the outline at what is unknown and hatches its axis, and never draws it as zero', () => {
    fc.assert(
      fc.property(someUnknown, (values) => {
        const figure = shown(radar(axesOf(values), { words, id: 'r' }));
        const unknown = values.filter((value) => value === null).length;
        const outline = figure.querySelector('.now')?.getAttribute('d') ?? '';
        expect(corners(figure.querySelector('.now'))).toBe(values.length - unknown);
        expect(outline).not.toMatch(/[ML](-?0|-?0\.0+),(-?0|-?0\.0+)(?![\d.])/);
        expect(figure.querySelectorAll('circle.unknown')).toHaveLength(unknown);
        expect(figure.querySelectorAll('.axis.gap')).toHaveLength(unknown);
      }),
    );
  });

  it('closes the outline only where every value is known', () => {
    const whole = shown(radar(axesOf([50, 60, 70]), { words, id: 'r' })).querySelector('.now');
    const broken = shown(radar(axesOf([50, 60, null, 70]), { words, id: 'r' })).querySelector('.now');
    expect(whole?.getAttribute('d')).toMatch(/Z$/);
    expect(broken?.getAttribute('d')).toMatch(/^M[^M]+$/); // 4, 1 and 2 are neighbours across the top
    expect(broken?.getAttribute('d')).not.toContain('Z');
  });

  it('shows a known zero in the middle', () => {
    const figure = shown(radar(axesOf([0, 50, 50]), { words, id: 'r' }));
    expect(figure.querySelector('.dot')?.getAttribute('cy')).toBe('50.00%');
    expect(figure.querySelector('circle.unknown')).toBeNull();
  });

  it('has five rings with their numbers, and one more for the target with its own', () => {
    const figure = shown(
      radar(axesOf([50, 60, 70]), { words, id: 'r', target: { value: 85, label: 'เป้าหมาย 85' } }),
    );
    expect([...figure.querySelectorAll('.ring')].map((ring) => numberOf(ring, 'r'))).toEqual([
      0, 12.5, 25, 37.5, 50,
    ]);
    expect([...figure.querySelectorAll('.tick')].map(textOf)).toEqual(['0', '25', '50', '75', '100']);
    expect(numberOf(figure.querySelector('circle.target'), 'r')).toBe(42.5);
    expect(textOf(figure.querySelector('.target-number'))).toBe('85');
    expect(textOf(figure.querySelector('.key'))).toContain('เป้าหมาย 85');
  });

  it('lays the year before under this one only where it is named', () => {
    const axes = [
      { no: '1', label: 'ก', value: 50, before: 40 },
      { no: '2', label: 'ข', value: 60 },
      { no: '3', label: 'ค', value: 70, before: 60 },
    ];
    const both = shown(radar(axes, { words: twoYears, id: 'r' }));
    expect(corners(both.querySelector('path.before'))).toBe(2);
    expect([...both.querySelectorAll('.axes .value')].map(textOf)).toEqual([
      '50.00 ปี 2567: 40.00',
      '60.00 ปี 2567: ยังไม่ทราบ',
      '70.00 ปี 2567: 60.00',
    ]);
    expect(shown(radar(axes, { words, id: 'r' })).querySelector('.before')).toBeNull();
  });

  it('says every axis and its number in words beside the drawing, which the ear does not get', () => {
    const figure = shown(radar(axesOf([82.145, null, 0]), { words, id: 'r' }));
    expect(figure.querySelector('.picture')?.getAttribute('aria-hidden')).toBe('true');
    expect([...figure.querySelectorAll('.axes li')].map(textOf)).toEqual([
      '1 ตัวชี้วัดที่ 1 82.15',
      '2 ตัวชี้วัดที่ 2 ยังไม่ทราบ',
      '3 ตัวชี้วัดที่ 3 0.00',
    ]);
  });

  it('stays text whatever a label holds', () => {
    const axes = [{ no: hostile, label: hostile, short: hostile, value: 3 }];
    const hostileWords = { ...words, title: hostile, valueLabel: hostile, beforeLabel: hostile };
    const figure = shown(radar(axes, { words: hostileWords, id: 'r', target: { value: 8, label: hostile } }));
    expect(dangers(figure)).toEqual([]);
    expect(textOf(figure.querySelector('.name'))).toBe(hostile);
  });
});

describe('the table behind a radar', () => {
  it('holds both years of every axis', () => {
    const axes = [
      { no: '1', label: 'การใช้อำนาจ', value: 71.05, before: 66 },
      { no: '2', label: 'การเปิดเผยข้อมูล', value: null, before: null },
    ];
    expect(cells(shown(radarTable(axes, twoYears)))).toEqual([
      ['ตัวชี้วัด', 'ปี 2567', 'ปี 2568'],
      ['1. การใช้อำนาจ', '66.00', '71.05'],
      ['2. การเปิดเผยข้อมูล', 'ยังไม่ทราบ', 'ยังไม่ทราบ'],
    ]);
    expect(cells(shown(radarTable(axes, words)))[1]).toEqual(['1. การใช้อำนาจ', '71.05']);
  });
});
