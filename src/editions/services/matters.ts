import type { FirstQuestion } from '../../domain/channels/first-format.ts';
import { notice, plain, text, whoAndPhone, type PlainTemplate } from './template.ts';

const anythingElse: FirstQuestion = {
  kind: 'long',
  id: 'detail',
  label: text('รายละเอียดเพิ่มเติม', 'Anything else'),
  help: null,
  required: false,
  maxLength: 2_000,
};

/** Everyday requests and complaints of a sub-district's people. Promised standards are proposals for the office to set. */
export const matters: readonly PlainTemplate[] = [
  {
    ...plain,
    template: 'general',
    kind: 'request',
    ring: 'general',
    title: text('แจ้งเรื่องทั่วไป', 'General matter'),
    intro: text(
      'อยากขอรับบริการ สอบถาม หรือแจ้งอะไรกับหน่วยงาน เขียนมาได้เลย',
      'To ask for a service, ask a question or tell the office something',
    ),
    effect: 'intent',
    questions: [
      {
        kind: 'long',
        id: 'detail',
        label: text('เรื่องที่ต้องการแจ้ง', 'What is it about?'),
        help: text('เล่าด้วยคำของคุณเอง', 'In your own words'),
        required: true,
        maxLength: 4_000,
      },
      {
        kind: 'short',
        id: 'place',
        label: text('สถานที่ (ถ้ามี)', 'Place, if any'),
        help: text('เช่น หมู่ที่ ซอย หรือจุดสังเกต', 'Such as village number, lane or a landmark'),
        required: false,
        maxLength: 300,
        autocomplete: null,
      },
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
    title: text('แจ้งซ่อมไฟฟ้าสาธารณะ', 'Street light repair'),
    intro: text(
      'ไฟถนนดับ กะพริบ หรือเสาไฟชำรุด แจ้งได้ที่นี่',
      'A street light is out, flickers, or a pole is damaged',
    ),
    effect: 'complete',
    questions: [
      {
        kind: 'choice',
        id: 'fault',
        label: text('ไฟเป็นอย่างไร', 'What is wrong?'),
        help: null,
        required: true,
        options: [
          { value: 'out', label: text('ดับ', 'It is out') },
          { value: 'flickers', label: text('กะพริบ ติด ๆ ดับ ๆ', 'It flickers') },
          { value: 'always-on', label: text('ติดตลอดกลางวัน', 'On all day') },
          { value: 'damaged', label: text('เสา โคม หรือสายไฟชำรุด', 'Pole, lamp or cable is damaged') },
        ],
      },
      {
        kind: 'short',
        id: 'place',
        label: text('อยู่ตรงไหน', 'Where is it?'),
        help: text(
          'เช่น หน้าบ้านเลขที่ 12 หมู่ 3 หรือเลขที่เสาไฟ',
          'Such as in front of house 12, village 3, or the pole’s number',
        ),
        required: true,
        maxLength: 300,
        autocomplete: null,
      },
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
    title: text('แจ้งเรื่องขยะ', 'Rubbish'),
    intro: text('ขยะตกค้าง ขอถังขยะ หรือมีคนทิ้งขยะไม่ถูกที่', 'Rubbish left behind, a bin needed, or rubbish dumped'),
    effect: 'complete',
    questions: [
      {
        kind: 'choice',
        id: 'fault',
        label: text('เรื่องอะไร', 'What is it about?'),
        help: null,
        required: true,
        options: [
          { value: 'left', label: text('ขยะตกค้าง ไม่มาเก็บ', 'Not collected') },
          { value: 'bin', label: text('ขอถังขยะ', 'A bin is needed') },
          { value: 'dumped', label: text('มีคนลักลอบทิ้ง', 'Dumped by somebody') },
        ],
      },
      {
        kind: 'short',
        id: 'place',
        label: text('อยู่ตรงไหน', 'Where is it?'),
        help: text('เช่น หมู่ที่ ซอย หรือจุดสังเกต', 'Such as village number, lane or a landmark'),
        required: true,
        maxLength: 300,
        autocomplete: null,
      },
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
    title: text('ร้องเรียน ร้องทุกข์', 'Complaint'),
    intro: text(
      'ได้รับความเดือดร้อน เช่น เสียง กลิ่น ควัน น้ำเสีย ถนนชำรุด',
      'Trouble such as noise, smell, smoke, waste water or a broken road',
    ),
    questions: [
      {
        kind: 'long',
        id: 'detail',
        label: text('เกิดอะไรขึ้น', 'What happened?'),
        help: text('เกิดเมื่อไร บ่อยแค่ไหน ใครเดือดร้อนบ้าง', 'Since when, how often, who suffers'),
        required: true,
        maxLength: 4_000,
      },
      {
        kind: 'short',
        id: 'place',
        label: text('ที่ไหน', 'Where?'),
        help: null,
        required: true,
        maxLength: 300,
        autocomplete: null,
      },
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
