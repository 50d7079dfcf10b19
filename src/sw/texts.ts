import { defineTexts } from '../i18n/texts.ts';

/** What the worker itself has to say. */
export const swTexts = defineTexts(
  {
    title: 'ยังเปิดแบบฟอร์มนี้ไม่ได้',
    happened: 'ตอนนี้ไม่มีสัญญาณ และเครื่องนี้ยังไม่เคยเปิดแบบฟอร์มนี้',
    kept: 'เรื่องที่เคยกรอกในเครื่องนี้ยังอยู่ครบ',
    todo: 'เปิดหน้านี้อีกครั้งเมื่อมีสัญญาณ หรือโทรหาหน่วยงานตามเบอร์บนป้าย',
  },
  {
    title: 'This form cannot be opened yet',
    happened: 'There is no network now, and this phone has not opened this form before.',
    kept: 'What was written on this phone before is still here.',
    todo: 'Open this page again when there is a signal, or telephone the office at the number on the sheet.',
  },
);
