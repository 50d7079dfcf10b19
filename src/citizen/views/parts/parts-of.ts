import type { EntryId } from '../../../domain/basics/ids.ts';
import type { Matter } from '../../../data/citizen/kept/records.ts';

/** The ids under which a matter and its later words go out. */
export function partsOf({ id, words = [] }: Matter): readonly EntryId[] {
  return [id, ...words.map((word) => word.id)];
}
