import type { FaultName } from './fault-names.ts';
import type { Question } from '../question.ts';

/**
 * The answers on which a later question may hang.
 * @returns an empty list for a question on which none can
 */
export function branchValues(question: Question): readonly string[] {
  switch (question.kind) {
    case 'choice':
    case 'many':
    case 'scale':
      return question.options.map(({ value }) => value);
    case 'consent':
      return ['yes', 'no'];
    case 'short':
    case 'long':
    case 'phone':
    case 'number':
    case 'date':
    case 'place':
    case 'photo':
    case 'spoken':
    case 'citizen-id':
      return [];
    default:
      return question satisfies never;
  }
}

/** What is wrong in the condition of the question at this place. */
export function branchFaults(questions: readonly Question[], index: number): readonly FaultName[] {
  const showIf = questions[index]?.showIf ?? null;
  if (showIf === null) return [];
  const place = questions.findIndex(({ id }) => id === showIf.question);
  const asked = questions[place];
  if (asked === undefined) return ['branch-unknown'];
  if (place >= index) return ['branch-later'];
  const values = branchValues(asked);
  const isKnown = showIf.values.length > 0 && showIf.values.every((value) => values.includes(value));
  return isKnown ? [] : ['branch-value'];
}
