import { defineTexts } from '../../../i18n/texts.ts';

/** Apart from the words for making such a form, which come when the library is opened. */
export const aboutTexts = defineTexts(
  { about: (name: string) => `แบบนี้เป็นของ ${name}`, somebody: 'เจ้าหน้าที่ที่ไม่อยู่ในรายชื่อ' },
  { about: (name) => `This is the form of ${name}`, somebody: 'an officer who is not listed' },
);
