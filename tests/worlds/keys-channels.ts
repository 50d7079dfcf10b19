import type { ChannelDefinition } from '../../src/domain/channels/definition.ts';
import type { OfficeProfile } from '../../src/domain/office/office.ts';
import { aChannel } from './keys.ts';

const text = (th: string, en: string): { readonly th: string; readonly en: string } => ({ th, en });

/** A small channel with a question of every kind, as it stands in a signed statement. */
export function aDefinition(words: Partial<ChannelDefinition> = {}): ChannelDefinition {
  const asked = { help: null, required: false };
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
      { ...asked, id: 'ease', kind: 'scale', label: text('ใช้ง่ายไหม', 'Easy?'), options, item: null },
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
    ...words,
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
