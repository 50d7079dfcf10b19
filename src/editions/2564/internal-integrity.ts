import type { Asked } from './make.ts';

/** I19–I30: public property, dealing with corruption. */
export const internalIntegrity: Readonly<Record<string, Asked>> = {
  I19: {
    indicator: 4,
    scale: 'level4Reverse',
    th: 'มีการเอาของหลวงไปเป็นของตนหรือให้พวกแค่ไหน',
    en: 'How much public property is taken for oneself or one’s own circle?',
  },
  I20: {
    indicator: 4,
    scale: 'level4',
    th: 'การขอยืมของหลวงทำได้สะดวกแค่ไหน',
    en: 'How easy is it to borrow public property the proper way?',
  },
  I21: {
    indicator: 4,
    scale: 'level4',
    th: 'คนที่ยืมของหลวงขออนุญาตถูกต้องแค่ไหน',
    en: 'How far do those who borrow public property get leave first?',
  },
  I22: {
    indicator: 4,
    scale: 'level4Reverse',
    th: 'คนนอกเอาของหลวงไปใช้โดยไม่ได้รับอนุญาตแค่ไหน',
    en: 'How much do outsiders use public property without leave?',
  },
  I23: {
    indicator: 4,
    scale: 'level4',
    th: 'เรารู้วิธีใช้ของหลวงที่ถูกต้องแค่ไหน',
    en: 'How well do we know the rules for using public property?',
  },
  I24: {
    indicator: 4,
    scale: 'level4',
    th: 'หน่วยงานดูแลและตรวจการใช้ของหลวงแค่ไหน',
    en: 'How far does the office watch and check the use of public property?',
  },
  I25: {
    indicator: 5,
    scale: 'level4',
    th: 'ผู้บริหารสูงสุดเอาจริงกับการต้านทุจริตแค่ไหน',
    en: 'How serious is our top executive about corruption?',
  },
  I26: {
    indicator: 5,
    scale: 'yesNoGood',
    th: 'หน่วยงานของเรามีสิ่งเหล่านี้หรือไม่',
    en: 'Has our office done or got these?',
    parts: [
      {
        th: 'การทบทวนนโยบายหรือมาตรการป้องกันทุจริต',
        en: 'A review of its policy or measures against corruption',
      },
      { th: 'แผนป้องกันและปราบปรามทุจริต', en: 'A plan against corruption' },
    ],
  },
  I27: {
    indicator: 5,
    scale: 'level4',
    th: 'ปัญหาทุจริตในหน่วยงานได้รับการแก้แค่ไหน',
    en: 'How far do problems of corruption here get solved?',
  },
  I28: {
    indicator: 5,
    scale: 'level4',
    th: 'หน่วยงานทำสิ่งนี้ต่อการทุจริตแค่ไหน',
    en: 'How far does the office do this about corruption?',
    parts: [
      { th: 'เฝ้าระวัง', en: 'Watch for it' },
      { th: 'ตรวจสอบ', en: 'Look into it' },
      { th: 'ลงโทษทางวินัย', en: 'Discipline for it' },
    ],
  },
  I29: {
    indicator: 5,
    scale: 'level4',
    th: 'ผลของผู้ตรวจสอบภายในและภายนอก ถูกนำมาปรับงานแค่ไหน',
    en: 'How far are findings of inside and outside auditors used to do better?',
  },
  I30: {
    indicator: 5,
    scale: 'level4',
    th: 'ถ้าเราพบเห็นการทุจริตในหน่วยงาน เรามั่นใจเรื่องนี้แค่ไหน',
    en: 'If we saw corruption here, how sure are we of this?',
    parts: [
      { th: 'แจ้งและส่งหลักฐานได้สะดวก', en: 'It is easy to report and give evidence' },
      { th: 'ตามผลได้', en: 'We can follow what comes of it' },
      { th: 'เรื่องถูกจัดการตรงไปตรงมา', en: 'It is handled straight' },
      { th: 'ผู้แจ้งปลอดภัย', en: 'Whoever reports is safe' },
    ],
  },
};
