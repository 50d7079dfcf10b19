import type { Question } from '../question.ts';

/** An earlier question on which one hangs, as paper says it: "(ถ้าตอบข้อ 2 “ใช่” ให้ตอบข้อนี้)". */
export interface PaperCondition {
  /** As printed, from 1. */
  readonly number: number;
  /** The earlier question; its options name the values. */
  readonly question: Question;
  readonly values: readonly string[];
}

/**
 * The condition printed beside a question.
 * @returns `null` for one that everybody answers
 */
export function paperCondition(questions: readonly Question[], { showIf }: Question): PaperCondition | null {
  if (showIf === null) return null;
  const place = questions.findIndex(({ id }) => id === showIf.question);
  const question = questions[place];
  return question === undefined ? null : { number: place + 1, question, values: showIf.values };
}

/** How many lines are printed to write on, by how long an answer may be. */
export function linesFor(maxLength: number): number {
  if (maxLength <= 120) return 1;
  return maxLength <= 500 ? 3 : 5;
}
