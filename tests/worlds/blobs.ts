import { createHash } from 'node:crypto';
import type { EntryId } from '../../src/domain/basics/ids.ts';
import { newEntryId } from '../../src/seal/basis/new-ids.ts';
import type { ListedBlob } from '../../src/server/store/blob-store.ts';
import { morning } from './keys.ts';

/** Sealed bytes, and how a header lists them. */
export interface SealedBlob {
  readonly bytes: Buffer;
  readonly listed: ListedBlob;
}

/** Bytes that look like chance and are the same for the same word. */
export function aBlob(size: number, word = 'one', id: EntryId = newEntryId(morning)): SealedBlob {
  const parts = Array.from({ length: Math.ceil(size / 32) }, (_, index) =>
    createHash('sha256').update(`${word} ${index}`).digest(),
  );
  const bytes = Buffer.concat(parts).subarray(0, size);
  return { bytes, listed: { id, hash: createHash('sha256').update(bytes).digest('base64url'), size } };
}

/** All that comes, in one piece. */
export async function collected(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts);
}
