import { defineTexts } from '../../i18n/texts.ts';

export const firstTexts = defineTexts(
  { waiting: 'ยังไม่มีสัญญาณ สิ่งที่กรอกยังอยู่ครบ อย่าเพิ่งปิดหน้านี้ จะส่งให้เองเมื่อมีสัญญาณ' },
  {
    waiting: 'No network yet, nothing lost. Keep this page open: it is sent by itself.',
  },
);
