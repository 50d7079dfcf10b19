import type { LocalText } from '../../../basics/local-text.ts';
import type { Points } from '../../points.ts';
import type { DateOutside } from './dates.ts';
import type { ListRule, MeasureRow, NameKind, NumberedWords, OtherUnit, Spelling } from './printed-report.ts';

/** An indicator that a list names or leaves out, with its score. */
export interface Listed {
  readonly no: number;
  readonly score: Points;
}

/** Which indicators a list names against its own rule, and which it leaves out. */
export function listSentence(
  rule: ListRule,
  { wrong, missing }: { readonly wrong: readonly Listed[]; readonly missing: readonly Listed[] },
): LocalText {
  const { th, en } = ruleWords(rule);
  const thai = [
    ...(wrong.length > 0 ? [`มีตัวชี้วัดที่ ${scored(wrong)} ซึ่งคะแนนไม่ตรงกับหัวข้อ`] : []),
    ...(missing.length > 0 ? [`ยังไม่มีตัวชี้วัดที่ ${scored(missing)} ซึ่งคะแนนตรงกับหัวข้อ`] : []),
  ];
  const english = [
    ...(wrong.length > 0 ? [`names ${scoredEn(wrong)}, whose score is not so`] : []),
    ...(missing.length > 0 ? [`leaves out ${scoredEn(missing)}, whose score is so`] : []),
  ];
  return {
    th: `หัวข้อนี้คือตัวชี้วัดที่ได้คะแนน${th} แต่ในรายการ${thai.join(' และ')}`,
    en: `The list is of indicators with ${en}, but it ${english.join(' and ')}.`,
  };
}

function scored(listed: readonly Listed[]): string {
  return listed.map(({ no, score }) => `${no} (${score.toFixed(2)})`).join(', ');
}

function scoredEn(listed: readonly Listed[]): string {
  return `${listed.length > 1 ? 'indicators' : 'indicator'} ${scored(listed)}`;
}

function ruleWords(rule: ListRule): LocalText {
  switch (rule.kind) {
    case 'most':
      return { th: 'มากที่สุด', en: 'the highest score' };
    case 'least':
      return { th: 'น้อยที่สุด', en: 'the lowest score' };
    case 'more':
      return { th: `มากกว่า ${rule.than}`, en: `more than ${rule.than} points` };
    case 'at-least':
      return { th: `ตั้งแต่ ${rule.than} ขึ้นไป`, en: `${rule.than} points or more` };
    case 'less':
      return { th: `น้อยกว่า ${rule.than}`, en: `fewer than ${rule.than} points` };
    case 'at-most':
      return { th: `ไม่เกิน ${rule.than}`, en: `${rule.than} points or fewer` };
    default:
      return rule satisfies never;
  }
}

/** A pass mark that is not the year's. */
export function markSentence(
  mark: Points,
  { lines, expected }: { lines: readonly number[]; expected: Points },
): LocalText {
  return {
    th: `ระบุเกณฑ์ผ่านไว้ ${mark} คะแนน${thaiLines(lines)} แต่เกณฑ์ผ่านของปีนี้คือ ${expected} คะแนน`,
    en: `The pass mark is given as ${mark}${englishLines(lines)}; that of this year is ${expected}.`,
  };
}

/** Several pass marks, when nobody knows the year's. */
export function marksSentence(
  marks: readonly { readonly line: number; readonly points: Points }[],
): LocalText {
  const thai = marks.map(({ line, points }) => `${points} คะแนน (บรรทัดที่ ${line})`).join(', ');
  const english = marks.map(({ line, points }) => `${points} (line ${line})`).join(', ');
  return {
    th: `ระบุเกณฑ์ผ่านไว้ไม่ตรงกัน: ${thai} กรุณาตรวจว่าค่าใดถูกต้อง`,
    en: `Different pass marks are given: ${english}. Please check which one is right.`,
  };
}

/** The total called an average. */
export function totalLabelSentence(label: string): LocalText {
  return {
    th: `แถวคะแนนของหน่วยงานใช้คำว่า “${label}” แต่คะแนนนี้เป็นผลรวมของคะแนนแต่ละแบบที่ถ่วงน้ำหนักแล้ว ไม่ใช่ค่าเฉลี่ยของตัวชี้วัด`,
    en: `The row of the office’s score is called “${label}”; it is the weighted sum of the instruments, not the mean of the indicators.`,
  };
}

