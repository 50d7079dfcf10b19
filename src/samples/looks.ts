import type { Edit } from '../domain/log/edit.ts';
import { fieldsOfLook, lookRow, type Look } from '../domain/ita/rows/look-row.ts';

/**
 * The four items that the sample report names as missing; the office failed 11 to 14 more of indicator 9 and five to
 * eight more of 10, which it does not name.
 */
const reported: readonly string[] = ['O17', 'O24', 'O27', 'O43'];

/** Invented, to fill the demo: items that could be missing besides, so that 47.13 and 25.00 come out as printed. */
const supposed: readonly string[] = [
  'O6',
  'O8',
  'O11',
  'O13',
  'O15',
  'O19',
  'O21',
  'O23',
  'O26',
  'O28',
  'O31',
  'O32',
  'O33',
  'O36',
  'O37',
  'O38',
  'O40',
  'O42',
];

/** What the sample report itself says of single items of 2564. */
export const reportedLooks: readonly Edit[] = reported.map((code) =>
  lookEdit({ code, finding: 'has-not', note: 'ตามรายงานปี 2564 ข้อ 2 ประเด็นที่ควรปรับปรุงแก้ไข' }),
);

/** A look at each of the other items of 2564, supposed; every one says so. */
export const supposedLooks: readonly Edit[] = Array.from({ length: 43 }, (_, place) => `O${place + 1}`)
  .filter((code) => !reported.includes(code))
  .map((code) =>
    lookEdit({ code, finding: supposed.includes(code) ? 'has-not' : 'has', note: 'สมมติเพื่อทดลอง' }),
  );

function lookEdit(look: Pick<Look, 'code' | 'finding' | 'note'>): Edit {
  const set = fieldsOfLook({ ...look, fiscalYear: 2564, url: '', by: null, at: null });
  return { table: 'disclosure', row: lookRow(2564, look.code), set, steps: [], add: [] };
}
