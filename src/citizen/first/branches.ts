import { askedQuestions } from '../../domain/channels/asking.ts';
import type { Answers, ChannelDefinition } from '../../domain/channels/definition.ts';
import { clear } from './missing.ts';
import { place } from './page.ts';

type Asking = Pick<ChannelDefinition, 'questions'>;

/** The questions that hang on others and those they hang on, in the form's order: all that branches need to be read. */
export function branchingOf(questions: Asking['questions']): Asking {
  const roots = questions.map(({ showIf }) => showIf?.question);
  return { questions: questions.filter(({ id, showIf }) => showIf !== null || roots.includes(id)) };
}

/**
 * Shows the questions that the answers so far leave to be asked, and hides the others.
 * @returns whether anything appeared or went
 */
export function followBranches({ questions }: Asking, answers: Answers): boolean {
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
