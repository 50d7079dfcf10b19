import type { Answer } from '../../domain/channels/definition.ts';
import type { Question } from '../../domain/channels/question.ts';
import { readFurther } from './further.ts';
import { isPlain } from './plain.ts';
import { tidyPhone, tidyText } from './tidy.ts';

/** What stands in a form's fields of one name, in the form's order. */
export type Fields = (name: string) => readonly string[];

/** The answer that a question's fields hold; empty for none. What cannot be read stays as it was typed. */
export function answerOf(question: Question, fields: Fields, today: string): Answer {
  if (!isPlain(question)) return readFurther(question, fields, today);
  const values = fields(question.id);
  const first = values[0] ?? '';
  switch (question.kind) {
    case 'short':
    case 'long':
      return tidyText(first);
    case 'phone':
      return tidyPhone(first);
    case 'choice':
    case 'scale':
      return question.options.find(({ value }) => value === first)?.value ?? '';
    case 'many':
      return question.options.map(({ value }) => value).filter((value) => values.includes(value));
    default:
      return question satisfies never;
  }
}
