import { isEntryId } from '../../domain/basics/ids.ts';
import { isCitizenId } from '../../domain/channels/citizen-id.ts';
import type { Answer } from '../../domain/channels/definition.ts';
import type { Option, Question } from '../../domain/channels/question.ts';
import { lackOfDate } from './day.ts';
import { lackOfNumber } from './number.ts';
import { lackOfPlace } from './place.ts';
import type { Saying } from './saying.ts';

/** What stands between one question's answer and sending; `null` when nothing does. */
export function lackOf(question: Question, answer: Answer, saying: Saying): string | null {
  if (answer.length === 0) return question.required ? nothingAt(question, saying) : null;
  if (typeof answer === 'string') return lackOfText(question, answer, saying);
  return isGoodList(question, answer) ? null : saying.words.notOffered(saying.number);
}

function nothingAt({ kind }: Question, { number, words }: Saying): string {
  if (kind === 'short' || kind === 'long') return words.notWritten(number);
  return kind === 'choice' || kind === 'many' || kind === 'scale'
    ? words.notChosen(number)
    : words.notGiven(number);
}

function lackOfText(question: Question, answer: string, saying: Saying): string | null {
  const { number, words } = saying;
  switch (question.kind) {
    case 'short':
    case 'long': {
      const over = answer.length - question.maxLength;
      return over > 0 ? words.tooLong(number, over) : null;
    }
    case 'phone':
      return isPhone(answer) ? null : words.phoneUnclear(number);
    case 'number':
      return lackOfNumber(question, answer, saying);
    case 'date':
      return lackOfDate(question, answer, saying);
    case 'place':
      return lackOfPlace(answer, saying);
    case 'citizen-id':
      return isCitizenId(answer) ? null : words.idWrong(number);
    case 'consent':
      return answer === 'yes' || answer === 'no' ? null : words.notOffered(number);
    case 'choice':
    case 'scale':
      return isOffered(question.options, answer) ? null : words.notOffered(number);
    case 'many':
    case 'photo':
    case 'spoken':
      return words.notOffered(number);
    default:
      return question satisfies never;
  }
}

function isGoodList(question: Question, answer: readonly string[]): boolean {
  if (question.kind === 'many') return answer.every((value) => isOffered(question.options, value));
  const most = question.kind === 'photo' ? question.most : 1;
  const isSealed = question.kind === 'photo' || question.kind === 'spoken';
  return isSealed && answer.length <= most && answer.every((id) => isEntryId(id));
}

function isOffered(options: readonly Option[], answer: string): boolean {
  return options.some(({ value }) => value === answer);
}

// Nine or ten digits from 0 in Thailand; with + also numbers from abroad (E.164 has at most 15 digits).
function isPhone(tidy: string): boolean {
  return /^(0\d{8,9}|\+\d{8,15})$/.test(tidy);
}
