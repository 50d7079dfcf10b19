import { defineTexts } from '../../i18n/texts.ts';

/** What the collector's own few pages say. */
export const pageTexts = defineTexts(
  {
    nowhere: {
      title: 'ไม่มีหน้านี้',
      line: 'ที่อยู่อาจพิมพ์ตกหล่น ไม่มีข้อมูลใดถูกเปลี่ยนแปลง โปรดสแกน QR ใหม่ หรือโทรหาหน่วยงาน',
    },
    noChannel: { title: 'ไม่พบแบบฟอร์ม' },
    notReady: {
      title: 'ยังเปิดหน้านี้ไม่ได้',
      line: 'โปรแกรมบนเครื่องแม่ข่ายยังไม่พร้อม ไม่มีข้อมูลใดสูญหาย โปรดลองใหม่ในอีกสักครู่',
    },
  },
  {
    nowhere: {
      title: 'There is no such page',
      line: 'The address may be mistyped. Nothing was changed. Scan the QR again, or telephone the office.',
    },
    noChannel: { title: 'There is no such form' },
    notReady: {
      title: 'This page cannot open yet',
      line: 'The program on the server is not ready. Nothing is lost. Please try again in a moment.',
    },
  },
);
