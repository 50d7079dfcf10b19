import type { LocalText } from '../../basics/local-text.ts';
import type { CellName } from './printed.ts';

/** Every rule of the audit by its name, in the order in which findings are told. */
export const auditRules = [
  /** The total is not what its indicators give. */
  'total',
  /** An instrument's mean is not what its indicators give. */
  'instrument',
  /** The level is not the one in whose band the total lies. */
  'level',
  /** "เพิ่มขึ้น", "ลดลง", "คงที่" is not what the numbers did. */
  'direction',
  /** The list of the highest is not the highest. */
  'highest-list',
  /** The list of strengths does not keep its own threshold. */
  'strength-list',
  'weakness-list',
  /** The pass mark is not the edition's, or two are named. */
  'pass-mark',
  /** No set of passed items gives that score. */
  'lattice',
  /** Not between 0 and 100. */
  'range',
  'not-a-number',
  /** Not two decimals. */
  'decimals',
  /** A cell without a score between others that have one. */
  'missing',
  /** Years do not stand in their order, or one stands there twice. */
  'year-order',
  /** The total is called an average, and is none. */
  'total-label',
  /** A name is written in several ways. */
  'name',
  /** A unit or a name of another kind of office. */
  'unit-kind',
  /** A planned measure was not followed up, or one was that nobody planned. */
  'plan-follow-up',
  /** An issue without anything to develop. */
  'no-development',
  /** A date outside the year of the plan. */
  'date',
] as const;

export type AuditRule = (typeof auditRules)[number];

/** What a rule found; never an accusation: the print may be right and another cell wrong. */
export interface Finding {
  readonly rule: AuditRule;
  /** Of the year it is about; `null` where it is about the whole report. */
  readonly fiscalYear: number | null;
  /** `null` where it is about words and not about a cell. */
  readonly cell: CellName | null;
  /** Line of the report as people count, from 1; `null` where the finding is about a cell. */
  readonly line: number | null;
  /** As printed. */
  readonly published: string;
  /** What would agree; `null` where nothing can be said of it. */
  readonly expected: string | null;
  /** What does not agree, in a sentence with its numbers. */
  readonly message: LocalText;
}
