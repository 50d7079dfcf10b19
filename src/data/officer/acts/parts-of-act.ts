import type { Json } from '../../../domain/basics/json.ts';
import type { Edit } from '../../../domain/log/edit.ts';
import { canonical } from '../../../contracts/canonical.ts';
import type { Change } from '../../../contracts/sealed.ts';

/** Most bytes of edits in one act: sealed, padded and written as text they must fit an envelope's content. */
export const largestAct = 60_000;

const encoder = new TextEncoder();

/** How large something is as it travels, in bytes. */
export function sizeOf(content: Json): number {
  return encoder.encode(canonical(content)).length;
}

/** How large edits are as they travel, in bytes. */
export function sizeOfEdits(edits: readonly Edit[]): number {
  return sizeOf(edits as unknown as Json);
}

/** Cuts many edits into acts that fit their envelopes, in their order. */
export function partsOfAct(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const parts: Edit[][] = [];
  let room = 0;
  for (const edit of edits) {
    const size = sizeOfEdits([edit]) + 1;
    const last = parts.at(-1);
    if (last === undefined || size > room || last.length >= 500) {
      parts.push([edit]);
      room = largestAct - size;
    } else {
      last.push(edit);
      room -= size;
    }
  }
  return parts;
}

/** An act as it is sealed. */
export function changeOf({ person, at }: Pick<Change, 'person' | 'at'>, edits: readonly Edit[]): Change {
  const own = edits.map(({ steps, add, ...edit }) => ({ ...edit, steps: [...steps], add: [...add] }));
  return { person, at, edits: own };
}
