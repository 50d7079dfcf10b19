import { defineTexts } from '../../../../i18n/texts.ts';

/** Real measures for those an indicator asks about, in our own words; by number of indicator. */
export const measureTexts = defineTexts(
  {
    title: 'งานบริการที่ควรดูแล',
    note: (line: string) =>
      `ตัวชี้วัดของ IIT และ EIT ที่ต่ำกว่า ${line} ถามเรื่องเหล่านี้ สิ่งที่ทำได้คือทำงานจริงให้ดีขึ้น คะแนนเป็นเรื่องของผู้ตอบ`,
    indicator: (no: number, name: string) => `${no}. ${name}`,
    points: (points: string) => `${points} คะแนน`,
    asks: 'ถามเรื่อง',
    unknownTopics: 'แอปยังไม่มีหัวข้อของปีนี้',
    canDo: 'สิ่งที่ทำได้',
    toMeasures: 'ไปที่มาตรการ',
    measures: [
      [
        'ทบทวนขั้นตอนและเวลาที่สัญญาของงานบริการไตรมาสละหนึ่งงาน เขียนเป็นลำดับสั้น ๆ ให้ทุกโต๊ะใช้ตรงกัน',
        'ลงทะเบียนเรื่องที่รับทุกเรื่อง ให้มีวันที่รับ ผู้รับผิดชอบ และวันที่เสร็จ เรื่องที่มาก่อนได้ทำก่อน',
      ],
      [
        'แจ้งแผนและผลการใช้จ่ายรายไตรมาสให้เจ้าหน้าที่ทุกคนในที่ประชุมประจำเดือน พร้อมสรุปหนึ่งหน้า',
        'เปิดให้เจ้าหน้าที่ถามหรือทักท้วงการใช้งบประมาณได้ และตอบเป็นหนังสือภายในเวลาที่กำหนด',
      ],
      [
        'ประกาศหลักเกณฑ์มอบหมายงาน ประเมินผล และคัดเลือกคนไปอบรม ให้ทุกคนเห็นก่อนใช้',
        'ให้เจ้าหน้าที่ดูผลประเมินของตนและขอทบทวนได้ โดยมีผู้รับผิดชอบตอบ',
      ],
      [
        'เขียนขั้นตอนยืมและคืนทรัพย์สินให้เหลือหน้าเดียว ใช้แบบเดียวและทะเบียนเดียว',
        'ตรวจนับทรัพย์สินกับทะเบียนทุกไตรมาส แล้วแจ้งผลให้ทุกส่วนราชการ',
      ],
      [
        'กำหนดขั้นตอนรับเรื่องทุจริต ผู้รับผิดชอบ และเวลาตอบ แล้วรายงานจำนวนเรื่องและผลทุกไตรมาส',
        'นำข้อเสนอของผู้ตรวจสอบภายในและภายนอกมาทำเป็นรายการแก้ และติดตามทุกเดือน',
      ],
      [
        'ทบทวนขั้นตอนและเวลาที่สัญญาของบริการไตรมาสละหนึ่งงาน ลดขั้นตอนที่ไม่จำเป็น แล้วประกาศที่จุดบริการและเว็บไซต์',
        'อบรมเจ้าหน้าที่จุดบริการ และตอบทุกเรื่องภายในเวลาที่สัญญา',
      ],
      [
        'รวมเรื่องที่ประชาชนถามบ่อยไว้หน้าเดียวบนเว็บไซต์ และปรับทุกเดือน',
        'เปิดช่องทางออนไลน์รับความเห็น มีผู้ดูแลทุกวันทำการ และตอบทุกข้อ',
      ],
      [
        'เปิดบริการหนึ่งงานให้ยื่นคำขอออนไลน์ได้จริง ตั้งแต่ต้นจนรับเรื่อง',
        'เชิญผู้ใช้บริการมาร่วมทบทวนขั้นตอนปีละสองครั้ง แล้วประกาศว่าแก้อะไรไปแล้ว',
      ],
    ],
  },
  {
    title: 'Services to look after',
    note: (line) =>
      `The indicators of IIT and EIT below ${line} ask about these matters. What an office can do is to work better; the answers belong to those who give them.`,
    indicator: (no, name) => `${no}. ${name}`,
    points: (points) => `${points} points`,
    asks: 'It asks about',
    unknownTopics: 'The app does not hold the topics of this year',
    canDo: 'What can be done',
    toMeasures: 'To the measures',
    measures: [
      [
        'Review the steps and the promised time of one service a quarter, and write them down so that every desk does the same.',
        'Register every matter with the day it came, who is responsible and the day it was finished; first come, first served.',
      ],
      [
        'Tell all staff the plan and the spending of each quarter at the monthly meeting, with one page to take along.',
        'Let staff ask about the spending or object to it, and answer in writing within a set time.',
      ],
      [
        'Announce the criteria for giving out work, for appraisal and for choosing who is trained, before they are used.',
        'Let staff see their own appraisal and ask for a review, with somebody responsible to answer.',
      ],
      [
        'Bring the steps of borrowing and returning property down to one page, one form and one register.',
        'Count the property against the register every quarter, and tell all units the result.',
      ],
      [
        'Set out how a report of corruption is taken, by whom and in what time; report numbers and outcomes every quarter.',
        'Make a list of repairs from what internal and external auditors propose, and follow it up every month.',
      ],
      [
        'Review the steps and the promised time of one service a quarter, drop needless steps, and publish them at the counter and on the website.',
        'Train those at the counter, and answer every matter within the promised time.',
      ],
      [
        'Gather what people often ask on one page of the website, and renew it every month.',
        'Open an online channel for opinions, looked after every working day, where everything is answered.',
      ],
      [
        'Let one service be requested online, from beginning to receipt.',
        'Invite users to review the steps twice a year, and announce what was changed.',
      ],
    ],
  },
);
