import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../../../src/domain/basics/grid.ts';
import type { PrintedTable } from '../../../../../src/domain/ita/audit/printed.ts';
import { readWide } from '../../../../../src/domain/ita/audit/wide/read-wide.ts';
import { placeText, wideProblemText } from '../../../../../src/domain/ita/audit/wide/sentences.ts';

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const head = ['office', 'fiscalYear', ...numbers.map((no) => `i${no}`), 'total', 'level'];
const scores = ['86.90', '81.04', '78.30', '78.01', '75.40', '75.19', '70.61', '68.32', '47.13', '25.00'];
const row = (office: string, year: string, changed: Readonly<Record<number, string>> = {}) =>
  [office, year, ...scores, '60.12', 'D'].map((cell, place) => changed[place] ?? cell);

function read(grid: Grid): readonly PrintedTable[] {
  const found = readWide(grid);
  if (!found.ok) throw new Error(wideProblemText(found.problem).en);
  return found.value;
}

/** The words of every year of every office, without the places. */
const words = (grid: Grid) =>
  read(grid).map(({ office, years }) => [
    office,
    ...years.map(({ fiscalYear, cells }) => [
      fiscalYear,
      Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cell?.words])),
    ]),
  ]);

const printed = {
  ...Object.fromEntries(scores.map((score, place) => [`i${place + 1}`, score])),
  total: '60.12',
  level: 'D',
};

describe('a wide table', () => {
  it('gives each office once, its years in the order of the file, every cell with its place', () => {
    const [first, second, ...others] = read([
      head,
      row('อบต.ก', '2564'),
      row('อบต.ข', '2563'),
      row('อบต.ก', '2563', { 12: '' }),
    ]);
    expect(others).toEqual([]);
    expect(second).toMatchObject({ office: 'อบต.ข', years: [{ fiscalYear: 2563 }] });
    expect(first?.years.map(({ fiscalYear }) => fiscalYear)).toEqual([2564, 2563]);
    expect(first?.years[0]?.cells['i1']).toEqual({ words: '86.90', place: { row: 2, column: 3 } });
    expect(first?.years[1]?.cells.total).toEqual({ words: '', place: { row: 4, column: 13 } });
  });

  it('has its columns in any order, and others are passed over', () => {
    const turned = [...head].reverse();
    expect(
      words([
        ['ลำดับ', ...turned, 'หมายเหตุ'],
        ['1', ...row('อบต.ก', '2564').reverse(), 'ดี'],
      ]),
    ).toEqual([['อบต.ก', [2564, printed]]]);
  });

  it('is read with heads in Thai, in Thai digits, whatever their blanks and case', () => {
    const thai = [
      'ชื่อ หน่วยงาน',
      'ปีงบประมาณ (พ.ศ.)',
      'ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่',
      'ตัวชี้วัด 2',
      'ตัวชี้วัดที่๓ (IIT)',
      ' I4',
      'Indicator 5',
      'ตัวชี้วัดที่ 6:',
      'i_7',
      'i 08',
      'ตัวชี้วัดที่ ๙',
      'ตัวชี้วัดที่ ๑๐',
      'คะแนนรวม (100 คะแนน)',
      'ระดับ',
      'IIT',
      'คะแนน EIT',
      'oit (ร้อยละ 40)',
      'การเปลี่ยนแปลง ๑',
      'ตัวชี้วัดที่ 10 การเปลี่ยนแปลง',
      'ตัวชี้วัด 1.1',
      'ตัวชี้วัดที่ 11',
    ];
    const thaiRow = row('อบต.ก', 'พ.ศ. ๒๕๖๔', { 2: ' ๘๖ ,๙๐ ' });
    expect(words([thai, [...thaiRow, '79.93', '71', '36', 'เพิ่มขึ้น', 'ลดลง', '7', '8']])).toEqual([
      [
        'อบต.ก',
        [
          2564,
          {
            ...printed,
            i1: '86 ,90',
            IIT: '79.93',
            EIT: '71',
            OIT: '36',
            direction1: 'เพิ่มขึ้น',
            direction10: 'ลดลง',
          },
        ],
      ],
    ]);
  });

  it('may have a title, blank rows, the heads again, and the merged cells of an office', () => {
    const grid = [
      ['ผลการประเมิน ITA ปีงบประมาณ 2564'],
      [],
      ['หน่วยงาน', ''],
      head,
      row('อบต.\nก', '2563'),
      row('', '2564'),
      [],
      head,
      ['อำเภอเมือง'],
      row('อบต.ข', '2564'),
      ['หมายเหตุ: ข้อมูลจากรายงาน'],
    ];
    expect(words(grid)).toEqual([
      ['อบต. ก', [2563, printed], [2564, printed]],
      ['อบต.ข', [2564, printed]],
    ]);
    expect(read(grid)[0]?.years[1]?.cells.level?.place).toEqual({ row: 6, column: 14 });
  });

  it('tells offices of one name apart by province and district, merged or not', () => {
    const grid = [
      ['จังหวัด', 'อำเภอ', ...head],
      ['บุรีรัมย์', 'สตึก', ...row('อบต.หนองใหญ่', '2563')],
      ['', '', ...row('', '2564')],
      ['สุรินทร์', 'ปราสาท', ...row('อบต.หนองใหญ่', '2564')],
    ];
    expect(read(grid).map(({ years }) => years.length)).toEqual([2, 1]);
  });

  it('leaves to the audit what stands in the cells of scores', () => {
    const cells = read([head, row('', '2564', { 2: 'ร้อยละ', 3: '186.90', 13: 'Z' })])[0]?.years[0]?.cells;
    expect([cells?.['i1']?.words, cells?.['i2']?.words, cells?.level?.words]).toEqual([
      'ร้อยละ',
      '186.90',
      'Z',
    ]);
  });
});

