import { askedQuestions } from '../../domain/channels/asking.ts';
import type { Answers, ChannelDefinition } from '../../domain/channels/definition.ts';
import { clear } from './missing.ts';
import { place } from './page.ts';

/**
 * Shows the questions that the answers so far leave to be asked, and hides the others.
 * @returns whether anything appeared or went
 */
export function followBranches(
  { questions }: Pick<ChannelDefinition, 'questions'>,
  answers: Answers,
): boolean {
  const asked = askedQuestions(questions, answers);
  const turned = questions
    .map((question) => ({ shown: place(`q-${question.id}`), isAsked: asked.includes(question) }))
    .filter(({ shown, isAsked }) => shown.hidden === isAsked);
  for (const { shown, isAsked } of turned) {
    shown.hidden = !isAsked;
    clear(shown);
  }
  return turned.length > 0;
}
