import { defineTexts } from '../../../../i18n/texts.ts';

export const sameTexts = defineTexts(
  {
    title: 'เรื่องเดียวกัน คนละเลขข้อ',
    note: 'ข้อ OIT ที่หลายปีให้เปิดเผยเหมือนกันแต่เลขข้อต่างกัน เทียบจากที่หน่วยงานตรวจเอง',
    caption: 'ผลตรวจเรื่องเดียวกันแต่ละปี',
    thing: 'เรื่องที่ต้องเปิดเผย',
    findings: { has: 'มี', 'has-not': 'ไม่มี', unknown: 'ยังไม่ได้ตรวจ' },
    notAsked: 'ไม่มีข้อนี้',
    gained: 'มีแล้ว ครั้งก่อนไม่มี',
    lost: 'ครั้งก่อนเคยมี',
    unsure: (years: string) => `เลขข้อของปี ${years} ยังไม่ได้ยืนยันจากเอกสาร`,
  },
  {
    title: 'Same thing, other number',
    note: 'What several years ask to be shown under different item numbers, by the office’s own looks.',
    caption: 'Looks at the same things by year',
    thing: 'To be shown',
    findings: { has: 'Shown', 'has-not': 'Not shown', unknown: 'Not looked at' },
    notAsked: 'No such item',
    gained: 'shown now, not the time before',
    lost: 'was shown the time before',
    unsure: (years) => `The item numbers of ${years} are not confirmed by a document.`,
  },
);
