import type { BlobKey } from '../../../contracts/sealed.ts';
import { sealBlob } from '../../../seal/blobs.ts';
import type { KeptFile } from '../kept/records.ts';

/** Pictures and sound ready to be kept for sending, and what the answers' seal holds of them. */
export interface SealedFiles {
  readonly blobs: readonly BlobKey[];
  readonly files: readonly Omit<KeptFile, 'of'>[];
}

/** Seals what somebody has taken or recorded, each under a key of its own. */
export async function sealFiles(
  taken: readonly Pick<KeptFile, 'id' | 'type' | 'bytes'>[],
): Promise<SealedFiles> {
  const sealed = await Promise.all(taken.map((file) => sealBlob(file.id, file)));
  return {
    blobs: sealed.map(({ key }) => key),
    files: sealed.map(({ bytes, key: { id, type, hash } }) => ({ id, type, hash, bytes })),
  };
}
