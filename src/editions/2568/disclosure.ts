import type { DisclosureItem } from '../../domain/ita/edition.ts';
import { type Listed, listed } from '../listed.ts';

const bySubIndicator: readonly (readonly [string | null, readonly Listed[]])[] = [
  [
    null,
    [
      { code: 'O1', th: 'ผังและอำนาจหน้าที่', en: 'Structure and powers', sources: ['rtrda', 'cpru2568'] },
      { code: 'O2', th: 'ข้อมูลผู้บริหาร', en: 'Executives', certainty: 'memory', sources: ['memory'] },
      { code: 'O3', th: 'ข้อมูลติดต่อ', en: 'Contact details' },
      { code: 'O4', th: 'ข่าวสารของหน่วยงาน', en: 'News' },
      {
        code: 'O5',
        th: 'แผนยุทธศาสตร์หรือแผนพัฒนา',
        en: 'Strategic or development plan',
        certainty: 'memory',
        sources: ['memory'],
      },
      {
        code: 'O6',
        th: 'แผนและความก้าวหน้าของงานและงบ',
        en: 'Plan and progress',
        certainty: 'memory',
        sources: ['memory'],
      },
      {
        code: 'O7',
        th: 'ผลดำเนินงานทั้งปี',
        en: 'Yearly result of the work',
        certainty: 'memory',
        sources: ['memory'],
      },
      { code: 'O8', th: 'คู่มือทำงานของเจ้าหน้าที่', en: 'Work manual for staff' },
      { code: 'O9', th: 'คู่มือสำหรับผู้มารับบริการ', en: 'Service manual for the public' },
      { code: 'O10', th: 'ช่องทางขอรับบริการออนไลน์', en: 'E-service' },
      { code: 'O11', th: 'สถิติการให้บริการ', en: 'Service statistics' },
      { code: 'O12', th: 'รายการและความก้าวหน้าจัดซื้อจัดจ้าง', en: 'Procurement list and progress' },
      { code: 'O13', th: 'รายงานจัดซื้อจัดจ้างทั้งปี', en: 'Yearly procurement report' },
      { code: 'O14', th: 'แผนบริหารและพัฒนาคน', en: 'HR plan' },
      { code: 'O15', th: 'รายงานบริหารและพัฒนาคนทั้งปี', en: 'Yearly HR report' },
      { code: 'O16', th: 'ประมวลและการขับเคลื่อนจริยธรรม', en: 'Ethics' },
      { code: 'O17', th: 'วิธีจัดการเรื่องร้องเรียนการทุจริต', en: 'How corruption complaints are handled' },
      { code: 'O18', th: 'ช่องทางแจ้งการทุจริต', en: 'Channel to report corruption' },
      { code: 'O19', th: 'สถิติเรื่องร้องเรียนการทุจริต', en: 'Statistics of corruption complaints' },
      { code: 'O20', th: 'การให้คนนอกมีส่วนร่วม', en: 'Participation of outsiders' },
      { code: 'O21', th: 'ประกาศและวัฒนธรรมไม่รับของขวัญ', en: 'No gift' },
      { code: 'O22', th: 'รายงานการรับทรัพย์สินตามธรรมจรรยา', en: 'Customary gifts' },
      { code: 'O23', th: 'ประเมินความเสี่ยงสินบน', en: 'Bribery risk' },
      { code: 'O24', th: 'รายงานจัดการความเสี่ยง', en: 'Risk report' },
      { code: 'O25', th: 'แผนป้องกันการทุจริต', en: 'Anti-corruption plan' },
      { code: 'O26', th: 'รายงานผลแผนป้องกันการทุจริต', en: 'Report on the anti-corruption plan' },
      {
        code: 'O27',
        th: 'มาตรการส่งเสริมคุณธรรมจากผลประเมิน',
        en: 'Measures drawn from the ITA result',
        certainty: 'memory',
        sources: ['memory'],
      },
      {
        code: 'O28',
        th: 'รายงานผลมาตรการ',
        en: 'Report on the measures',
        certainty: 'memory',
        sources: ['memory'],
      },
    ],
  ],
];

/** O1–O28: how they are grouped is not known; which data year each wants is not known. */
export const disclosure: readonly DisclosureItem[] = listed(bySubIndicator, {
  certainty: 'confirmed',
  sources: ['rtrda'],
});
