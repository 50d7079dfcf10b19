import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../../../../src/domain/ita/audit/report/read/read-report.ts';
import { readPublishedTable } from '../../../../../src/domain/ita/published-table/read-table.ts';
import { edition2564 } from '../../../../../src/editions/2564/index.ts';
import { samplePublished } from '../../../../../src/samples/published.ts';
import { sampleReport } from '../../../../../src/samples/report-2564.ts';
import { findingsOn } from './making.ts';

const found = findingsOn(sampleReport);
const lines = sampleReport.split('\n');

/** Rule, line, what stands there but for its blanks, what would agree. */
const short = (text: string): readonly (readonly unknown[])[] =>
  findingsOn(text).map(({ rule, line, published, expected }) => [
    rule,
    line,
    published.replace(/\s/g, ''),
    expected,
  ]);

describe('the sample report', () => {
  it('has the contradictions that it is known to have, each at its line, and no others', () => {
    expect(found.map(({ rule, line, expected }) => [rule, line, expected])).toEqual([
      ['strength-list', 125, '1, 2'],
      ['weakness-list', 134, '3, 4, 5, 6, 7, 8, 9, 10'],
      ['pass-mark', 42, '85'],
      ['total-label', 118, 'คะแนนรวม'],
      ['name', 11, null],
      ['name', 30, 'ร่อนทอง'],
      ['unit-kind', 167, 'สำนักปลัดองค์การบริหารส่วนตำบล'],
      ['plan-follow-up', 158, null],
      ['plan-follow-up', 159, null],
      ['plan-follow-up', 167, null],
      ['plan-follow-up', 174, null],
      ['plan-follow-up', 177, null],
      ['plan-follow-up', 180, null],
      ['no-development', 141, null],
      ['date', 161, 'สิ้นปีงบประมาณ พ.ศ. 2565'],
    ]);
  });

  it.each([
    ['strength-list', 'จุดแข็ง'],
    ['weakness-list', 'จุดอ่อน'],
    ['pass-mark', '๕๘ คะแนน'],
    ['total-label', 'คะแนนเฉลี่ย'],
    ['unit-kind', 'สำนักปลัดเทศบาล'],
    ['no-development', '๓. หลักเกณฑ์'],
    ['date', 'พ.ศ. ๒๕๖๔'],
  ])('says of %s what stands on that line', (rule, words) => {
    const { line } = found.find((one) => one.rule === rule) ?? {};
    expect(lines[(line ?? 0) - 1]).toContain(words);
  });

  it('names in one sentence all that a list names wrongly, with its score', () => {
    expect(found[0]?.message).toEqual({
      th: 'หัวข้อนี้คือตัวชี้วัดที่ได้คะแนนมากกว่า 80 แต่ในรายการมีตัวชี้วัดที่ 3 (78.30), 4 (78.01), 5 (75.40), 6 (75.19), 7 (70.61), 8 (68.32) ซึ่งคะแนนไม่ตรงกับหัวข้อ',
      en: 'The list is of indicators with more than 80 points, but it names indicators 3 (78.30), 4 (78.01), 5 (75.40), 6 (75.19), 7 (70.61), 8 (68.32), whose score is not so.',
    });
  });

  it('tells every place of a name that is written otherwise', () => {
    expect(found.filter(({ rule }) => rule === 'name').map(({ message }) => message.th)).toEqual([
      'ชื่ออำเภอเขียนไว้หลายแบบ: “สตีก” (บรรทัดที่ 11), “สตึก” (บรรทัดที่ 22), “เสตึก” (บรรทัดที่ 96) กรุณาตรวจว่าแบบใดถูกต้อง',
      'ชื่อหน่วยงานเขียนว่า “ร้อนทอง” (บรรทัดที่ 30, 31, 180) แต่ส่วนใหญ่ในรายงานเขียนว่า “ร่อนทอง” (20 แห่ง)',
    ]);
  });

  it('speaks Thai and English about each', () => {
    for (const { message } of found) {
      expect(message.th).toMatch(/[ก-๙]{10,}/);
      expect(message.en).toMatch(/^[A-Z“].*[a-z].*\.$/);
    }
  });

  it('hands its table of results on as it stands, a line a row', () => {
    const { table } = readReport(sampleReport);
    expect(table?.line).toBe(106);
    expect(table?.grid).toHaveLength(14);
    const { years, faults } = readPublishedTable(table?.grid ?? [], {
      indicators: edition2564.indicators,
      levelsOf: () => edition2564.levels,
      year: null,
      source: samplePublished[0]?.source ?? '',
    });
    expect({ years: [...years].reverse(), faults }).toEqual({ years: samplePublished, faults: [] });
  });

  it('has its second measure in two lines, and its third under the next head', () => {
    const { plan } = readReport(sampleReport);
    expect(plan.map(({ line, fiscalYear }) => [line, fiscalYear])).toEqual([
      [158, 2565],
      [159, 2565],
      [167, 2565],
    ]);
    expect(plan[1]?.measure).toMatch(/^2\.ส่งเสริมสนับสนุน.*เกี่ยวข้อง/);
    expect(plan[1]?.cells.map(({ head, pieces }) => [head, pieces.map(({ line }) => line)])).toEqual([
      ['มาตรการ/ แนวทาง', [159, 161]],
      ['วิธีการดำเนินการ', [159, 161]],
      ['ระยะเวลา ดำเนินการ', [159]],
      ['การติดตามผลการ ดำเนินการ', [159, 161]],
      ['ผู้รับผิดชอบ', [159]],
    ]);
  });
});

