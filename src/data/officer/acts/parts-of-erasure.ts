import type { EntryId } from '../../../domain/basics/ids.ts';

/** Most entries that one erasure may name. */
export const largestErasure = 1_000;

/** A case and the entries that have brought words to it. */
export interface Forgotten {
  readonly id: EntryId;
  readonly words: readonly EntryId[];
}

/** What one entry erases, and the cases it is about. */
export interface Erasure {
  readonly cases: readonly EntryId[];
  readonly targets: readonly EntryId[];
}

/** Cuts what is to be erased into entries that may name so much; what belongs to a case goes together where it fits. */
export function partsOfErasure(due: readonly Forgotten[]): readonly Erasure[] {
  const parts: { readonly cases: EntryId[]; readonly targets: EntryId[] }[] = [];
  for (const { id, words } of due) {
    const all = [id, ...words];
    for (let from = 0; from < all.length; from += largestErasure) {
      const targets = all.slice(from, from + largestErasure);
      const last = parts.at(-1);
      if (last === undefined || last.targets.length + targets.length > largestErasure) {
        parts.push({ cases: [id], targets });
      } else {
        last.cases.push(id);
        last.targets.push(...targets);
      }
    }
  }
  return parts;
}