describe('a table that cannot be read', () => {
  it.each<readonly [string, Grid, object]>([
    ['without anything', [], { kind: 'no-head', row: 1, column: 1 }],
    ['without heads', [[], row('', '2564')], { kind: 'no-head', row: 2, column: 2 }],
    [
      'without some columns',
      [['title'], ['office', 'Year', 'i1', ...head.slice(3, -1)].filter((name) => name !== 'i7')],
      { kind: 'missing-columns', row: 2, column: 13, columns: ['i7', 'level'] },
    ],
    [
      'with two columns that say the same',
      [[...head, 'ตัวชี้วัดที่ ๒']],
      { kind: 'twice-column', row: 1, column: 15, words: 'ตัวชี้วัดที่ 2' },
    ],
    [
      'with a year of another era',
      [head, row('อบต.ก', '2564'), row('อบต.ก', '2021')],
      { kind: 'no-fiscal-year', row: 3, column: 2, words: '2021' },
    ],
    [
      'with a row that says no year',
      [head, row('อบต.ก', '')],
      { kind: 'no-fiscal-year', row: 2, column: 2, words: '' },
    ],
    [
      'with decimal commas that part cells',
      [head, 'อบต.ก,2564,86,90,81,04,78,30,78,01,75,40,75,19,70,61,68,32,47,13,25,00,60,12,D'.split(',')],
      { kind: 'too-many-cells', row: 2, column: 15, words: '70' },
    ],
    ['with heads alone', [head, [], ['', '']], { kind: 'no-rows', row: 2, column: 1 }],
  ])('%s is told with its place, in both languages', (_, grid, problem) => {
    const found = readWide(grid);
    expect(found).toEqual({ ok: false, problem });
    if (found.ok) return;
    const said = wideProblemText(found.problem);
    expect(said.th).toMatch(/[ก-๙]{10,}/);
    expect(said.en).toMatch(/^[A-Z“].*\.$/);
    expect(placeText(found.problem).en).toBe(`line ${found.problem.row}, column ${found.problem.column}`);
  });
});
