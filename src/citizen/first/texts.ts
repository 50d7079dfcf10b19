import { defineTexts } from '../../i18n/texts.ts';

export const firstTexts = defineTexts(
  { waiting: 'ยังไม่มีสัญญาณ จึงเตรียมส่งไม่ได้ สิ่งที่กรอกยังอยู่ครบ อย่าเพิ่งปิดหน้านี้ ระบบจะส่งให้เองเมื่อมีสัญญาณ' },
  {
    waiting:
      'There is no network to get ready for sending. Everything you wrote is here: keep this page open and it is sent by itself.',
  },
);
