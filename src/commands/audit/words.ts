import type { LocalText } from '../../domain/basics/local-text.ts';

export const usage: LocalText = {
  th: 'วิธีใช้:  npm run -s audit -- FILE\n  FILE: ตาราง CSV, XLSX หรือ JSON แถวละหน่วยงานและปี คอลัมน์ office, fiscalYear, i1 ถึง i10, total, level',
  en: 'Usage:  npm run -s audit -- FILE\n  FILE: a table in CSV, XLSX or JSON, an office and year a row; columns office, fiscalYear, i1 to i10, total, level',
};

/** Why a file is not audited, beyond what its sheet says itself. */
export const fileTexts = {
  missing: { th: 'ไม่มีไฟล์นี้', en: 'There is no such file.' },
  folder: {
    th: 'นี่คือโฟลเดอร์ โปรดระบุไฟล์',
    en: 'This is a folder. Name a file in it.',
  },
  empty: { th: 'ไฟล์นี้ว่างเปล่า', en: 'This file is empty.' },
  encoding: {
    th: 'อักขระตรงนี้อ่านไม่ได้ทั้งแบบ UTF-8, UTF-16 และ windows-874 (TIS-620) โปรดบันทึกไฟล์ใหม่เป็น “CSV UTF-8”',
    en: 'From here on this is no text in UTF-8, UTF-16 or windows-874 (TIS-620). Save the file anew as “CSV UTF-8”.',
  },
  noSeparator: {
    th: 'ไม่มีเครื่องหมายคั่นช่อง โปรดคั่นด้วยจุลภาค อัฒภาค หรือแท็บ',
    en: 'Nothing parts the cells. Part them by commas, semicolons or tabs.',
  },
  quotes: {
    th: 'ช่องที่เริ่มตรงนี้เปิดเครื่องหมายคำพูด (") แล้วไม่ได้ปิดให้ตรงคู่',
    en: 'The quotation marks (") of the cell that begins here do not match.',
  },
  brokenJson: { th: 'JSON ผิดรูปแบบตั้งแต่ตรงนี้', en: 'This ceases to be JSON here.' },
  noArray: {
    th: 'JSON ต้องเป็นรายการในวงเล็บเหลี่ยม แถวละหนึ่งรายการ: [{ "office": …, "fiscalYear": 2564, … }]',
    en: 'The JSON must be an array, an object a row: [{ "office": …, "fiscalYear": 2564, … }].',
  },
  noItems: { th: 'JSON นี้ไม่มีแถวใดเลย', en: 'There is no row in this JSON.' },
  noObject: {
    th: 'แถวนี้ต้องเป็น { "office": …, "fiscalYear": 2564, … }',
    en: 'This row must be an object: { "office": …, "fiscalYear": 2564, … }.',
  },
  noWord: {
    th: 'ต้องเป็นตัวเลขหรือข้อความ',
    en: 'This must be a number or a text.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

/** What the machine said of a file that cannot be read. */
export function unreadableText(words: string): LocalText {
  return { th: `อ่านไฟล์นี้ไม่ได้: ${words}`, en: `This file cannot be read: ${words}` };
}

/** A row of an array, and a name in it. @param index from 0 */
export function itemText(index: number, name: string | null): LocalText {
  const behind = name === null ? '' : ` “${name}”`;
  return {
    th: `รายการที่ ${index + 1} ([${index}])${behind}`,
    en: `item ${index + 1} ([${index}])${behind}`,
  };
}
