import type { Branded } from './branded.ts';
import { crockfordAlphabet } from './crockford.ts';

/** First 80 bits of SHA-256 of a shared edition's sheet, 16 base-32 characters: the link proves what it leads to. */
export type EditionId = Branded<string, 'EditionId'>;

const shape = new RegExp(`^[${crockfordAlphabet}]{16}$`);

export const isEditionId = (text: string): text is EditionId => shape.test(text);

/** @throws RangeError when the text is no such id; for texts that were checked or made by us */
export function editionId(text: string): EditionId {
  if (!isEditionId(text)) throw new RangeError(`not the id of an edition: ${text}`);
  return text;
}
