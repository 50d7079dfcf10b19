import { askedQuestions } from '../channels/asking.ts';
import type { Answers, ChannelDefinition } from '../channels/definition.ts';
import type { Question } from '../channels/question.ts';
import { partsOf } from './edition-parts.ts';
import type { Edition, SurveyCode } from './edition.ts';
import type { SurveySheet, SurveyTally } from './tally.ts';

/** How often each option of a channel's questions was chosen, and on how many sheets; half-filled ones left out. */
export interface ChannelCounts {
  readonly sheets: number;
  /** Sheets that came beside these and are not counted. */
  readonly halfFilled?: number;
  /** By question id, then option value. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * What was answered to a channel's questions, by the parts of the edition that they name; questions of the
 * office's own are left out.
 */
export function sheetFrom(questions: readonly Question[], answers: Answers): SurveySheet {
  const given = namedParts(askedQuestions(questions, answers)).flatMap(({ id, item }) => {
    const answer = answers[id];
    return typeof answer === 'string' ? [[item, answer] as const] : [];
  });
  return Object.fromEntries(given);
}

/**
 * Whether a sheet of a self-survey lacks a valid answer to a compulsory question of its edition: such a form is not
 * counted. What these answers leave unasked cannot lack. Other channels have no edition, and no half-filled sheets.
 * @see src/editions/2564/source.md, “Half-filled forms”
 */
export function isHalfFilled(
  { edition, questions }: Pick<ChannelDefinition, 'edition' | 'questions'>,
  answers: Answers,
): boolean {
  if (edition === null) return false;
  return askedQuestions(questions, answers).some((question) => {
    if (question.kind !== 'scale' || question.item === null || !question.required) return false;
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : null;
    return !question.options.some(({ value }) => value === answer);
  });
}

/** A self-survey channel's counts as a tally: who did not answer a part counts as a blank there. */
export function tallyFrom(
  edition: Edition,
  instrument: SurveyCode,
  given: ChannelCounts & { readonly questions: readonly Question[] },
): SurveyTally {
  const ids = new Map(namedParts(given.questions).map(({ id, item }) => [item, id]));
  const parts = partsOf(edition, instrument).map(({ code }) => {
    const counts = given.counts[ids.get(code) ?? ''] ?? {};
    const answers = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return [code, { counts, blank: Math.max(0, given.sheets - answers) }] as const;
  });
  return { instrument, sheets: given.sheets, parts: Object.fromEntries(parts) };
}

function namedParts(
  questions: readonly Question[],
): readonly { readonly id: string; readonly item: string }[] {
  return questions.flatMap((question) =>
    question.kind === 'scale' && question.item !== null ? [{ id: question.id, item: question.item }] : [],
  );
}
