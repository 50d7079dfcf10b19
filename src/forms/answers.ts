import type { Answer, Answers, ChannelDefinition } from '../domain/channels/definition.ts';
import type { Question } from '../domain/channels/question.ts';
import { isEntryId } from '../domain/basics/ids.ts';
import { arabicDigits } from '../i18n/numbers.ts';
import type { Language } from '../i18n/texts.ts';
import { answerTexts } from './answer-texts.ts';

type Questions = Pick<ChannelDefinition, 'questions'>;

/** Something that stands between these answers and sending, said so that it can be mended. */
export interface Missing {
  /** The question's id. */
  readonly question: string;
  readonly sentence: string;
}

/**
 * Reads answers from a form's fields, as `FormData` lists them.
 *
 * Fields of no question and choices that were never offered are left out, as is what was left empty.
 * @param entries name and value of each filled or ticked field, in the form's order
 */
export function readAnswers(
  { questions }: Questions,
  entries: Iterable<readonly [string, unknown]>,
): Answers {
  const given = new Map<string, string[]>();
  for (const [name, value] of entries) {
    if (typeof value === 'string') given.set(name, [...(given.get(name) ?? []), value]);
  }
  const answers: Record<string, Answer> = {};
  for (const question of questions) {
    const answer = answerOf(question, given.get(question.id) ?? []);
    if (answer.length > 0) answers[question.id] = answer;
  }
  return answers;
}

function answerOf(question: Question, values: readonly string[]): Answer {
  switch (question.kind) {
    case 'short':
    case 'long':
      return tidyText(values[0] ?? '');
    case 'place':
      return tidyText(values[0] ?? '');
    case 'phone':
    case 'number':
    case 'date':
    case 'citizen-id':
      return tidyPhone(values[0] ?? '');
    case 'photo':
    case 'spoken':
      return sealedIds(values.join(' '), question.kind === 'photo' ? question.most : 1);
    case 'consent':
      return ['yes', 'no'].find((value) => value === values[0]) ?? '';
    case 'choice':
    case 'scale':
      return question.options.find(({ value }) => value === values[0])?.value ?? '';
    case 'many':
      return question.options.map(({ value }) => value).filter((value) => values.includes(value));
    default:
      return question satisfies never;
  }
}

// As the scripts for pictures and recordings write them into one field: apart by spaces.
function sealedIds(written: string, most: number): Answer {
  const ids = written.split(' ').filter((id) => isEntryId(id));
  return [...new Set(ids)].slice(0, most);
}

// Forms hand lines over with CR LF; what was typed had LF.
function tidyText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** A telephone number as people type it, Thai digits too, without what only separates. */
export function tidyPhone(typed: string): string {
  return arabicDigits(typed).replace(/[\s().\-‐–—]/g, '');
}

/**
 * What is still missing before these answers can be sent, in the form's order.
 * @returns an empty list when everything is there
 */
export function checkAnswers(
  { questions }: Questions,
  answers: Answers,
  language: Language,
): readonly Missing[] {
  const words = answerTexts(language);
  return questions.flatMap((question, index) => {
    const sentence = lackOf(question, answers[question.id] ?? '', { number: index + 1, words });
    return sentence === null ? [] : [{ question: question.id, sentence }];
  });
}

interface Saying {
  /** From 1, as printed beside the question. */
  readonly number: number;
  readonly words: ReturnType<typeof answerTexts>;
}

function lackOf(question: Question, answer: Answer, { number, words }: Saying): string | null {
  const isMissing = answer.length === 0 && question.required;
  switch (question.kind) {
    case 'short':
    case 'long':
      if (isMissing) return words.notWritten(number);
      return answer.length > question.maxLength
        ? words.tooLong(number, answer.length - question.maxLength)
        : null;
    case 'phone':
      if (isMissing) return words.phoneMissing(number);
      return answer.length === 0 || (typeof answer === 'string' && isPhone(answer))
        ? null
        : words.phoneUnclear(number);
    case 'number':
    case 'date':
    case 'citizen-id':
    case 'place':
    case 'photo':
    case 'spoken':
      return isMissing ? words.notWritten(number) : null;
    case 'consent':
    case 'choice':
    case 'scale':
    case 'many':
      return isMissing ? words.notChosen(number) : null;
    default:
      return question satisfies never;
  }
}

// Nine or ten digits from 0 in Thailand; with + also numbers from abroad (E.164 has at most 15 digits).
function isPhone(tidy: string): boolean {
  return /^(0\d{8,9}|\+\d{8,15})$/.test(tidy);
}
