import { defineTexts } from '../../../i18n/texts.ts';

export const ratingTexts = defineTexts(
  {
    howItWent: 'ให้ความเห็นหลังเรื่องเสร็จ',
    promise: 'แตะหนึ่งครั้งเพื่อส่ง ไม่ระบุตัวตน เจ้าหน้าที่ไม่เห็นว่าใครตอบ หรือตอบจากเรื่องไหน',
    thanks: 'ขอบคุณ คำตอบของคุณไม่ผูกกับเรื่องนี้',
    waiting: 'เก็บไว้ในเครื่องนี้ จะส่งเองเมื่อมีสัญญาณ',
    onlyOnce: 'เครื่องนี้จำเพียงว่าตอบแล้ว จึงจะไม่ถามอีก',
    notSent: 'ยังไม่ได้ส่ง',
  },
  {
    howItWent: 'Now that it is done',
    promise: 'One tap sends it. It is anonymous: officers see neither who answered nor about which matter.',
    thanks: 'Thank you. Your answer is tied to no matter.',
    waiting: 'Kept on this device, sent by itself when the network is back',
    onlyOnce: 'This device remembers only that you answered, so that it does not ask again.',
    notSent: 'Not sent',
  },
);
