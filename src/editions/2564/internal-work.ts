import type { Asked } from './make.ts';

const thingsOfValue: Asked['parts'] = [
  { th: 'เงิน', en: 'Money' },
  { th: 'ของมีค่า', en: 'Things of value' },
  { th: 'ประโยชน์อื่นที่ตีเป็นเงินได้', en: 'Other benefits worth money' },
];

/** I1–I18: duty, budget, power. */
export const internalWork: Readonly<Record<string, Asked>> = {
  I1: {
    indicator: 1,
    scale: 'level4',
    th: 'งานที่เราทำให้ผู้มาติดต่อ เป็นตามนี้แค่ไหน',
    en: 'How far is work for people who come to us like this?',
    parts: [
      { th: 'ตรงตามขั้นตอน', en: 'Done by the steps laid down' },
      { th: 'เสร็จทันเวลา', en: 'Done in time' },
    ],
  },
  I2: {
    indicator: 1,
    scale: 'level4',
    th: 'คนรู้จักกับคนที่ไม่รู้จัก ได้รับการดูแลเหมือนกันแค่ไหน',
    en: 'How far are acquaintances and strangers looked after alike?',
  },
  I3: {
    indicator: 1,
    scale: 'level4',
    th: 'เพื่อนร่วมงานของเราเป็นอย่างนี้แค่ไหน',
    en: 'How far are our colleagues like this?',
    parts: [
      { th: 'ตั้งใจให้งานสำเร็จ', en: 'They want results' },
      { th: 'เอางานก่อนธุระส่วนตัว', en: 'Work comes before private errands' },
      { th: 'ทำพลาดแล้วยอมรับผิดชอบ', en: 'They own their mistakes' },
    ],
  },
  I4: {
    indicator: 1,
    scale: 'yesNoBad',
    th: 'มีคนในหน่วยงานเรียกสิ่งเหล่านี้ เพื่อแลกกับการทำเรื่องให้หรือไม่',
    en: 'Does anyone here ask for these in return for service or approval?',
    parts: thingsOfValue,
  },
  I5: {
    indicator: 1,
    scale: 'yesNoBad',
    th: 'มีคนในหน่วยงานรับสิ่งเหล่านี้ เกินกว่าที่ให้กันตามธรรมเนียมหรือไม่',
    en: 'Does anyone here accept these beyond what custom allows?',
    parts: thingsOfValue,
  },
  I6: {
    indicator: 1,
    scale: 'yesNoBad',
    th: 'หน่วยงานเคยให้สิ่งเหล่านี้แก่คนนอกหรือเอกชน เพื่อหวังผลภายหน้าหรือไม่',
    en: 'Does the office give these to outsiders hoping for something later?',
    parts: thingsOfValue,
  },
  I7: {
    indicator: 2,
    scale: 'level4',
    th: 'เรารู้แผนการใช้เงินของปีนี้แค่ไหน',
    en: "How well do we know this year's spending plan?",
  },
  I8: {
    indicator: 2,
    scale: 'level4',
    th: 'หน่วยงานใช้งบประมาณแบบนี้แค่ไหน',
    en: 'How far is the budget spent like this?',
    parts: [
      { th: 'คุ้มค่า', en: 'With good value' },
      { th: 'ตรงกับเรื่องที่ตั้งงบไว้', en: 'For what it was meant' },
    ],
  },
  I9: {
    indicator: 2,
    scale: 'level4Reverse',
    th: 'มีการใช้งบประมาณเพื่อตนเองหรือพวกของตนแค่ไหน',
    en: 'How much is the budget used for oneself or one’s own circle?',
  },
  I10: {
    indicator: 2,
    scale: 'level4Reverse',
    th: 'มีการเบิกเงินไม่ตรงความจริงแค่ไหน เช่น ค่าล่วงเวลา ค่าวัสดุ ค่าเดินทาง',
    en: 'How much is claimed falsely, such as overtime, supplies or travel?',
  },
  I11: {
    indicator: 2,
    scale: 'level4',
    th: 'การจัดซื้อจัดจ้างและตรวจรับของเราเป็นแบบนี้แค่ไหน',
    en: 'How far is our buying, hiring and accepting like this?',
    parts: [
      { th: 'โปร่งใส ตรวจดูได้', en: 'Open, and can be checked' },
      { th: 'เอื้อผู้ขายบางราย', en: 'Favours certain vendors', scale: 'level4Reverse' },
    ],
  },
  I12: {
    indicator: 2,
    scale: 'level4',
    th: 'เรื่องการใช้งบประมาณ เจ้าหน้าที่ทำสิ่งนี้ได้แค่ไหน',
    en: 'How far can staff do this about spending?',
    parts: [
      { th: 'ถาม', en: 'Ask' },
      { th: 'ทักท้วง', en: 'Object' },
      { th: 'ร้องเรียน', en: 'Complain' },
    ],
  },
  I13: {
    indicator: 3,
    scale: 'level4',
    th: 'หัวหน้าแบ่งงานให้เราอย่างเป็นธรรมแค่ไหน',
    en: 'How fairly does our head share out the work?',
  },
  I14: {
    indicator: 3,
    scale: 'level4',
    th: 'ผลประเมินของเราตรงกับคุณภาพงานจริงแค่ไหน',
    en: 'How well does our appraisal match the quality of our work?',
  },
  I15: {
    indicator: 3,
    scale: 'level4',
    th: 'การเลือกคนไปอบรม ดูงาน หรือรับทุน เป็นธรรมแค่ไหน',
    en: 'How fair is the choice for training, study visits and scholarships?',
  },
  I16: {
    indicator: 3,
    scale: 'level4Reverse',
    th: 'หัวหน้าใช้เราทำธุระส่วนตัวของเขาแค่ไหน',
    en: "How much are we made to run the head's private errands?",
  },
  I17: {
    indicator: 3,
    scale: 'level4Reverse',
    th: 'เราถูกสั่งให้ทำสิ่งที่ผิดหรือเสี่ยงต่อการทุจริตแค่ไหน',
    en: 'How much are we told to do what is wrong or open to corruption?',
  },
  I18: {
    indicator: 3,
    scale: 'level4Reverse',
    th: 'งานบุคคลของหน่วยงานมีเรื่องแบบนี้แค่ไหน',
    en: 'How much of this is there in personnel matters?',
    parts: [
      { th: 'ผู้มีอำนาจเข้าแทรก', en: 'The powerful interfere' },
      { th: 'ซื้อขายตำแหน่ง', en: 'Posts are bought and sold' },
      { th: 'เอื้อพวกของตน', en: 'One’s own people are favoured' },
    ],
  },
};
