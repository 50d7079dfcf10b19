import { long, scale } from './more/asked.ts';
import { always, counters, notice, plain, satisfactionSteps, text, type PlainTemplate } from './template.ts';
import { units } from './units.ts';

const aspects = [
  ['process', 'ขั้นตอนการให้บริการ', 'The steps of the service'],
  ['staff', 'เจ้าหน้าที่ผู้ให้บริการ', 'The staff'],
  ['facilities', 'สิ่งอำนวยความสะดวก', 'The facilities'],
  ['result', 'ผลของบริการที่ได้รับ', 'The result'],
] as const;

/** Opinion and satisfaction: the office listens. */
export const voices: readonly PlainTemplate[] = [
  {
    ...plain,
    template: 'opinion',
    kind: 'opinion',
    ring: 'general',
    unit: units.secretariat,
    title: text('แสดงความคิดเห็น', 'Your opinion'),
    intro: text(
      'ชม ติ หรือเสนอแนะ เพื่อให้หน่วยงานทำงานดีขึ้น',
      'Praise, criticism or a proposal, so that the office does better',
    ),
    questions: [
      { ...long({ id: 'detail', label: ['ความคิดเห็นของคุณ', 'Your opinion'] }), maxLength: 4_000 },
      {
        ...always,
        kind: 'phone',
        id: 'phone',
        label: text('เบอร์โทรศัพท์', 'Telephone'),
        help: text('ใส่ไว้หากอยากให้เจ้าหน้าที่ติดต่อกลับ', 'If you would like an officer to call you back'),
        required: false,
      },
    ],
    standardWorkingDays: 15,
    notice: notice(text('ใช้ปรับปรุงงานและตอบกลับเท่านั้น', 'Used only to improve our work and to answer you'), 24),
  },
  {
    ...plain,
    template: 'satisfaction',
    kind: 'satisfaction',
    ring: 'survey',
    title: text('ความพึงพอใจต่อการให้บริการ', 'Satisfaction with our service'),
    intro: text('ใช้เวลาไม่ถึงหนึ่งนาที ไม่ต้องบอกชื่อ', 'Less than a minute, no name asked'),
    questions: [
      ...aspects.map(([id, th, en]) => scale({ id, label: [th, en] }, 'rows', satisfactionSteps)),
      {
        ...long({
          id: 'comment',
          label: ['อยากบอกอะไรเพิ่มเติม', 'Anything you would like to add'],
          help: [
            'อย่าใส่ชื่อหรือเบอร์โทรศัพท์ แบบนี้ไม่ระบุตัวตน',
            'Please write no names or numbers: this form is anonymous',
          ],
          isOptional: true,
        }),
        maxLength: 1_000,
      },
    ],
    standardWorkingDays: null,
    notice: notice(
      text(
        'ใช้รวมเป็นค่าเฉลี่ยเพื่อปรับปรุงบริการ ไม่เก็บชื่อหรือเวลาที่ตอบ',
        'Only counted together to improve the service; no name and no time is kept',
      ),
      24,
      counters,
    ),
  },
];
