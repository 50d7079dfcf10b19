import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recompute } from '../../../../src/domain/ita/published.ts';
import { points } from '../../../../src/domain/ita/points.ts';
import {
  readPublishedTable,
  type TableReading,
} from '../../../../src/domain/ita/published-table/read-table.ts';
import { edition2564 as edition } from '../../../../src/editions/2564/index.ts';
import { samplePublished } from '../../../../src/samples/published.ts';

/** The lines of the sample report, with its page break and its number of a page. */
const sampleLines = `เครื่องมือ	ตัวชี้วัด	๒๕๖๓	๒๕๖๔	การเปลี่ยนแปลง
IIT	๑. การปฏิบัติหน้าที่	๘๐.๘๔	๘๖.๙๐	เพิ่มขึ้น
	๒. การใช้งบประมาณ	๘๐.๖๙	๘๑.๐๔	เพิ่มขึ้น
	๓. การใช้อำนาจ	๗๖.๑๐	๗๘.๓๐	เพิ่มขึ้น
	๔. การใช้ทรัพย์สินของราชการ	๗๕.๕๘	๗๘.๐๑	เพิ่มขึ้น
	๕. การแก้ไขปัญหาการทุจริต	๗๕.๕๔	๗๕.๔๐	เพิ่มขึ้น
EIT	๖. คุณภาพการดำเนินงาน	๖๕.๖๐	๗๕.๑๙	เพิ่มขึ้น
	๗. ประสิทธิภาพการสื่อสาร	๖๓.๒๓	๗๐.๖๑	เพิ่มขึ้น
	๘. การปรับปรุงระบบการทำงาน	๕๙.๕๕	๖๘.๓๒	เพิ่มขึ้น
OIT	๙. การเปิดเผยข้อมูล	๔๑.๘๕	๔๗.๑๓	เพิ่มขึ้น

	๑๐. การป้องกันการทุจริต	๑๒.๕๐	๒๕.๐๐	เพิ่มขึ้น
	คะแนนเฉลี่ย	๕๔.๗๘	๖๐.๑๒	
	ระดับการประเมิน	F	D	

-๔-`;

const reading: TableReading = {
  indicators: edition.indicators,
  levelsOf: (fiscalYear) => (fiscalYear === 2564 ? edition.levels : []),
  year: null,
  source: samplePublished[0]?.source ?? '',
};

function grid(lines: string): readonly (readonly string[])[] {
  return lines.split('\n').map((line) => line.split('\t'));
}

const read = (lines: string, changed: Partial<TableReading> = {}) =>
  readPublishedTable(grid(lines), { ...reading, ...changed });

const [year2563, year2564] = samplePublished;

describe('the table of the sample report', () => {
  it('is read as it is printed, page break and all', () => {
    expect(read(sampleLines)).toEqual({ years: [year2564, year2563], faults: [], isTurned: false });
  });

  it('gives 59.82 and 53.03 when worked out again', () => {
    expect(read(sampleLines).years.map((year) => recompute(year, edition).total)).toEqual([59.82, 53.03]);
  });

  it('is the same with Arabic digits, decimal commas and stray blanks', () => {
    const spoilt = sampleLines
      .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
      .replace(/(\d\d)\.(\d\d)/g, '\u00a0 $1 ,$2\u200b ');
    expect(read(spoilt)).toEqual(read(sampleLines));
  });

  it('is the same turned over, a year a row', () => {
    const rows = grid(sampleLines);
    const turned = Array.from({ length: 5 }, (_, column) => rows.map((row) => row[column] ?? ''));
    expect(readPublishedTable(turned, reading)).toEqual({ ...read(sampleLines), isTurned: true });
  });

  it('whose merged cells were lost is read in the order of its years, and that is said', () => {
    const lost = sampleLines.replace('\tคะแนนเฉลี่ย', 'คะแนนเฉลี่ย').replace('\tระดับ', 'ระดับ');
    const { years, faults } = read(lost);
    expect(years).toEqual([year2564, year2563]);
    expect(faults).toEqual([
      { kind: 'realigned', row: 13, words: 'คะแนนเฉลี่ย 54.78 60.12' },
      { kind: 'realigned', row: 14, words: 'ระดับการประเมิน F D' },
    ]);
  });
});

