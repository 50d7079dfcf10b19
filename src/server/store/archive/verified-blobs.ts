import { createHash, type Hash } from 'node:crypto';
import { ArchiveFault } from './fault.ts';
import type { ArchiveRow } from './tables.ts';

interface OpenBlob {
  readonly row: ArchiveRow['values'];
  readonly hash: Hash;
  have: number;
}

/** Follows the pieces of each blob, which come after it: without gaps, as many as it has, and when it is whole, its own. */
export class BlobCheck {
  #open: OpenBlob | null = null;

  blob(row: ArchiveRow['values']): void {
    this.end();
    this.#open = { row, hash: createHash('sha256'), have: 0 };
  }

  piece({ office, blob, at, bytes }: ArchiveRow['values']): void {
    const open = this.#open;
    const fits = open !== null && open.row['office'] === office && open.row['blob'] === blob;
    if (!fits || open.have !== at || !(bytes instanceof Uint8Array)) throw notWhole(blob);
    open.hash.update(bytes);
    open.have += bytes.length;
  }

  end(): void {
    if (this.#open === null) return;
    const { row, hash, have } = this.#open;
    const isWhole = have === row['size'];
    if (have !== row['have'] || (isWhole && hash.digest('base64url') !== row['hash']))
      throw notWhole(row['blob']);
    this.#open = null;
  }
}

function notWhole(blob: unknown): ArchiveFault {
  return new ArchiveFault('damaged', `blob ${String(blob)}`);
}
