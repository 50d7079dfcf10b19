import { channelId, officeId } from '../../../src/domain/basics/ids.ts';
import type { ChannelDefinition } from '../../../src/domain/channels/definition.ts';
import { lifted, liftedQuestion, type FirstQuestion } from '../../../src/domain/channels/first-format.ts';
import type { Question } from '../../../src/domain/channels/question.ts';
import type { OfficeProfile } from '../../../src/domain/office/office.ts';
import type { ChannelProof } from '../../../src/contracts/citizen/endpoints.ts';
import type { CitizenPage } from '../../../src/forms/citizen-page.ts';

const two = [
  { value: 'a', label: { th: 'เสียหาย', en: 'Broken' } },
  { value: 'b', label: { th: 'ดับ', en: 'Dark' } },
] as const;

const simpleKinds: readonly FirstQuestion[] = [
  {
    id: 'short',
    kind: 'short',
    label: { th: 'ชื่อ', en: 'Name' },
    help: null,
    required: true,
    maxLength: 20,
    autocomplete: 'name',
  },
  {
    id: 'long',
    kind: 'long',
    label: { th: 'เกิดอะไรขึ้น', en: 'What happened' },
    help: { th: 'เล่าสั้น ๆ', en: 'In short' },
    required: true,
    maxLength: 100,
  },
  { id: 'phone', kind: 'phone', label: { th: 'เบอร์โทรศัพท์', en: 'Telephone' }, help: null, required: true },
  {
    id: 'choice',
    kind: 'choice',
    label: { th: 'อาการ', en: 'What is wrong' },
    help: null,
    required: true,
    options: two,
  },
  {
    id: 'many',
    kind: 'many',
    label: { th: 'ที่ไหนบ้าง', en: 'Where' },
    help: null,
    required: true,
    options: two,
  },
  {
    id: 'scale',
    kind: 'scale',
    label: { th: 'พอใจเพียงใด', en: 'How satisfied' },
    help: null,
    required: true,
    options: two,
    item: 'e1',
  },
];

/** One question of every kind that the first format knew, all required, named after its kind. */
export const everyKind: readonly Question[] = simpleKinds.map(liftedQuestion);

const words = { th: 'เพื่อซ่อม', en: 'To repair' };

export function aDefinition(changed: Partial<ChannelDefinition> = {}): ChannelDefinition {
  const first = {
    channel: channelId('CH4NNE1000'),
    version: 1,
    kind: 'request',
    state: 'open',
    ring: 'general',
    title: { th: 'แจ้งซ่อมไฟฟ้าสาธารณะ', en: 'Street light repair' },
    intro: { th: 'บอกเราว่าไฟดวงไหนดับ', en: 'Tell us which light is out' },
    effect: 'complete',
    questions: simpleKinds,
    standardWorkingDays: 3,
    notice: { purpose: words, basis: words, retentionMonths: 24, readers: words, contact: words },
    edition: null,
    template: null,
    opensAt: null,
    closesAt: null,
  } as const;
  return { ...lifted(first), ...changed };
}

export const aProfile: OfficeProfile = {
  type: 'subdistrict',
  name: { th: 'อบต. ทดลอง', en: 'Trial Subdistrict Office' },
  district: 'อ. เมือง',
  province: 'จ. นคร',
  telephone: '๐ ๗๕๓๒ ๑๒๓๔ ต่อ ๑๒',
  mainSite: '',
  sample: false,
};

export const aProof: ChannelProof = { office: officeId('0FF1CE0000'), statements: [] };

export const aPage: CitizenPage = {
  style: 'b{color:red}',
  script: 'void 0',
  parts: { further: 'void 1', steps: 'void 2' },
  styleHash: "'sha256-style'",
  scriptHashes: "'sha256-script'",
  restUrl: '/assets/citizen-1.js',
  preload: ['/assets/preact-1.js'],
};
