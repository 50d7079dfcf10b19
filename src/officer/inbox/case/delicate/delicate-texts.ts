import { defineTexts } from '../../../../i18n/texts.ts';

export const delicateTexts = defineTexts(
  {
    readers: 'ผู้อ่านเรื่องนี้',
    you: (post: string) => `${post} (คุณ)`,
    unknownPost: 'ผู้อ่านที่ยังไม่รู้ตำแหน่ง',
    noOthers: 'คนอื่นในหน่วยงานไม่เห็นเรื่องนี้ ทั้งในรายการและในยอดนับ อย่าบอกต่อ อย่าถ่ายภาพหน้าจอ',
    lockedTitle: 'เครื่องนี้ยังเปิดเรื่องนี้ไม่ได้',
    lockedText: 'กุญแจอยู่ที่อีกเครื่องของคุณ ให้เครื่องนี้อ่านด้วยได้จากเครื่องนั้น',
    lockedAct: 'ดูวิธีทำ',
    talk: 'คุยกับผู้แจ้งได้โดยไม่ต้องรู้ว่าเป็นใคร',
    replyHelp: 'ผู้แจ้งเห็นเมื่อเปิดใบรับเรื่องของตน คนที่ถือใบรับหรือยืมโทรศัพท์ก็เห็นได้',
    caution: 'ก่อนส่ง อ่านอีกครั้ง: อย่าเขียนชื่อ ที่อยู่ รายละเอียดที่มีผู้แจ้งรู้เพียงคนเดียว หรือชื่อผู้ถูกร้อง และอย่าถามว่าเป็นใคร',
    noteHelp: 'เห็นเฉพาะผู้อ่านเรื่องนี้',
    passOn: 'ส่งต่อในแอปเป็นเพียงการบันทึก ถ้าต้องส่งหน่วยงานภายนอก ใช้หนังสือลับตามระเบียบ ไม่ผ่านสายบังคับบัญชาที่ถูกร้อง',
    notPrinted: 'เรื่องลับไม่พิมพ์จากแอป',
  },
  {
    readers: 'Who reads this case',
    you: (post) => `${post} (you)`,
    unknownPost: 'A reader whose post is not known yet',
    noOthers:
      'Nobody else in the office sees this case, in any list or count. Do not pass it on, take no picture of the screen.',
    lockedTitle: 'This device cannot open this case yet',
    lockedText: 'The key is on another device of yours, which can let this one read too.',
    lockedAct: 'See how',
    talk: 'You can talk with the person without knowing who it is',
    replyHelp: 'They see it when they open their receipt; so does whoever holds it or borrows the phone.',
    caution:
      'Before you send, read it again: no names, no places, nothing that only this person could know, not the name of whom it is about, and no asking who they are.',
    noteHelp: 'Seen by the readers of this case only',
    passOn:
      'Passing on here is a record only. To hand it to an agency, use confidential mail as your rules say, never up a chain that is complained about.',
    notPrinted: 'Confidential cases are not printed from the app.',
  },
);
