import type { DisclosureItem } from '../../domain/ita/edition.ts';
import { type Listed, listed } from '../listed.ts';

const bySubIndicator: readonly (readonly [string | null, readonly Listed[]])[] = [
  [
    '9.1',
    [
      { code: 'O1', th: 'ผังหน่วยงาน', en: 'Organisation chart', certainty: 'confirmed', sources: ['ksu2567'] },
      { code: 'O2', th: 'ข้อมูลผู้บริหาร', en: 'Executives', certainty: 'confirmed', sources: ['ksu2567'] },
      { code: 'O3', th: 'หน้าที่และอำนาจ', en: 'Duties and powers' },
      { code: 'O4', th: 'ข้อมูลติดต่อ', en: 'Contact details' },
      { code: 'O5', th: 'ข่าวสารของหน่วยงาน', en: 'News' },
      { code: 'O6', th: 'ช่องทางถามตอบสองทาง', en: 'Two-way questions and answers' },
    ],
  ],
  [
    '9.2',
    [
      { code: 'O7', th: 'แผนยุทธศาสตร์หรือแผนพัฒนา', en: 'Strategic or development plan' },
      { code: 'O8', th: 'แผนและความก้าวหน้าของงานและงบ', en: 'Plan and progress' },
      { code: 'O9', th: 'ผลดำเนินงานทั้งปี', en: 'Yearly result of the work' },
      { code: 'O10', th: 'คู่มือทำงานของเจ้าหน้าที่', en: 'Work manual for staff' },
      { code: 'O11', th: 'คู่มือสำหรับผู้มารับบริการ', en: 'Service manual for the public' },
      { code: 'O12', th: 'สถิติการให้บริการ', en: 'Service statistics' },
      { code: 'O13', th: 'ช่องทางขอรับบริการออนไลน์', en: 'E-service' },
    ],
  ],
  [
    '9.3',
    [
      { code: 'O14', th: 'รายการจัดซื้อจัดจ้าง', en: 'Procurement list' },
      { code: 'O15', th: 'ประกาศจัดซื้อจัดจ้าง', en: 'Procurement notices' },
      { code: 'O16', th: 'ความก้าวหน้าการจัดซื้อจัดจ้าง', en: 'Progress of procurement' },
      { code: 'O17', th: 'รายงานจัดซื้อจัดจ้างทั้งปี', en: 'Yearly procurement report' },
    ],
  ],
  [
    '9.4',
    [
      { code: 'O18', th: 'แผนบริหารและพัฒนาคน', en: 'HR plan' },
      { code: 'O19', th: 'รายงานบริหารและพัฒนาคนทั้งปี', en: 'Yearly HR report' },
      { code: 'O20', th: 'ประมวลจริยธรรม', en: 'Code of ethics' },
      { code: 'O21', th: 'ขับเคลื่อนจริยธรรม', en: 'Driving ethics' },
    ],
  ],
  [
    '9.5',
    [
      { code: 'O22', th: 'วิธีจัดการเรื่องร้องเรียนการทุจริต', en: 'How corruption complaints are handled' },
      { code: 'O23', th: 'ช่องทางแจ้งการทุจริต', en: 'Channel to report corruption' },
      { code: 'O24', th: 'สถิติเรื่องร้องเรียนการทุจริต', en: 'Statistics of corruption complaints' },
      {
        code: 'O25',
        th: 'การให้คนนอกมีส่วนร่วม',
        en: 'Participation of outsiders',
        certainty: 'confirmed',
        sources: ['spmsk'],
      },
    ],
  ],
  [
    '10.1',
    [
      { code: 'O26', th: 'ประกาศไม่รับของขวัญ', en: 'No-gift declaration' },
      { code: 'O27', th: 'สร้างวัฒนธรรมไม่รับของขวัญ', en: 'No-gift culture' },
      { code: 'O28', th: 'รายงานผลนโยบายไม่รับของขวัญ', en: 'No-gift report' },
      { code: 'O29', th: 'รายงานการรับทรัพย์สินตามธรรมจรรยา', en: 'Report of customary gifts' },
      { code: 'O30', th: 'การประเมินความเสี่ยงทุจริต', en: 'Corruption risk assessment' },
      { code: 'O31', th: 'รายงานจัดการความเสี่ยง', en: 'Risk report' },
      { code: 'O32', th: 'แผนป้องกันการทุจริต', en: 'Anti-corruption plan' },
      { code: 'O33', th: 'รายงานผลแผนป้องกันการทุจริตทั้งปี', en: 'Yearly report on the anti-corruption plan' },
    ],
  ],
  [
    '10.2',
    [
      { code: 'O34', th: 'มาตรการส่งเสริมคุณธรรมจากผลประเมิน', en: 'Measures drawn from the ITA result' },
      { code: 'O35', th: 'รายงานผลมาตรการ', en: 'Report on the measures' },
    ],
  ],
];

/** O1–O35: grouping is from memory; which data year each wants is not known. */
export const disclosure: readonly DisclosureItem[] = listed(bySubIndicator, {
  certainty: 'memory',
  sources: ['memory'],
});
