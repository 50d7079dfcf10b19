import type { CaseState } from '../case-life.ts';
import { plain } from './alike.ts';

/** Words for how a case stands: of Traffy Fondue's public data, and as offices' own lists write them; apart by commas. */
const words: readonly (readonly [CaseState, string])[] = [
  [
    'done',
    'เสร็จสิ้น, แล้วเสร็จ, เสร็จแล้ว, เสร็จ, ดำเนินการแล้ว, ดำเนินการเสร็จสิ้น, ดำเนินการแล้วเสร็จ, finish, finished, done, closed, completed, resolved',
  ],
  ['declined', 'ไม่เกี่ยวข้อง, ไม่รับเรื่อง, ไม่รับดำเนินการ, ยกเลิก, irrelevant, rejected, declined'],
  ['passed-on', 'ส่งต่อ, ส่งต่อหน่วยงาน, ส่งต่อ (ใหม่), forward, forwarded, passed on'],
  ['in-progress', 'กำลังดำเนินการ, อยู่ระหว่างดำเนินการ, ระหว่างดำเนินการ, in progress, open'],
  ['accepted', 'รับเรื่องแล้ว, รับเรื่อง, accepted, assigned'],
  ['waiting', 'รอรับเรื่อง, รอดำเนินการ, ใหม่, เรื่องใหม่, start, new, waiting, pending'],
];

const known: ReadonlyMap<string, CaseState> = new Map(
  words.flatMap(([state, names]) => names.split(', ').map((name) => [plain(name), state] as const)),
);

/** How a case stands by a file's words; `null` for words that are not known. */
export function stateMeant(cell: string): CaseState | null {
  return known.get(plain(cell)) ?? null;
}
