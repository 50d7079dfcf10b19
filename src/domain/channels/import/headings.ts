import type { Question } from '../question.ts';
import { plain } from './alike.ts';

/** What a heading is known to mean beyond an answer. */
export type KnownTarget = 'key' | 'came' | 'finished' | 'state' | 'aside' | 'nothing';

const listed = (names: string): readonly string[] => names.split(', ').map(plain);

/**
 * Headings that files are known to have. The English ones are those of Traffy Fondue's public data (ticket_id, type,
 * organization, comment, photo, photo_after, coords, address, timestamp, state, star, count_reopen, last_activity) and of
 * forms; the Thai ones are how offices' lists are headed, and guesses for exports that are not public.
 */
const targets: Readonly<Record<KnownTarget, readonly string[]>> = {
  key: listed('ticket_id, ticket, รหัสเรื่อง, เลขที่เรื่อง, เลขเรื่อง, หมายเลขเรื่อง, รหัสติดตาม'),
  came: listed(
    'timestamp, ประทับเวลา, การประทับเวลา, วันที่แจ้ง, วันเวลาที่แจ้ง, เวลาที่แจ้ง, วันที่รับเรื่อง, วันที่รับแจ้ง, วันเวลา, วันที่, created at, date',
  ),
  finished: listed('วันที่เสร็จ, วันที่แล้วเสร็จ, วันที่เสร็จสิ้น, finished at, completed at'),
  state: listed('state, status, สถานะ, สถานะเรื่อง, สถานะการดำเนินการ, ผลการดำเนินการ'),
  aside: listed('type, problem type, ประเภท, ประเภทปัญหา, photo, photo_after, รูปภาพ, note, หมายเหตุ'),
  nothing: listed(
    'email address, email, อีเมล, ที่อยู่อีเมล, ชื่อผู้ใช้, username, star, count_reopen, last_activity, organization, หน่วยงาน',
  ),
};

/** Headings that mean a kind of question, whatever its words here are. */
const kinds: readonly (readonly [readonly Question['kind'][], readonly string[]])[] = [
  [['place'], listed('coords, พิกัด, address, ที่อยู่, สถานที่, สถานที่เกิดเหตุ, จุดเกิดเหตุ, lat long')],
  [
    ['long', 'short'],
    listed('comment, description, รายละเอียด, รายละเอียดเพิ่มเติม, ข้อความ, เรื่อง, ปัญหา, รายละเอียดปัญหา, เรื่องที่แจ้ง'),
  ],
  [['phone'], listed('phone, เบอร์โทร, เบอร์โทรศัพท์, โทรศัพท์, หมายเลขโทรศัพท์')],
];

/** What a heading is known to mean; `null` where it says nothing of itself. */
export function knownTarget(name: string): KnownTarget | null {
  const said = plain(name);
  const found = Object.entries(targets).find(([, names]) => names.includes(said))?.[0];
  return (
    (['key', 'came', 'finished', 'state', 'aside', 'nothing'] as const).find((one) => one === found) ?? null
  );
}

/** The kinds of question that a heading is known to ask for; the likeliest first, none where it says nothing. */
export function knownKinds(name: string): readonly Question['kind'][] {
  const said = plain(name);
  return kinds.find(([, names]) => names.includes(said))?.[0] ?? [];
}

/** Words within a longer heading that say what is asked; the first that stands there counts. */
const stems: readonly (readonly [Question['kind'], RegExp])[] = [
  ['phone', /เบอร์|โทรศัพท์|phone|mobile/i],
  ['place', /สถานที่|บริเวณ|จุดที่|จุดเกิด|พิกัด|อยู่ตรงไหน|location|where/i],
  ['long', /รายละเอียด|อธิบาย|เล่า|detail|describe/i],
];

/** The kind of question that a longer heading seems to ask for; `null` where no word of it says so. */
export function stemKind(name: string): Question['kind'] | null {
  return stems.find(([, stem]) => stem.test(name))?.[0] ?? null;
}

/** Names that Traffy Fondue's public data has and hardly another file. */
const traffy = listed(
  'ticket_id, type, organization, comment, coords, timestamp, state, photo_after, count_reopen',
);

/** Whether the headings are those of Traffy Fondue: enough of its public data's own names. */
export function isTraffy(names: readonly string[]): boolean {
  return names.map(plain).filter((name) => traffy.includes(name)).length >= 4;
}
