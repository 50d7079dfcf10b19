import type { Question, QuestionOf } from '../../domain/channels/question.ts';

/** Kinds that a form's first script always reads; the others are a part that only pages with such a question hold. */
const plainKinds = ['short', 'long', 'phone', 'choice', 'many', 'scale'] as const;

export type PlainQuestion = QuestionOf<(typeof plainKinds)[number]>;
export type FurtherQuestion = Exclude<Question, PlainQuestion>;

export function isPlain(question: Question): question is PlainQuestion {
  return plainKinds.some((kind) => kind === question.kind);
}
