import type { Question } from '../../../domain/channels/question.ts';
import { ratingTemplate } from '../../../domain/channels/rating.ts';
import { counters, notice, plain, satisfactionSteps, text, type PlainTemplate } from '../template.ts';
import { choice, long, scale, type Words } from './asked.ts';

const comment: Question = {
  ...long({
    id: 'comment',
    label: ['อยากบอกอะไรเพิ่มเติม', 'Anything you would like to add'],
    help: ['อย่าใส่ชื่อหรือเบอร์โทรศัพท์ แบบนี้ไม่ระบุตัวตน', 'Please write no names or numbers: this form is anonymous'],
    isOptional: true,
  }),
  maxLength: 1_000,
};

const steps = (id: string, label: Words): Question => scale({ id, label }, 'rows', satisfactionSteps);
const faces = (id: string, label: Words): Question => scale({ id, label }, 'faces', satisfactionSteps);

const counted = notice(
  text(
    'ใช้รวมเป็นค่าเฉลี่ยเพื่อปรับปรุงงาน ไม่เก็บชื่อหรือเวลาที่ตอบ',
    'Only counted together to improve the work; no name and no time is kept',
  ),
  24,
  counters,
);

const sheet = {
  ...plain,
  kind: 'satisfaction',
  ring: 'survey',
  standardWorkingDays: null,
  notice: counted,
} as const satisfies Partial<PlainTemplate>;

/** Further anonymous sheets: how people find an officer, the office's openness, a project. */
export const surveys: readonly PlainTemplate[] = [
  {
    ...sheet,
    template: 'satisfaction-officer',
    title: text('ความพึงพอใจต่อเจ้าหน้าที่ที่ให้บริการ', 'Satisfaction with the officer who served you'),
    intro: text(
      'แตะหน้าที่ตรงใจ ไม่ต้องบอกชื่อ เจ้าหน้าที่ไม่เห็นว่าใครตอบ',
      'Tap the face that fits. No name is asked; officers do not see who answered',
    ),
    // Aspects as other offices of this kind have them; one scale for all, apart from that of the ITA.
    questions: [
      faces('process', ['ขั้นตอนการให้บริการ', 'The steps of the service']),
      faces('staff', ['เจ้าหน้าที่ผู้ให้บริการ', 'The officer who served you']),
      faces('facilities', ['สิ่งอำนวยความสะดวก', 'The facilities']),
      faces('result', ['ผลของบริการที่ได้รับ', 'The result']),
      comment,
    ],
  },
  {
    ...sheet,
    template: ratingTemplate,
    title: text('ความพึงพอใจหลังเรื่องเสร็จ', 'How it went, once a matter is done'),
    intro: text(
      'แตะหน้าที่ตรงใจหนึ่งครั้ง ไม่ต้องบอกชื่อ เจ้าหน้าที่ไม่เห็นว่าใครตอบหรือตอบจากเรื่องไหน',
      'Tap one face. No name is asked; officers see neither who answered nor about which matter',
    ),
    questions: [faces('result', ['เรื่องของคุณเป็นอย่างไรบ้าง', 'How did it go?']), comment],
  },
  {
    ...sheet,
    template: 'satisfaction-openness',
    title: text(
      'ความพึงพอใจต่อการเปิดเผยข้อมูลและช่องทางติดต่อ',
      'Satisfaction with disclosure and ways to contact us',
    ),
    intro: text('ใช้เวลาไม่ถึงหนึ่งนาที ไม่ต้องบอกชื่อ', 'Less than a minute, no name asked'),
    questions: [
      choice(
        { id: 'way', label: ['ติดต่อหรือดูข้อมูลทางใดล่าสุด', 'Which way did you use last?'] },
        ['website', 'เว็บไซต์ของหน่วยงาน', 'The office’s website'],
        ['social', 'Facebook หรือ LINE', 'Facebook or LINE'],
        ['phone', 'โทรศัพท์', 'Telephone'],
        ['board', 'ป้ายประกาศหรือเสียงตามสาย', 'Notice board or village loudspeaker'],
        ['visit', 'มาที่สำนักงาน', 'At the office'],
      ),
      steps('found', ['หาข้อมูลที่ต้องการได้ง่าย', 'Finding what you looked for']),
      steps('clear', ['ข้อมูลชัดเจนและเข้าใจง่าย', 'How clear the information is']),
      steps('current', ['ข้อมูลเป็นปัจจุบัน', 'How up to date it is']),
      steps('reached', ['ติดต่อหน่วยงานได้สะดวก', 'Reaching the office']),
      steps('answered', ['ได้รับคำตอบ', 'Being answered']),
      comment,
    ],
  },
  {
    ...sheet,
    template: 'project-evaluation',
    kind: 'project-evaluation',
    title: text('ประเมินโครงการหรือกิจกรรม', 'Evaluation of a project or activity'),
    intro: text(
      'สำหรับผู้เข้าร่วมและคณะกรรมการ แก้ชื่อโครงการในชื่อช่องทางก่อนเปิดใช้ ไม่ระบุตัวตน',
      'For those who took part and the committee; put the project’s name into the title first. Anonymous',
    ),
    questions: [
      choice(
        { id: 'role', label: ['คุณเกี่ยวข้องอย่างไร', 'How did you take part?'] },
        ['took-part', 'ผู้เข้าร่วม', 'I took part'],
        ['committee', 'กรรมการหรือผู้ติดตามประเมินผล', 'I am on the committee'],
        ['helper', 'ผู้ช่วยจัดงานหรือวิทยากร', 'I helped or spoke'],
        ['neighbour', 'ประชาชนในพื้นที่', 'I live there'],
      ),
      steps('useful', ['ตรงกับความต้องการของพื้นที่', 'It meets what the area needs']),
      steps('prepared', ['การเตรียมงานและสถานที่', 'Preparation and place']),
      steps('done', ['ทำได้ตามที่แจ้งไว้', 'It was done as announced']),
      steps('spent', ['ใช้งบประมาณคุ้มค่า เท่าที่ทราบ', 'Worth its money, as far as you know']),
      steps('open', ['เปิดให้ประชาชนมีส่วนร่วม', 'People could have their say']),
      comment,
    ],
  },
];
