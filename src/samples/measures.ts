import type { LocalText } from '../domain/basics/local-text.ts';

/** A planned measure as the sample office's report tells it; the report's own words are Thai only. */
export interface SampleMeasure {
  readonly no: number;
  /** Buddhist era. */
  readonly fiscalYear: number;
  readonly title: string;
  readonly methods: readonly string[];
  /** ระยะเวลาดำเนินการ */
  readonly period: string;
  readonly followUp: readonly string[];
  readonly responsible: string;
  /** Where the report contradicts itself, or where its spelling was set right here. */
  readonly notes: readonly LocalText[];
}

// Only broken lines and spaces of the print were joined; what is wrong in substance stands, with a note.

/** The three measures that the sample office planned for fiscal year 2565. */
export const sampleMeasures: readonly SampleMeasure[] = [
  {
    no: 1,
    fiscalYear: 2565,
    title: 'ลดขั้นตอนในการให้บริการประชาชน',
    methods: ['ทบทวนวิธีการและขั้นตอนในการให้บริการประชาชนแต่ละงานให้มีความกระชับ สะดวก รวดเร็วขึ้น'],
    period: 'ไตรมาสที่ 2',
    followUp: ['รายงานผลวิธีการดำเนินการให้ผู้บริหารรับทราบ ภายในไตรมาสที่ 3'],
    responsible: 'ทุกสำนัก/กอง',
    notes: [
      {
        th: 'ต้นฉบับพิมพ์ว่า “ให้มีกระชับ” ในที่นี้เติมเป็น “ให้มีความกระชับ”',
        en: 'The print lacks a word (ความ) before “concise”; it was put in here.',
      },
      {
        th: 'รายงานผลการดำเนินการปี 2565 ไม่มีมาตรการนี้',
        en: 'The follow-up report of 2565 has no row for this measure.',
      },
    ],
  },
  {
    no: 2,
    fiscalYear: 2565,
    title: 'ส่งเสริมสนับสนุนให้พนักงานได้มีโอกาสพัฒนาตนด้านความรู้เรื่องกฎหมายที่เกี่ยวข้องกับการปฏิบัติงาน',
    methods: ['ส่งพนักงานเข้ารับการอบรม', 'ให้ผู้รับบริการประเมินความพึงพอใจต่อการให้บริการของพนักงานผู้ให้บริการรายบุคคล'],
    period: 'เริ่มไตรมาสที่ 3',
    followUp: [
      'รายงานผลการเข้ารับการอบรมตามห้วงเวลาที่เข้ารับการอบรมทุกครั้ง หลังการเข้ารับการอบรม',
      'ดำเนินการประเมินความพึงพอใจต่อการให้บริการของพนักงานผู้ให้บริการ เมื่อสิ้นปีงบประมาณ พ.ศ. 2564',
    ],
    responsible: 'ทุกสำนัก/กอง',
    notes: [
      {
        th: 'ขัดกันเอง: เป็นมาตรการของปีงบประมาณ 2565 แต่ให้ประเมินเมื่อสิ้นปีงบประมาณ 2564 ซึ่งผ่านไปแล้ว',
        en: 'Contradiction: a measure of fiscal year 2565 that is evaluated at the end of 2564, already past.',
      },
      {
        th: 'รายงานผลการดำเนินการปี 2565 ไม่มีมาตรการนี้',
        en: 'The follow-up report of 2565 has no row for this measure.',
      },
    ],
  },
  {
    no: 3,
    fiscalYear: 2565,
    title: 'สร้างช่องทางการติดต่อ/การขอรับบริการ/การแสดงความเห็นรูปแบบออนไลน์',
    methods: ['จัดทำช่องทางในการให้บริการรูปแบบออนไลน์ขึ้น เช่น (e-service) (Google Form)'],
    period: 'ไตรมาสที่ 2',
    followUp: [
      'มอบหมายพนักงานในแต่ละส่วนงานรับผิดชอบตรวจสอบช่องทางที่เราสร้างขึ้น “คิวอาร์โค้ด” “e-service” “Google Form” ทุกวัน ว่ามีประชาชนเข้ามาแจ้งขอรับบริการหรือไม่ เพื่อดำเนินการบริการประชาชนได้ทันเวลา และรายงานผู้บริหารทราบตามลำดับชั้น',
    ],
    responsible: 'สำนักปลัดเทศบาล',
    notes: [
      {
        th: 'ขัดกันเอง: “สำนักปลัดเทศบาล” เป็นของเทศบาล หน่วยงานนี้เป็น อบต. ซึ่งมี “สำนักปลัด”',
        en: 'Contradiction: the unit named belongs to a municipality; this is a sub-district office.',
      },
      {
        th: 'ต้นฉบับพิมพ์ว่า “การแสดงความความเห็น” ในที่นี้ตัดคำซ้ำ',
        en: 'The print doubles a word (ความ); one was taken out here.',
      },
      {
        th: 'รายงานผลการดำเนินการปี 2565 ไม่มีมาตรการนี้',
        en: 'The follow-up report of 2565 has no row for this measure.',
      },
    ],
  },
];