const nameWords: Readonly<Record<NameKind, LocalText>> = {
  office: { th: 'ชื่อหน่วยงาน', en: 'name of the office' },
  district: { th: 'ชื่ออำเภอ', en: 'name of the district' },
  province: { th: 'ชื่อจังหวัด', en: 'name of the province' },
};

/** A spelling that is not the usual one. */
export function spellingSentence(kind: NameKind, { words, lines }: Spelling, usual: Spelling): LocalText {
  const { th, en } = nameWords[kind];
  return {
    th: `${th}เขียนว่า “${words}”${thaiLines(lines)} แต่ส่วนใหญ่ในรายงานเขียนว่า “${usual.words}” (${usual.lines.length} แห่ง)`,
    en: `The ${en} is written “${words}”${englishLines(lines)}; mostly the report writes “${usual.words}” (${usual.lines.length} times).`,
  };
}

/** Several spellings, none of which is the usual one. */
export function spellingsSentence(kind: NameKind, spellings: readonly Spelling[]): LocalText {
  const { th, en } = nameWords[kind];
  const thai = spellings.map(({ words, lines }) => `“${words}” (บรรทัดที่ ${listed(lines)})`).join(', ');
  const english = spellings.map(({ words, lines }) => `“${words}” (line ${listed(lines)})`).join(', ');
  return {
    th: `${th}เขียนไว้หลายแบบ: ${thai} กรุณาตรวจว่าแบบใดถูกต้อง`,
    en: `The ${en} is written in several ways: ${english}. Please check which one is right.`,
  };
}

/** A word of another kind of office. */
export function unitSentence({ words, own, lines }: OtherUnit): LocalText {
  return {
    th: `มีคำว่า “${words}”${thaiLines(lines)} ซึ่งเป็นคำของหน่วยงานอีกประเภทหนึ่ง หน่วยงานประเภทนี้ใช้คำว่า “${own}” กรุณาตรวจว่าหมายถึงหน่วยงานใด`,
    en: `“${words}”${englishLines(lines)} belongs to another kind of office; in this kind it is “${own}”. Please check which office is meant.`,
  };
}

/** A planned measure that the follow-up does not tell. */
export function notFollowedSentence({ measure }: MeasureRow): LocalText {
  return {
    th: `ไม่พบมาตรการ “${measure}” ในรายงานผลการดำเนินการ`,
    en: `The planned measure “${measure}” was not found in the follow-up.`,
  };
}

/** A measure in the follow-up that the plan does not have. */
export function notPlannedSentence({ measure }: MeasureRow): LocalText {
  return {
    th: `รายงานผลการดำเนินการมี “${measure}” แต่ไม่พบในมาตรการที่กำหนดไว้`,
    en: `The follow-up tells of “${measure}”, which was not found among the planned measures.`,
  };
}

/** An issue for which nothing is to be developed. */
export function noDevelopmentSentence(indicator: number | null, { no }: NumberedWords): LocalText {
  const thai = [
    ...(no === null ? [] : [`ข้อ ${no} `]),
    ...(indicator === null ? [] : [`ของตัวชี้วัดที่ ${indicator} `]),
  ];
  const english = [
    ...(no === null ? [] : [` ${no}`]),
    ...(indicator === null ? [] : [` of indicator ${indicator}`]),
  ];
  return {
    th: `ประเด็น${thai.join('')}ยังไม่มีสิ่งที่ควรพัฒนาเขียนไว้คู่กัน`,
    en: `Issue${english.join('')} has nothing to be developed written beside it.`,
  };
}

/** A date outside the plan's year. */
export function dateSentence({ words, fiscalYear }: DateOutside, plan: number): LocalText {
  return {
    th: `“${words}” อยู่ในปีงบประมาณ ${fiscalYear} แต่เป็นมาตรการของปีงบประมาณ ${plan}`,
    en: `“${words}” lies in fiscal year ${fiscalYear}; the measure is of fiscal year ${plan}.`,
  };
}

function listed(lines: readonly number[]): string {
  return [...new Set(lines)].join(', ');
}

/** Where it stands more than once; a single line is the finding's own. */
function thaiLines(lines: readonly number[]): string {
  return new Set(lines).size > 1 ? ` (บรรทัดที่ ${listed(lines)})` : '';
}

function englishLines(lines: readonly number[]): string {
  return new Set(lines).size > 1 ? ` (lines ${listed(lines)})` : '';
}
