import type { ChannelDefinition, PersonalDataNotice } from '../../domain/channels/definition.ts';
import type { LocalText } from '../../domain/basics/local-text.ts';
import type { Question } from '../../domain/channels/question.ts';
import type { ServiceFacts } from '../../domain/channels/service-facts.ts';

/** A channel as it comes out of the library: all but its address and version. Wording ours; every word may be edited. */
export type ChannelTemplate = Omit<ChannelDefinition, 'channel' | 'version' | 'state'> & {
  readonly template: string;
};

/** A template before its facts are put to it. */
export type PlainTemplate = Omit<ChannelTemplate, 'facts'>;

/** What is known of services, by template name. */
export type FactsByName = Readonly<Record<string, ServiceFacts>>;

/** Templates with what is known of each; `null` for one that is no service. */
export function withFacts(
  templates: readonly PlainTemplate[],
  facts: FactsByName,
): readonly ChannelTemplate[] {
  return templates.map((template) => ({ ...template, facts: facts[template.template] ?? null }));
}

export const text = (th: string, en: string): LocalText => ({ th, en });

const task = text(
  'เพื่อให้บริการประชาชนตามหน้าที่ของหน่วยงาน (ภารกิจเพื่อประโยชน์สาธารณะ ตามกฎหมายคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 24) — รอนิติกรของหน่วยงานยืนยัน',
  'To serve the public in the course of the office’s duty (a task in the public interest, Personal Data Protection Act 2019, section 24) — to be confirmed by the office’s legal officer',
);

const handlers = text(
  'เฉพาะเจ้าหน้าที่ผู้รับผิดชอบเรื่องนี้ของหน่วยงาน',
  'Only the officers of this office who handle it',
);

/** Of sheets nobody reads more than has to be counted. */
export const counters = text(
  'ผู้รับผิดชอบ ITA ของหน่วยงานเป็นผู้รวมผล คนอื่นเห็นเฉพาะผลรวม',
  'The office’s ITA coordinator counts them; others see totals only',
);

/** What is said where something is asked; the law named is from memory and says so. */
export function notice(
  purpose: LocalText,
  retentionMonths: number,
  readers: LocalText = handlers,
): PersonalDataNotice {
  return {
    purpose,
    basis: task,
    retentionMonths,
    readers,
    contact: text(
      'โทรหาหน่วยงานตามหมายเลขบนหน้านี้ เพื่อขอดู แก้ไข หรือลบข้อมูลของคุณ',
      'Telephone the office by the number on this page to see, correct or delete your data',
    ),
  };
}

/** What a question is where nothing else is said: always asked, read aloud by nobody yet. */
export const always = { showIf: null, voices: [] } as const;

export const whoAndPhone: readonly Question[] = [
  {
    ...always,
    kind: 'short',
    id: 'name',
    label: text('ชื่อผู้แจ้ง', 'Your name'),
    help: null,
    required: false,
    maxLength: 120,
    autocomplete: 'name',
  },
  {
    ...always,
    kind: 'phone',
    id: 'phone',
    label: text('เบอร์โทรศัพท์', 'Telephone'),
    help: text('ใส่ไว้หากอยากให้เจ้าหน้าที่โทรกลับ', 'If you would like an officer to call you back'),
    required: false,
  },
];

/** Five steps as offices use them for satisfaction; not a scale of the ITA. */
export const satisfactionSteps = [
  { value: '5', label: text('พอใจมากที่สุด', 'Very satisfied') },
  { value: '4', label: text('พอใจมาก', 'Satisfied') },
  { value: '3', label: text('พอใจปานกลาง', 'Neither') },
  { value: '2', label: text('พอใจน้อย', 'Dissatisfied') },
  { value: '1', label: text('ควรปรับปรุง', 'Needs improvement') },
] as const;

/** What most channels do not say; a template says otherwise where it knows better. */
export const plain = {
  effect: null,
  edition: null,
  opensAt: null,
  closesAt: null,
  quota: null,
  pauseMessage: null,
  unit: null,
  languages: [],
  leadsTo: null,
  replaces: null,
} as const satisfies Partial<ChannelDefinition>;
