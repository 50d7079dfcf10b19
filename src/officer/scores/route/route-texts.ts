import { defineTexts } from '../../../i18n/texts.ts';

export const routeTexts = defineTexts(
  {
    loading: 'กำลังเปิดเป้าหมาย',
    year: 'ปีงบประมาณ',
    yearBare: (year: number) => `${year} (ยังไม่มีเกณฑ์คะแนน)`,
    noScore: (year: number) => `ปี ${year} ยังเป็นรายการตรวจ ไม่มีคะแนน`,
    noScoreText: 'แอปยังไม่มีน้ำหนักและการจัดกลุ่มข้อของปีนี้ จึงบอกไม่ได้ว่าข้อหนึ่งมีค่ากี่คะแนน เมื่อมีเกณฑ์ของปีนี้แล้ว เป้าหมายจะคิดให้ที่นี่',
    toEditions: 'ดูหรือนำเข้าเกณฑ์',
    toChecklist: (year: number) => `ตรวจรายการ OIT ปี ${year}`,
    emptyTitle: 'เริ่มจากตรวจรายการ OIT',
    emptyText: (count: number) =>
      `ยังไม่มีใครตรวจว่าเว็บไซต์มีข้อใดใน ${count} ข้อแล้ว เมื่อตรวจครบ หน้านี้จะบอกว่าเหลือข้อใด แต่ละข้อเพิ่มกี่คะแนน และทำข้อใดก่อนจึงถึงเป้าหมายโดยใช้แรงน้อยที่สุด`,

    target: 'อยากไปถึง',
    targetOIT: 'อยากให้ OIT ไปถึง',
    nextLevel: (name: string, min: string) => `ระดับถัดไป: ${name} (${min} ขึ้นไป)`,
    higherLevel: (name: string, min: string) => `${name} (${min} ขึ้นไป)`,
    eachInstrument: (mark: string) => `และทุกเครื่องมือ ${mark} ขึ้นไป`,
    passMark: (mark: string) => `เกณฑ์ผ่าน ${mark}`,
    isPassMark: 'เกณฑ์ผ่าน',
    own: 'กำหนดคะแนนเอง',
    typed: 'คะแนนที่อยากได้',
    typedHelp: '0–100 ทศนิยมไม่เกินสองตำแหน่ง',
    typedWrong: 'ยังไม่ใช่คะแนน 0–100',
    level: (name: string) => `ระดับ ${name}`,
    levelUnknown: 'ยังไม่ทราบระดับ',

    nowThen: 'จากตอนนี้ถึงเป้าหมาย',
    now: 'ตอนนี้',
    whenDone: (count: number) => `เมื่อทำครบ ${count} ข้อ`,
    total: 'คะแนนรวม',
    disclosed: (points: string) => `OIT ${points}`,
    between: (low: string, high: string) => `อาจอยู่ระหว่าง ${low}–${high}`,
    toTarget: 'คะแนนรวมเทียบกับเป้าหมาย',
    toTargetOIT: 'OIT เทียบกับเป้าหมาย',
    ofTarget: (points: string, mark: string) => `${points} จาก ${mark}`,
    rules: 'น้ำหนัก กลุ่ม และระดับ',
    unconfirmed: (year: number) => `เกณฑ์ปี ${year} ยังไม่ยืนยันทั้งหมด คะแนนจริงจึงอาจต่างจากนี้`,
    printedOIT: (printed: string, ours: string) =>
      `ผลที่ประกาศของปีนี้ให้ OIT ${printed} ส่วนรายการที่ตรวจไว้ให้ ${ours} ถ้ายังไม่ได้ทำอะไรเพิ่ม ควรตรวจรายการอีกครั้ง`,
    neverLooked: (count: number) => `ยังไม่เคยตรวจ ${count} ข้อ ตอนนี้นับเป็นยังไม่มี`,

    standingTitle: 'IIT และ EIT คงที่',
    standingLead: 'IIT และ EIT มาจากคำตอบของคน จึงไม่มีช่องให้ติ๊ก หน้านี้คิดให้คงที่ และบอกว่าอาจขยับได้เท่าไร',
    standsPublished: (code: string, points: string, year: number) =>
      `${code} คงที่ที่ ${points} ตามผลที่ประกาศปี ${year}`,
    standsOwn: (code: string, points: string, answers: string) =>
      `${code} คงที่ที่ ${points} ตามแบบสำรวจตนเอง ${answers} คำตอบ ซึ่งไม่ใช่ผลของสำนักงาน ป.ป.ช.`,
    moved: (by: string, low: string, high: string) =>
      `หน่วยงานเคยขยับมากที่สุดปีละ ${by} คะแนน จึงอาจอยู่ระหว่าง ${low}–${high}`,
    openBetween: (low: string, high: string) => `ยังไม่ครบทุกข้อ จึงอาจอยู่ระหว่าง ${low}–${high}`,
    chanceBetween: (low: string, high: string) => `ถ้าทุกคนตอบ น่าจะอยู่ระหว่าง ${low}–${high} (95 ใน 100 กรณี)`,
    rangeUnknown: 'ยังไม่ทราบว่าจะขยับได้เท่าไร',
    standsNowhere: (code: string) => `ยังไม่มีผล ${code} หน้านี้จึงคิดเส้นทางจาก OIT อย่างเดียว`,

    reached: 'ถึงเป้าหมายนี้แล้ว',
    reachedText: 'เลือกเป้าหมายที่สูงขึ้น หรือติ๊กดูว่าทำข้อใดเพิ่มแล้วคะแนนเป็นเท่าไร',
    outOfReach: 'ทำรายการ OIT ครบแล้วก็ยังไม่ถึง',
    itemsShort: (best: string, short: string) => `ถ้าทำครบทุกข้อจะได้มากที่สุด ${best} ยังขาดอีก ${short} คะแนน`,
    instrumentShort: (code: string, points: string, short: string) =>
      `ระดับนี้ดูทีละเครื่องมือด้วย ${code} อยู่ที่ ${points} ยังขาดอีก ${short} คะแนน ซึ่งรายการ OIT ช่วยไม่ได้`,
    bestLevel: (name: string) => `ทำครบทุกข้อจะได้ระดับ ${name}`,
  },
  {
    loading: 'Opening the targets',
    year: 'Fiscal year',
    yearBare: (year) => `${year} (no scoring rules yet)`,
    noScore: (year) => `${year} is a check-list so far, without scores`,
    noScoreText:
      'The app does not hold the weights and groups of that year, so nobody can say what an item is worth. Once the rules are here, the way to a target is worked out on this page.',
    toEditions: 'See or bring in rules',
    toChecklist: (year) => `Check the OIT items of ${year}`,
    emptyTitle: 'Check the OIT items first',
    emptyText: (count) =>
      `Nobody has looked yet which of the ${count} items the website has. Once that is done, this page says which are left, what each adds, and which to do first to reach the target with the least work.`,

    target: 'To reach',
    targetOIT: 'To bring the OIT to',
    nextLevel: (name, min) => `Next level: ${name} (from ${min})`,
    higherLevel: (name, min) => `${name} (from ${min})`,
    eachInstrument: (mark) => `and each instrument from ${mark}`,
    passMark: (mark) => `Pass mark ${mark}`,
    isPassMark: 'pass mark',
    own: 'Points of our own choice',
    typed: 'Points to reach',
    typedHelp: '0–100, at most two decimals',
    typedWrong: 'Not points from 0 to 100 yet',
    level: (name) => `Level ${name}`,
    levelUnknown: 'Level unknown',

    nowThen: 'From now to the target',
    now: 'Now',
    whenDone: (count) => (count === 1 ? 'With 1 item done' : `With ${count} items done`),
    total: 'Total',
    disclosed: (points) => `OIT ${points}`,
    between: (low, high) => `may lie between ${low} and ${high}`,
    toTarget: 'Total against the target',
    toTargetOIT: 'OIT against the target',
    ofTarget: (points, mark) => `${points} of ${mark}`,
    rules: 'Weights, groups and levels',
    unconfirmed: (year) => `Not all rules of ${year} are confirmed, so the real score may differ.`,
    printedOIT: (printed, ours) =>
      `The published result of this year has an OIT of ${printed}, the checked items give ${ours}. If nothing was done since, it is worth looking at them again.`,
    neverLooked: (count) =>
      count === 1
        ? '1 item was never looked at; it counts as not there'
        : `${count} items were never looked at; they count as not there`,

    standingTitle: 'IIT and EIT stand still',
    standingLead:
      'IIT and EIT come from what people answer, so there is nothing to tick. Here they stand still, with how far they may move.',
    standsPublished: (code, points, year) => `${code} stands at ${points}, as published for ${year}.`,
    standsOwn: (code, points, answers) =>
      `${code} stands at ${points} by the office’s own survey of ${answers} answers, which is no result of the NACC.`,
    moved: (by, low, high) =>
      `The office itself has moved ${by} points in a year at most, so it may lie between ${low} and ${high}.`,
    openBetween: (low, high) => `Some questions are open, so it may lie between ${low} and ${high}.`,
    chanceBetween: (low, high) =>
      `Had everybody answered, it would lie between ${low} and ${high} in 95 of 100 cases.`,
    rangeUnknown: 'How far it may move is not known.',
    standsNowhere: (code) => `There is no result of the ${code}, so the way is worked out for the OIT alone.`,

    reached: 'This target is reached',
    reachedText: 'Choose a higher one, or tick items to see what they would come to.',
    outOfReach: 'Even with every OIT item it is out of reach',
    itemsShort: (best, short) =>
      `With every item done it would be ${best} at most; ${short} points are missing.`,
    instrumentShort: (code, points, short) =>
      `This level looks at each instrument. ${code} stands at ${points}, ${short} points short, and no OIT item can change that.`,
    bestLevel: (name) => `Every item done gives level ${name}.`,
  },
);
