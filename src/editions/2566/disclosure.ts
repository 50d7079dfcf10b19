import type { DisclosureItem } from '../../domain/ita/edition.ts';
import { type Listed, listed } from '../listed.ts';

const bySubIndicator: readonly (readonly [string | null, readonly Listed[]])[] = [
  [
    '9.1',
    [
      { code: 'O1', th: 'ผังหน่วยงาน', en: 'Organisation chart' },
      { code: 'O2', th: 'ข้อมูลผู้บริหาร', en: 'Executives' },
      { code: 'O3', th: 'หน้าที่และอำนาจ', en: 'Duties and powers' },
      { code: 'O4', th: 'แผนยุทธศาสตร์หรือแผนพัฒนา', en: 'Strategic or development plan' },
      { code: 'O5', th: 'ข้อมูลติดต่อ', en: 'Contact details' },
      { code: 'O6', th: 'กฎหมายที่ใช้', en: 'Applicable law' },
      { code: 'O7', th: 'ข่าวสารของหน่วยงาน', en: 'News' },
      { code: 'O8', th: 'ช่องทางถามตอบสองทาง', en: 'Two-way questions and answers' },
      { code: 'O9', th: 'สื่อสังคมของหน่วยงาน', en: 'Social network' },
      { code: 'O10', th: 'นโยบายคุ้มครองข้อมูลส่วนบุคคล', en: 'Personal-data policy' },
    ],
  ],
  [
    '9.2',
    [
      { code: 'O11', th: 'แผนดำเนินงานและใช้งบของปี', en: 'Operation and budget plan' },
      { code: 'O12', th: 'ความคืบหน้าแผนและงบครึ่งปี', en: 'Six-month progress' },
      { code: 'O13', th: 'ผลดำเนินงานทั้งปี', en: 'Yearly result of the work' },
      { code: 'O14', th: 'คู่มือทำงานของเจ้าหน้าที่', en: 'Work manual for staff' },
      { code: 'O15', th: 'คู่มือสำหรับผู้มารับบริการ', en: 'Service manual for the public' },
      { code: 'O16', th: 'สถิติการให้บริการ', en: 'Service statistics' },
      { code: 'O17', th: 'ผลสำรวจความพอใจ', en: 'Satisfaction report' },
      { code: 'O18', th: 'ช่องทางขอรับบริการออนไลน์', en: 'E-service' },
    ],
  ],
  [
    '9.3',
    [
      { code: 'O19', th: 'แผนจัดซื้อจัดจ้าง', en: 'Procurement plan' },
      { code: 'O20', th: 'ประกาศจัดซื้อจัดจ้าง', en: 'Procurement notices' },
      { code: 'O21', th: 'สรุปจัดซื้อจัดจ้างรายเดือน', en: 'Monthly procurement summary' },
      { code: 'O22', th: 'รายงานจัดซื้อจัดจ้างทั้งปี', en: 'Yearly procurement report' },
    ],
  ],
  [
    '9.4',
    [
      { code: 'O23', th: 'นโยบายหรือแผนบริหารคน', en: 'HR policy or plan' },
      { code: 'O24', th: 'สิ่งที่ทำตามนโยบายบริหารคน', en: 'HR actions' },
      { code: 'O25', th: 'หลักเกณฑ์บริหารและพัฒนาคน', en: 'HR criteria' },
      { code: 'O26', th: 'รายงานบริหารและพัฒนาคนทั้งปี', en: 'Yearly HR report' },
    ],
  ],
  [
    '9.5',
    [
      { code: 'O27', th: 'วิธีจัดการเรื่องร้องเรียนการทุจริต', en: 'How corruption complaints are handled' },
      { code: 'O28', th: 'ช่องทางแจ้งการทุจริต', en: 'Channel to report corruption' },
      { code: 'O29', th: 'สถิติเรื่องร้องเรียนการทุจริต', en: 'Statistics of corruption complaints' },
      { code: 'O30', th: 'การให้คนนอกมีส่วนร่วม', en: 'Participation of outsiders' },
    ],
  ],
  [
    '10.1',
    [
      { code: 'O31', th: 'ประกาศไม่รับของขวัญ', en: 'No-gift declaration' },
      { code: 'O32', th: 'สร้างวัฒนธรรมไม่รับของขวัญ', en: 'No-gift culture' },
      { code: 'O33', th: 'รายงานผลนโยบายไม่รับของขวัญ', en: 'No-gift report' },
      { code: 'O34', th: 'การประเมินความเสี่ยงทุจริต', en: 'Corruption risk assessment' },
      { code: 'O35', th: 'จัดการความเสี่ยงทุจริต', en: 'Risk handling' },
      { code: 'O36', th: 'แผนป้องกันการทุจริต', en: 'Anti-corruption plan' },
      {
        code: 'O37',
        th: 'ความคืบหน้าของแผนป้องกันการทุจริตรอบหกเดือน',
        en: 'Six-month progress of the anti-corruption plan',
      },
      { code: 'O38', th: 'ผลของแผนป้องกันการทุจริตทั้งปี', en: 'Yearly result of the anti-corruption plan' },
    ],
  ],
  [
    '10.2',
    [
      { code: 'O39', th: 'ประมวลจริยธรรม', en: 'Code of ethics' },
      { code: 'O40', th: 'ขับเคลื่อนจริยธรรม', en: 'Driving ethics' },
      { code: 'O41', th: 'ประเมินจริยธรรมเจ้าหน้าที่', en: 'Ethics assessment' },
      { code: 'O42', th: 'มาตรการส่งเสริมคุณธรรมจากผลประเมิน', en: 'Measures drawn from the ITA result' },
      { code: 'O43', th: 'ผลการทำตามมาตรการ', en: 'Carrying out those measures' },
    ],
  ],
];

/** O1–O43: grouping of 10.2 is from memory; which data year each wants is not known. */
export const disclosure: readonly DisclosureItem[] = listed(bySubIndicator, {
  certainty: 'confirmed',
  sources: ['thongtanee'],
});
