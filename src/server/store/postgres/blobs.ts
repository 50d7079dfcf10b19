import { createHash } from 'node:crypto';
import type { EntryId, OfficeId } from '../../../domain/basics/ids.ts';
import { bytesOf, type BlobPiece, type BlobPlace, type BlobStore, type NewBlob } from '../blob-store.ts';
import type { Sql, Transaction } from './database.ts';

/** Blobs in PostgreSQL. */
export function postgresBlobs(sql: Sql): BlobStore {
  async function place(run: Sql | Transaction, office: OfficeId, blob: EntryId): Promise<BlobPlace | null> {
    const [row] = await run<BlobPlace[]>`
      select hash, size, have, entry_seq as "entrySeq" from blob where office = ${office} and blob = ${blob}`;
    return row === undefined ? null : { ...row };
  }

  return {
    place: (office, blob) => place(sql, office, blob),
    add: (office, blob, { at, bytes }) =>
      sql.begin(async (run) => {
        // The blob's row is the lock: whoever comes second finds it further on. Nobody sees a whole that was not tried.
        const [moved] = await run<BlobPlace[]>`
          update blob set have = have + ${bytes.length}
            where office = ${office} and blob = ${blob} and have = ${at} and have + ${bytes.length} <= size
              and ${bytes.length} > 0
            returning hash, size, have`;
        if (moved === undefined) {
          const now = await place(run, office, blob);
          return now === null ? null : { piece: 'elsewhere' as const, have: now.have };
        }
        await run`insert into blob_piece values (${office}, ${blob}, ${at}, ${bytes})`;
        const { have, size, hash } = moved;
        if (have < size || (await hashOf(run, office, { blob, size })) === hash)
          return { piece: 'kept' as const, have };
        await run`delete from blob_piece where office = ${office} and blob = ${blob}`;
        await run`update blob set have = 0 where office = ${office} and blob = ${blob}`;
        return { piece: 'spoiled' as const, have: 0 };
      }),
    async read(office, blob, from) {
      const now = await place(sql, office, blob);
      if (now === null || now.have < now.size) return null;
      return bytesOf({ from, to: now.size }, (byte) => holding(sql, office, { blob, byte }));
    },
    async sweep(before) {
      return (await sql`delete from blob where have < size and since < ${before}`).count;
    },
  };
}

async function holding(
  run: Sql | Transaction,
  office: OfficeId,
  { blob, byte }: { readonly blob: EntryId; readonly byte: number },
): Promise<BlobPiece | null> {
  const [row] = await run<BlobPiece[]>`
    select at, bytes from blob_piece where office = ${office} and blob = ${blob} and at <= ${byte}
      order by at desc limit 1`;
  return row ?? null;
}

async function hashOf(
  run: Transaction,
  office: OfficeId,
  { blob, size }: { readonly blob: EntryId; readonly size: number },
): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of bytesOf({ from: 0, to: size }, (byte) => holding(run, office, { blob, byte })))
    hash.update(bytes);
  return hash.digest('base64url');
}

/** Lists blobs, in the transaction that brings their entries. */
export function listBlobs(
  run: Transaction,
  office: OfficeId,
  blobs: readonly NewBlob[],
): readonly Promise<unknown>[] {
  return blobs.map(({ id, hash, size, entrySeq, since }) =>
    run`
      insert into blob values (${office}, ${id}, ${entrySeq}, ${hash}, ${size}, 0, ${since})
        on conflict do nothing`.execute(),
  );
}

/**
 * Forgets the blobs of an erased entry, or the one blob that is named itself, come or not; and all snapshots before the
 * erase entry, which may hold what it held.
 */
export function eraseBlobs(
  run: Transaction,
  office: OfficeId,
  { by, target }: { readonly by: number; readonly target: EntryId },
): readonly Promise<unknown>[] {
  return [
    run`
      delete from blob where office = ${office} and blob = ${target} and entry_seq < ${by}`.execute(),
    run`
      delete from blob where office = ${office}
        and entry_seq = (select seq from entry where office = ${office} and id = ${target} and seq < ${by})`.execute(),
    run`
      delete from blob where office = ${office} and entry_seq in (
        select seq from entry where office = ${office} and kind = 'snapshot' and seq < ${by})`.execute(),
  ];
}
