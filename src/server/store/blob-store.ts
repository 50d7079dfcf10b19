import type { EntryId, OfficeId } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/instant.ts';

/** A blob as an accepted header lists it. */
export interface ListedBlob {
  readonly id: EntryId;
  /** SHA-256 of its sealed bytes, base64url. */
  readonly hash: string;
  /** In bytes, as they are sent. */
  readonly size: number;
}

/** A blob that a batch brings; one that the office knows already stays with the entry that listed it first. */
export interface NewBlob extends ListedBlob {
  readonly entrySeq: number;
  /** When its entry came: incomplete ones are forgotten some time after that. */
  readonly since: Instant;
}

/** How far a blob has come. */
export interface BlobPlace {
  readonly hash: string;
  readonly size: number;
  /** Bytes from its beginning that are kept; all of them only when they have the blob's hash. */
  readonly have: number;
  /** The entry that lists it. */
  readonly entrySeq: number;
}

/** Some bytes of a blob, and where they begin in it. */
export interface BlobPiece {
  readonly at: number;
  readonly bytes: Uint8Array;
}

/**
 * What became of a piece, and where the blob goes on: 'elsewhere' when it does not go on where the piece begins, and
 * 'spoiled' when it was the last one and the whole has another hash: then nothing of it is kept.
 */
export interface Added {
  readonly piece: 'kept' | 'elsewhere' | 'spoiled';
  readonly have: number;
}

/** Sealed pictures, sound and tables, apart from the log that lists them; they can as well lie in any store of objects. */
export interface BlobStore {
  /** @returns `null` where no entry of the log lists it, or it was forgotten since */
  place(office: OfficeId, blob: EntryId): Promise<BlobPlace | null>;
  /** Takes a piece that begins where the blob goes on, the same from however many processes. @returns `null` as above */
  add(office: OfficeId, blob: EntryId, piece: BlobPiece): Promise<Added | null>;
  /**
   * The bytes from a place on, in order; they break off with an error when the blob is erased meanwhile.
   * @returns `null` while it is incomplete, too
   */
  read(office: OfficeId, blob: EntryId, from: number): Promise<AsyncIterable<Uint8Array> | null>;
  /** Forgets the incomplete ones of entries that came before that moment. @returns how many */
  sweep(before: Instant): Promise<number>;
}

/**
 * Bytes of a blob in their order, one piece in memory at a time.
 *
 * @param span from which byte to which; `to` is not among them
 * @param holding finds the piece that holds a byte
 * @throws Error when a piece is missing
 */
export async function* bytesOf(
  span: { readonly from: number; readonly to: number },
  holding: (byte: number) => Promise<BlobPiece | null>,
): AsyncGenerator<Uint8Array> {
  let next = span.from;
  while (next < span.to) {
    const piece = await holding(next);
    const bytes = piece?.bytes.subarray(next - piece.at);
    if (bytes === undefined || bytes.length === 0) throw new Error('the blob was erased while it was read');
    yield bytes;
    next += bytes.length;
  }
}
