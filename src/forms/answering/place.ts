import { readPlace, writtenPlace } from '../../domain/channels/place.ts';
import type { QuestionOf } from '../../domain/channels/question.ts';
import type { Saying } from './saying.ts';

/** Characters of the words that say where something is. */
export const longestWords = 500;

/** What was said of a place in its three fields, as one answer. */
export function readPlaceFields(
  { villages }: QuestionOf<'place'>,
  fields: Readonly<Record<'position' | 'village' | 'words', string>>,
): string {
  return writtenPlace({
    position: readPlace(fields.position).position,
    village: villages.find(({ value }) => value === fields.village)?.value ?? null,
    words: fields.words,
  });
}

/** What is wrong with a place that was given. */
export function lackOfPlace(answer: string, { number, words }: Saying): string | null {
  const over = readPlace(answer).words.length - longestWords;
  return over > 0 ? words.tooLong(number, over) : null;
}
