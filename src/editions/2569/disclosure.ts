import type { DisclosureItem } from '../../domain/ita/edition.ts';
import { type Listed, listed } from '../listed.ts';

const bySubIndicator: readonly (readonly [string | null, readonly Listed[]])[] = [
  [
    null,
    [
      { code: 'O1', th: 'ผังและหน้าที่อำนาจ', en: 'Structure and powers' },
      { code: 'O3', th: 'ข้อมูลติดต่อและช่องสอบถาม', en: 'Contact and enquiry' },
      { code: 'O4', th: 'ข่าวสารของหน่วยงาน', en: 'News' },
      { code: 'O8', th: 'คู่มือทำงานของเจ้าหน้าที่', en: 'Work manual for staff' },
      { code: 'O9', th: 'คู่มือสำหรับผู้มารับบริการ', en: 'Service manual for the public' },
      { code: 'O10', th: 'ระบบบริการออนไลน์และสถิติ', en: 'E-service and its statistics' },
      { code: 'O11', th: 'สรุปจัดซื้อจัดจ้างรายเดือน', en: 'Monthly procurement summary' },
      { code: 'O12', th: 'รายงานจัดซื้อจัดจ้างทั้งปี', en: 'Yearly procurement report' },
      { code: 'O13', th: 'หลักเกณฑ์และแผนบริหารคน', en: 'HR criteria and plan' },
      { code: 'O14', th: 'รายงานบริหารคนทั้งปี', en: 'Yearly HR report' },
      { code: 'O15', th: 'ประมวลและการขับเคลื่อนจริยธรรม', en: 'Ethics' },
      { code: 'O16', th: 'วิธีจัดการเรื่องร้องเรียนการทุจริต', en: 'How corruption complaints are handled' },
      { code: 'O17', th: 'ช่องทางแจ้งการทุจริต', en: 'Channel to report corruption' },
      { code: 'O18', th: 'สถิติเรื่องร้องเรียนการทุจริต', en: 'Statistics of corruption complaints' },
      { code: 'O19', th: 'ผลการให้คนนอกมีส่วนร่วม', en: 'Participation' },
      { code: 'O20', th: 'ขับเคลื่อนนโยบายไม่รับของขวัญ', en: 'No gift' },
      { code: 'O21', th: 'การประเมินความเสี่ยงทุจริต', en: 'Corruption risk assessment' },
      { code: 'O22', th: 'รายงานจัดการความเสี่ยง', en: 'Risk report' },
      { code: 'O23', th: 'แผนป้องกันการทุจริต', en: 'Anti-corruption plan' },
      { code: 'O24', th: 'รายงานผลแผนป้องกันการทุจริต', en: 'Report on the anti-corruption plan' },
      { code: 'O25', th: 'การนำผลการประเมินไปพัฒนาองค์กร', en: 'Using the ITA result' },
      { code: 'O26', th: 'รายงานผลการส่งเสริมคุณธรรม', en: 'Report on promoting integrity' },
    ],
  ],
];

/** O1–O26: four of the 26 are not known, nor how they are grouped; which data year each wants is not known. */
export const disclosure: readonly DisclosureItem[] = listed(bySubIndicator, {
  certainty: 'confirmed',
  sources: ['rtrda'],
});
