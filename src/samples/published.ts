import { points } from '../domain/ita/points.ts';
import type { PublishedYear } from '../domain/ita/published.ts';

/**
 * The sample office's two published years, as its report of November 2564 prints them, errors and all:
 * the totals are not what their indicators give, and 54.78 is not F.
 */
export const samplePublished: readonly PublishedYear[] = [
  {
    fiscalYear: 2563,
    indicators: {
      1: points(80.84),
      2: points(80.69),
      3: points(76.1),
      4: points(75.58),
      5: points(75.54),
      6: points(65.6),
      7: points(63.23),
      8: points(59.55),
      9: points(41.85),
      10: points(12.5),
    },
    total: points(54.78),
    level: 'F',
    source: 'รายงานการวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2564 ข้อ 1 ตารางเปรียบเทียบ',
  },
  {
    fiscalYear: 2564,
    indicators: {
      1: points(86.9),
      2: points(81.04),
      3: points(78.3),
      4: points(78.01),
      5: points(75.4),
      6: points(75.19),
      7: points(70.61),
      8: points(68.32),
      9: points(47.13),
      10: points(25),
    },
    total: points(60.12),
    level: 'D',
    source: 'รายงานการวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2564 ข้อ 1 ตารางเปรียบเทียบ',
  },
];
