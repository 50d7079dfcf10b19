import type { SameItem } from '../domain/ita/same-item.ts';

/**
 * The same thing under other numbers, 2564 to 2569.
 *
 * 2567 is from memory, and so are both codes of the measures in 2568; the others follow from the lists of the editions.
 */
export const sameItems: readonly SameItem[] = [
  {
    key: 'e-service',
    name: { th: 'ช่องทางขอรับบริการออนไลน์', en: 'E-service' },
    codes: { 2564: 'O17', 2565: 'O17', 2566: 'O18', 2567: 'O13', 2568: 'O10', 2569: 'O10' },
    remembered: [2567],
  },
  {
    key: 'service-statistics',
    name: { th: 'สถิติการให้บริการ', en: 'Service statistics' },
    codes: { 2564: 'O15', 2565: 'O15', 2566: 'O16', 2567: 'O12', 2568: 'O11', 2569: 'O10' },
    remembered: [2567],
  },
  {
    key: 'satisfaction-report',
    name: { th: 'รายงานความพึงพอใจต่อบริการ', en: 'Satisfaction report' },
    codes: { 2564: 'O16', 2565: 'O16', 2566: 'O17', 2567: null, 2568: null, 2569: null },
    remembered: [2567],
  },
  {
    key: 'monthly-procurement',
    name: { th: 'สรุปจัดซื้อจัดจ้างรายเดือน', en: 'Monthly procurement summary' },
    codes: { 2564: 'O23', 2565: 'O23', 2566: 'O21', 2567: 'O16', 2568: 'O12', 2569: 'O11' },
    remembered: [2567],
  },
  {
    key: 'yearly-procurement',
    name: { th: 'รายงานจัดซื้อจัดจ้างทั้งปี', en: 'Yearly procurement report' },
    codes: { 2564: 'O24', 2565: 'O24', 2566: 'O22', 2567: 'O17', 2568: 'O13', 2569: 'O12' },
    remembered: [2567],
  },
  {
    key: 'hr-criteria',
    name: { th: 'หลักเกณฑ์บริหารและพัฒนาบุคลากร', en: 'HR criteria' },
    codes: { 2564: 'O27', 2565: 'O27', 2566: 'O25', 2567: 'O18', 2568: 'O14', 2569: 'O13' },
    remembered: [2567],
  },
  {
    key: 'complaint-statistics',
    name: { th: 'สถิติเรื่องร้องเรียนการทุจริต', en: 'Statistics of corruption complaints' },
    codes: { 2564: 'O31', 2565: 'O31', 2566: 'O29', 2567: 'O24', 2568: 'O19', 2569: 'O18' },
    remembered: [2567],
  },
  {
    key: 'participation',
    name: { th: 'การให้คนนอกมีส่วนร่วม', en: 'Participation of outsiders' },
    codes: { 2564: 'O33', 2565: 'O33', 2566: 'O30', 2567: 'O25', 2568: 'O20', 2569: 'O19' },
    remembered: [2567],
  },
  {
    key: 'measures',
    name: { th: 'มาตรการส่งเสริมคุณธรรมจากผลประเมิน', en: 'Measures drawn from the ITA result' },
    codes: { 2564: 'O42', 2565: 'O42', 2566: 'O42', 2567: 'O34', 2568: 'O27', 2569: 'O25' },
    remembered: [2567, 2568],
  },
  {
    key: 'measures-result',
    name: { th: 'ผลการทำตามมาตรการ', en: 'Carrying out those measures' },
    codes: { 2564: 'O43', 2565: 'O43', 2566: 'O43', 2567: 'O35', 2568: 'O28', 2569: 'O26' },
    remembered: [2567, 2568],
  },
];
