import { channelTemplates, liveAtOnce } from '../editions/services/index.ts';
import type { ChannelDefinition } from '../domain/channels/definition.ts';
import type { ChannelId } from '../domain/basics/ids.ts';
import type { Json } from '../domain/basics/json.ts';
import type { Edit } from '../domain/log/edit.ts';
import { fieldsOfPublished } from '../domain/ita/rows/published-row.ts';
import type { OfficeProfile, OfficeType } from '../domain/office/office.ts';
import { reportedLooks } from './looks.ts';
import { sampleMeasures } from './measures.ts';
import { samplePublished } from './published.ts';

/** What a new office begins with; the data room founds it from this. */
export interface OfficePlan {
  readonly profile: OfficeProfile;
  readonly units: readonly string[];
  readonly founder: { readonly name: string; readonly post: string };
  readonly channels: readonly ChannelDefinition[];
  readonly rows: readonly Edit[];
}

/** Chance, handed in: makes the ten characters of a new channel's address. */
export interface PlanChance {
  channelId(): ChannelId;
}

/** The units that offices of a type usually have; a proposal to edit (klongkhwangsao.go.th, srikham.go.th). */
export function usualUnits(type: OfficeType): readonly string[] {
  const secretariat: Readonly<Record<OfficeType, string>> = {
    subdistrict: 'สำนักปลัด',
    municipality: 'สำนักปลัดเทศบาล',
    province: 'สำนักปลัดองค์การบริหารส่วนจังหวัด',
  };
  return [
    secretariat[type],
    'กองคลัง',
    'กองช่าง',
    'กองการศึกษา ศาสนาและวัฒนธรรม',
    'กองสวัสดิการสังคม',
    'หน่วยตรวจสอบภายใน',
  ];
}

/** The library's channels with addresses of their own: four live at once, the rest drafts. */
function firstChannels({ channelId }: PlanChance): readonly ChannelDefinition[] {
  return channelTemplates.map((template) => ({
    ...template,
    channel: channelId(),
    version: 1,
    state: liveAtOnce.includes(template.template) ? 'open' : 'draft',
  }));
}

/** A new office: its own profile, the library's channels, nothing invented. */
export function officePlan(given: Omit<OfficePlan, 'channels' | 'rows'>, chance: PlanChance): OfficePlan {
  return { ...given, channels: firstChannels(chance), rows: [] };
}

/** The office of the sample report, with its published scores of 2563 and 2564, its planned measures, and the items it names as missing. */
export function samplePlan(chance: PlanChance): OfficePlan {
  return {
    profile: {
      type: 'subdistrict',
      name: { th: 'องค์การบริหารส่วนตำบลร่อนทอง', en: 'Ron Thong Subdistrict Administrative Organization' },
      district: 'สตึก',
      province: 'บุรีรัมย์',
      // Invented, like everything of the sample that the report does not say.
      telephone: '044 000 000',
      mainSite: '',
      sample: true,
    },
    units: usualUnits('subdistrict'),
    founder: { name: 'ผู้ทดลองใช้', post: 'ผู้รับผิดชอบ ITA' },
    channels: firstChannels(chance),
    rows: [
      ...samplePublished.map((year) => edit('published', String(year.fiscalYear), fieldsOfPublished(year))),
      ...sampleMeasures.map((measure) =>
        edit('measures', `${measure.fiscalYear}-${measure.no}`, {
          ...measure,
          notes: measure.notes.map((note) => ({ ...note })),
        }),
      ),
      ...reportedLooks,
    ],
  };
}

function edit(table: string, row: string, set: { readonly [field: string]: Json }): Edit {
  return { table, row, set, steps: [], add: [] };
}
