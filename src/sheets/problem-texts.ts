import type { LocalText } from '../domain/basics/local-text.ts';
import type { SheetProblem } from './problems.ts';

/** What was found · what to do; whoever shows it says what was kept. */
export const sheetProblemTexts: Readonly<Record<SheetProblem, LocalText>> = {
  'too-large': {
    th: 'ไฟล์นี้ใหญ่เกินกว่าที่อ่านได้ (ไม่เกิน 5 MB, 20,000 แถว, 200 คอลัมน์ และ 5,000 ตัวอักษรต่อช่อง) โปรดลบแถวหรือคอลัมน์ที่ไม่ใช้ บันทึก แล้วเลือกไฟล์ใหม่',
    en: 'This file is larger than can be read (at most 5 MB, 20,000 rows, 200 columns and 5,000 characters a cell). Delete the rows or columns you do not need, save it, and choose it again.',
  },
  'not-a-sheet': {
    th: 'ไฟล์นี้ไม่ใช่ตารางที่อ่านได้ โปรดเปิดใน Excel หรือ Google ชีต บันทึกเป็น .xlsx หรือ .csv แล้วเลือกไฟล์นั้น หรือคัดลอกตารางมาวาง',
    en: 'This file is no table that can be read. Open it in Excel or Google Sheets, save it as .xlsx or .csv and choose that file, or copy the table and paste it.',
  },
  'old-format': {
    th: 'ไฟล์นี้เป็น Excel รุ่นเก่า (.xls) โปรดเปิดใน Excel เลือก “บันทึกเป็น” ชนิด .xlsx แล้วเลือกไฟล์ใหม่',
    en: 'This is a file of an older Excel (.xls). Open it in Excel, choose “Save as” with the type .xlsx, and choose the new file.',
  },
  empty: {
    th: 'ไม่พบข้อมูลในแผ่นงานแรกของไฟล์นี้ โปรดย้ายตารางไปไว้แผ่นแรก บันทึก แล้วเลือกไฟล์ใหม่',
    en: 'The first sheet of this file is empty. Move the table to the first sheet, save it, and choose it again.',
  },
  protected: {
    th: 'ไฟล์นี้ตั้งรหัสผ่านไว้ จึงเปิดอ่านไม่ได้ โปรดเปิดใน Excel เอารหัสผ่านออก บันทึก แล้วเลือกไฟล์ใหม่',
    en: 'This file has a password, so it cannot be read. Open it in Excel, remove the password, save it, and choose it again.',
  },
  damaged: {
    th: 'ไฟล์นี้ชำรุดหรือไม่ครบ จึงอ่านไม่ได้ โปรดเปิดใน Excel แล้วบันทึกเป็นไฟล์ใหม่ หรือขอไฟล์จากผู้ส่งอีกครั้ง',
    en: 'This file is damaged or not whole, so it cannot be read. Open it in Excel and save it as a new file, or ask for the file again.',
  },
};
