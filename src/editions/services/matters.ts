import { anythingElse, choice, long, photos, place, placeOf } from './more/asked.ts';
import { notice, plain, text, whoAndPhone, type PlainTemplate } from './template.ts';
import { units } from './units.ts';

/** Everyday requests and complaints of a sub-district's people. Promised standards are proposals for the office to set. */
export const matters: readonly PlainTemplate[] = [
  {
    ...plain,
    template: 'general',
    kind: 'request',
    ring: 'general',
    unit: units.secretariat,
    title: text('แจ้งเรื่องทั่วไป', 'General matter'),
    intro: text(
      'อยากขอรับบริการ สอบถาม หรือแจ้งอะไรกับหน่วยงาน เขียนมาได้เลย',
      'To ask for a service, ask a question or tell the office something',
    ),
    effect: 'intent',
    questions: [
      {
        ...long({
          id: 'detail',
          label: ['เรื่องที่ต้องการแจ้ง', 'What is it about?'],
          help: ['เล่าด้วยคำของคุณเอง', 'In your own words'],
        }),
        maxLength: 4_000,
      },
      placeOf({
        id: 'place',
        label: ['สถานที่ (ถ้ามี)', 'Place, if any'],
        help: ['เช่น หมู่ที่ ซอย หรือจุดสังเกต', 'Such as village number, lane or a landmark'],
        isOptional: true,
      }),
      ...whoAndPhone,
    ],
    standardWorkingDays: 7,
    notice: notice(
      text('ใช้ติดต่อกลับและดำเนินเรื่องที่คุณแจ้งเท่านั้น', 'Used only to handle what you wrote and to answer you'),
      24,
    ),
  },
  {
    ...plain,
    template: 'street-light',
    kind: 'request',
    ring: 'general',
    unit: units.works,
    title: text('แจ้งซ่อมไฟฟ้าสาธารณะ', 'Street light repair'),
    intro: text(
      'ไฟถนนดับ กะพริบ หรือเสาไฟชำรุด แจ้งได้ที่นี่',
      'A street light is out, flickers, or a pole is damaged',
    ),
    effect: 'complete',
    questions: [
      choice(
        { id: 'fault', label: ['ไฟเป็นอย่างไร', 'What is wrong?'] },
        ['out', 'ดับ', 'It is out'],
        ['flickers', 'กะพริบ ติด ๆ ดับ ๆ', 'It flickers'],
        ['always-on', 'ติดตลอดกลางวัน', 'On all day'],
        ['damaged', 'เสา โคม หรือสายไฟชำรุด', 'Pole, lamp or cable is damaged'],
      ),
      placeOf({
        id: 'place',
        label: ['อยู่ตรงไหน', 'Where is it?'],
        help: [
          'เช่น หน้าบ้านเลขที่ 12 หมู่ 3 หรือเลขที่เสาไฟ',
          'Such as in front of house 12, village 3, or the pole’s number',
        ],
      }),
      photos(),
      anythingElse,
      ...whoAndPhone,
    ],
    standardWorkingDays: 3,
    notice: notice(
      text('ใช้ซ่อมไฟตามที่แจ้งและติดต่อกลับเท่านั้น', 'Used only to repair the light and to answer you'),
      12,
    ),
  },
  {
    ...plain,
    template: 'rubbish',
    kind: 'request',
    ring: 'general',
    unit: units.secretariat,
    title: text('แจ้งเรื่องขยะ', 'Rubbish'),
    intro: text('ขยะตกค้าง ขอถังขยะ หรือมีคนทิ้งขยะไม่ถูกที่', 'Rubbish left behind, a bin needed, or rubbish dumped'),
    effect: 'complete',
    questions: [
      choice(
        { id: 'fault', label: ['เรื่องอะไร', 'What is it about?'] },
        ['left', 'ขยะตกค้าง ไม่มาเก็บ', 'Not collected'],
        ['bin', 'ขอถังขยะ', 'A bin is needed'],
        ['dumped', 'มีคนลักลอบทิ้ง', 'Dumped by somebody'],
      ),
      place,
      photos({ question: 'fault', values: ['left', 'dumped'] }),
      anythingElse,
      ...whoAndPhone,
    ],
    standardWorkingDays: 5,
    notice: notice(
      text('ใช้ดำเนินเรื่องที่แจ้งและติดต่อกลับเท่านั้น', 'Used only to handle the matter and to answer you'),
      12,
    ),
  },
  {
    ...plain,
    template: 'complaint',
    kind: 'complaint',
    ring: 'general',
    unit: units.secretariat,
    title: text('ร้องเรียน ร้องทุกข์', 'Complaint'),
    intro: text(
      'ได้รับความเดือดร้อน เช่น เสียง กลิ่น ควัน น้ำเสีย ถนนชำรุด',
      'Trouble such as noise, smell, smoke, waste water or a broken road',
    ),
    questions: [
      {
        ...long({
          id: 'detail',
          label: ['เกิดอะไรขึ้น', 'What happened?'],
          help: ['เกิดเมื่อไร บ่อยแค่ไหน ใครเดือดร้อนบ้าง', 'Since when, how often, who suffers'],
        }),
        maxLength: 4_000,
      },
      placeOf({ id: 'place', label: ['ที่ไหน', 'Where?'] }),
      photos(),
      ...whoAndPhone,
    ],
    standardWorkingDays: 15,
    notice: notice(
      text(
        'ใช้ตรวจสอบและแก้ไขเรื่องที่ร้องเรียน และแจ้งผลให้คุณทราบ',
        'Used to look into the complaint and to tell you the outcome',
      ),
      36,
    ),
  },
];
