import type { SurveyItem } from '../../domain/ita/edition.ts';
import { type Asked, type Origin, question } from './make.ts';

const remembered: Origin = {
  instrument: 'EIT',
  certainty: 'memory',
  topicCertainty: 'memory',
  sources: ['memory'],
};

// What E1–E5 ask, and in which order, an office published; their scales and parts are from memory too.
const announced: Origin = { ...remembered, topicCertainty: 'confirmed', sources: ['memory', 'nakhu'] };

const quality: Readonly<Record<string, Asked>> = {
  E1: {
    indicator: 6,
    scale: 'level4',
    th: 'เมื่อท่านมาติดต่อ เจ้าหน้าที่ทำงานให้ตามนี้แค่ไหน',
    en: 'When you came to us, how far was the work done like this?',
    parts: [
      { th: 'ตรงตามขั้นตอน', en: 'By the steps laid down' },
      { th: 'ทันเวลา', en: 'In time' },
    ],
  },
  E2: {
    indicator: 6,
    scale: 'level4',
    th: 'ท่านได้รับบริการเหมือนกับคนอื่นแค่ไหน',
    en: 'How far were you served the same as others?',
  },
  E3: {
    indicator: 6,
    scale: 'level4',
    th: 'เจ้าหน้าที่บอกข้อมูลท่านตรงไปตรงมา ไม่ปิดไม่บิด แค่ไหน',
    en: 'How straight was the information you were given, with nothing hidden or twisted?',
  },
  E4: {
    indicator: 6,
    scale: 'yesNoBad',
    th: 'ในรอบปีที่ผ่านมา มีเจ้าหน้าที่ขอสิ่งเหล่านี้จากท่านเพื่อทำเรื่องให้หรือไม่',
    en: 'In the last year, did an officer ask you for any of these in return for service?',
    parts: [
      { th: 'เงิน', en: 'Money' },
      { th: 'ของมีค่า', en: 'Things of value' },
      { th: 'ประโยชน์อื่นที่ตีเป็นเงินได้', en: 'Other benefits worth money' },
    ],
  },
  E5: {
    indicator: 6,
    scale: 'level4',
    th: 'หน่วยงานนี้ทำงานโดยเห็นแก่ส่วนรวมแค่ไหน',
    en: 'How far does this office put the public first?',
  },
};

const communicationAndImprovement: Readonly<Record<string, Asked>> = {
  E6: {
    indicator: 7,
    scale: 'level4',
    th: 'ข่าวสารของหน่วยงานนี้เป็นแบบนี้แค่ไหน',
    en: 'How far is what this office publishes like this?',
    parts: [
      { th: 'เข้าถึงง่าย', en: 'Easy to reach' },
      { th: 'มีหลายช่องทาง', en: 'In many places' },
    ],
  },
  E7: {
    indicator: 7,
    scale: 'level4',
    th: 'หน่วยงานนี้บอกผลงานและเรื่องที่คนควรรู้ได้ชัดแค่ไหน',
    en: 'How clearly does this office tell its results and what people should know?',
  },
  E8: {
    indicator: 7,
    scale: 'yesNoGood',
    th: 'หน่วยงานนี้มีช่องทางให้ติชมหรือให้ความเห็นหรือไม่',
    en: 'Is there a way to give this office praise, blame or an opinion?',
  },
  E9: {
    indicator: 7,
    scale: 'level4',
    th: 'เมื่อมีข้อสงสัย หน่วยงานนี้ตอบได้ชัดแค่ไหน',
    en: 'When something is unclear, how well does this office explain it?',
  },
  E10: {
    indicator: 7,
    scale: 'yesNoGood',
    th: 'หน่วยงานนี้มีช่องทางให้แจ้งเจ้าหน้าที่ทุจริตหรือไม่',
    en: 'Is there a way to report corrupt staff of this office?',
  },
  E11: {
    indicator: 8,
    scale: 'level4',
    th: 'เจ้าหน้าที่ทำงานดีขึ้นแค่ไหน',
    en: 'How much better has the staff become?',
  },
  E12: {
    indicator: 8,
    scale: 'level4',
    th: 'วิธีและขั้นตอนทำงานดีขึ้นแค่ไหน',
    en: 'How much better have procedures become?',
  },
  E13: {
    indicator: 8,
    scale: 'yesNoGood',
    th: 'หน่วยงานนี้ใช้เทคโนโลยีให้ท่านสะดวกขึ้นหรือไม่',
    en: 'Does this office use technology to make things easier for you?',
  },
  E14: {
    indicator: 8,
    scale: 'level4',
    th: 'หน่วยงานนี้ให้ผู้รับบริการร่วมปรับปรุงงานแค่ไหน',
    en: 'How far does this office let those it serves take part in doing better?',
  },
  E15: {
    indicator: 8,
    scale: 'level4',
    th: 'งานของหน่วยงานนี้โปร่งใสกว่าเดิมแค่ไหน',
    en: 'How much more open is this office than before?',
  },
};

/** E1–E15, in our own words. */
export const externalQuestions: readonly SurveyItem[] = [
  ...Object.entries(quality).map(([code, ask]) => question(announced, code, ask)),
  ...Object.entries(communicationAndImprovement).map(([code, ask]) => question(remembered, code, ask)),
];
