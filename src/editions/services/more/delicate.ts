import { notice, plain, text, type PlainTemplate } from '../template.ts';
import { choice, long, photos, placeOf, short, spoken } from './asked.ts';

const namedReaders = text(
  'เฉพาะผู้อ่านตามตำแหน่งที่แสดงในแบบฟอร์ม และที่ผู้แจ้งไม่ได้ตัดออก',
  'Only the posts shown in the form that the writer has not left out',
);

const when = short({
  id: 'when',
  label: ['เกิดขึ้นเมื่อไร', 'When did it happen?'],
  help: ['วันที่ เดือน ปี หรือประมาณช่วงไหน', 'A day, a month, or roughly when'],
  isOptional: true,
});

const where = placeOf({
  id: 'place',
  label: ['เกิดขึ้นที่ไหน', 'Where?'],
  isOptional: true,
});

const evidence = [
  {
    ...photos(),
    help: text(
      'ถ่ายเอกสารหรือสถานที่ ระวังเงาสะท้อน ลายมือ หรือมุมที่มีแต่คุณเท่านั้นที่ถ่ายได้',
      'Of papers or places; mind reflections, handwriting, and views that only you could have had',
    ),
  },
  spoken({
    id: 'spoken',
    label: ['เล่าด้วยเสียงแทนการพิมพ์ (ถ้าสะดวก)', 'Say it instead of writing, if you like'],
    help: ['เสียงของคุณอาจทำให้ผู้ฟังจำได้ว่าเป็นใคร', 'Whoever listens may know your voice'],
    isOptional: true,
  }),
];

const back = short({
  id: 'reach',
  label: ['ช่องทางติดต่ออื่น (ไม่บอกก็ได้)', 'Another way to reach you, only if you wish'],
  help: [
    'ไม่ต้องบอก เพราะผู้อ่านตอบคุณได้ทางรหัสใบรับเรื่องโดยไม่รู้ว่าคุณเป็นใคร',
    'Not needed: readers can answer by the receipt’s code without knowing who you are',
  ],
  isOptional: true,
});

/** What is sealed to named readers alone. Wording ours; who reads is the office's to name before they can be opened. */
export const delicate: readonly PlainTemplate[] = [
  {
    ...plain,
    template: 'integrity-report',
    kind: 'integrity-report',
    ring: 'integrity',
    title: text('แจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 'Report corruption or misconduct'),
    intro: text(
      'เล่าเท่าที่รู้และเท่าที่สบายใจ ไม่ต้องมีหลักฐานครบ และไม่ต้องบอกว่าคุณเป็นใคร',
      'Tell what you know, as far as you feel safe. Proof need not be complete, and nobody needs to know who you are',
    ),
    questions: [
      long({
        id: 'what',
        label: ['เกิดอะไรขึ้น', 'What happened?'],
        help: ['ใคร ทำอะไร อย่างไร เท่าที่รู้', 'Who did what, and how, as far as you know'],
      }),
      short({
        id: 'whom',
        label: ['เกี่ยวกับใคร', 'Who is it about?'],
        help: ['ชื่อ ตำแหน่ง หรือหน่วยงาน เท่าที่รู้', 'A name, a post or a unit, if known'],
        isOptional: true,
      }),
      when,
      where,
      short({
        id: 'more',
        label: ['จะตรวจสอบต่อได้จากอะไร', 'Where could it be looked into?'],
        help: ['เช่น เอกสาร โครงการ สัญญา หรือผู้รู้เห็น', 'Such as papers, a project, a contract or a witness'],
        isOptional: true,
      }),
      ...evidence,
      back,
    ],
    standardWorkingDays: null,
    notice: notice(
      text('ใช้ตรวจสอบเรื่องที่แจ้งเท่านั้น', 'Used only to look into what was reported'),
      60,
      namedReaders,
    ),
  },
  {
    ...plain,
    template: 'conduct-complaint',
    kind: 'conduct-complaint',
    ring: 'conduct',
    title: text('ร้องเรียนพฤติกรรมเจ้าหน้าที่', 'Complain about an officer’s conduct'),
    intro: text(
      'การให้บริการ คำพูด หรือการกระทำของเจ้าหน้าที่ที่คุณเห็นว่าไม่เหมาะสม ผู้ถูกร้องเรียนไม่ได้อ่านเรื่องนี้หากคุณตัดออก',
      'Service, words or deeds of an officer that you find wrong. Whoever it is about does not read this if you leave them out',
    ),
    questions: [
      choice(
        { id: 'about', label: ['เรื่องเกี่ยวกับอะไร', 'What is it about?'] },
        ['manner', 'กิริยา วาจา การปฏิบัติต่อประชาชน', 'Manner or words towards people'],
        ['delay', 'ล่าช้า ละเลย ไม่ทำตามหน้าที่', 'Delay or neglect of duty'],
        ['unfair', 'เลือกปฏิบัติ ไม่เป็นธรรม', 'Unfair treatment'],
        ['asked', 'เรียกรับเงินหรือของ', 'Asked for money or goods'],
        ['other', 'เรื่องอื่น', 'Something else'],
      ),
      long({
        id: 'what',
        label: ['เกิดอะไรขึ้น', 'What happened?'],
        help: ['เล่าด้วยคำของคุณเอง', 'In your own words'],
      }),
      short({
        id: 'whom',
        label: ['เกี่ยวกับใคร', 'Who is it about?'],
        help: ['ชื่อ ตำแหน่ง จุดบริการ หรือลักษณะ เท่าที่รู้', 'A name, a post, a counter, as far as you know'],
        isOptional: true,
      }),
      when,
      where,
      ...evidence,
      back,
    ],
    standardWorkingDays: null,
    notice: notice(
      text(
        'ใช้ตรวจสอบและปรับปรุงเรื่องที่ร้องเรียนเท่านั้น',
        'Used only to look into the complaint and mend what is wrong',
      ),
      24,
      namedReaders,
    ),
  },
];
