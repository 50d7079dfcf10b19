import { defineTexts } from '../../../i18n/texts.ts';

export const mattersTexts = defineTexts(
  {
    typeCode: 'ใส่รหัสใบรับเรื่อง',
    typeCodeHelp: '17 ตัว เช่น ABCD-EFGH-JKMN-PQRS-T ไม่ต้องใส่ขีดก็ได้ พิมพ์ O แทน 0 หรือ I กับ L แทน 1 ก็ได้',
    wrongCode: (length: number) =>
      length === 17
        ? 'มีตัวใดตัวหนึ่งไม่ตรง (ตัวสุดท้ายใช้ตรวจ) โปรดเทียบกับใบรับเรื่องอีกครั้ง'
        : `รหัสมี 17 ตัว ที่ใส่มี ${length} ตัว`,
    look: 'ดูเรื่อง',
    stays: 'รายการนี้อยู่ในเครื่องนี้เท่านั้น ใครเปิดเครื่องนี้ก็เห็นได้ ถ้าใช้เครื่องร่วมกับคนอื่น ลบรายการได้',
    eraseAll: 'ลบทั้งหมดออกจากเครื่องนี้',
    eraseAllSure: (count: number) => `ลบทั้ง ${count} เรื่องออกจากเครื่องนี้หรือไม่`,
    eraseAllWhat:
      'ลบเฉพาะในเครื่องนี้ หน่วยงานยังมีเรื่องที่ส่งแล้วอยู่ และยังดำเนินการต่อ ถ้าไม่ได้จดรหัสไว้ จะเปิดดูความคืบหน้าจากเครื่องไหนก็ไม่ได้อีก',
    unsent: (count: number) => `มี ${count} รายการที่ยังไม่ได้ส่ง ถ้าลบ หน่วยงานจะไม่ได้รับ`,
    keep: 'เก็บไว้',
  },
  {
    typeCode: 'Type a receipt’s code',
    typeCodeHelp:
      '17 characters such as ABCD-EFGH-JKMN-PQRS-T; dashes may be left out, O stands for 0, I and L for 1',
    wrongCode: (length) =>
      length === 17
        ? 'One character does not fit (the last one checks the others). Please compare it with the receipt.'
        : `A code has 17 characters, this has ${length}`,
    look: 'Look it up',
    stays:
      'This list is on this device only, and whoever opens this device can see it. If you share the device, you can remove it.',
    eraseAll: 'Remove all from this device',
    eraseAllSure: (count) =>
      count === 1 ? 'Remove it from this device?' : `Remove all ${count} from this device?`,
    eraseAllWhat:
      'They are removed from this device only. The office keeps what was sent and goes on with it. Without its code, nothing can be looked up again from any device.',
    unsent: (count) =>
      count === 1
        ? 'One of them has not been sent: if you remove it, the office will never get it.'
        : `${count} of them have not been sent: if you remove them, the office will never get them.`,
    keep: 'Keep them',
  },
);