describe('a table copied from a PDF, only blanks between its words', () => {
  const spaced = sampleLines.replace(/\t+/g, ' ').replace(/^ | $/gm, '');

  it('is read like the one with its cells', () => {
    expect(read(spaced)).toEqual({ years: [year2564, year2563], faults: [], isTurned: false });
  });

  it('is not read where a line has not as many numbers as there are years', () => {
    const { years, faults } = read(spaced.replace('๘๐.๘๔ ', ''));
    expect(faults).toEqual([{ kind: 'shifted', row: 2, words: '1. การปฏิบัติหน้าที่ 86.90 เพิ่มขึ้น' }]);
    expect(years.map(({ indicators }) => indicators[1])).toEqual([undefined, undefined]);
  });

  it('is read by the bare numbers of its indicators, a dash being unknown', () => {
    expect(read('ITA พ.ศ. ๒๕๖๔\n1 86.90\n2 –\n3 การใช้อำนาจ 78.30\nระดับ D')).toMatchObject({
      years: [{ fiscalYear: 2564, indicators: { 1: 86.9, 3: 78.3 }, level: 'D' }],
      faults: [],
    });
  });
});

describe('other tables', () => {
  it.each([
    ['numbers of their own column', 'ที่\tตัวชี้วัด\tปี 2564\n1\tการปฏิบัติหน้าที่\t86.90'],
    ['names alone', 'ตัวชี้วัด\tปีงบประมาณ พ.ศ. ๒๕๖๔ (คะแนน)\nการปฏิบัติหน้าที่\t๘๖,๙'],
    ['English names', 'Indicator\tFiscal year 2564\nPerformance of duty\t86.9%'],
    ['"ตัวชี้วัดที่"', '\t2564\nตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ (IIT)\t86.90 คะแนน'],
    ['the mean of the instrument between', '\t2564\nคะแนนเฉลี่ย IIT\t79.93\n1) การปฏิบัติหน้าที่\t86.90'],
    ['sub-indicators between', '\t2564\n1. การปฏิบัติหน้าที่\t86.90\n1.1 ข้อย่อย\t70.00'],
  ])('with %s are read', (_, lines) => {
    expect(read(lines)).toMatchObject({
      years: [{ fiscalYear: 2564, indicators: { 1: 86.9 }, total: null, level: null }],
      faults: [],
    });
  });

  it('of two columns are read for the year that is asked for', () => {
    const lines = 'ตัวชี้วัด\tคะแนน\n1. การปฏิบัติหน้าที่\t86.90\nคะแนนรวม\t60.12\nระดับ\tD';
    expect(read(lines)).toMatchObject({ years: [], faults: [{ kind: 'no-year' }] });
    expect(read(lines, { year: 2564 })).toMatchObject({
      years: [{ fiscalYear: 2564, indicators: { 1: 86.9 }, total: 60.12, level: 'D' }],
      faults: [],
    });
  });

  it('of a year a row are read with total and level', () => {
    const lines = 'ปี\t1\t2\tคะแนนรวม\tระดับ\n2563\t80.84\t80.69\t54.78\tF\n2564\t86.90\t81.04\t60.12\tD';
    expect(read(lines)).toMatchObject({
      isTurned: true,
      faults: [],
      years: [
        { fiscalYear: 2564, indicators: { 1: 86.9, 2: 81.04 }, total: 60.12, level: 'D' },
        { fiscalYear: 2563, indicators: { 1: 80.84, 2: 80.69 }, total: 54.78, level: 'F' },
      ],
    });
  });

  it('leave what is blank or dashed unknown', () => {
    const lines = '\t2563\t2564\n1. การปฏิบัติหน้าที่\t–\t86.90\n2. การใช้งบประมาณ\t\t-';
    expect(read(lines)).toMatchObject({ years: [{ fiscalYear: 2564, indicators: { 1: 86.9 } }], faults: [] });
  });

  it('name the level by its words where the edition has words', () => {
    const worded = {
      code: 'P2',
      name: { th: 'ผ่านดี', en: 'Passed well' },
      min: points(0),
      eachInstrument: null,
    };
    const lines = '\t2567\n1. การปฏิบัติหน้าที่\t86.90\nระดับ\tผ่าน ดี';
    expect(read(lines, { levelsOf: () => [worded] }).years[0]?.level).toBe('P2');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['', [{ kind: 'empty' }]],
    ['สวัสดี\tครับ', [{ kind: 'no-indicators' }]],
    [
      '\t2564\n1. ก\tมาก',
      [{ kind: 'no-indicators' }, { kind: 'not-a-number', words: 'มาก', row: 2, column: 2 }],
    ],
    ['\t2564\n1. ก\t869', [{ kind: 'out-of-range', words: '869', row: 2, column: 2 }]],
    ['\t2564\n1. ก\t-5', [{ kind: 'out-of-range', words: '-5', row: 2, column: 2 }]],
    ['\t2564\n1. ก\t86.904', [{ kind: 'rounded', words: '86.904', row: 2, column: 2 }]],
    ['1. ก\t86.90\t80.00', [{ kind: 'columns-without-year' }]],
    [
      '\t2564\n1. ก\t86.90\n1. ก\t86.91',
      [{ kind: 'twice', kept: '86.90', words: '86.91', row: 3, column: 2 }],
    ],
    ['\t2564\n1. ก\t86.90\nระดับ\tZ', [{ kind: 'unknown-level', words: 'Z', row: 3, column: 2 }]],
    ['\t2564\n1. ก\t86.90\nความสุข\t50.00', [{ kind: 'unknown-row', row: 3, words: 'ความสุข 50.00' }]],
    ['\t2564\n1. ก\t86.90\n11. ข\t50.00', [{ kind: 'contradiction', row: 3, words: '11. ข 50.00' }]],
    [
      '\t2564\n1. ก\t86.90\n3. การใช้งบประมาณ\t50.00',
      [{ kind: 'contradiction', row: 3, words: '3. การใช้งบประมาณ 50.00' }],
    ],
    ['\t\t2563\t2564\n\t1. ก\t80.00\t86.90\n2. ข\t81.04', [{ kind: 'shifted', row: 3, words: '2. ข 81.04' }]],
  ])('is named with its place: %j', (lines, faults) => {
    expect(read(lines).faults).toEqual(faults);
  });

  it('is placed as it stands in a table of a year a row', () => {
    const lines = 'ปี\t1. ก\t2. ข\n2563\t80.84\t80.69\n2564\tมาก\t81.04';
    expect(read(lines).faults).toEqual([{ kind: 'not-a-number', words: 'มาก', row: 3, column: 2 }]);
  });

  it('keeps everything else', () => {
    expect(read(sampleLines.replace('๘๖.๙๐', 'มาก')).years).toEqual([
      { ...year2564, indicators: { ...year2564?.indicators, 1: undefined } },
      year2563,
    ]);
  });
});

