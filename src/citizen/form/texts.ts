import { defineTexts } from '../../i18n/texts.ts';

export const formTexts = defineTexts(
  {
    draftKept: 'เก็บสิ่งที่กรอกไว้ในเครื่องนี้แล้ว',
    draftBack: 'นำสิ่งที่กรอกค้างไว้กลับมาให้แล้ว',
    draftNotKept: 'เบราว์เซอร์นี้ไม่ยอมให้เก็บร่างไว้ อย่าเพิ่งปิดหน้านี้จนกว่าจะส่งแล้ว',
    notSent: 'ยังไม่ได้ส่ง สิ่งที่กรอกยังอยู่ครบ โปรดลองอีกครั้งเมื่อมีสัญญาณ หรือโทรหาหน่วยงาน',
    sentElsewhere: 'สิ่งที่กรอกนี้ส่งจากอีกแท็บหนึ่งแล้ว จึงไม่ส่งซ้ำ',
    keptHere: 'เก็บไว้ในเครื่องนี้แล้ว จะส่งเองเมื่อมีสัญญาณ',
    thanks: 'ขอบคุณที่ให้ความเห็น',
    yourCode: (code: string) => `รหัสใบรับเรื่องของคุณ ${code} โปรดจดไว้`,
  },
  {
    draftKept: 'What you wrote is kept on this device',
    draftBack: 'What you had written before is back',
    draftNotKept: 'This browser does not let us keep a draft. Please keep this page open until it is sent',
    notSent: 'Not sent. Everything you wrote is here: try again with a network, or telephone the office',
    sentElsewhere: 'What you wrote here was sent from another tab already, so it is not sent twice',
    keptHere: 'Kept on this device, sent by itself when the network is back',
    thanks: 'Thank you for your answers',
    yourCode: (code) => `The code of your receipt is ${code}. Please write it down`,
  },
);
