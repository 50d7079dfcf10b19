import type { LocalText } from '../../domain/basics/local-text.ts';
import type { Certainty } from '../../domain/ita/edition.ts';
import { text } from './template.ts';

/** Where a fact of a service was seen, or what it is remembered from; `url` is `null` when it cannot be linked. */
export interface FactSource {
  readonly title: LocalText;
  readonly url: string | null;
}

/** Something said about a service, with how sure it is. */
export interface Fact<Value> {
  readonly value: Value;
  readonly certainty: Certainty;
  readonly source: FactSource;
}

export interface LegalLimit {
  readonly calendarDays: number;
  /** From when it runs and how it may be extended. */
  readonly note: LocalText;
}

export const serviceGroups = ['works', 'health', 'money', 'welfare', 'education', 'general'] as const;
/** Under which heading a service stands in the list. */
export type ServiceGroup = (typeof serviceGroups)[number];

/** What a citizen should know of a service beside its form; `null` is not known and the office's to fill in. */
export interface ServiceFacts {
  readonly group: ServiceGroup;
  readonly steps: Fact<readonly LocalText[]> | null;
  /** To bring or show; an empty list says that nothing is needed. */
  readonly documents: Fact<readonly LocalText[]> | null;
  readonly fee: Fact<LocalText> | null;
  readonly legalLimit: Fact<LegalLimit> | null;
}

/** Our own proposal of how the work usually goes; no law says so. */
const proposal: FactSource = {
  title: text(
    'ข้อเสนอของคลังแบบ ตามงานที่หน่วยงานทั่วไปทำ ไม่ได้มาจากกฎหมาย',
    'Proposed by this library from how offices usually work; no law says so',
  ),
  url: null,
};

type Words = readonly [th: string, en: string];

/** A law or rule that is remembered, not looked up. */
export function law(...words: Words): FactSource {
  return { title: text(...words), url: null };
}

export function remembered<Value>(value: Value, source: FactSource = proposal): Fact<Value> {
  return { value, certainty: 'memory', source };
}

export function list(...lines: readonly Words[]): Fact<readonly LocalText[]> {
  return remembered(lines.map((line) => text(...line)));
}

const toRepair: ServiceFacts['steps'] = list(
  ['รับเรื่องและแจ้งผู้รับผิดชอบ', 'The matter is taken up and given to somebody'],
  ['ลงพื้นที่ตรวจ', 'The place is looked at'],
  ['แก้ไข หรือแจ้งเหตุที่ยังทำไม่ได้', 'It is repaired, or told why not yet'],
  ['แจ้งผลให้ผู้แจ้งทราบ', 'Whoever told us hears the outcome'],
);

const toArrange: ServiceFacts['steps'] = list(
  ['เจ้าหน้าที่โทรกลับ บอกเอกสารที่ต้องเตรียมและนัดวัน', 'An officer calls with the papers needed and a day'],
  ['มายื่นคำขอพร้อมเอกสารตามนัด', 'The application is made in person with the papers'],
  ['เจ้าหน้าที่ตรวจและพิจารณา', 'It is checked and decided'],
  ['แจ้งผล', 'The outcome is told'],
);

/** Steps that many services share. */
export const usualSteps = { toRepair, toArrange } as const;

export const nothingToBring: ServiceFacts['documents'] = list();

export const noFee: ServiceFacts['fee'] = remembered(text('ไม่มีค่าธรรมเนียม', 'No fee'));

const identity: Words = ['บัตรประชาชนตัวจริง แสดงให้เจ้าหน้าที่ดู', 'The identity card itself, to show'];
const house: Words = ['ทะเบียนบ้าน', 'House registration'];

/** Papers that many services ask for at the counter, never through a form. */
export const usualPapers = { identity, house } as const;
