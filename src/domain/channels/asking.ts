import type { Answers } from './definition.ts';
import type { Question } from './question.ts';

/**
 * The questions that these answers leave to be asked, in the form's order.
 *
 * One that hangs on another is asked while that one is itself asked and answered so; an answer to a question that is
 * not asked any more counts for nothing.
 */
export function askedQuestions(questions: readonly Question[], answers: Answers): readonly Question[] {
  const asked = new Set<string>();
  return questions.filter(({ id, showIf }) => {
    const isAsked =
      showIf === null ||
      (asked.has(showIf.question) &&
        Object.hasOwn(answers, showIf.question) &&
        isOneOf(showIf.values, answers[showIf.question]));
    if (isAsked) asked.add(id);
    return isAsked;
  });
}

function isOneOf(values: readonly string[], answer: Answers[string] | undefined): boolean {
  if (answer === undefined) return false;
  return (typeof answer === 'string' ? [answer] : answer).some((value) => values.includes(value));
}
