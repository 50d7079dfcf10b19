import type { Answer } from '../../domain/channels/definition.ts';
import type { Option, Question } from '../../domain/channels/question.ts';
import { isPhone } from '../../domain/channels/written/phone.ts';
import { lackOfFurther } from './further.ts';
import { isPlain, type PlainQuestion } from './plain.ts';
import type { Saying } from './saying.ts';

/** What stands between one question's answer and sending; `null` when nothing does. */
export function lackOf(question: Question, answer: Answer, saying: Saying): string | null {
  if (!isPlain(question)) return lackOfFurther(question, answer, saying);
  const { number, words } = saying;
  if (answer.length === 0) return question.required ? nothingAt(question, saying) : null;
  if (question.kind !== 'many')
    return typeof answer === 'string' ? lackOfText(question, answer, saying) : words.notOffered(number);
  const isGood = typeof answer !== 'string' && answer.every((value) => isOffered(question.options, value));
  return isGood ? null : words.notOffered(number);
}

function nothingAt({ kind }: PlainQuestion, { number, words }: Saying): string {
  if (kind === 'short' || kind === 'long') return words.notWritten(number);
  return kind === 'phone' ? words.notGiven(number) : words.notChosen(number);
}

function lackOfText(
  question: Exclude<PlainQuestion, { kind: 'many' }>,
  answer: string,
  { number, words }: Saying,
): string | null {
  switch (question.kind) {
    case 'short':
    case 'long': {
      const over = answer.length - question.maxLength;
      return over > 0 ? words.tooLong(number, over) : null;
    }
    case 'phone':
      return isPhone(answer) ? null : words.phoneUnclear(number);
    case 'choice':
    case 'scale':
      return isOffered(question.options, answer) ? null : words.notOffered(number);
    default:
      return question satisfies never;
  }
}

function isOffered(options: readonly Option[], answer: string): boolean {
  return options.some(({ value }) => value === answer);
}
