import type { Question } from '../../../domain/channels/question.ts';
import { notice, text, type PlainTemplate } from '../template.ts';
import { units } from '../units.ts';
import {
  anythingElse,
  choice,
  count,
  day,
  many,
  photos,
  place,
  request,
  spoken,
  whoToCall,
  type OptionWords,
} from './asked.ts';

const careful = text('เฉพาะผู้ดูแลข้อมูลอ่อนไหวของหน่วยงาน', 'Only those in this office who handle sensitive data');

/** Needs, illness and disability: the basis names the sections on sensitive data too; from memory, and says so. */
const sensitive = (purpose: ReturnType<typeof text>, months: number) => ({
  ...notice(purpose, months, careful),
  basis: text(
    'เพื่อจัดสวัสดิการตามหน้าที่ของหน่วยงาน (กฎหมายคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 24 และส่วนที่เป็นข้อมูลอ่อนไหวตามมาตรา 26) — รอนิติกรของหน่วยงานยืนยัน',
    'To provide welfare in the course of the office’s duty (Personal Data Protection Act 2019, section 24, and section 26 for what is sensitive) — to be confirmed by the office’s legal officer',
  ),
});

const appointment = text(
  'ใช้นัดหมายและเตรียมการลงทะเบียนเท่านั้น',
  'Used only to arrange and prepare the registration',
);

const meeting: Question = choice(
  { id: 'meeting', label: ['สะดวกให้พบที่ไหน', 'Where shall we meet?'] },
  ['office', 'มาที่สำนักงาน', 'At the office'],
  ['home', 'ขอให้เจ้าหน้าที่ไปที่บ้าน เพราะเดินทางลำบาก', 'At home, as travelling is hard'],
  ['unsure', 'ให้เจ้าหน้าที่โทรมาคุยก่อน', 'Please call first'],
);

const forWhom: Question = choice(
  { id: 'for', label: ['แจ้งให้ใคร', 'For whom?'] },
  ['self', 'ตัวเอง', 'Myself'],
  ['family', 'คนในครอบครัว', 'Somebody of my family'],
  ['other', 'คนอื่นที่ขอให้แจ้งแทน', 'Somebody else who asked me to'],
);

const wanted = (...first: readonly OptionWords[]): Question =>
  choice(
    { id: 'wanted', label: ['ต้องการอะไร', 'What do you want?'] },
    ...first,
    ['moved', 'ย้ายมาจากที่อื่น', 'Moved here from elsewhere'],
    ['account', 'เปลี่ยนบัญชีหรือวิธีรับเงิน', 'Change how it is paid'],
    ['missing', 'เงินไม่เข้า', 'It was not paid'],
    ['ask', 'สอบถามสิทธิ', 'Ask whether I may have it'],
  );

