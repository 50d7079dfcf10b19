import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PrintedReport } from '../../../../../src/domain/ita/audit/report/printed-report.ts';
import { readReport } from '../../../../../src/domain/ita/audit/report/read/read-report.ts';
import { points } from '../../../../../src/domain/ita/points.ts';
import { findingsOn, soundReport } from './making.ts';

const nothing: PrintedReport = {
  lists: [],
  marks: [],
  names: [],
  otherUnits: [],
  plan: [],
  followUp: [],
  issues: [],
  totalLabel: null,
  table: null,
};

const scores = new Map([
  [1, points(86.9)],
  [2, points(81.04)],
  [9, points(80)],
]);

/** Rule, line and what would agree, of the sound report with something changed in it. */
const withChange = (from: string | RegExp, to: string): readonly (readonly unknown[])[] => {
  const changed = soundReport.replace(from, to);
  expect(changed).not.toBe(soundReport);
  return findingsOn(changed, { scores }).map(({ rule, published, expected }) => [rule, published, expected]);
};

describe('a report that agrees with itself', () => {
  it('gives no finding, though everything is read', () => {
    expect(findingsOn(soundReport, { scores })).toEqual([]);
    const { lists, marks, names, plan, followUp, issues, totalLabel, table } = readReport(soundReport);
    expect(lists.map(({ rule, numbers }) => [rule, numbers])).toEqual([
      [{ kind: 'most' }, [1]],
      [{ kind: 'more', than: 80 }, [1, 2]],
      [{ kind: 'less', than: 80 }, []],
    ]);
    expect(marks.map((mark) => mark.points)).toEqual([85]);
    expect(names.map(({ spellings }) => spellings.map(({ words }) => words))).toEqual([
      ['บ้านนา'],
      ['เมือง'],
      ['นนทบุรี'],
    ]);
    expect([plan.length, followUp.length, issues.length]).toEqual([2, 2, 1]);
    expect([totalLabel?.words, table?.grid.length]).toEqual(['คะแนนรวม', 5]);
  });
});

describe('a list', () => {
  it('of the highest names the highest', () => {
    expect(withChange('สูงสุด คือ ตัวชี้วัดที่ ๑', 'สูงสุด คือ ตัวชี้วัดที่ ๒')).toEqual([['highest-list', '2', '1']]);
  });

  it.each([
    ['by its names alone', '- ๔.๑ การปฏิบัติหน้าที่\n- ๔.๒ การใช้งบประมาณ'],
    ['in one sentence', 'ตัวชี้วัดที่ ๑ และ ๒'],
    ['with a long name in two lines', '๔.๑ ตัวชี้วัดที่ ๑. การปฏิบัติ\nหน้าที่\n๔.๒ ตัวชี้วัดที่ ๒.'],
    ['with its number in a cell of its own', '๔.๑\tตัวชี้วัดที่ ๑\n๔.๒\tตัวชี้วัดที่ ๒'],
    ['over a page break', '- ตัวชี้วัดที่ ๑\n\n-๓-\n\n- ตัวชี้วัดที่ ๒'],
  ])('is read %s', (_, items) => {
    const text = `ตัวชี้วัด\t๒๕๖๔\n๑. การปฏิบัติหน้าที่\t๘๖.๙๐\n๒. การใช้งบประมาณ\t๘๑.๐๔\n\nจุดแข็ง : ตัวชี้วัดที่ได้คะแนนมากกว่า ๘๐ คะแนน คือ\n${items}\n\n๕) จบ`;
    expect(readReport(text).lists.map(({ line, numbers }) => [line, numbers])).toEqual([[5, [1, 2]]]);
  });

  it.each([
    ['ตั้งแต่ ๘๐ คะแนนขึ้นไป', { kind: 'at-least', than: 80 }],
    ['ไม่ต่ำกว่าร้อยละ ๘๐', { kind: 'at-least', than: 80 }],
    ['ไม่เกิน ๘๐.๕ คะแนน', { kind: 'at-most', than: 80.5 }],
    ['ต่ำกว่า ๘๐ คะแนน', { kind: 'less', than: 80 }],
    ['ต่ำที่สุด', { kind: 'least' }],
    ['มากกว่า\n๘๐ คะแนน', { kind: 'more', than: 80 }],
  ])('is made by "%s"', (words, rule) => {
    const { lists } = readReport(`จุดแข็ง ตัวชี้วัดที่ได้รับผลการประเมิน${words} คือ\n- ตัวชี้วัดที่ ๑๐`);
    expect(lists).toEqual([{ line: 1, rule, numbers: [10] }]);
  });

  it('of those not below a line takes the one on it', () => {
    expect(withChange('มากกว่า ๘๐ คะแนน', 'ตั้งแต่ ๘๐ คะแนนขึ้นไป')).toEqual([
      ['strength-list', '1, 2', '1, 2, 9'],
    ]);
  });

  it('is not judged on an indicator whose score nobody knows', () => {
    const known = new Map([[1, points(86.9)]]);
    expect(findingsOn(soundReport, { scores: known })).toEqual([]);
  });

  it('of the highest and one of the lowest in one sentence are two', () => {
    const text = 'ตัวชี้วัดที่ได้คะแนนสูงสุด คือ ตัวชี้วัดที่ ๑ และตัวชี้วัดที่ได้คะแนนต่ำสุด คือ ตัวชี้วัดที่ ๑๐';
    expect(readReport(text).lists.map(({ rule, numbers }) => [rule.kind, numbers])).toEqual([
      ['most', [1]],
      ['least', [10]],
    ]);
  });
});

