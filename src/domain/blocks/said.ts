import type { Answers, ChannelDefinition } from '../channels/definition.ts';
import { readPlace } from '../channels/place.ts';
import type { Question } from '../channels/question.ts';
import { sortedAnswers } from '../channels/sorted-answers.ts';
import { digitRuns, nameOfText, plainWords } from './plain-words.ts';

/** What somebody wrote, as patterns are held against it; nothing of what they chose from what was offered. */
export interface Said {
  /** Plain words of each answer, a line each. */
  readonly words: string;
  /** Long runs of digits: telephone numbers among them. */
  readonly digits: readonly string[];
  /** The name of the longest answer's plain words; `null` when it is too short to be known again by. */
  readonly same: string | null;
}

/** Letters that a text needs, so that two people do not write the very same by themselves. */
const fewestToKnowAgain = 12;

/** What was written in a form, by the version it was written under. */
export function saidIn({ questions }: Pick<ChannelDefinition, 'questions'>, answers: Answers): Said {
  const texts = sortedAnswers(questions, answers).given.flatMap(({ question, answer }) =>
    typeof answer === 'string' ? writtenIn(question, answer) : [],
  );
  const lines = texts.map(plainWords).filter((line) => line !== '');
  const longest = lines.reduce((long, line) => (line.length > long.length ? line : long), '');
  return {
    words: lines.join('\n'),
    digits: texts.flatMap(digitRuns),
    same: longest.length < fewestToKnowAgain ? null : nameOfText(longest),
  };
}

function writtenIn(question: Question, answer: string): readonly string[] {
  if (question.kind === 'place') return [readPlace(answer).words];
  return question.kind === 'short' || question.kind === 'long' || question.kind === 'phone' ? [answer] : [];
}
