import { askedQuestions } from '../asking.ts';
import type { Answer, Answers } from '../definition.ts';
import type { Question } from '../question.ts';
import { addedSheet, emptySum, type StackSum } from './stack-sum.ts';

/** A stack of anonymous paper sheets as it is being typed; of those that are done only sums are kept, and the last one. */
export interface StackDraft {
  /** Of the form, as printed on the sheets. */
  readonly version: number;
  readonly sum: StackSum;
  /** The sheet in hand. */
  readonly current: Answers;
  /** Id of the question that is to be typed now; `null` at the end of a sheet that is not whole. */
  readonly at: string | null;
  /** How it stood before the last whole sheet, and what that said: for taking it back. */
  readonly last: { readonly sum: StackSum; readonly answers: Answers } | null;
}

/** Kinds that never come from an anonymous sheet: they would say who wrote it, or lie on no paper. */
const leftOut: readonly Question['kind'][] = ['phone', 'citizen-id', 'photo', 'spoken'];

/** The questions of a form that are typed from a stack. */
export function typedQuestions(questions: readonly Question[]): readonly Question[] {
  return questions.filter(({ kind }) => !leftOut.includes(kind));
}

/** @param questions those that are typed, here and below */
export function newStack(version: number, questions: readonly Question[]): StackDraft {
  return { version, sum: emptySum, current: {}, at: questions[0]?.id ?? null, last: null };
}

/** Answers the question at hand and goes on; an empty answer leaves it blank. */
export function answered(stack: StackDraft, questions: readonly Question[], answer: Answer): StackDraft {
  const { at, current } = stack;
  if (at === null) return stack;
  const next = withAnswer(current, at, answer);
  const asked = askedQuestions(questions, next);
  const following = asked[asked.findIndex(({ id }) => id === at) + 1];
  if (following !== undefined) return { ...stack, current: next, at: following.id };
  return missingOn(questions, next).length > 0 || isBlank(questions, next)
    ? { ...stack, current: next, at: null }
    : counted({ ...stack, current: next }, questions);
}

/** Notes an answer without going on, as while several are ticked. */
export function noted(stack: StackDraft, answer: Answer): StackDraft {
  return stack.at === null ? stack : { ...stack, current: withAnswer(stack.current, stack.at, answer) };
}

/** One question back; from the first one of a sheet to the end of the sheet before, which counts no longer. */
export function wentBack(stack: StackDraft, questions: readonly Question[]): StackDraft {
  const asked = askedQuestions(questions, stack.current);
  if (stack.at === null) return { ...stack, at: asked.at(-1)?.id ?? null };
  const place = asked.findIndex(({ id }) => id === stack.at);
  const before = asked[place - 1];
  if (before !== undefined) return { ...stack, at: before.id };
  return isBlank(questions, stack.current) ? tookBack(stack, questions) : stack;
}

/** Takes the last whole sheet back into the hand; what was typed of the next one is dropped. */
export function tookBack(stack: StackDraft, questions: readonly Question[]): StackDraft {
  const { last } = stack;
  if (last === null) return stack;
  const at = askedQuestions(questions, last.answers).at(-1)?.id ?? null;
  return { ...stack, sum: last.sum, current: last.answers, at, last: null };
}

/** Goes to a question of the sheet in hand. */
export function wentTo(stack: StackDraft, question: string): StackDraft {
  return { ...stack, at: question };
}

/** Lays the sheet in hand aside: half-filled, said and not counted. */
export function laidAside(stack: StackDraft, questions: readonly Question[]): StackDraft {
  const sum = { ...stack.sum, halfFilled: stack.sum.halfFilled + 1 };
  return { ...stack, sum, current: {}, at: questions[0]?.id ?? null, last: null };
}

/** Begins the sheet in hand anew. */
export function cleared(stack: StackDraft, questions: readonly Question[]): StackDraft {
  return { ...stack, current: {}, at: questions[0]?.id ?? null };
}

/** Compulsory questions of the sheet in hand that have no answer, in the form's order. */
export function missingOn(questions: readonly Question[], answers: Answers): readonly Question[] {
  return askedQuestions(questions, answers).filter(
    ({ id, required }) => required && (answers[id] ?? '').length === 0,
  );
}

/** Whether nothing has been answered at all. */
export function isBlank(questions: readonly Question[], answers: Answers): boolean {
  return askedQuestions(questions, answers).every(({ id }) => (answers[id] ?? '').length === 0);
}

function counted(stack: StackDraft, questions: readonly Question[]): StackDraft {
  const { sum, current } = stack;
  return {
    ...stack,
    sum: addedSheet(sum, askedQuestions(questions, current), current),
    current: {},
    at: questions[0]?.id ?? null,
    last: { sum, answers: current },
  };
}

function withAnswer(answers: Answers, id: string, answer: Answer): Answers {
  const others = Object.entries(answers).filter(([question]) => question !== id);
  return Object.fromEntries(answer.length === 0 ? others : [...others, [id, answer] as const]);
}