/** Benefits and relief: read by those who handle sensitive data. */
export const welfare: readonly PlainTemplate[] = [
  {
    ...request,
    template: 'elderly',
    unit: units.welfare,
    ring: 'welfare',
    effect: 'intent',
    title: text('เบี้ยยังชีพผู้สูงอายุ', 'Allowance for the elderly'),
    intro: text(
      'แจ้งความประสงค์ลงทะเบียนหรือแก้ไขข้อมูล เจ้าหน้าที่จะโทรนัดหมาย ไปหาที่บ้านได้หากเดินทางลำบาก',
      'Say that you want to register or change something; an officer calls to arrange it, at home where travelling is hard',
    ),
    questions: [
      wanted(['register', 'ลงทะเบียนครั้งแรก', 'Register for the first time']),
      forWhom,
      choice(
        { id: 'age', label: ['ผู้สูงอายุอายุเท่าไร', 'How old is the person?'] },
        ['sixty', 'ครบ 60 ปีแล้ว', '60 or older'],
        ['soon', 'จะครบ 60 ปีเร็ว ๆ นี้', '60 before long'],
        ['unsure', 'ไม่แน่ใจ', 'Not sure'],
      ),
      meeting,
      place,
      anythingElse,
      ...whoToCall,
    ],
    standardWorkingDays: 3,
    notice: sensitive(appointment, 12),
  },
  {
    ...request,
    template: 'disabled',
    unit: units.welfare,
    ring: 'welfare',
    effect: 'intent',
    title: text('เบี้ยความพิการ', 'Allowance for persons with disabilities'),
    intro: text(
      'แจ้งความประสงค์ลงทะเบียนหรือแก้ไขข้อมูล ไม่ต้องบอกอาการหรือโรค เจ้าหน้าที่จะโทรนัดหมาย',
      'Say that you want to register or change something; no condition need be told, an officer calls to arrange it',
    ),
    questions: [
      wanted(['register', 'ลงทะเบียนครั้งแรก', 'Register for the first time']),
      forWhom,
      choice(
        { id: 'card', label: ['มีบัตรประจำตัวคนพิการหรือยัง', 'Is there a disability card?'] },
        ['yes', 'มีแล้ว', 'Yes'],
        ['expired', 'มีแต่หมดอายุ', 'Yes, but it has expired'],
        ['no', 'ยังไม่มี', 'Not yet'],
      ),
      meeting,
      place,
      anythingElse,
      ...whoToCall,
    ],
    standardWorkingDays: 3,
    notice: sensitive(appointment, 12),
  },
  {
    ...request,
    template: 'newborn',
    unit: units.welfare,
    ring: 'welfare',
    effect: 'intent',
    title: text('เงินอุดหนุนเด็กแรกเกิด', 'Newborn child grant'),
    intro: text(
      'แจ้งความประสงค์ลงทะเบียนหรือแก้ไขข้อมูล ไม่ต้องบอกรายได้ทางนี้ เจ้าหน้าที่จะโทรนัดหมาย',
      'Say that you want to register or change something; no income need be told here, an officer calls to arrange it',
    ),
    questions: [
      wanted(['register', 'ลงทะเบียนครั้งแรก', 'Register for the first time']),
      choice(
        { id: 'child', label: ['เด็กเกิดแล้วหรือยัง', 'Has the child been born?'] },
        ['born', 'เกิดแล้ว', 'Yes'],
        ['expected', 'กำลังตั้งครรภ์', 'Not yet'],
      ),
      choice(
        { id: 'carer', label: ['ผู้แจ้งเป็นใคร', 'Who are you?'] },
        ['parent', 'พ่อหรือแม่', 'The mother or father'],
        ['guardian', 'ผู้ปกครองที่เด็กอยู่ด้วย', 'A guardian with whom the child lives'],
        ['other', 'แจ้งแทน', 'Somebody who was asked to'],
      ),
      meeting,
      place,
      anythingElse,
      ...whoToCall,
    ],
    standardWorkingDays: 3,
    notice: sensitive(appointment, 12),
  },
  {
    ...request,
    template: 'relief',
    unit: units.secretariat,
    ring: 'welfare',
    effect: 'intent',
    title: text('แจ้งขอความช่วยเหลือผู้ประสบภัย', 'Disaster relief'),
    intro: text(
      'พายุ น้ำท่วม ไฟไหม้ ภัยแล้ง หรือภัยอื่น เจ้าหน้าที่จะโทรกลับและลงพื้นที่ หากกำลังมีอันตราย อย่ารอที่นี่ โทร 191 หรือ 1669',
      'Storm, flood, fire, drought or the like; an officer calls back and comes. If you are in danger now, do not wait here: call 191 or 1669',
    ),
    questions: [
      choice(
        { id: 'event', label: ['เกิดภัยอะไร', 'What happened?'] },
        ['storm', 'พายุหรือลมแรง', 'Storm'],
        ['flood', 'น้ำท่วมหรือน้ำป่า', 'Flood'],
        ['fire', 'ไฟไหม้', 'Fire'],
        ['drought', 'ภัยแล้งหรือขาดน้ำ', 'Drought'],
        ['cold', 'ภัยหนาว', 'Cold'],
        ['slide', 'ดินถล่มหรือตลิ่งพัง', 'Landslide'],
        ['other', 'อื่น ๆ', 'Other'],
      ),
      day({ id: 'day', label: ['เกิดวันไหน', 'On which day?'] }, 'past'),
      place,
      many(
        { id: 'damage', label: ['อะไรเสียหาย', 'What was damaged?'] },
        ['house', 'บ้านพักอาศัย', 'The house'],
        ['belongings', 'ของใช้ในบ้าน', 'Belongings'],
        ['crops', 'พืชผลหรือสวน', 'Crops'],
        ['animals', 'สัตว์เลี้ยงหรือบ่อปลา', 'Animals or fish ponds'],
        ['people', 'มีคนบาดเจ็บหรือเสียชีวิต', 'Somebody was hurt or died'],
        ['other', 'อื่น ๆ', 'Other'],
      ),
      choice(
        {
          id: 'house',
          label: ['บ้านเสียหายแค่ไหน', 'How badly is the house damaged?'],
          when: { question: 'damage', values: ['house'] },
        },
        ['part', 'บางส่วน ยังอยู่ได้', 'In part; one can still live there'],
        ['unsafe', 'อยู่ไม่ได้หรือไม่ปลอดภัย', 'It cannot be lived in, or is unsafe'],
        ['whole', 'ทั้งหลัง', 'Wholly'],
      ),
      count({
        id: 'crops-area',
        label: ['พืชผลเสียหายกี่ไร่', 'How much land with crops, in rai?'],
        isOptional: true,
        unit: ['ไร่', 'rai'],
        most: 10_000,
        decimals: 2,
        when: { question: 'damage', values: ['crops'] },
      }),
      photos(),
      many(
        { id: 'needs', label: ['ต้องการอะไรเร่งด่วน', 'What is needed first?'], isOptional: true },
        ['water', 'น้ำดื่มและอาหาร', 'Water and food'],
        ['shelter', 'ที่พักชั่วคราวหรือผ้าใบ', 'Shelter or a tarpaulin'],
        ['move', 'ขนย้ายคนหรือสิ่งของ', 'People or things to be moved'],
        ['care', 'ดูแลผู้ป่วย ผู้สูงอายุ หรือเด็กเล็ก', 'Care for the ill, the old or small children'],
      ),
      count({
        id: 'people',
        label: ['เดือดร้อนกี่คน', 'How many people?'],
        isOptional: true,
        unit: ['คน', 'people'],
        most: 10_000,
      }),
      spoken({
        id: 'told',
        label: ['หรือเล่าด้วยเสียง', 'Or say it aloud'],
        isOptional: true,
      }),
      anythingElse,
      ...whoToCall,
    ],
    standardWorkingDays: 1,
    notice: sensitive(
      text('ใช้ช่วยเหลือและสำรวจความเสียหายเท่านั้น', 'Used only to help and to survey the damage'),
      36,
    ),
  },
];
