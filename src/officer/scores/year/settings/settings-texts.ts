import { defineTexts } from '../../../../i18n/texts.ts';

export const settingsTexts = defineTexts(
  {
    title: (year: number) => `ตั้งค่าของปี ${year}`,
    people: 'จำนวนคนที่ตอบแบบสำรวจได้',
    peopleNote: 'ใช้คำนวณจำนวนคำตอบขั้นต่ำ ไม่มีผลต่อคะแนน',
    population: {
      IIT: 'คนในหน่วยงานที่ทำงานมาแล้วหนึ่งปีขึ้นไป (IIT)',
      EIT: 'ผู้มารับบริการหรือติดต่อราชการ (EIT)',
    },
    populationHelp: 'จำนวนคน ใช้เลขไทยหรือเลขอารบิกก็ได้ เว้นว่างได้ถ้ายังไม่รู้',
    populationWrong: 'ต้องเป็นจำนวนเต็ม เช่น 45 หรือ ๔๕',
    optional: 'ไม่บังคับ',

    level4: 'คะแนนของคำตอบสองขั้นกลาง',
    level4Help: 'ยังไม่เป็นที่ยุติว่าสำนักงาน ป.ป.ช. ใช้ค่าใด ต่างกันไม่เกิน 0.33 คะแนนต่อคำตอบ',
    level4Values: {
      '33/67': 'น้อย 33 · มาก 67',
      '33.33/66.67': 'น้อย 33.33 · มาก 66.67',
    },
    asEdition: 'ค่าที่เกณฑ์ของปีนี้ใช้',

    strong: 'เส้นแบ่งจุดแข็งกับจุดที่ควรพัฒนา',
    strongNote: (usual: string) =>
      `ปกติ ${usual} คะแนน ตามตัวอย่างรายงานการวิเคราะห์ผล ITA ปี 2564 ตัวชี้วัดที่สูงกว่าเป็นจุดแข็ง`,
    usual: (usual: string) => `ใช้ ${usual} ตามปกติ`,
    own: 'กำหนดเอง',
    pass: 'เกณฑ์ผ่าน',
    passNote: (mark: string) => `เกณฑ์ของปีนี้คือ ${mark} คะแนน`,
    passUnknown: 'ยังไม่รู้เกณฑ์ผ่านของปีนี้',
    edition: 'ใช้ตามเกณฑ์ของปีนี้',
    value: 'กี่คะแนน',
    valueHelp: '0 ถึง 100 มีทศนิยมได้สองตำแหน่ง',
    valueWrong: 'ต้องเป็นตัวเลข 0 ถึง 100 ทศนิยมไม่เกินสองตำแหน่ง',
    source: 'มาจากไหน',
    sourceHelp: 'เช่น มติที่ประชุมผู้บริหาร 5 ม.ค. 2570',
    sourceMissing: 'ยังไม่ได้บอกว่าค่านี้มาจากไหน',

    keep: 'บันทึกการตั้งค่า',
    kept: 'บันทึกการตั้งค่าแล้ว',
    wrong: 'ยังไม่ได้บันทึก มีช่องที่ต้องแก้',
    wrongText: 'ดูข้อความใต้ช่องที่มีกรอบแดง สิ่งที่พิมพ์ไว้ยังอยู่ครบ',
    undo: 'ย้อนกลับ',
    undone: 'ย้อนกลับแล้ว',
  },
  {
    title: (year) => `Settings of ${year}`,
    people: 'How many people could answer the surveys',
    peopleNote: 'Gives the smallest number of answers needed; it moves no score.',
    population: {
      IIT: 'People who have worked here for a year or more (IIT)',
      EIT: 'People who were served or had business here (EIT)',
    },
    populationHelp: 'A number of people, in Thai or Arabic digits; may be left empty while unknown',
    populationWrong: 'This must be a whole number, such as 45 or ๔๕',
    optional: 'optional',

    level4: 'Worth of the two middle answers',
    level4Help: 'Which values the NACC uses is not settled. They differ by 0.33 points an answer at most.',
    level4Values: {
      '33/67': 'little 33 · much 67',
      '33.33/66.67': 'little 33.33 · much 66.67',
    },
    asEdition: 'as this year’s rules have it',

    strong: 'Line between strengths and points to develop',
    strongNote: (usual) =>
      `Usually ${usual} points, as in the sample analysis report on the ITA of 2564; an indicator above it is a strength.`,
    usual: (usual) => `${usual}, as usual`,
    own: 'One of our own',
    pass: 'Pass mark',
    passNote: (mark) => `This year’s rules say ${mark} points.`,
    passUnknown: 'This year’s pass mark is not known.',
    edition: 'As this year’s rules have it',
    value: 'How many points',
    valueHelp: '0 to 100, with two decimals at most',
    valueWrong: 'This must be a number from 0 to 100 with two decimals at most',
    source: 'Where it comes from',
    sourceHelp: 'Such as: decision of the executives’ meeting, 5 Jan 2027',
    sourceMissing: 'It is not said yet where this comes from',

    keep: 'Keep the settings',
    kept: 'Settings kept',
    wrong: 'Not kept yet: some fields need a change',
    wrongText: 'See the words under the fields with a red frame. What was typed is still there.',
    undo: 'Undo',
    undone: 'Taken back',
  },
);
