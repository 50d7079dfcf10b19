import type { Question } from '../../../src/domain/channels/question.ts';

const asked = { help: null, required: true, showIf: null, voices: [] } as const;
const label = (th: string, en: string) => ({ th, en });

/** One question of each kind that the second format added, all required but the one that may not be, named after its kind. */
export const addedKinds: readonly Question[] = [
  {
    ...asked,
    id: 'number',
    kind: 'number',
    label: label('พื้นที่', 'Area'),
    min: 1,
    max: 9_000,
    decimals: 2,
    unit: label('ตารางเมตร', 'square metres'),
  },
  { ...asked, id: 'date', kind: 'date', label: label('วันที่พบ', 'Seen on'), span: 'past' },
  {
    ...asked,
    id: 'place',
    kind: 'place',
    label: label('ที่ไหน', 'Where'),
    villages: [{ value: 'v1', label: label('หมู่ที่ 1', 'Village 1'), position: null }],
  },
  { ...asked, id: 'photo', kind: 'photo', label: label('รูป', 'Pictures'), most: 3 },
  { ...asked, id: 'spoken', kind: 'spoken', label: label('เล่าด้วยเสียง', 'Tell us') },
  {
    ...asked,
    id: 'consent',
    kind: 'consent',
    label: label('ให้โทรกลับได้', 'You may call me'),
    required: false,
  },
  {
    ...asked,
    id: 'citizen-id',
    kind: 'citizen-id',
    label: label('เลขประจำตัว', 'Identity number'),
    reason: label('มาตรา 6 ของระเบียบเบี้ยยังชีพ', 'Section 6 of the rules'),
  },
];

export const blobIds = [
  '019a0000-0000-7000-8000-000000000001',
  '019a0000-0000-7000-8000-000000000002',
  '019a0000-0000-7000-8000-000000000003',
  '019a0000-0000-7000-8000-000000000004',
] as const;

/** Fields as a careful person fills them in, and the answers they come to. */
export const filledIn: readonly (readonly [string, string])[] = [
  ['number', '๑,๒๐๐.50'],
  ['date.day', '๕'],
  ['date.month', '11'],
  ['date.year', '๒๕๖๙'],
  ['place.village', 'v1'],
  ['place.words', ' หน้าวัด\r\nใกล้เสา 3 '],
  ['place.position', 'geo:14.881,103.493;u=12'],
  ['photo', `${blobIds[0]} ${blobIds[1]}`],
  ['spoken', blobIds[2]],
  ['consent', 'no'],
  ['citizen-id', '1-1014-๐๐๐๐๐-๐๐-6'],
];
