import { isEntryId } from '../basics/ids.ts';
import { parseDay } from '../calendar/day.ts';
import { askedQuestions } from './asking.ts';
import { isCitizenId } from './citizen-id.ts';
import type { Answer, Answers } from './definition.ts';
import { longestPlace, readPlace } from './place.ts';
import type { Option, Question } from './question.ts';

/** Why something that came with a form is no answer to it. */
export type AsideReason = 'unknown' | 'not-asked' | 'not-offered' | 'too-long' | 'unreadable';

export interface GivenAnswer {
  readonly question: Question;
  readonly answer: Answer;
}

export interface AsideAnswer {
  readonly id: string;
  /** `null` for a field of no question. */
  readonly question: Question | null;
  readonly answer: Answer;
  readonly reason: AsideReason;
}

/** What came with a form: answers in its order, what was left blank, and what is put aside but never lost. */
export interface SortedAnswers {
  readonly given: readonly GivenAnswer[];
  readonly blank: readonly Question[];
  readonly aside: readonly AsideAnswer[];
}

/**
 * Sorts what came by the version it was written under. Our own form sends nothing that would be put aside; others may
 * send what they like, and whoever reads it must see which is which.
 */
export function sortedAnswers(questions: readonly Question[], answers: Answers): SortedAnswers {
  const asked = new Set(askedQuestions(questions, answers));
  const given: GivenAnswer[] = [];
  const blank: Question[] = [];
  const aside: AsideAnswer[] = [];
  for (const question of questions) {
    const { id } = question;
    const answer = Object.hasOwn(answers, id) ? (answers[id] ?? '') : '';
    if (answer.length === 0) {
      if (asked.has(question)) blank.push(question);
      continue;
    }
    if (!asked.has(question)) {
      aside.push({ id, question, answer, reason: 'not-asked' });
      continue;
    }
    const { good, bad, reason } = parted(question, answer);
    if (good.length > 0) given.push({ question, answer: good });
    if (bad.length > 0) aside.push({ id, question, answer: bad, reason });
  }
  const known = new Set(questions.map(({ id }) => id));
  for (const [id, answer] of Object.entries(answers))
    if (!known.has(id)) aside.push({ id, question: null, answer, reason: 'unknown' });
  return { given, blank, aside };
}

interface Parted {
  readonly good: Answer;
  readonly bad: Answer;
  readonly reason: AsideReason;
}

const whole = (isGood: boolean, answer: Answer, reason: AsideReason): Parted => ({
  good: isGood ? answer : '',
  bad: isGood ? '' : answer,
  reason,
});

function parted(question: Question, answer: Answer): Parted {
  if (question.kind === 'many' || question.kind === 'photo' || question.kind === 'spoken')
    return partedList(question, typeof answer === 'string' ? [answer] : answer);
  return typeof answer === 'string' ? partedText(question, answer) : whole(false, answer, 'unreadable');
}

type Listed = Extract<Question, { kind: 'many' | 'photo' | 'spoken' }>;

function partedList(question: Listed, values: readonly string[]): Parted {
  if (question.kind === 'many') {
    const isOne = (value: string): boolean => isOffered(question.options, value);
    return {
      good: values.filter(isOne),
      bad: values.filter((value) => !isOne(value)),
      reason: 'not-offered',
    };
  }
  const most = question.kind === 'photo' ? question.most : 1;
  const isOne = (id: string, index: number): boolean => isEntryId(id) && index < most;
  return {
    good: values.filter(isOne),
    bad: values.filter((id, index) => !isOne(id, index)),
    reason: 'unreadable',
  };
}

function partedText(question: Exclude<Question, Listed>, answer: string): Parted {
  switch (question.kind) {
    case 'short':
    case 'long':
      return whole(answer.length <= question.maxLength, answer, 'too-long');
    case 'place': {
      if (answer.length > longestPlace) return whole(false, answer, 'too-long');
      const { village } = readPlace(answer);
      return whole(village === null || isOffered(question.villages, village), answer, 'not-offered');
    }
    case 'phone':
      return whole(/^\+?[\d\s().-]{6,30}$/.test(answer), answer, 'unreadable');
    case 'number':
      return whole(/^-?\d{1,15}(\.\d{1,3})?$/.test(answer), answer, 'unreadable');
    case 'date':
      return whole(parseDay(answer) !== null, answer, 'unreadable');
    case 'citizen-id':
      return whole(isCitizenId(answer), answer, 'unreadable');
    case 'consent':
      return whole(answer === 'yes' || answer === 'no', answer, 'not-offered');
    case 'choice':
    case 'scale':
      return whole(isOffered(question.options, answer), answer, 'not-offered');
    default:
      return question satisfies never;
  }
}

function isOffered(options: readonly Option[], answer: string): boolean {
  return options.some(({ value }) => value === answer);
}