describe('a pass mark', () => {
  it('is the share of offices nowhere', () => {
    expect(readReport('ผ่านเกณฑ์ ไม่น้อยกว่าร้อยละ ๘๐ ตามแผน').marks).toEqual([]);
  });

  it('is held against others of the report where nobody knows the year’s', () => {
    const text = 'ผ่านเกณฑ์ (๕๘ คะแนน)\nผ่านเกณฑ์\n(๘๕ คะแนน)';
    expect(findingsOn(text, { passMark: null }).map(({ line, published }) => [line, published])).toEqual([
      [2, '58, 85'],
    ]);
    expect(findingsOn('ผ่านเกณฑ์ (๕๘ คะแนน)', { passMark: null })).toEqual([]);
  });
});

describe('the row of the total', () => {
  it('may be called a weighted average', () => {
    expect(withChange('คะแนนรวม', 'คะแนนเฉลี่ย')).toEqual([['total-label', 'คะแนนเฉลี่ย', 'คะแนนรวม']]);
    const weighted = soundReport.replace('คะแนนรวม', 'คะแนนเฉลี่ยถ่วงน้ำหนัก');
    expect(findingsOn(weighted, { scores })).toEqual([]);
  });
});

describe('a name', () => {
  it('is found in running words, and through the end of a line', () => {
    expect(withChange('บ้านนาจึงได้', 'บ้านน่าจึงได้')).toEqual([['name', 'บ้านน่า', 'บ้านนา']]);
    expect(withChange('ตำบลบ้านนาจึงได้', 'ตำบล\nบ้านหนาจึงได้')).toEqual([['name', 'บ้านหนา', 'บ้านนา']]);
  });

  it('of another place is none of the office’s', () => {
    expect(readReport('อำเภอสตึก อำเภอสตึก อำเภอเมือง อำเภอและจังหวัด').names).toEqual([
      { kind: 'district', spellings: [{ words: 'สตึก', lines: [1, 1] }] },
    ]);
  });
});

describe('a unit', () => {
  it('of a municipality in a sub-district office’s report is named', () => {
    expect(withChange('อบต.', 'เทศบาล')).toEqual([
      ['unit-kind', 'สำนักปลัดเทศบาล', 'สำนักปลัดองค์การบริหารส่วนตำบล'],
    ]);
    expect(withChange('ศึกษาดูงานที่', 'ประกาศของเทศบาลตำบลบ้านนา ')).toEqual([
      ['unit-kind', 'เทศบาลตำบลบ้านนา', 'องค์การบริหารส่วนตำบลบ้านนา'],
    ]);
  });

  it('of a sub-district office in a municipality’s report is named', () => {
    const text = `เทศบาลตำบลบ้านนา\nนายกเทศมนตรี เสนอสภาเทศบาล\nนายก อบต. และสำนักปลัด\nอบต.\nองค์กรปกครองส่วนท้องถิ่น เช่น เทศบาล องค์การบริหารส่วนตำบล`;
    expect(readReport(text).otherUnits).toEqual([
      { words: 'นายกอบต.', own: 'นายกเทศมนตรี', lines: [3] },
      { words: 'สำนักปลัดอบต.', own: 'สำนักปลัดเทศบาล', lines: [3] },
    ]);
  });

  it('belongs to no other kind where the report names no office', () => {
    expect(readReport('สำนักปลัดเทศบาล').otherUnits).toEqual([]);
  });
});

