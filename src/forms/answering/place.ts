import { longestPlace } from '../../domain/channels/place.ts';
import type { QuestionOf } from '../../domain/channels/question.ts';
import type { Saying } from './saying.ts';

/** What was said of a place in its three fields, line by line as `domain/channels/place.ts` reads it. */
export function readPlaceFields(
  { villages }: QuestionOf<'place'>,
  fields: Readonly<Record<'position' | 'village' | 'words', string>>,
): string {
  const position = /^geo:[-\d.,;u=]{3,40}$/.test(fields.position) && fields.position;
  const village = villages.some(({ value }) => value === fields.village) && `village:${fields.village}`;
  return [position, village, fields.words].filter(Boolean).join('\n');
}

/** What is wrong with a place that was given. */
export function lackOfPlace(answer: string, { number, words }: Saying): string | null {
  const over = answer.length - longestPlace;
  return over > 0 ? words.tooLong(number, over) : null;
}
