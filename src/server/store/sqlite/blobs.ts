import { createHash } from 'node:crypto';
import type { EntryId, OfficeId } from '../../../domain/basics/ids.ts';
import { bytesOf, type BlobPiece, type BlobPlace, type BlobStore, type NewBlob } from '../blob-store.ts';
import type { SqliteDatabase } from './database.ts';

/** Blobs in SQLite. */
export function sqliteBlobs(database: SqliteDatabase): BlobStore {
  function place(office: OfficeId, blob: EntryId): BlobPlace | null {
    const row = database.one(
      'select hash, size, have, entry_seq from blob where office = ? and blob = ?',
      office,
      blob,
    );
    if (row === null) return null;
    const { hash, size, have, entry_seq } = row;
    return { hash: String(hash), size: Number(size), have: Number(have), entrySeq: Number(entry_seq) };
  }

  function holding(office: OfficeId, blob: EntryId, byte: number): BlobPiece | null {
    const row = database.one(
      'select at, bytes from blob_piece where office = ? and blob = ? and at <= ? order by at desc limit 1',
      office,
      blob,
      byte,
    );
    const bytes = row?.['bytes'];
    return bytes instanceof Uint8Array ? { at: Number(row?.['at']), bytes } : null;
  }

  function hashOf(office: OfficeId, blob: EntryId, size: number): string {
    const hash = createHash('sha256');
    for (let next = 0; next < size;) {
      const piece = holding(office, blob, next);
      if (piece === null || piece.at !== next) throw new Error(`blob ${blob} of ${office} has a hole`);
      hash.update(piece.bytes);
      next += piece.bytes.length;
    }
    return hash.digest('base64url');
  }

  return {
    place: async (office, blob) => place(office, blob),
    add: async (office, blob, { at, bytes }) =>
      database.inTransaction(() => {
        const now = place(office, blob);
        if (now === null) return null;
        const have = at + bytes.length;
        if (now.have !== at || bytes.length === 0 || have > now.size)
          return { piece: 'elsewhere', have: now.have };
        database.run('insert into blob_piece values (?, ?, ?, ?)', office, blob, at, bytes);
        const isSpoiled = have === now.size && hashOf(office, blob, have) !== now.hash;
        if (isSpoiled) database.run('delete from blob_piece where office = ? and blob = ?', office, blob);
        database.run(
          'update blob set have = ? where office = ? and blob = ?',
          isSpoiled ? 0 : have,
          office,
          blob,
        );
        return isSpoiled ? { piece: 'spoiled', have: 0 } : { piece: 'kept', have };
      }),
    async read(office, blob, from) {
      const now = place(office, blob);
      if (now === null || now.have < now.size) return null;
      return bytesOf({ from, to: now.size }, async (byte) => holding(office, blob, byte));
    },
    sweep: async (before) => database.run('delete from blob where have < size and since < ?', before),
  };
}

/** Lists a blob, in the transaction that brings its entry. */
export function listBlob(
  database: SqliteDatabase,
  office: OfficeId,
  { id, hash, size, entrySeq, since }: NewBlob,
): void {
  database.run(
    'insert or ignore into blob values (?, ?, ?, ?, ?, 0, ?)',
    office,
    id,
    entrySeq,
    hash,
    size,
    since,
  );
}

/**
 * Forgets the blobs of an erased entry, or the one blob that is named itself, come or not; and all snapshots before the
 * erase entry, which may hold what it held.
 */
export function eraseBlobs(
  database: SqliteDatabase,
  office: OfficeId,
  { by, target }: { readonly by: number; readonly target: EntryId },
): void {
  database.run('delete from blob where office = ? and blob = ? and entry_seq < ?', office, target, by);
  database.run(
    `delete from blob where office = ?
       and entry_seq = (select seq from entry where office = ? and id = ? and seq < ?)`,
    office,
    office,
    target,
    by,
  );
  database.run(
    `delete from blob where office = ?
       and entry_seq in (select seq from entry where office = ? and kind = 'snapshot' and seq < ?)`,
    office,
    office,
    by,
  );
}
