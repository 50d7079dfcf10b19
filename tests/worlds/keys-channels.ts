import type { ChannelDefinition } from '../../src/domain/channels/definition.ts';
import { entryId } from '../../src/domain/basics/ids.ts';
import { lifted, type FirstDefinition } from '../../src/domain/channels/first-format.ts';
import type { Question } from '../../src/domain/channels/question.ts';
import type { OfficeProfile } from '../../src/domain/office/office.ts';
import { aChannel } from './keys.ts';

const text = (th: string, en: string): { readonly th: string; readonly en: string } => ({ th, en });

/** A small channel with a question of every kind that the first format knows, as it stands in a `channel` statement. */
export function aFirstDefinition(): FirstDefinition {
  const asked = { help: null, required: false } as const;
  const options = [
    { value: 'yes', label: text('ใช่', 'Yes') },
    { value: 'no', label: text('ไม่ใช่', 'No') },
  ];
  return {
    channel: aChannel,
    version: 1,
    kind: 'request',
    state: 'open',
    ring: 'general',
    title: text('แจ้งซ่อมไฟฟ้าสาธารณะ', 'Street light repair'),
    intro: text('บอกเราว่าไฟดวงไหนดับ', 'Tell us which lamp is out'),
    effect: 'complete',
    questions: [
      {
        ...asked,
        id: 'name',
        kind: 'short',
        label: text('ชื่อ', 'Name'),
        maxLength: 100,
        autocomplete: 'name',
      },
      { ...asked, id: 'what', kind: 'long', label: text('เรื่อง', 'What'), maxLength: 2_000, required: true },
      { ...asked, id: 'phone', kind: 'phone', label: text('โทรศัพท์', 'Telephone') },
      { ...asked, id: 'danger', kind: 'choice', label: text('อันตรายไหม', 'Dangerous?'), options },
      {
        ...asked,
        id: 'when',
        kind: 'many',
        label: text('เมื่อใด', 'When'),
        options,
        help: text('เลือกได้หลายข้อ', 'Choose any'),
      },
      {
        ...asked,
        id: 'ease',
        kind: 'scale',
        label: text('ใช้ง่ายไหม', 'Easy?'),
        options,
        item: null,
      },
    ],
    standardWorkingDays: 3,
    notice: {
      purpose: text('เพื่อซ่อมไฟ', 'To repair the lamp'),
      basis: text('ภารกิจของรัฐ', 'Public task'),
      retentionMonths: 12,
      readers: text('กองช่าง', 'Works division'),
      contact: text('สำนักปลัด', 'Office of the clerk'),
    },
    edition: null,
    template: null,
    opensAt: null,
    closesAt: null,
  };
}

/** The same as the app reads it today, with what a test wants otherwise. */
export function aDefinition(words: Partial<ChannelDefinition> = {}): ChannelDefinition {
  return { ...lifted(aFirstDefinition()), ...words };
}

const asked = { help: null, required: false, showIf: null, voices: [] } as const;

/** The kinds that the second format added, one question each. */
const addedKinds: readonly Question[] = [
  {
    ...asked,
    id: 'area',
    kind: 'number',
    label: text('พื้นที่', 'Area'),
    min: 1,
    max: 9_000,
    decimals: 2,
    unit: text('ตารางเมตร', 'square metres'),
  },
  { ...asked, id: 'day', kind: 'date', label: text('วันที่พบ', 'Seen on'), span: 'past' },
  {
    ...asked,
    id: 'where',
    kind: 'place',
    label: text('ที่ไหน', 'Where'),
    villages: [
      { value: 'v1', label: text('หมู่ที่ 1', 'Village 1'), position: { lat: 14_881_000, lng: 103_493_000 } },
      { value: 'v2', label: text('หมู่ที่ 2', 'Village 2'), position: null },
    ],
  },
  { ...asked, id: 'pictures', kind: 'photo', label: text('รูป', 'Pictures'), most: 3 },
  { ...asked, id: 'told', kind: 'spoken', label: text('เล่าด้วยเสียง', 'Tell us') },
  { ...asked, id: 'may-call', kind: 'consent', label: text('ให้โทรกลับได้', 'You may call me') },
  {
    ...asked,
    id: 'card',
    kind: 'citizen-id',
    label: text('เลขประจำตัว', 'Identity number'),
    reason: text('ตามกฎหมาย', 'By law'),
  },
];

/** A channel that says everything the second format can say, as it stands in a `channel-2` statement. */
export function aFullDefinition(): ChannelDefinition {
  const first = aDefinition();
  const sure = <Value>(value: Value) => ({
    value,
    certainty: 'memory' as const,
    source: { title: text('จากความจำ', 'From memory'), url: null },
  });
  return {
    ...first,
    title: { ...first.title, more: { lo: 'ແຈ້ງ' } },
    questions: [
      ...first.questions.map((question) =>
        question.kind === 'scale' ? { ...question, look: 'faces' as const } : question,
      ),
      ...addedKinds,
      {
        ...asked,
        id: 'why',
        kind: 'short',
        label: text('เพราะอะไร', 'Why'),
        maxLength: 80,
        autocomplete: null,
        showIf: { question: 'danger', values: ['yes'] },
        voices: [
          {
            language: 'อีสาน',
            recording: entryId('019a0000-0000-7000-8000-000000000001'),
            hash: 'A'.repeat(43),
          },
        ],
      },
    ],
    quota: 500,
    pauseMessage: text('พักชั่วคราว', 'A short break'),
    unit: text('กองช่าง', 'Works division'),
    facts: {
      group: 'works',
      steps: sure([text('รับเรื่อง', 'Taken up')]),
      documents: sure([]),
      fee: sure(text('ไม่มี', 'None')),
      legalLimit: sure({ calendarDays: 30, note: text('นับจากวันรับ', 'From the day it is taken up') }),
    },
    languages: [{ tag: 'lo', name: 'ລາວ' }],
    replaces: null,
  };
}

export const aProfile: OfficeProfile = {
  type: 'subdistrict',
  name: { th: 'อบต.ตัวอย่าง', en: 'Sample Subdistrict' },
  district: 'เมือง',
  province: 'นนทบุรี',
  telephone: '02 000 0000',
  mainSite: 'https://example.go.th',
  sample: true,
};