describe('a planned measure', () => {
  it('that has another title in the follow-up meets nothing, and both are named', () => {
    expect(withChange('มาตรการลดขั้นตอนการให้บริการ ประชาชน', 'มาตรการส่งเสริมคนดี')).toEqual([
      ['plan-follow-up', '1.ลดขั้นตอนในการให้บริการประชาชน', null],
      ['plan-follow-up', 'มาตรการส่งเสริมคนดี', null],
    ]);
  });

  it('is not looked for in the follow-up of another year', () => {
    const other = soundReport
      .replace(/(รายงานผลการดำเนินการตาม.*)๒๕๖๕/, '$1๒๕๖๔')
      .replace('มาตรการลดขั้นตอนการให้บริการ ประชาชน', 'มาตรการส่งเสริมคนดี')
      .replace(/ตลอดปีงบประมาณ พ.ศ. ๒๕๖๕/g, 'ตลอดปี');
    expect(findingsOn(other, { scores })).toEqual([]);
  });

  it('may go on in further lines, as when a cell has several', () => {
    const head = 'มาตรการส่งเสริมคุณธรรม พ.ศ. ๒๕๖๕\nมาตรการ\tวิธีการ\tระยะเวลา\tผู้รับผิดชอบ\n';
    const { plan } = readReport(`${head}๑. ก\t๑. ข\n๒. ค\tไตรมาสที่ ๑\tกองคลัง\n๒. ง\tจ\tฉ\tช`);
    expect(plan.map(({ line, cells }) => [line, cells.map(({ words }) => words)])).toEqual([
      [3, ['1. ก', '1. ข 2. ค', 'ไตรมาสที่ 1', 'กองคลัง']],
      [5, ['2. ง', 'จ', 'ฉ', 'ช']],
    ]);
  });
});

describe('an issue', () => {
  it('without anything to develop is named', () => {
    expect(withChange(' ๒. จัดทำรายงาน', '')).toEqual([['no-development', 'ผลการจัดซื้อจัดจ้าง', null]]);
    expect(withChange('๑. จัดทำช่องทาง ๒. จัดทำรายงาน', '-')).toEqual([
      ['no-development', 'ช่องทางออนไลน์', null],
      ['no-development', 'ผลการจัดซื้อจัดจ้าง', null],
    ]);
  });

  it('is answered by developments that have no numbers', () => {
    const text = soundReport.replace('๑. จัดทำช่องทาง ๒. จัดทำรายงาน', 'จัดทำให้ครบ');
    expect(findingsOn(text, { scores })).toEqual([]);
  });
});

describe('a date', () => {
  it.each([
    ['ต.ค. ๒๕๖๔ – ก.ย. ๒๕๖๕', 'ต.ค. ๒๕๖๕', ['ต.ค. 2565', null]],
    ['ต.ค. ๒๕๖๔ – ก.ย. ๒๕๖๕', '๓๐ ก.ย. ๖๔', ['30 ก.ย. 64', null]],
    ['ไตรมาสที่ ๔/๒๕๖๕', 'ไตรมาสที่ ๔/๒๕๖๔', ['ไตรมาสที่ 4/2564', 'ไตรมาสที่ 4/2565']],
    ['สิ้นปีงบประมาณ พ.ศ. ๒๕๖๕', 'ปีงบประมาณ ๒๕๖๖', ['ปีงบประมาณ 2566', 'ปีงบประมาณ 2565']],
    ['รายงานเดือนตุลาคม ๒๕๖๕', 'รายงานเดือนมกราคม ๒๕๖๖', ['มกราคม 2566', null]],
  ])('outside the plan’s year is named: %s as %s', (from, to, [published, expected]) => {
    expect(withChange(from, to)).toEqual([['date', published, expected]]);
  });

  it('of a plan of several years is none', () => {
    const text = soundReport.replace('ไตรมาสที่ ๔/๒๕๖๕', 'ปีงบประมาณ ๒๕๖๔ - ๒๕๖๖');
    expect(findingsOn(text, { scores })).toEqual([]);
  });
});

describe('a text that is no report', () => {
  it.each(['', '\n\n\n', 'สวัสดีครับ', 'a\tb\n1\t2', '-๒-'])('says nothing: %j', (text) => {
    expect(readReport(text)).toEqual(nothing);
  });

  it('says nothing, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(readReport(text)).toEqual(nothing);
      }),
    );
  });

  it('never makes the reader fall over, even of a report’s own words', () => {
    const words = [...new Set(soundReport.split(/(?<=[ \t\n])/)), '๑๐๑', '\t', '\n', '(', '๙๙๙ คะแนน'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (chosen) => {
        const text = chosen.join('');
        for (const { line } of findingsOn(text)) expect(line).toBeLessThanOrEqual(text.split('\n').length);
      }),
    );
  });
});
