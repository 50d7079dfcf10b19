import { law, list, noFee, nothingToBring, remembered, usualPapers, usualSteps } from '../fact.ts';
import type { ServiceFacts } from '../../../domain/channels/service-facts.ts';
import { text } from '../template.ts';

const commerceLaw = law('พระราชบัญญัติทะเบียนพาณิชย์ พ.ศ. 2499', 'Commercial Registration Act 1956');
const informationLaw = law('พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540', 'Official Information Act 1997');
const informationResolution = law(
  'มติคณะรัฐมนตรี 28 ธันวาคม 2547 เรื่องกำหนดเวลาจัดหาข้อมูลข่าวสาร',
  'Cabinet resolution of 28 December 2004 on the time for providing information',
);

const benefitSteps: ServiceFacts['steps'] = list(
  ['เจ้าหน้าที่โทรนัดวันและสถานที่', 'An officer calls with a day and a place'],
  ['ลงทะเบียนพร้อมแสดงเอกสาร', 'The registration is made and the papers are shown'],
  ['ตรวจสอบสิทธิ', 'The right to it is checked'],
  ['แจ้งผลและวันที่เริ่มได้รับเงิน', 'The outcome is told, and from when it is paid'],
);

const bankBook = ['สมุดบัญชีธนาคาร หากให้โอนเข้าบัญชี', 'The bank book, if it is paid to an account'] as const;

/** Money, welfare, children, information. What nobody here knows for sure stays `null`. */
export const personFacts: Readonly<Record<string, ServiceFacts>> = {
  tax: {
    group: 'money',
    steps: list(
      ['เจ้าหน้าที่ตรวจข้อมูล', 'An officer looks it up'],
      ['โทรกลับเพื่อแจ้งยอดหรือนัดหมาย', 'You are called back'],
      ['ชำระหรือยื่นเอกสารตามวิธีที่แจ้ง', 'It is paid, or papers are handed in, as told'],
    ),
    documents: null,
    fee: null,
    legalLimit: null,
  },
  commerce: {
    group: 'money',
    steps: usualSteps.toArrange,
    documents: list(usualPapers.identity, usualPapers.house, [
      'เอกสารของร้านหรือหนังสือยินยอมให้ใช้สถานที่',
      'Papers of the shop, or leave to use the place',
    ]),
    fee: remembered(
      text('ตั้งใหม่ 50 บาท เปลี่ยนแปลงหรือเลิก ครั้งละ 20 บาท', 'New 50 baht; change or end 20 baht each'),
      commerceLaw,
    ),
    legalLimit: null,
  },
  elderly: {
    group: 'welfare',
    steps: benefitSteps,
    documents: list(usualPapers.identity, usualPapers.house, bankBook),
    fee: noFee,
    legalLimit: null,
  },
  disabled: {
    group: 'welfare',
    steps: benefitSteps,
    documents: list(['บัตรประจำตัวคนพิการ', 'The disability card'], usualPapers.house, bankBook),
    fee: noFee,
    legalLimit: null,
  },
  newborn: {
    group: 'welfare',
    steps: benefitSteps,
    documents: list(
      ['บัตรประชาชนตัวจริงของผู้ลงทะเบียน แสดงให้เจ้าหน้าที่ดู', 'The carer’s identity card itself, to show'],
      ['สูติบัตรของเด็ก', 'The child’s birth certificate'],
      bankBook,
      ['แบบคำร้องและแบบรับรองตามที่เจ้าหน้าที่แจ้ง', 'Forms as the officer says'],
    ),
    fee: noFee,
    legalLimit: null,
  },
  relief: {
    group: 'welfare',
    steps: list(
      ['เจ้าหน้าที่โทรกลับและช่วยเหลือเฉพาะหน้า', 'An officer calls back; first help is given'],
      ['สำรวจความเสียหาย', 'The damage is surveyed'],
      ['คณะกรรมการพิจารณา', 'A committee decides'],
      ['แจ้งผลและมอบความช่วยเหลือ', 'The outcome is told and help is given'],
    ),
    documents: null,
    fee: noFee,
    legalLimit: null,
  },
  childcare: {
    group: 'education',
    steps: usualSteps.toArrange,
    documents: list(['สูติบัตรของเด็ก', 'The child’s birth certificate'], usualPapers.house, [
      'สมุดบันทึกสุขภาพหรือวัคซีนของเด็ก',
      'The child’s health or vaccination book',
    ]),
    fee: null,
    legalLimit: null,
  },
  information: {
    group: 'general',
    steps: list(
      ['รับคำขอและตรวจว่ามีข้อมูลหรือไม่', 'The request is taken and what is held is looked up'],
      [
        'จัดหาให้ หรือแจ้งเหตุที่เปิดเผยไม่ได้พร้อมสิทธิอุทธรณ์',
        'It is given, or refused with reasons and the right to appeal',
      ],
      ['แจ้งผลและวันรับข้อมูล', 'The outcome is told, and when to have it'],
    ),
    documents: nothingToBring,
    fee: remembered(
      text(
        'ขอดูไม่มีค่าใช้จ่าย ขอสำเนามีค่าทำสำเนาตามที่หน่วยงานประกาศ',
        'Seeing is free; copies cost what the office has announced',
      ),
      informationLaw,
    ),
    legalLimit: remembered(
      {
        calendarDays: 15,
        note: text(
          'หากข้อมูลพร้อม ให้โดยเร็วหรือในวันรับคำขอ หากมีมากหรือทำไม่ทัน 15 วัน ต้องแจ้งผู้ขอภายใน 15 วันว่าจะเสร็จเมื่อใด',
          'What is ready is given at once or the same day; where 15 days are not enough, the asker is told within 15 days when it will be ready',
        ),
      },
      informationResolution,
    ),
  },
  premises: {
    group: 'general',
    steps: list(
      ['ตรวจว่าว่างหรือไม่', 'It is looked up whether it is free'],
      ['แจ้งผล เงื่อนไข และค่าใช้จ่าย', 'Answer, terms and cost are told'],
      ['รับมอบและส่งคืน', 'It is handed over and given back'],
    ),
    documents: null,
    fee: null,
    legalLimit: null,
  },
};