describe('the same report from elsewhere', () => {
  const asIs = short(sampleReport);

  it.each([
    [
      'in Arabic digits',
      (text: string) => text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50)),
    ],
    ['with the line ends of Windows', (text: string) => text.replace(/\n/g, '\r\n')],
    ['with wide and doubled blanks', (text: string) => text.replace(/ /g, '\u00a0  ')],
    ['with invisible breaks between words', (text: string) => text.replace(/(การ|ตัวชี้วัด)/g, '$1\u200b')],
    [
      'with สระอำ in two and tones before their vowels',
      (text: string) => text.replace(/ำ/g, 'ํา').replace(/([ิ-ื])([่-๋])/g, '$2$1'),
    ],
    [
      'with the marks of a PDF’s font',
      (text: string) => text.replace(/ป่/g, 'ป\uf705').replace(/์/g, '\uf70e'),
    ],
    ['without bullets', (text: string) => text.replace(/^- /gm, '')],
    [
      'with other bullets and blanks at the ends',
      (text: string) => text.replace(/^- /gm, ' • ').replace(/$/gm, ' '),
    ],
    [
      'with blanks within its words',
      (text: string) =>
        text
          .replace(/จุดแข็ง/g, 'จุด แข็ง')
          .replace(/ตำบล(?=ร)/g, 'ต ำบล ')
          .replace(/ผ่านเกณฑ์/g, 'ผ่าน เกณฑ์'),
    ],
  ])('%s gives the same findings', (_, changed) => {
    expect(short(changed(sampleReport))).toEqual(asIs);
  });

  it('gives what does not hang on tables of words when its tabs are lost', () => {
    const rules = findingsOn(sampleReport.replace(/\t/g, ' ')).map(({ rule, line }) => [rule, line]);
    expect(rules).toEqual([
      ['strength-list', 125],
      ['weakness-list', 134],
      ['pass-mark', 42],
      ['total-label', 118],
      ['name', 11],
      ['name', 30],
      ['unit-kind', 167],
    ]);
  });

  it('is read without falling over whatever lines are lost, and every finding lies within it', () => {
    fc.assert(
      fc.property(fc.subarray(lines), (kept) => {
        for (const { line, rule } of findingsOn(kept.join('\n'))) {
          expect([rule, line !== null && line >= 1 && line <= kept.length]).toEqual([rule, true]);
        }
      }),
    );
  });
});
