import type { Grid } from '../../../basics/grid.ts';
import type { Points } from '../../points.ts';

/** By what a list of indicators says it was made. */
export type ListRule =
  | { readonly kind: 'most' | 'least' }
  | { readonly kind: 'more' | 'at-least' | 'less' | 'at-most'; readonly than: Points };

/** "ตัวชี้วัดที่ได้รับผลการประเมินมากกว่า 80 คะแนน คือ …". */
export interface NamedList {
  readonly line: number;
  readonly rule: ListRule;
  /** The indicators' numbers in the order in which they are named, each once. */
  readonly numbers: readonly number[];
}

/** "ผ่านเกณฑ์ (85 คะแนน)". */
export interface NamedMark {
  readonly line: number;
  readonly points: Points;
}

/** Of what a name is; that of the office is the word after "ตำบล" or "เทศบาล…". */
export type NameKind = 'office' | 'district' | 'province';

/** One way in which a name is written. */
export interface Spelling {
  readonly words: string;
  /** One for each time it is written so. */
  readonly lines: readonly number[];
}

/** All the ways in which one name is written, as they come. */
export interface WrittenName {
  readonly kind: NameKind;
  readonly spellings: readonly Spelling[];
}

/** A unit, a post or an office of another kind than the office that the report is about. */
export interface OtherUnit {
  readonly words: string;
  /** What it is called in an office of this kind. */
  readonly own: string;
  readonly lines: readonly number[];
}

/** What stands on one line of a cell. */
export interface Piece {
  readonly line: number;
  readonly words: string;
}

/** A cell of a table of words, which may go on in later lines. */
export interface WordsCell {
  /** All of it. */
  readonly words: string;
  readonly pieces: readonly Piece[];
}

/** A planned measure, or one that was followed up. */
export interface MeasureRow {
  readonly line: number;
  /** Of the plan; `null` where its heading does not say it. */
  readonly fiscalYear: number | null;
  /** As printed, with its number. */
  readonly measure: string;
  /** Each with the head of its column. */
  readonly cells: readonly (WordsCell & { readonly head: string })[];
}

/** One point of a list; `null` where it has no number. */
export interface NumberedWords {
  readonly no: number | null;
  readonly line: number;
  readonly words: string;
}

/** "ประเด็นที่ควรปรับปรุงแก้ไข" of one indicator. */
export interface IssueRow {
  readonly line: number;
  /** `null` where it cannot be read. */
  readonly indicator: number | null;
  readonly issues: readonly NumberedWords[];
  readonly developments: readonly NumberedWords[];
}

/** What a written report says, as far as the audit asks. Lines as people count: the first is 1. */
export interface PrintedReport {
  readonly lists: readonly NamedList[];
  readonly marks: readonly NamedMark[];
  readonly names: readonly WrittenName[];
  readonly otherUnits: readonly OtherUnit[];
  readonly plan: readonly MeasureRow[];
  readonly followUp: readonly MeasureRow[];
  readonly issues: readonly IssueRow[];
  /** What the row of the total is called. */
  readonly totalLabel: Piece | null;
  /** The table of results, every line of it a row: row 1 is `line`. */
  readonly table: { readonly line: number; readonly grid: Grid } | null;
}
