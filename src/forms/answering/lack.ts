import { isEntryId } from '../../domain/basics/ids.ts';
import { isCitizenId } from '../../domain/channels/citizen-id.ts';
import type { Answer } from '../../domain/channels/definition.ts';
import type { Question } from '../../domain/channels/question.ts';
import { lackOfDate } from './day.ts';
import { lackOfNumber } from './number.ts';
import { lackOfPlace } from './place.ts';
import type { Saying } from './saying.ts';

/** What stands between one question's answer and sending; `null` when nothing does. */
export function lackOf(question: Question, answer: Answer, saying: Saying): string | null {
  if (answer.length === 0) return question.required ? nothingAt(question, saying) : null;
  if (typeof answer !== 'string') return lackOfList(question, answer, saying);
  return lackOfText(question, answer, saying);
}

function nothingAt({ kind }: Question, { number, words }: Saying): string {
  switch (kind) {
    case 'short':
    case 'long':
      return words.notWritten(number);
    case 'consent':
    case 'choice':
    case 'scale':
    case 'many':
      return words.notChosen(number);
    case 'phone':
      return words.phoneMissing(number);
    case 'number':
      return words.numberMissing(number);
    case 'date':
      return words.dateMissing(number);
    case 'place':
      return words.placeMissing(number);
    case 'photo':
      return words.photoMissing(number);
    case 'spoken':
      return words.spokenMissing(number);
    case 'citizen-id':
      return words.idMissing(number);
    default:
      return kind satisfies never;
  }
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
      if (isCitizenId(answer)) return null;
      return /^\d{13}$/.test(answer) ? words.idWrong(number) : words.idUnfinished(number);
    case 'consent':
      return answer === 'yes' || answer === 'no' ? null : words.notOffered(number);
    case 'choice':
    case 'scale':
      return question.options.some(({ value }) => value === answer) ? null : words.notOffered(number);
    case 'many':
    case 'photo':
    case 'spoken':
      return words.notOffered(number);
    default:
      return question satisfies never;
  }
}

function lackOfList(question: Question, answer: readonly string[], { number, words }: Saying): string | null {
  const isGood = (): boolean => {
    if (question.kind === 'many')
      return answer.every((one) => question.options.some(({ value }) => value === one));
    const most = question.kind === 'photo' ? question.most : question.kind === 'spoken' ? 1 : 0;
    return answer.length <= most && answer.every((id) => isEntryId(id));
  };
  return isGood() ? null : words.notOffered(number);
}

// Nine or ten digits from 0 in Thailand; with + also numbers from abroad (E.164 has at most 15 digits).
function isPhone(tidy: string): boolean {
  return /^(0\d{8,9}|\+\d{8,15})$/.test(tidy);
}
