// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines, linesTable, type LineSeries, type LinesOptions } from '../../src/figures/lines/lines.ts';
import { cells, dangers, hostile, numberOf, shown, textOf } from './shown.ts';

const words = { title: 'คะแนนตลอดปี', rowLabel: 'ปีงบประมาณ', unknownLabel: 'ยังไม่ทราบ' };
const target = { value: 85, label: 'เป้าหมาย 85' };

function options(years: number): LinesOptions {
  return { years: Array.from({ length: years }, (_, index) => String(2568 - years + 1 + index)), words };
}

const points = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));
const pictures = fc
  .record({ years: fc.integer({ min: 1, max: 9 }), series: fc.integer({ min: 1, max: 6 }) })
  .chain(({ years, series }) =>
    fc.record({
      years: fc.constant(years),
      series: fc.array(fc.array(points, { minLength: years, maxLength: years }), {
        minLength: series,
        maxLength: series,
      }),
    }),
  );

function named(rows: readonly (readonly (number | null)[])[]): readonly LineSeries[] {
  return rows.map((values, index) => ({ label: `ชุดที่ ${index + 1}`, short: `S${index + 1}`, values }));
}

/** Heights in letters, of places told in percent. */
function heights(figure: HTMLElement, selector: string): number[] {
  const height = numberOf(figure.querySelector('.picture'), 'height');
  return [...figure.querySelectorAll(selector)].map((one) => (numberOf(one, 'y') / 100) * height);
}

function markers(figure: HTMLElement): Element[] {
  return [...figure.querySelectorAll('.picture .marker')].map((one) => one.parentElement ?? one);
}

