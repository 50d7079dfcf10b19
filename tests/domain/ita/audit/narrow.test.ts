import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNarrow } from '../../../../src/domain/ita/audit/narrow/read-narrow.ts';
import { wordsIn } from '../../../../src/domain/ita/audit/printed.ts';
import { auditorBy } from '../../../../src/domain/ita/audit/table.ts';
import { edition2564 } from '../../../../src/editions/2564/index.ts';
import { editionOf } from '../../../../src/editions/index.ts';
import { sampleReport } from '../../../../src/samples/report-2564.ts';
import { readPasted } from '../../../../src/sheets/read-pasted.ts';

const reading = { indicators: edition2564.indicators, year: null };

/** The table as the sample report prints it, with its page break. */
const tabbed = ((): string => {
  const lines = sampleReport.split('\n');
  const from = lines.findIndex((line) => line.startsWith('เครื่องมือ\tตัวชี้วัด'));
  return lines.slice(from, lines.findIndex((line) => line.includes('ระดับการประเมิน')) + 1).join('\n');
})();
const spaced = tabbed.replaceAll('\t', ' ');

const rulesFound = (text: string) => {
  const { table } = readNarrow(readPasted(text), reading);
  const years = table === null ? [] : auditorBy(editionOf)(table);
  return years.map(({ printed, findings }) => [
    printed.fiscalYear,
    findings.map(({ rule, cell }) => `${rule} ${cell}`),
  ]);
};

describe('a printed table of one office', () => {
  it.each([
    ['with its cells', tabbed],
    ['copied out of a PDF, only blanks between its words', spaced],
    [
      'in Arabic digits with decimal commas',
      tabbed
        .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
        .replace(/(\d)\.(\d\d)/g, '$1,$2'),
    ],
  ])('is read %s, and its contradictions found', (_, text) => {
    expect(rulesFound(text)).toEqual([
      [2563, ['total total', 'level level']],
      [2564, ['total total', 'direction direction5']],
    ]);
  });

  it('keeps the place of every cell', () => {
    const { table } = readNarrow(readPasted(tabbed), reading);
    const now = table?.years[1];
    expect(now?.cells['i5']).toEqual({ words: '75.40', place: { row: 6, column: 4 } });
    expect(now?.cells['direction5']).toEqual({ words: 'เพิ่มขึ้น', place: { row: 6, column: 5 } });
    expect(now?.cells['i10']?.place?.row).toBe(12);
  });

  it('is read turned over, each cell where it stands', () => {
    const heads = [
      'ปี',
      ...edition2564.indicators.map(({ no, name }) => `${no}. ${name.th}`),
      'คะแนนรวม',
      'ระดับ',
    ];
    const row = [
      '2564',
      '86.90',
      '81.04',
      '78.30',
      '78.01',
      '75.40',
      '75.19',
      '70.61',
      '68.32',
      '47.13',
      '25.00',
      '59.82',
      'D',
    ];
    const { table } = readNarrow([heads, row], reading);
    expect(table?.years.map(({ fiscalYear }) => fiscalYear)).toEqual([2564]);
    expect(table?.years[0]?.cells['i5']).toEqual({ words: '75.40', place: { row: 2, column: 6 } });
    expect(auditorBy(editionOf)(table ?? { office: '', years: [] })[0]?.findings).toEqual([]);
  });

  it('keeps what is no score, and the means of instruments', () => {
    const text = `ตัวชี้วัด\t2564\n1. การปฏิบัติหน้าที่\t869.0\n2. การใช้งบประมาณ\tมาก\nคะแนนเฉลี่ย IIT\t79.93`;
    const year = readNarrow(readPasted(text), reading).table?.years[0];
    if (year === undefined) throw new Error('a year');
    expect(['i1', 'i2', 'IIT'].map((cell) => wordsIn(year, cell as 'i1'))).toEqual(['869.0', 'มาก', '79.93']);
  });

  it('gives every direction to the year at its left where there are several', () => {
    const text = `ตัวชี้วัด\t2562\t2563\tผล\t2564\tผล\n1. การปฏิบัติหน้าที่\t80.00\t81.00\tเพิ่มขึ้น\t79.00\tเพิ่มขึ้น`;
    expect(
      rulesFound(text).map(([, found]) => (found as string[]).filter((one) => one.startsWith('direction'))),
    ).toEqual([[], [], ['direction direction1']]);
  });

  it('is nothing where there is none, and nothing makes it throw', () => {
    expect(readNarrow([['a', 'b']], reading).table).toBeNull();
    fc.assert(
      fc.property(fc.array(fc.array(fc.string()), { maxLength: 6 }), fc.nat(tabbed.length), (grid, cut) => {
        readNarrow(grid, reading);
        readNarrow(readPasted(tabbed.slice(cut)), reading);
      }),
    );
  });
});
