import { isEntryId } from '../../domain/basics/ids.ts';
import { isCitizenId } from '../../domain/channels/citizen-id.ts';
import type { Answer } from '../../domain/channels/definition.ts';
import { lackOfDate, readDate } from './day.ts';
import { furtherTexts } from './further-texts.ts';
import { lackOfNumber, readNumber } from './number.ts';
import { lackOfPlace, readPlaceFields } from './place.ts';
import type { FurtherQuestion } from './plain.ts';
import type { Fields } from './read.ts';
import type { Saying } from './saying.ts';
import { tidyPhone, tidyText } from './tidy.ts';

/** The answer that the fields of a question of a further kind hold, as `answerOf`. */
export function readFurther(question: FurtherQuestion, fields: Fields, today: string): Answer {
  const { id } = question;
  const first = fields(id)[0] ?? '';
  const part = (name: string): string => fields(`${id}.${name}`)[0] ?? '';
  switch (question.kind) {
    case 'citizen-id':
      return tidyPhone(first);
    case 'number':
      return readNumber(first);
    case 'date':
      return readDate(['day', 'month', 'year'].map(part), today);
    case 'place':
      return readPlaceFields(question, {
        position: part('position'),
        village: part('village'),
        words: tidyText(part('words')),
      });
    case 'photo':
    case 'spoken':
      return sealedIds(first, mostOf(question));
    case 'consent':
      return first === 'yes' || first === 'no' ? first : '';
    default:
      return question satisfies never;
  }
}

/** What stands between an answer to a question of a further kind and sending, as `lackOf`. */
export function lackOfFurther(question: FurtherQuestion, answer: Answer, saying: Saying): string | null {
  const { number, words, language } = saying;
  if (answer.length === 0) return question.required ? words.notGiven(number) : null;
  if (question.kind === 'photo' || question.kind === 'spoken')
    return isListed(answer, mostOf(question)) ? null : words.notOffered(number);
  if (typeof answer !== 'string') return words.notOffered(number);
  switch (question.kind) {
    case 'number':
      return lackOfNumber(question, answer, saying);
    case 'date':
      return lackOfDate(question, answer, saying);
    case 'place':
      return lackOfPlace(answer, saying);
    case 'citizen-id':
      return isCitizenId(answer) ? null : furtherTexts(language).idWrong(number);
    case 'consent':
      return answer === 'yes' || answer === 'no' ? null : words.notOffered(number);
    default:
      return question satisfies never;
  }
}

function mostOf(question: FurtherQuestion): number {
  return question.kind === 'photo' ? question.most : 1;
}

// As the scripts for pictures and recordings write them into one field: apart by spaces.
function sealedIds(written: string, most: number): Answer {
  const ids = written.split(' ').filter((id) => isEntryId(id));
  return [...new Set(ids)].slice(0, most);
}

function isListed(answer: Answer, most: number): boolean {
  return typeof answer !== 'string' && answer.length <= most && answer.every((id) => isEntryId(id));
}
