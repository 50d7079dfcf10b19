import { tidy } from '../../published-table/cell.ts';
import type { CellName } from '../printed.ts';

/** What a column of a wide table is about; offices of one name are told apart by their province and district. */
export type WideColumn = 'office' | 'province' | 'district' | 'fiscalYear' | CellName;

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** What a wide table must have, in the order in which it is told. */
export const neededColumns: readonly WideColumn[] = [
  'office',
  'fiscalYear',
  ...numbers.map((no) => `i${no}` as const),
  'total',
  'level',
];

/**
 * What the head of a column says; case, blanks, digits of either kind and what stands in brackets behind it do not matter.
 * @returns `null` for a column that is passed over
 */
export function columnOf(head: string): WideColumn | null {
  const words = tidy(head).toLowerCase();
  return named(plain(words)) ?? named(plain(words.replace(/\([^()]*\)$/, '')));
}

function plain(words: string): string {
  return words.replace(/[\s_:()-]/g, '').replace(/\.$/, '');
}

function named(head: string): WideColumn | null {
  const word = words.get(head);
  if (word !== undefined) return word;
  const turn = direction.exec(head);
  if (turn !== null) return numbered('direction', turn[1]);
  const [, no, name = ''] = indicator.exec(head) ?? [];
  return numbered(changed.test(name) ? 'direction' : 'i', no);
}

function numbered(kind: 'i' | 'direction', no: string | undefined): WideColumn | null {
  const found = numbers.find((one) => one === Number(no));
  return found === undefined ? null : `${kind}${found}`;
}

const direction = /^(?:direction|(?:ทิศทาง)?การเปลี่ยนแปลง(?:ของ)?(?:ตัวชี้วัด)?(?:ที่)?)(\d{1,2})$/;
/** Its name may stand behind the number; "ตัวชี้วัด 1.1" is a part of it and not the indicator. */
const indicator = /^(?:i(?=\d+$)|indicator|ตัวชี้วัด(?:ที่)?)(\d{1,2})(?!\.?\d)(.*)$/;
const changed = /การเปลี่ยนแปลง|direction/;

const words: ReadonlyMap<string, WideColumn> = new Map([
  ['office', 'office'],
  ['หน่วยงาน', 'office'],
  ['ชื่อหน่วยงาน', 'office'],
  ['province', 'province'],
  ['จังหวัด', 'province'],
  ['district', 'district'],
  ['อำเภอ', 'district'],
  ['fiscalyear', 'fiscalYear'],
  ['year', 'fiscalYear'],
  ['ปี', 'fiscalYear'],
  ['ปีงบประมาณ', 'fiscalYear'],
  ['ปีงบประมาณพ.ศ', 'fiscalYear'],
  ['ปีพ.ศ', 'fiscalYear'],
  ['พ.ศ', 'fiscalYear'],
  ['iit', 'IIT'],
  ['eit', 'EIT'],
  ['oit', 'OIT'],
  ['คะแนนiit', 'IIT'],
  ['คะแนนeit', 'EIT'],
  ['คะแนนoit', 'OIT'],
  ['total', 'total'],
  ['คะแนนรวม', 'total'],
  ['คะแนนเฉลี่ย', 'total'],
  ['คะแนนภาพรวม', 'total'],
  ['ผลคะแนนรวม', 'total'],
  ['คะแนนita', 'total'],
  ['level', 'level'],
  ['ระดับ', 'level'],
  ['ระดับการประเมิน', 'level'],
  ['ระดับผลการประเมิน', 'level'],
]);
