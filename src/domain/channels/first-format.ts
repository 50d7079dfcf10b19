import type { ChannelDefinition } from './definition.ts';
import type { Question, QuestionOf } from './question.ts';

type Before<Kind extends Question['kind'], Added extends string = never> = Omit<
  QuestionOf<Kind>,
  'showIf' | 'voices' | Added
>;

/** A question as the first format knew it. */
export type FirstQuestion =
  | Before<'short'>
  | Before<'long'>
  | Before<'phone'>
  | Before<'choice'>
  | Before<'many'>
  | Before<'scale', 'look'>;

/** What a definition of the second format says beyond one of the first, as it is where nothing is said. */
const unsaid = {
  quota: null,
  pauseMessage: null,
  unit: null,
  facts: null,
  languages: [],
  leadsTo: null,
  replaces: null,
} as const satisfies Partial<ChannelDefinition>;

/** A definition as the first format knew it. */
export interface FirstDefinition extends Omit<ChannelDefinition, keyof typeof unsaid | 'kind' | 'questions'> {
  readonly kind: Exclude<ChannelDefinition['kind'], 'external'>;
  readonly questions: readonly FirstQuestion[];
}

/** A question of the first format as it is asked today. */
export function liftedQuestion(question: FirstQuestion): Question {
  const asked = { showIf: null, voices: [] } as const;
  return question.kind === 'scale' ? { ...question, ...asked, look: 'rows' } : { ...question, ...asked };
}

/** What was signed in the first format, as the app reads it today; nothing of it is lost. */
export function lifted<First extends Pick<FirstDefinition, 'questions'>>(
  first: First,
): Omit<First, 'questions'> & typeof unsaid & Pick<ChannelDefinition, 'questions'> {
  return { ...unsaid, ...first, questions: first.questions.map(liftedQuestion) };
}

/** Statements as they were written, of which those of a channel count here. */
type Written =
  | { readonly statement: 'channel'; readonly definition: FirstDefinition }
  | { readonly statement: 'channel-2'; readonly definition: ChannelDefinition };

/**
 * The last channel told of in statements that were checked before, in whichever format it was written.
 * @returns `null` when none of them tells of a channel
 */
export function lastWritten(statements: readonly { readonly statement: string }[]): ChannelDefinition | null {
  for (const told of [...statements].reverse() as readonly (Written | { readonly statement: 'other' })[]) {
    if (told.statement === 'channel-2') return told.definition;
    if (told.statement === 'channel') return lifted(told.definition);
  }
  return null;
}
