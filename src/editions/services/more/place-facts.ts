import { law, list, noFee, nothingToBring, remembered, usualPapers, usualSteps } from '../fact.ts';
import type { ServiceFacts } from '../../../domain/channels/service-facts.ts';
import { text } from '../template.ts';

const buildingLaw = law('พระราชบัญญัติควบคุมอาคาร พ.ศ. 2522', 'Building Control Act 1979');
const healthLaw = law('พระราชบัญญัติการสาธารณสุข พ.ศ. 2535', 'Public Health Act 1992');

/** Works, health and surroundings. What nobody here knows for sure stays `null`. */
export const placeFacts: Readonly<Record<string, ServiceFacts>> = {
  water: {
    group: 'works',
    steps: usualSteps.toRepair,
    documents: nothingToBring,
    fee: null,
    legalLimit: null,
  },
  'water-connection': {
    group: 'works',
    steps: list(
      ['เจ้าหน้าที่โทรนัดและสำรวจสถานที่', 'An officer calls and looks at the place'],
      ['แจ้งค่าใช้จ่ายและเอกสารที่ต้องใช้', 'Cost and papers are told'],
      ['ยื่นคำขอและชำระเงิน', 'The application is made and paid for'],
      ['ติดตั้งหรือย้ายมิเตอร์', 'The meter is set or moved'],
    ),
    documents: list(usualPapers.identity, usualPapers.house),
    fee: null,
    legalLimit: null,
  },
  road: {
    group: 'works',
    steps: usualSteps.toRepair,
    documents: nothingToBring,
    fee: noFee,
    legalLimit: null,
  },
  drain: {
    group: 'works',
    steps: usualSteps.toRepair,
    documents: nothingToBring,
    fee: noFee,
    legalLimit: null,
  },
  building: {
    group: 'works',
    steps: usualSteps.toArrange,
    documents: list(
      usualPapers.identity,
      usualPapers.house,
      ['เอกสารสิทธิ์ที่ดิน', 'Title to the land'],
      ['แบบแปลนตามที่เจ้าหน้าที่แจ้ง', 'Plans as the officer says'],
    ),
    fee: null,
    legalLimit: remembered(
      {
        calendarDays: 45,
        note: text(
          'เฉพาะคำขอใบอนุญาตก่อสร้าง ดัดแปลง หรือรื้อถอน นับแต่วันรับคำขอ ขยายได้อีก 2 ครั้ง ครั้งละไม่เกิน 45 วัน',
          'For permits to build, alter or demolish only, from the application; may be extended twice by up to 45 days',
        ),
      },
      buildingLaw,
    ),
  },
  septic: {
    group: 'health',
    steps: list(
      ['เจ้าหน้าที่โทรบอกวันและค่าบริการ', 'An officer calls with day and charge'],
      ['รถสูบไปตามนัด', 'The lorry comes'],
      ['ชำระเงินและรับใบเสร็จ', 'It is paid for, with a receipt'],
    ),
    documents: nothingToBring,
    fee: null,
    legalLimit: null,
  },
  nuisance: {
    group: 'health',
    steps: list(
      ['รับเรื่อง', 'The matter is taken up'],
      ['ลงพื้นที่ตรวจและพูดคุยกับผู้เกี่ยวข้อง', 'The place is looked at and those concerned are heard'],
      ['แนะนำหรือออกคำสั่งให้แก้ไข', 'Advice is given, or an order to mend it'],
      ['ติดตามและแจ้งผลให้ผู้แจ้งทราบ', 'It is followed up, and whoever wrote hears the outcome'],
    ),
    documents: nothingToBring,
    fee: noFee,
    legalLimit: null,
  },
  mosquito: {
    group: 'health',
    steps: list(
      ['เจ้าหน้าที่นัดวันและแจ้งบ้านใกล้เคียง', 'A day is arranged and neighbours are told'],
      ['กำจัดลูกน้ำและพ่นหมอกควัน', 'Larvae are cleared and the place is sprayed'],
      ['แจ้งผล', 'The outcome is told'],
    ),
    documents: nothingToBring,
    fee: null,
    legalLimit: null,
  },
  market: {
    group: 'health',
    steps: usualSteps.toArrange,
    documents: list(usualPapers.identity, usualPapers.house, [
      'เอกสารของสถานที่ตามที่เจ้าหน้าที่แจ้ง',
      'Papers of the place as the officer says',
    ]),
    fee: null,
    legalLimit: remembered(
      {
        calendarDays: 30,
        note: text(
          'เฉพาะคำขอใบอนุญาต นับแต่วันรับคำขอที่ครบถ้วน ขยายได้อีก 2 ครั้ง ครั้งละไม่เกิน 15 วัน ไม่ใช้กับการขอใช้แผงค้า',
          'For permits only, from a complete application; may be extended twice by up to 15 days; not for stalls',
        ),
      },
      healthLaw,
    ),
  },
};
