import type { Certainty, DataYear, DisclosureItem } from '../../domain/ita/edition.ts';

interface Wanted {
  readonly th: string;
  readonly en: string;
  readonly year: DataYear;
  /** Of the year; from memory unless said otherwise. */
  readonly sure?: Certainty;
  /** Besides the list of items. */
  readonly sources?: readonly string[];
}

// In the order of their codes, O1 and on.
const bySubIndicator: Readonly<Record<string, readonly Wanted[]>> = {
  '9.1': [
    { th: 'ผังหน่วยงาน', en: 'Organisation chart', year: 'now', sure: 'confirmed', sources: ['tsu'] },
    { th: 'ข้อมูลผู้บริหาร', en: 'Executives', year: 'now', sure: 'confirmed', sources: ['tsu'] },
    { th: 'หน้าที่และอำนาจ', en: 'Duties and powers', year: 'now' },
    { th: 'แผนยุทธศาสตร์หรือแผนพัฒนา', en: 'Strategic or development plan', year: 'covers-assessed' },
    { th: 'ข้อมูลติดต่อ', en: 'Contact details', year: 'now' },
    { th: 'กฎหมายที่ใช้', en: 'Applicable law', year: 'now' },
    { th: 'ข่าวสารของหน่วยงาน', en: 'News', year: 'assessed' },
    { th: 'ช่องทางถามตอบสองทาง', en: 'Two-way questions and answers', year: 'now' },
    { th: 'สื่อสังคมของหน่วยงาน', en: 'Social network', year: 'now' },
  ],
  '9.2': [
    {
      th: 'แผนงานของปี',
      en: 'Yearly plan of work',
      year: 'assessed',
      sure: 'implementation',
      sources: ['nsf'],
    },
    {
      th: 'ความคืบหน้าของแผนงานรอบหกเดือน',
      en: 'Six-month progress of the plan',
      year: 'assessed-first-half',
      sure: 'implementation',
      sources: ['nsf'],
    },
    { th: 'ผลงานทั้งปี', en: 'Yearly result', year: 'previous', sure: 'implementation', sources: ['nsf'] },
    { th: 'คู่มือทำงานของเจ้าหน้าที่', en: 'Work manual for staff', year: 'now' },
    { th: 'คู่มือสำหรับผู้มารับบริการ', en: 'Service manual for the public', year: 'now' },
    { th: 'สถิติการให้บริการ', en: 'Service statistics', year: 'assessed' },
    { th: 'รายงานความพึงพอใจต่อบริการ', en: 'Satisfaction report', year: 'previous' },
    { th: 'ช่องทางขอรับบริการออนไลน์', en: 'E-service', year: 'now', sources: ['report'] },
  ],
  '9.3': [
    { th: 'แผนใช้จ่ายงบประมาณของปี', en: 'Yearly spending plan', year: 'assessed' },
    { th: 'การใช้จ่ายรอบหกเดือน', en: 'Six-month spending', year: 'assessed-first-half' },
    { th: 'ผลการใช้จ่ายทั้งปี', en: 'Yearly spending result', year: 'previous' },
    { th: 'แผนจัดซื้อจัดจ้าง', en: 'Procurement plan', year: 'assessed' },
    { th: 'ประกาศจัดซื้อจัดจ้าง', en: 'Procurement notices', year: 'assessed' },
    { th: 'สรุปจัดซื้อจัดจ้างรายเดือน', en: 'Monthly procurement summary', year: 'assessed' },
    { th: 'รายงานจัดซื้อจัดจ้างทั้งปี', en: 'Yearly procurement report', year: 'previous', sources: ['report'] },
  ],
  '9.4': [
    { th: 'นโยบายบริหารงานบุคคล', en: 'HR policy', year: 'assessed' },
    { th: 'การทำตามนโยบายบริหารงานบุคคล', en: 'Acts under the HR policy', year: 'assessed' },
    {
      th: 'หลักเกณฑ์บริหารและพัฒนาบุคลากร',
      en: 'HR criteria',
      year: 'now',
      sure: 'confirmed',
      sources: ['report'],
    },
    {
      th: 'รายงานบริหารและพัฒนาบุคลากรทั้งปี',
      en: 'Yearly HR report',
      year: 'previous',
      sure: 'implementation',
      sources: ['list-2565'],
    },
  ],
  '9.5': [
    { th: 'วิธีจัดการเรื่องร้องเรียนการทุจริต', en: 'How corruption complaints are handled', year: 'now' },
    { th: 'ช่องทางแจ้งการทุจริต', en: 'Channel to report corruption', year: 'now' },
    { th: 'สถิติเรื่องร้องเรียนการทุจริต', en: 'Statistics of corruption complaints', year: 'assessed' },
    { th: 'ช่องทางรับฟังความเห็น', en: 'Channel for opinions', year: 'now' },
    { th: 'การให้คนนอกมีส่วนร่วม', en: 'Participation of outsiders', year: 'assessed' },
  ],
  '10.1': [
    { th: 'คำประกาศสุจริตของผู้บริหาร', en: "Executive's pledge of integrity", year: 'assessed' },
    { th: 'ผู้บริหารร่วมด้วยตนเอง', en: 'The executive takes part', year: 'assessed' },
    { th: 'การประเมินความเสี่ยงทุจริต', en: 'Corruption risk assessment', year: 'assessed' },
    { th: 'การจัดการความเสี่ยงทุจริต', en: 'Acting on the risks', year: 'assessed' },
    { th: 'การสร้างวัฒนธรรมองค์กร', en: 'Building a culture', year: 'assessed' },
    { th: 'แผนป้องกันการทุจริต', en: 'Anti-corruption plan', year: 'covers-assessed' },
    {
      th: 'ความคืบหน้าของแผนป้องกันการทุจริตรอบหกเดือน',
      en: 'Six-month progress of the anti-corruption plan',
      year: 'assessed-first-half',
    },
    { th: 'ผลของแผนป้องกันการทุจริตทั้งปี', en: 'Yearly result of the anti-corruption plan', year: 'previous' },
  ],
  '10.2': [
    {
      th: 'มาตรการส่งเสริมคุณธรรมจากผลประเมิน',
      en: 'Measures drawn from the ITA result',
      year: 'assessed',
      sources: ['report'],
    },
    {
      th: 'ผลการทำตามมาตรการ',
      en: 'Carrying out those measures',
      year: 'assessed',
      sure: 'confirmed',
      sources: ['report'],
    },
  ],
};

/** O1–O43. List, order and grouping are confirmed; the data year of an item has its own mark. */
export const disclosure: readonly DisclosureItem[] = Object.entries(bySubIndicator)
  .flatMap(([subIndicator, wanted]) => wanted.map((item) => ({ subIndicator, ...item })))
  .map(({ subIndicator, th, en, year, sure = 'memory', sources = [] }, place) => ({
    kind: 'disclosure',
    code: `O${place + 1}`,
    instrument: 'OIT',
    subIndicator,
    topic: { th, en },
    dataYear: year,
    dataYearCertainty: sure,
    scale: 'disclosure',
    certainty: 'confirmed',
    sources: ['vendor-2564', ...sources],
  }));
