import { defineTexts } from '../../i18n/texts.ts';

export const firstTexts = defineTexts(
  { waiting: 'ยังไม่มีสัญญาณ สิ่งที่กรอกยังอยู่ครบ อย่าเพิ่งปิดหน้านี้ จะส่งให้เองเมื่อมีสัญญาณ' },
  {
    waiting:
      'There is no network yet. Everything you wrote is here: keep this page open and it is sent by itself.',
  },
);
