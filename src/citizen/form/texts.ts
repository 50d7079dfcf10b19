import { defineTexts } from '../../i18n/texts.ts';

export const formTexts = defineTexts(
  {
    draftKept: 'เก็บสิ่งที่กรอกไว้ในเครื่องนี้แล้ว',
    draftBack: 'สิ่งที่กรอกค้างไว้ยังอยู่',
    draftNotKept: 'เก็บสิ่งที่กรอกไว้ไม่ได้ อย่าเพิ่งปิดหน้านี้จนกว่าจะส่งถึง',
    notSent: 'ยังไม่ได้ส่ง สิ่งที่กรอกยังอยู่ครบ ลองใหม่เมื่อมีสัญญาณ หรือโทรหาหน่วยงาน',
    sentElsewhere: 'เรื่องนี้ส่งจากอีกหน้าหนึ่งแล้ว ไม่ต้องส่งซ้ำ',
    keptHere: 'เก็บไว้ในเครื่องนี้แล้ว จะส่งเองเมื่อมีสัญญาณ',
    thanks: 'ขอบคุณที่ให้ความเห็น',
    yourCode: (code: string) => `รหัสใบรับเรื่องของคุณ ${code} โปรดจดไว้`,
  },
  {
    draftKept: 'Kept on this device',
    draftBack: 'Your draft is still here',
    draftNotKept: 'This device keeps nothing: keep this page open until it is sent',
    notSent: 'Not sent, nothing lost: try again later, or telephone the office',
    sentElsewhere: 'Sent from another page already',
    keptHere: 'Kept, sent when the network is back',
    thanks: 'Thank you for your answers',
    yourCode: (code) => `Your receipt’s code: ${code}. Please write it down`,
  },
);
