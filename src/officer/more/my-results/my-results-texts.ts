import { defineTexts } from '../../../i18n/texts.ts';

export const myResultsTexts = defineTexts(
  {
    title: 'ผลประเมินของฉัน',
    loading: 'กำลังเปิดผล',
    lead: 'ผลนี้เปิดได้เฉพาะเครื่องของคุณ เพื่อนร่วมงานเปิดไม่ได้ ผู้รับผิดชอบ ITA และผู้ดูแลหน่วยงานเห็นผลของทุกคน',
    none: 'ยังไม่มีแบบประเมินที่เป็นของคุณ',
    noneText: 'ผู้ดูแลหน่วยงานทำแบบของเจ้าหน้าที่แต่ละคนได้จากคลังแบบ',
    few: 'ยังไม่ถึง 5 คน',
    fewText: 'ผลจะขึ้นเมื่อมีผู้ตอบตั้งแต่ 5 คน ก่อนหน้านั้นไม่บอกว่ามีกี่คน เพื่อไม่ให้รู้ว่าใครตอบอะไร',
    notHere: 'ผลยังไม่มาถึงเครื่องนี้',
    notHereText: 'เครื่องนี้เพิ่งเข้าร่วม ผลจะมาเองเมื่อเครื่องของผู้รับผิดชอบ ITA ต่อเครือข่าย',
    mean: (mean: string, most: string) => `เฉลี่ย ${mean} จาก ${most}`,
    noMean: 'ไม่มีค่าเฉลี่ย',
    answers: (count: number) => `จาก ${count} คนขึ้นไป`,
    answer: 'คำตอบ',
    share: 'ร้อยละ',
    hidden: 'ไม่แสดง เพราะมีคนตอบน้อย',
    table: 'ดูเป็นตาราง',
    updated: 'ผลเปลี่ยนเมื่อมีผู้ตอบเพิ่มอีกอย่างน้อย 5 คน ตัวเลขปัดเศษแล้ว',
  },
  {
    title: 'My results',
    loading: 'Opening the results',
    lead: 'Only your own devices open these. Colleagues cannot; the ITA coordinator and administrators see everybody’s.',
    none: 'There is no form of yours yet',
    noneText: 'An administrator can make one for each officer, from the library.',
    few: 'Fewer than 5 people yet',
    fewText:
      'Results show from five answers on. Before that it is not said how many there are: nobody shall learn who answered what.',
    notHere: 'The result has not come to this device yet',
    notHereText:
      'This device joined later. It will come by itself when the ITA coordinator’s device is online.',
    mean: (mean, most) => `${mean} of ${most} on average`,
    noMean: 'No average',
    answers: (count) => `from ${count} people or more`,
    answer: 'Answer',
    share: 'Per cent',
    hidden: 'not shown, few chose it',
    table: 'See it as a table',
    updated: 'Results change when at least five more have answered. Figures are rounded.',
  },
);