describe('lines', () => {
  it('have a point for every known value, as high as it is, from zero up, and none for an unknown one', () => {
    fc.assert(
      fc.property(pictures, ({ years, series }) => {
        const figure = shown(lines(named(series), options(years)));
        const drawn = markers(figure).map((one) => 100 - numberOf(one, 'y'));
        const known = series.flat().filter((value) => value !== null);
        expect(drawn).toHaveLength(known.length);
        for (const [index, value] of known.entries()) expect(drawn[index]).toBeCloseTo(value, 1);
      }),
    );
  });

  it('lie in the order of the years, equally far from each other, to the right end', () => {
    const figure = shown(lines(named([[1, 2, 3, 4]]), options(4)));
    expect(markers(figure).map((one) => numberOf(one, 'x'))).toEqual([10, 40, 70, 100]);
    expect([...figure.querySelectorAll('.year')].map(textOf)).toEqual(['2565', '2566', '2567', '2568']);
  });

  it('have a gap where a year is unknown, and say which', () => {
    const figure = shown(lines(named([[60, 62, null, 70, 71]]), options(5)));
    expect(figure.querySelector('path.line')?.getAttribute('d')).toMatch(/^M[^M]+L[^M]+M[^M]+L[^M]+$/);
    expect(textOf(figure.querySelector('.unknown-note'))).toBe('ยังไม่ทราบ: S1 (2566)');
    expect(lines(named([[60]]), options(1)).text).not.toContain('unknown-note');
  });

  it('never lay one end label on another', () => {
    fc.assert(
      fc.property(pictures, ({ years, series }) => {
        const figure = shown(lines(named(series), { ...options(years), target }));
        const ends = heights(figure, '.end').sort((one, other) => one - other);
        for (const [index, end] of ends.slice(1).entries()) {
          expect(end - (ends[index] ?? NaN)).toBeGreaterThan(1.29);
        }
      }),
    );
  });

  it('never lay a number on another number or a point of its year', () => {
    fc.assert(
      fc.property(pictures, ({ years, series }) => {
        const figure = shown(lines(named(series), options(years)));
        const tall = numberOf(figure.querySelector('.picture'), 'height');
        const numbers = [...figure.querySelectorAll('.number')];
        const at = (one: Element): number => (numberOf(one, 'y') / 100) * tall;
        for (const number of numbers) {
          const year = number.getAttribute('x');
          const others = [
            ...numbers.filter((one) => one !== number).map((one) => ({ one, apart: 1.15 })),
            ...markers(figure).map((one) => ({ one, apart: 0.95 })),
          ].filter(({ one }) => one.getAttribute('x') === year);
          for (const { one, apart } of others) {
            expect(Math.abs(at(one) - at(number))).toBeGreaterThan(apart - 0.01);
          }
        }
      }),
    );
  });

  it('write every number of a single line', () => {
    const figure = shown(lines(named([[62.1, 68.42, 0, 100]]), options(4)));
    expect([...figure.querySelectorAll('.number')].map(textOf)).toEqual(['62.10', '68.42', '0.00']);
    expect([...figure.querySelectorAll('.end')].map(textOf)).toEqual(['S1 100.00']);
  });

  it('write no number at an end whose year is unknown', () => {
    const figure = shown(lines(named([[62.1, null]]), options(2)));
    expect(textOf(figure.querySelector('.end'))).toBe('S1');
    expect(figure.querySelector('.leader')).toBeNull();
    expect(textOf(figure.querySelector('.key'))).toContain('2568: ยังไม่ทราบ');
  });

  it('are a point beside their label where there is one year only', () => {
    const figure = shown(lines(named([[62.1]]), options(1)));
    expect(markers(figure).map((one) => one.getAttribute('x'))).toEqual(['100.00%']);
    expect(figure.querySelectorAll('.year')).toHaveLength(1);
    expect(textOf(figure.querySelector('.end'))).toBe('S1 62.10');
  });

  it('show the target across with its number at the end and its words below', () => {
    const figure = shown(lines(named([[62.1, 70]]), { ...options(2), target }));
    expect(numberOf(figure.querySelector('.picture > .target'), 'y1')).toBeCloseTo(15);
    expect(textOf(figure.querySelector('.target-number'))).toBe('85');
    expect(textOf(figure.querySelector('.key'))).toContain('เป้าหมาย 85');
  });

  it('stand for a name too long for the end with its place in the list', () => {
    const series = [
      { label: 'คะแนนรวม', short: 'รวม', values: [50] },
      { label: 'แบบวัดผู้มีส่วนได้ส่วนเสียภายใน', values: [70] },
    ];
    const figure = shown(lines(series, options(1)));
    expect([...figure.querySelectorAll('.end')].map(textOf)).toEqual(['รวม 50.00', '2 70.00']);
    expect([...figure.querySelectorAll('.key li')].map(textOf)).toEqual([
      'รวม คะแนนรวม 2568: 50.00',
      '2 แบบวัดผู้มีส่วนได้ส่วนเสียภายใน 2568: 70.00',
    ]);
  });

  it('are told apart by dashes and points of their own shape', () => {
    const figure = shown(lines(named([[1], [2], [3], [4], [5], [6]]), options(1)));
    const drawn = [...figure.querySelectorAll('.picture .marker')].map((one) => one.getAttribute('d'));
    expect(new Set(drawn).size).toBe(6);
    expect(
      new Set([...figure.querySelectorAll('path.line')].map((one) => one.getAttribute('class'))).size,
    ).toBe(6);
  });

  it('stay text whatever a label holds', () => {
    const figure = shown(
      lines([{ label: hostile, short: '<b>', values: [1] }], {
        years: [hostile],
        words: { ...words, title: hostile },
        target: { value: 1, label: hostile },
      }),
    );
    expect(dangers(figure)).toEqual([]);
    expect(textOf(figure.querySelector('.end'))).toBe('<b> 1.00');
  });
});

describe('the table behind lines', () => {
  it('has a row for each year and a column for each line', () => {
    const table = linesTable(
      named([
        [60, null],
        [50.5, 70],
      ]),
      options(2),
    );
    expect(cells(shown(table))).toEqual([
      ['ปีงบประมาณ', 'ชุดที่ 1', 'ชุดที่ 2'],
      ['2567', '60.00', '50.50'],
      ['2568', 'ยังไม่ทราบ', '70.00'],
    ]);
  });
});
