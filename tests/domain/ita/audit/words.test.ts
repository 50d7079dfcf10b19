import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNarrow } from '../../../../src/domain/ita/audit/narrow/read-narrow.ts';
import type { CellName, PrintedYear } from '../../../../src/domain/ita/audit/printed.ts';
import { auditorBy } from '../../../../src/domain/ita/audit/table.ts';
import { edition2564 } from '../../../../src/editions/2564/index.ts';
import { editionOf } from '../../../../src/editions/index.ts';
import { readPasted } from '../../../../src/sheets/read-pasted.ts';
import { printedYear, someTruth, tableOf, trulyPrinted, withWords } from './making.ts';

const audit = auditorBy(editionOf);

function foundIn(year: PrintedYear) {
  return audit(tableOf(year))[0]?.findings ?? [];
}

const scores = (iit: string) => ({ i1: iit, i2: iit, i3: iit, i4: iit, i5: iit });
const of2564 = {
  ...scores('80.00'),
  i6: '80.00',
  i7: '80.00',
  i8: '80.00',
  i9: '47.13',
  i10: '25.00',
  total: '62.43',
};

describe('a level', () => {
  it.each(['D', 'd', 'ระดับ D', 'ระดับ: D', 'เกรด D', 'D (Poor)', 'ควรปรับปรุง (D)', 'D Poor', 'D.', '“D”'])(
    'printed as %s is D',
    (level) => {
      expect(foundIn(printedYear(2564, { ...of2564, level }))).toEqual([]);
    },
  );

  it.each(['C', 'C (Fair)', 'Z', 'ผ่านดี', 'D+', 'DD'])('printed as %s is not D', (level) => {
    expect(foundIn(printedYear(2564, { ...of2564, level })).map(({ rule }) => rule)).toEqual(['level']);
  });

  it('is not what says only whether the pass mark was reached', () => {
    expect(foundIn(printedYear(2564, { ...of2564, level: 'ไม่ผ่าน' }))).toEqual([]);
  });

  it('that an instrument keeps down is not said to be the band of the total', () => {
    const year = printedYear(2566, {
      ...scores('80.00'),
      i6: '90.00',
      i7: '90.00',
      i8: '90.00',
      i9: '100.00',
      i10: '100.00',
      total: '91.00',
      level: 'ผ่านดี',
    });
    const [found] = foundIn(year);
    expect([found?.rule, found?.expected]).toEqual(['level', 'ผ่าน']);
    expect(found?.message.th).toContain('คะแนนของแต่ละเครื่องมือ');
    expect(found?.message.en).not.toContain('band');
  });
});

describe('the columns of directions', () => {
  const directionsOf = (text: string) => {
    const { table } = readNarrow(readPasted(text), { indicators: edition2564.indicators, year: null });
    return table?.years.map(({ fiscalYear, cells }) => [fiscalYear, cells['direction1']?.words]);
  };

  it('one after each of two years are of the year at their left', () => {
    const text = 'ตัวชี้วัด\t2563\tผล\t2564\tผล\n1. การปฏิบัติหน้าที่\t80.00\tเพิ่มขึ้น\t79.00\tลดลง';
    expect(directionsOf(text)).toEqual([
      [2563, 'เพิ่มขึ้น'],
      [2564, 'ลดลง'],
    ]);
  });

  it('that say different things behind three years are of none of them', () => {
    const text = 'ตัวชี้วัด\t2562\t2563\t2564\t62–63\t63–64\n1. การปฏิบัติหน้าที่\t78.00\t80.00\t79.00\tเพิ่มขึ้น\tลดลง';
    expect(directionsOf(text)?.map(([, words]) => words)).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['its words and its number', '-1.00\tลดลง'],
    ['words alone', 'ลดลง'],
  ])('behind three years are of the latest, wherever it stands: %s', (_, said) => {
    const text = `ตัวชี้วัด\t2564\t2563\t2562\tแนวโน้ม\n1. การปฏิบัติหน้าที่\t79.00\t80.00\t78.00\t${said}`;
    const words = directionsOf(text)?.find(([year]) => year === 2564)?.[1];
    expect(words).toBe(said.split('\t')[0]);
  });
});

describe('a table with one decimal', () => {
  const truths = someTruth(edition2564);
  const withOneDecimal = (truth: ReadonlyMap<number, number>, before: ReadonlyMap<number, number>) => {
    const year = trulyPrinted(edition2564, truth, { before });
    const short = (words: string): string => (Math.round(Number(words) * 10 + 1e-6) / 10).toFixed(1);
    const scored = Object.entries(year.cells).filter(([, cell]) => /^\d/.test(cell?.words ?? ''));
    return scored.reduce(
      (shortened, [name, cell]) => withWords(shortened, name as CellName, short(cell?.words ?? '')),
      year,
    );
  };

  it('yields no finding where every number is rounded', () => {
    fc.assert(
      fc.property(truths, truths, (truth, before) => {
        expect(foundIn(withOneDecimal(truth, before))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('yields one where a slip moves the total by more than its rounding', () => {
    const year = printedYear(2564, {
      ...scores('80.3'),
      i6: '80.2',
      i7: '80.1',
      i8: '80.4',
      i9: '47.1',
      i10: '25.0',
      total: '65.6',
    });
    expect(foundIn(year).map(({ rule }) => rule)).toEqual(['total']);
    expect(foundIn(withWords(year, 'total', '62.6'))).toEqual([]);
  });

  it('in a sheet that drops the zeros of two decimals is looked at to the hundredth', () => {
    const year = printedYear(2564, { ...of2564, i1: '80.1', i2: '80.25', i3: '79.65', total: '62.47' });
    expect(foundIn(year).map(({ rule }) => rule)).toEqual(['total', 'decimals']);
  });
});

it('a score of none is no lost decimal where it is printed as 0', () => {
  const year = printedYear(2564, { ...of2564, i9: '0', i10: '0', total: '48.00', level: 'F' });
  expect(foundIn(year)).toEqual([]);
});

describe('a score that no set of items gives', () => {
  const impossible = { ...of2564, i10: '25.01' };
  const rulesFound = (...years: readonly PrintedYear[]) =>
    audit(tableOf(...years)).map(({ findings }) => findings.map(({ rule }) => rule));

  it('is found by a list that is known', () => {
    expect(rulesFound(printedYear(2564, impossible))).toEqual([['lattice']]);
  });

  it('is nothing by a list whose groups are from memory, or by another year’s list', () => {
    expect(rulesFound(printedYear(2565, impossible))).toEqual([[]]);
    expect(rulesFound(printedYear(2562, impossible), printedYear(2564, of2564))).toEqual([[], []]);
  });
});
