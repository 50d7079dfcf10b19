import { defineTexts } from '../../../i18n/texts.ts';

/** What a village helper reads before and between the people helped. */
export const helperTexts = defineTexts(
  {
    title: 'ทำแทนผู้อื่น',
    how: 'เลือกแบบฟอร์ม อ่านคำยินยอมให้เจ้าของเรื่องฟัง แล้วกรอกตามที่เขาเล่า',
    nothingKept: 'เครื่องนี้ไม่เก็บสิ่งที่กรอก รหัส หรือใบรับเรื่องของผู้อื่น มีแต่เรื่องที่ปิดผนึกแล้วรอส่ง',
    forms: 'แบบฟอร์มที่เครื่องนี้รู้จัก',
    formsNote: 'ใช้ได้แม้ไม่มีสัญญาณ',
    noForms: 'เครื่องนี้ยังไม่รู้จักแบบฟอร์มใด',
    noFormsText: 'สแกน QR ของหน่วยงานเมื่อมีสัญญาณ หนึ่งครั้งต่อหนึ่งแบบฟอร์ม แล้วกลับมาที่นี่',
    waiting: (count: number) => `รอส่ง ${count} เรื่อง จะส่งเองเมื่อมีสัญญาณ`,
    noneWaiting: 'ไม่มีเรื่องรอส่ง',
    stuck: (count: number) => `ส่งไม่ได้ ${count} เรื่อง โปรดแจ้งหน่วยงาน`,
    sendNow: 'ส่งเดี๋ยวนี้',
    sending: 'กำลังส่ง',
    end: 'จบการทำแทน',
    looking: 'กำลังดูแบบฟอร์มในเครื่องนี้…',
    left: 'บางเรื่องทำแทนไม่ได้ เช่น แจ้งทุจริต ร้องเรียนเจ้าหน้าที่ และแบบสำรวจตนเอง ต้องทำด้วยตัวเอง',
    offer: 'ช่วยเพื่อนบ้านที่ไม่มีโทรศัพท์',
    opening: 'กำลังเตรียมเครื่องนี้…',
    notNow: 'ยังเปิดไม่ได้ โปรดลองใหม่เมื่อมีสัญญาณ',
  },
  {
    title: 'Help somebody else',
    how: 'Choose a form, read the words of consent to your neighbour, then write what they tell you.',
    nothingKept:
      'This phone keeps nothing of what is written, no code and no receipt of others: only what is sealed, until it is sent.',
    forms: 'Forms this phone knows',
    formsNote: 'They work without a network',
    noForms: 'This phone knows no form yet',
    noFormsText: 'Scan the office’s QR with a network, once for each form, then come back here.',
    waiting: (count) =>
      count === 1
        ? '1 to be sent, by itself when the network is back'
        : `${count} to be sent, by themselves when the network is back`,
    noneWaiting: 'Nothing waits to be sent',
    stuck: (count) => `${count} cannot be sent: please tell the office`,
    sendNow: 'Send now',
    sending: 'Sending',
    end: 'Stop helping',
    looking: 'Looking for the forms on this phone…',
    left: 'Some things cannot be done for others, such as reports of corruption, complaints about staff and self-surveys: everybody does these alone.',
    offer: 'For a neighbour without a phone',
    opening: 'Making this phone ready…',
    notNow: 'Not possible now. Please try again with a network.',
  },
);
