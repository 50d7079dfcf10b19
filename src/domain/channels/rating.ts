import type { ChannelDefinition } from './definition.ts';
import type { QuestionOf } from './question.ts';

/** The template of channels in which people say, in one tap, how a finished matter went. */
export const ratingTemplate = 'satisfaction-after';

/** Whether a channel asks how a finished matter went, and is open. */
export function isRatingChannel(
  definition: Pick<ChannelDefinition, 'template' | 'kind' | 'state' | 'questions'>,
) {
  const { template, kind, state } = definition;
  return (
    template === ratingTemplate &&
    kind === 'satisfaction' &&
    state === 'open' &&
    ratingQuestion(definition) !== null
  );
}

/** The question that one tap answers; `null` where one tap would not do. */
export function ratingQuestion({
  questions,
}: Pick<ChannelDefinition, 'questions'>): QuestionOf<'scale'> | null {
  const [first, ...others] = questions;
  const isOneTap = first?.kind === 'scale' && !others.some(({ required }) => required);
  return isOneTap ? first : null;
}
