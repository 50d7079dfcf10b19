import { askedQuestions } from '../domain/channels/asking.ts';
import type { Answers, ChannelDefinition } from '../domain/channels/definition.ts';
import type { Language } from '../i18n/texts.ts';
import { lackOf } from './answering/lack.ts';
import { answerOf } from './answering/read.ts';
import { answerTexts } from './answering/texts.ts';

export { tidyPhone } from './answering/tidy.ts';

/** A form as it is filled in. */
export interface Asking extends Pick<ChannelDefinition, 'questions'> {
  /** The caller's day, ISO; where it is left out, no date is too early or too late, and years have four digits. */
  readonly today?: string;
}

/** Something that stands between these answers and sending, said so that it can be mended. */
export interface Missing {
  /** The question's id. */
  readonly question: string;
  readonly sentence: string;
}

/**
 * Reads answers from a form's fields, as `FormData` lists them.
 *
 * Fields of no question, choices that were never offered and answers to what is not asked are left out, as is what was
 * left empty. What is not well written, such as a number without digits, stays as typed: `checkAnswers` says so.
 * @param entries name and value of each filled or ticked field, in the form's order
 */
export function readAnswers(
  { questions, today = '' }: Asking,
  entries: Iterable<readonly [string, unknown]>,
): Answers {
  const given = new Map<string, string[]>();
  for (const [name, value] of entries) {
    if (typeof value === 'string') given.set(name, [...(given.get(name) ?? []), value]);
  }
  const fields = (name: string): readonly string[] => given.get(name) ?? [];
  const read = questions.flatMap((question) => {
    const answer = answerOf(question, fields, today);
    return answer.length > 0 ? [[question.id, answer] as const] : [];
  });
  return heard(questions, Object.fromEntries(read));
}

/** Answers without those to questions that, by the others, are not asked. */
function heard(questions: Asking['questions'], answers: Answers): Answers {
  const asked = new Set(askedQuestions(questions, answers).map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
}

/**
 * What is still missing before these answers can be sent, in the form's order; numbers are those of the whole form,
 * as printed, whatever of it is asked.
 * @returns an empty list when everything is there
 */
export function checkAnswers(
  { questions, today = '' }: Asking,
  answers: Answers,
  language: Language,
): readonly Missing[] {
  const words = answerTexts(language);
  return askedQuestions(questions, answers).flatMap((question) => {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    const number = questions.indexOf(question) + 1;
    const sentence = lackOf(question, answer ?? '', { number, words, language, today });
    return sentence === null ? [] : [{ question: question.id, sentence }];
  });
}
