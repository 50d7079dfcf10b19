import { defineTexts } from '../../../../i18n/texts.ts';

export const previewTexts = defineTexts(
  {
    note: 'หน้านี้คือหน้าที่ประชาชนจะเห็น ลองแตะเลือกได้ แต่ส่งจากที่นี่ไม่ได้',
    opening: 'กำลังเปิดหน้าตัวอย่าง',
    missing: 'ยังเปิดหน้าตัวอย่างไม่ได้',
  },
  {
    note: 'This is the page that citizens will see. Try it; nothing can be sent from here.',
    opening: 'Opening the preview',
    missing: 'The preview cannot be shown yet',
  },
);
