import { notice, text, whoAndPhone, type PlainTemplate } from '../template.ts';
import { units } from '../units.ts';
import { anythingElse, choice, photos, place, request, short, whoToCall } from './asked.ts';

const repair = (months: number) =>
  notice(
    text('ใช้ตรวจและแก้ไขตามที่แจ้ง และติดต่อกลับเท่านั้น', 'Used only to look into it, to repair it and to answer you'),
    months,
  );

/** Water, roads, drains and buildings. */
export const works: readonly PlainTemplate[] = [
  {
    ...request,
    template: 'water',
    unit: units.works,
    title: text('แจ้งเรื่องน้ำประปา', 'Tap water trouble'),
    intro: text(
      'น้ำไม่ไหล ไหลอ่อน ขุ่น ท่อรั่ว หรือมิเตอร์มีปัญหา ในระบบประปาของหน่วยงาน',
      'No water, little or cloudy water, a leak, or a faulty meter in the office’s own waterworks',
    ),
    questions: [
      choice(
        { id: 'fault', label: ['น้ำเป็นอย่างไร', 'What is wrong?'] },
        ['none', 'น้ำไม่ไหล', 'No water'],
        ['weak', 'น้ำไหลอ่อน', 'Little water'],
        ['cloudy', 'น้ำขุ่น มีสีหรือกลิ่น', 'Cloudy, coloured or smelling'],
        ['leak', 'ท่อแตก ท่อรั่ว', 'A pipe leaks or has burst'],
        ['meter', 'มิเตอร์ชำรุด', 'The meter is faulty'],
        ['bill', 'ค่าน้ำไม่ถูกต้อง', 'The bill looks wrong'],
      ),
      place,
      short({
        id: 'since',
        label: ['เป็นตั้งแต่เมื่อไร', 'Since when?'],
        help: ['เช่น เมื่อเช้านี้ หรือ 2 วันแล้ว', 'Such as this morning, or for two days'],
        isOptional: true,
      }),
      photos({ question: 'fault', values: ['cloudy', 'leak', 'meter'] }),
      anythingElse,
      ...whoAndPhone,
    ],
    standardWorkingDays: 3,
    notice: repair(12),
  },
  {
    ...request,
    template: 'water-connection',
    unit: units.works,
    title: text('ขอติดตั้งหรือย้ายมิเตอร์น้ำประปา', 'Water connection'),
    intro: text(
      'ขอใช้น้ำใหม่ ย้ายมิเตอร์ เปลี่ยนชื่อผู้ใช้น้ำ หรือขอหยุดใช้ เจ้าหน้าที่จะโทรนัดหมาย',
      'A new connection, moving a meter, another name on it, or ending it; an officer calls to arrange it',
    ),
    effect: 'intent',
    questions: [
      choice(
        { id: 'wanted', label: ['ต้องการอะไร', 'What do you want?'] },
        ['new', 'ขอใช้น้ำใหม่', 'A new connection'],
        ['move', 'ย้ายจุดติดตั้งมิเตอร์', 'Move the meter'],
        ['rename', 'เปลี่ยนชื่อผู้ใช้น้ำ', 'Put it under another name'],
        ['resume', 'ขอใช้น้ำอีกครั้ง', 'Be connected again'],
        ['end', 'ขอหยุดใช้น้ำ', 'End it'],
      ),
      choice(
        { id: 'use', label: ['ใช้น้ำสำหรับ', 'For what?'] },
        ['home', 'บ้านพักอาศัย', 'A home'],
        ['business', 'ร้านค้าหรือกิจการ', 'A shop or business'],
        ['building-site', 'งานก่อสร้างชั่วคราว', 'Building work for a time'],
        ['public', 'วัด โรงเรียน หรือส่วนรวม', 'A temple, a school or the community'],
      ),
      place,
      anythingElse,
      ...whoToCall,
    ],
    standardWorkingDays: 3,
    notice: notice(
      text('ใช้นัดหมายและเตรียมการติดตั้งเท่านั้น', 'Used only to arrange and prepare the connection'),
      12,
    ),
  },
  {
    ...request,
    template: 'road',
    unit: units.works,
    title: text('แจ้งถนนหรือสะพานชำรุด', 'Road or bridge repair'),
    intro: text(
      'ถนนเป็นหลุม ทรุด ป้ายหรือสะพานชำรุด แจ้งได้ที่นี่ หากไม่ใช่ถนนของหน่วยงาน เราจะส่งต่อและบอกให้ทราบ',
      'Holes, a sunken road, a damaged sign or bridge; where the road is not ours we pass it on and tell you',
    ),
    questions: [
      choice(
        { id: 'fault', label: ['เป็นอย่างไร', 'What is wrong?'] },
        ['hole', 'เป็นหลุมเป็นบ่อ', 'Holes'],
        ['sunken', 'ทรุดหรือขาด', 'Sunken or broken off'],
        ['mud', 'ถนนดินเป็นโคลน รถผ่านลำบาก', 'A mud road, hard to pass'],
        ['bridge', 'สะพานหรือท่อลอดชำรุด', 'A bridge or culvert is damaged'],
        ['sign', 'ป้าย เส้นจราจร หรือกระจกโค้งชำรุด', 'A sign, road marking or mirror is damaged'],
        ['blocked', 'มีสิ่งกีดขวาง ต้นไม้ล้ม หรือหญ้ารก', 'Blocked, a fallen tree, or overgrown'],
      ),
      place,
      choice(
        { id: 'passable', label: ['รถยังผ่านได้หรือไม่', 'Can it still be passed?'] },
        ['yes', 'ผ่านได้', 'Yes'],
        ['with-care', 'ผ่านได้แต่อันตราย', 'Yes, but it is dangerous'],
        ['no', 'ผ่านไม่ได้', 'No'],
      ),
      photos(),
      anythingElse,
      ...whoAndPhone,
    ],
    standardWorkingDays: 7,
    notice: repair(12),
  },
  {
    ...request,
    template: 'drain',
    unit: units.works,
    title: text('แจ้งท่อระบายน้ำหรือทางน้ำอุดตัน', 'Blocked drain or waterway'),
    intro: text(
      'ท่อหรือรางระบายน้ำตัน ฝาท่อหาย น้ำท่วมขัง หรือคลองมีวัชพืช',
      'A blocked drain, a missing cover, standing water, or a canal full of weeds',
    ),
    questions: [
      choice(
        { id: 'fault', label: ['เป็นอย่างไร', 'What is wrong?'] },
        ['blocked', 'ท่อหรือรางระบายน้ำอุดตัน', 'A drain is blocked'],
        ['cover', 'ฝาท่อแตกหรือหาย', 'A cover is broken or missing'],
        ['standing', 'น้ำท่วมขัง', 'Water stands'],
        ['weeds', 'คลองหรือทางน้ำมีวัชพืชกีดขวาง', 'A canal is full of weeds'],
        ['bank', 'ตลิ่งพัง', 'A bank has given way'],
      ),
      place,
      choice(
        { id: 'in-house', label: ['น้ำเข้าบ้านหรือไม่', 'Is water coming into a house?'] },
        ['yes', 'เข้าแล้ว', 'Yes'],
        ['soon', 'ใกล้จะเข้า', 'It soon may'],
        ['no', 'ไม่เข้า', 'No'],
      ),
      photos(),
      anythingElse,
      ...whoAndPhone,
    ],
    standardWorkingDays: 5,
    notice: repair(12),
  },
  {
    ...request,
    template: 'building',
    unit: units.works,
    title: text('ขออนุญาตก่อสร้างและการใช้ที่ดิน', 'Building and land use'),
    intro: text(
      'บอกว่าต้องการทำอะไร เจ้าหน้าที่จะโทรบอกเอกสารที่ต้องเตรียมและนัดวันยื่นคำขอ',
      'Say what you plan; an officer calls with the papers to prepare and a day on which to apply',
    ),
    effect: 'intent',
    questions: [
      choice(
        { id: 'wanted', label: ['ต้องการทำอะไร', 'What do you plan?'] },
        ['build', 'ก่อสร้างอาคารใหม่', 'A new building'],
        ['alter', 'ดัดแปลงหรือต่อเติม', 'Change or extend one'],
        ['demolish', 'รื้อถอน', 'Take one down'],
        ['renew', 'ต่ออายุใบอนุญาต', 'Renew a permit'],
        ['certificate', 'ขอใบรับรองการก่อสร้าง', 'A certificate of building'],
        ['earth', 'ขุดดินหรือถมดิน', 'Dig or fill land'],
        ['land-use', 'สอบถามผังเมืองหรือการใช้ที่ดิน', 'Ask about the town plan or use of land'],
        ['house-number', 'ขอคำรับรองเพื่อขอเลขที่บ้าน', 'Papers for a house number'],
      ),
      choice(
        {
          id: 'type',
          label: ['เป็นอาคารประเภทใด', 'What kind of building?'],
          isOptional: true,
          when: { question: 'wanted', values: ['build', 'alter', 'demolish', 'renew', 'certificate'] },
        },
        ['home', 'บ้านพักอาศัย', 'A home'],
        ['shop', 'อาคารพาณิชย์หรือร้านค้า', 'A shop'],
        ['works', 'โรงงาน โกดัง หรือโรงเรือน', 'A factory, store or shed'],
        ['fence', 'รั้ว กำแพง หรือป้าย', 'A fence, wall or sign'],
        ['other', 'อื่น ๆ', 'Other'],
      ),
      place,
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
