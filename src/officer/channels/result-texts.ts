import { defineTexts } from '../../i18n/texts.ts';

export const resultTexts = defineTexts(
  {
    title: 'ผลรวม',
    note: (sheets: number) => `จาก ${sheets} ชุดที่เปิดแล้ว (ชุดใหม่เปิดพร้อมกันครั้งละอย่างน้อย 5 ชุด)`,
    few: 'ยังไม่ถึง 5 ชุด จึงยังไม่แสดงผล เพื่อไม่ให้รู้ว่าใครตอบอะไร',
    fewFor: (question: string) => `${question}: ยังไม่ถึง 5 คำตอบ จึงยังไม่แสดง`,
    answer: 'คำตอบ',
    share: 'ร้อยละ',
    answers: (count: number) => `${count} คำตอบ`,
    unknown: 'ยังไม่ทราบ',
    table: 'ดูเป็นตาราง',
    paper: 'กระดาษ',
    paperNote: (sheets: number, half: number) =>
      `จากแบบกระดาษ ${sheets} แผ่นที่ครบ แยกจากที่ตอบทางโทรศัพท์${half === 0 ? '' : ` · ไม่ครบและไม่นับ ${half} แผ่น`}`,
    written: (question: string, count: number) => `${question}: ข้อความ ${count} ข้อ`,
    writtenNote: 'ไม่ได้เรียงตามเวลาที่ตอบ และไม่บอกว่าอยู่กับคะแนนใด',
    notReader: 'เครื่องนี้ไม่อ่านแบบที่ไม่ระบุตัวตน ผลรวมอยู่ที่เครื่องของผู้รับผิดชอบ ITA',
  },
  {
    title: 'Totals',
    note: (sheets) => `From ${sheets} opened sheets (new ones are opened together, at least 5 at a time)`,
    few: 'Fewer than 5 sheets, so nothing is shown yet: nobody shall learn who answered what.',
    fewFor: (question) => `${question}: fewer than 5 answers, not shown yet`,
    answer: 'Answer',
    share: 'Per cent',
    answers: (count) => (count === 1 ? '1 answer' : `${count} answers`),
    unknown: 'Not known',
    table: 'See it as a table',
    paper: 'Paper',
    paperNote: (sheets, half) =>
      `From ${sheets} whole paper sheets, apart from answers by phone${half === 0 ? '' : ` · ${half} half-filled, not counted`}`,
    written: (question, count) => `${question}: ${count} remarks`,
    writtenNote: 'Not in the order in which they came, nor beside their marks.',
    notReader: 'This device does not read anonymous sheets; the totals are on the ITA coordinator’s device.',
  },
);
