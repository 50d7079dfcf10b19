import type { Certainty, DataYear } from '../edition.ts';

/** What a row of the sheet is about. */
export const kinds = [
  'edition',
  'setting',
  'source',
  'instrument',
  'indicator',
  'subIndicator',
  'scale',
  'option',
  'question',
  'part',
  'item',
  'level',
] as const;
export type Kind = (typeof kinds)[number];

/** The columns, in the order in which they are written; they are read in any order. */
export const columns = ['kind', 'code', 'of', 'th', 'en', 'value', 'certainty', 'detail', 'sources'] as const;
export type Column = (typeof columns)[number];

/** What may be set for a whole edition. */
export const settings = [
  'level4',
  'levels',
  'passMark',
  'passTarget',
  'sampleShare',
  'sampleAtLeast',
  'sampleLargeAbove',
  'sampleLargeAtLeast',
] as const;
export type Setting = (typeof settings)[number];

type Words<Code extends string> = Readonly<Record<Code, readonly [thai: string, english: string]>>;

/** As the sheet says it: Thai is written, both are read. */
export const columnWords: Words<Column> = {
  kind: ['ชนิด', 'kind'],
  code: ['รหัส', 'code'],
  of: ['อยู่ใน', 'belongs to'],
  th: ['ภาษาไทย', 'Thai'],
  en: ['ภาษาอังกฤษ', 'English'],
  value: ['ค่า', 'value'],
  certainty: ['ความแน่ชัด', 'certainty'],
  detail: ['ความแน่ชัดของรายละเอียด', 'certainty of detail'],
  sources: ['ที่มา', 'sources'],
};

export const kindWords: Words<Kind> = {
  edition: ['ฉบับ', 'edition'],
  setting: ['ค่ากำหนด', 'setting'],
  source: ['แหล่งที่มา', 'source'],
  instrument: ['เครื่องมือ', 'instrument'],
  indicator: ['ตัวชี้วัด', 'indicator'],
  subIndicator: ['ตัวชี้วัดย่อย', 'sub-indicator'],
  scale: ['มาตรวัด', 'scale'],
  option: ['คำตอบ', 'answer'],
  question: ['ข้อคำถาม', 'question'],
  part: ['ข้อย่อย', 'part'],
  item: ['ข้อเปิดเผย', 'item'],
  level: ['ระดับ', 'level'],
};

export const settingWords: Words<Setting> = {
  level4: ['คะแนนคำตอบกลาง', 'middle answers'],
  levels: ['ที่มาของระดับ', 'where levels are from'],
  passMark: ['เกณฑ์ผ่าน', 'pass mark'],
  passTarget: ['เป้าหมายหน่วยงานที่ผ่าน ร้อยละ', 'agencies that should pass, per cent'],
  sampleShare: ['กลุ่มตัวอย่าง ร้อยละ', 'sample, per cent'],
  sampleAtLeast: ['กลุ่มตัวอย่าง อย่างน้อย', 'sample, at least'],
  sampleLargeAbove: ['ประชากรมากกว่า', 'population above'],
  sampleLargeAtLeast: ['ประชากรมาก อย่างน้อย', 'large population, at least'],
};

export const certaintyWords: Words<Certainty> = {
  confirmed: ['ยืนยันแล้ว', 'confirmed'],
  implementation: ['พบในระบบที่ใช้จริง', 'implementation'],
  derived: ['คำนวณได้', 'derived'],
  memory: ['จากความจำ', 'memory'],
};

export const dataYearWords: Words<DataYear> = {
  now: ['ที่ใช้อยู่', 'now'],
  assessed: ['ปีที่ประเมิน', 'assessed'],
  'assessed-first-half': ['หกเดือนแรกของปีที่ประเมิน', 'assessed-first-half'],
  'covers-assessed': ['แผนที่ครอบคลุมปีที่ประเมิน', 'covers-assessed'],
  previous: ['ปีก่อน', 'previous'],
};

/** The Thai word for a code. */
export function thaiFor<Code extends string>(words: Words<Code>, code: Code): string {
  return words[code][0];
}

/** @returns the code that a cell means, in either language or as the code itself; `null` when it means none */
export function codeFor<Code extends string>(words: Words<Code>, cell: string): Code | null {
  const said = plain(cell);
  const found = Object.entries<readonly string[]>(words).find(
    ([code, names]) => plain(code) === said || names.some((name) => plain(name) === said),
  );
  return found === undefined ? null : (found[0] as Code);
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}