describe('any table', () => {
  const anyYears = fc.uniqueArray(fc.integer({ min: 2560, max: 2575 }), { minLength: 1, maxLength: 6 });
  const anyScore = fc.option(fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100));

  it('that we print is read back as it was', () => {
    const anyTable = anyYears.chain((years) =>
      fc.record({
        years: fc.constant(years),
        rows: fc.array(fc.array(anyScore, { minLength: years.length, maxLength: years.length }), {
          minLength: 11,
          maxLength: 11,
        }),
      }),
    );
    fc.assert(
      fc.property(anyTable, ({ years, rows }) => {
        const printed = rows.map((row, place) => [
          place === 10 ? 'คะแนนรวม' : `${place + 1}. ${edition.indicators[place]?.name.th ?? ''}`,
          ...row.map((value) => (value === null ? '' : value.toFixed(2))),
        ]);
        const found = readPublishedTable([['ตัวชี้วัด', ...years.map(String)], ...printed], reading);
        for (const [column, fiscalYear] of years.entries()) {
          const year = found.years.find((one) => one.fiscalYear === fiscalYear);
          const values = rows.map((row) => row[column] ?? null);
          expect(Array.from({ length: 10 }, (_, no) => year?.indicators[no + 1] ?? null)).toEqual(
            values.slice(0, 10),
          );
          expect(year?.total ?? null).toBe(values[10]);
        }
        expect(found.faults.filter(({ kind }) => kind !== 'no-indicators')).toEqual([]);
      }),
    );
  });

  it('of any words is read without falling over, and holds scores from 0 to 100 only', () => {
    const anyCell = fc.oneof(
      fc.string(),
      fc.constantFrom('2564', '1. ก', '๘๖.๙๐', 'คะแนนรวม', 'ระดับ', 'D', '1', 'IIT', '9.1 ข', '101'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 8 }), (cells) => {
        for (const { indicators, total } of readPublishedTable(cells, { ...reading, year: 2564 }).years) {
          for (const value of [...Object.values(indicators), total]) {
            expect(value === null || (value >= 0 && value <= 100)).toBe(true);
          }
        }
      }),
    );
  });
});
