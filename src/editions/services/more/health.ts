import { notice, text, whoAndPhone, type PlainTemplate } from '../template.ts';
import { units } from '../units.ts';
import {
  anythingElse,
  choice,
  long,
  many,
  photos,
  place,
  placeOf,
  request,
  short,
  whoToCall,
} from './asked.ts';

/** Health and surroundings: septic tanks, nuisances, mosquitoes, markets. */
export const health: readonly PlainTemplate[] = [
  {
    ...request,
    template: 'septic',
    unit: units.secretariat,
    title: text('ขอสูบสิ่งปฏิกูล (ดูดส้วม)', 'Septic tank emptying'),
    intro: text(
      'แจ้งบ้านที่ส้วมเต็ม เจ้าหน้าที่จะโทรบอกวันและค่าบริการก่อนไป',
      'Tell us where a tank is full; an officer calls with the day and the charge before coming',
    ),
    questions: [
      place,
      choice(
        { id: 'use', label: ['เป็นสถานที่แบบใด', 'What kind of place?'] },
        ['home', 'บ้านพักอาศัย', 'A home'],
        ['business', 'ร้านค้า หอพัก หรือกิจการ', 'A shop, dormitory or business'],
        ['public', 'วัด โรงเรียน หรือส่วนรวม', 'A temple, a school or the community'],
      ),
      choice(
        { id: 'access', label: ['รถสูบเข้าถึงหรือไม่', 'Can the lorry reach it?'] },
        ['yes', 'เข้าถึงได้', 'Yes'],
        ['hose', 'ต้องลากสายเข้าไป', 'Only with a long hose'],
        ['unsure', 'ไม่แน่ใจ', 'Not sure'],
      ),
      short({
        id: 'when',
        label: ['สะดวกวันไหน', 'Which days suit you?'],
        isOptional: true,
      }),
      anythingElse,
      ...whoToCall,
    ],
    standardWorkingDays: 5,
    notice: notice(text('ใช้นัดหมายและให้บริการเท่านั้น', 'Used only to arrange and do the work'), 12),
  },
  {
    ...request,
    template: 'nuisance',
    unit: units.secretariat,
    kind: 'complaint',
    effect: null,
    title: text('แจ้งเหตุรำคาญ เสียง กลิ่น ควัน', 'Noise, smell and smoke'),
    intro: text(
      'เสียงดัง กลิ่นเหม็น ควัน ฝุ่น น้ำเสีย หรือสัตว์ก่อความเดือดร้อน เจ้าหน้าที่ไม่บอกชื่อผู้แจ้งแก่ผู้ถูกแจ้ง',
      'Noise, smell, smoke, dust, waste water or animals; officers give no name to whoever causes it',
    ),
    questions: [
      many(
        { id: 'kind', label: ['เดือดร้อนเรื่องอะไร', 'What is the trouble?'] },
        ['noise', 'เสียงดัง', 'Noise'],
        ['smell', 'กลิ่นเหม็น', 'Smell'],
        ['smoke', 'ควันหรือการเผา', 'Smoke or burning'],
        ['dust', 'ฝุ่นละออง', 'Dust'],
        ['water', 'น้ำเสีย', 'Waste water'],
        ['animals', 'สัตว์เลี้ยงหรือสัตว์พาหะ', 'Animals or vermin'],
        ['other', 'อื่น ๆ', 'Other'],
      ),
      placeOf({
        id: 'place',
        label: ['ต้นเหตุอยู่ตรงไหน', 'Where does it come from?'],
        help: ['เช่น หมู่ที่ ซอย หรือชื่อสถานที่', 'Such as village number, lane or the name of the place'],
      }),
      choice(
        { id: 'when', label: ['เกิดบ่อยแค่ไหน', 'How often?'] },
        ['now', 'กำลังเกิดอยู่', 'It is going on now'],
        ['daily', 'เกือบทุกวัน', 'Almost every day'],
        ['weekly', 'สัปดาห์ละหลายครั้ง', 'Several times a week'],
        ['sometimes', 'นาน ๆ ครั้ง', 'Now and then'],
      ),
      long({
        id: 'detail',
        label: ['เล่าให้ฟังหน่อย', 'Tell us about it'],
        help: ['ช่วงเวลาใด เป็นมานานเท่าไร ใครเดือดร้อนบ้าง', 'At what hours, for how long, who suffers'],
      }),
      photos(),
      ...whoAndPhone,
    ],
    standardWorkingDays: 7,
    notice: notice(
      text(
        'ใช้ตรวจสอบและแก้ไขเหตุที่แจ้ง และแจ้งผลให้คุณทราบ ไม่เปิดเผยชื่อผู้แจ้งแก่ผู้ถูกแจ้ง',
        'Used to look into it and to tell you the outcome; your name is not given to whoever causes it',
      ),
      36,
    ),
  },
  {
    ...request,
    template: 'mosquito',
    unit: units.secretariat,
    title: text('ขอพ่นหมอกควันกำจัดยุง', 'Mosquito spraying'),
    intro: text(
      'ขอให้ไปพ่นหรือกำจัดลูกน้ำ ไม่ต้องบอกชื่อผู้ป่วย',
      'Ask for spraying or for larvae to be cleared; please give no patient’s name',
    ),
    questions: [
      choice(
        { id: 'reason', label: ['เพราะอะไร', 'Why?'] },
        ['illness', 'มีคนป่วยไข้เลือดออกหรือโรคที่มียุงพาหะในละแวกนี้', 'Dengue or the like nearby'],
        ['many', 'ยุงชุมมาก', 'Very many mosquitoes'],
        ['gathering', 'เตรียมสถานที่ที่คนมารวมกัน', 'A place where people will gather'],
        ['larvae', 'พบแหล่งน้ำที่มีลูกน้ำ', 'Larvae in standing water'],
      ),
      place,
      choice(
        { id: 'area', label: ['ประมาณกี่หลัง', 'About how many houses?'], isOptional: true },
        ['one', 'หลังเดียว', 'One'],
        ['few', '2–10 หลัง', '2 to 10'],
        ['many', 'มากกว่า 10 หลัง', 'More than 10'],
        ['public', 'วัด โรงเรียน หรือที่สาธารณะ', 'A temple, a school or a public place'],
      ),
      photos({ question: 'reason', values: ['larvae'] }),
      anythingElse,
      ...whoAndPhone,
    ],
    standardWorkingDays: 3,
    notice: notice(
      text('ใช้นัดหมายและลงพื้นที่ตามที่แจ้งเท่านั้น', 'Used only to arrange the visit and to answer you'),
      12,
    ),
  },
  {
    ...request,
    template: 'market',
    unit: units.secretariat,
    title: text('ตลาด แผงค้า และใบอนุญาตกิจการ', 'Market, stall and trade permits'),
    intro: text(
      'ขอใช้แผงในตลาด หรือขอใบอนุญาตขายของ ร้านอาหาร ตลาด และกิจการที่เป็นอันตรายต่อสุขภาพ เจ้าหน้าที่จะโทรนัดหมาย',
      'A market stall, or a permit to sell, to run an eating place, a market or a trade that may harm health; an officer calls to arrange it',
    ),
    effect: 'intent',
    questions: [
      choice(
        { id: 'wanted', label: ['ต้องการอะไร', 'What do you want?'] },
        ['stall', 'ขอใช้แผงค้าของหน่วยงาน', 'A stall of the office'],
        ['street', 'ขายของในที่สาธารณะ', 'Sell in a public place'],
        ['food', 'ร้านอาหารหรือร้านขายของชำ', 'An eating place or grocery'],
        ['market', 'ตั้งตลาด', 'Run a market'],
        ['trade', 'กิจการที่เป็นอันตรายต่อสุขภาพ', 'A trade that may harm health'],
        ['renew', 'ต่ออายุใบอนุญาต', 'Renew a permit'],
        ['end', 'เลิกกิจการ', 'End it'],
      ),
      short({
        id: 'goods',
        label: ['ขายหรือทำกิจการอะไร', 'What do you sell or do?'],
      }),
      short({
        id: 'place',
        label: ['ที่ไหน', 'Where?'],
        help: ['เช่น ชื่อตลาด หมู่ที่ หรือจุดสังเกต', 'Such as the market’s name, village number or a landmark'],
      }),
      anythingElse,
      ...whoToCall,
    ],
    standardWorkingDays: 3,
    notice: notice(
      text('ใช้แนะนำเอกสารและนัดหมายเท่านั้น', 'Used only to tell you the papers needed and to arrange a day'),
      12,
    ),
  },
];
