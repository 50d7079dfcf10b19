import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import { newEntryId } from '../../src/seal/basis/new-ids.ts';
import type { NewEntry } from '../../src/server/store/log-store.ts';
import { anOffice, morning } from '../worlds/keys.ts';
import { aBatch, anEntry, start } from '../worlds/server-store.ts';
import { aPlace, type StorePlace } from '../worlds/stores.ts';

const length = 3_000;

let place: StorePlace;
let entries: readonly NewEntry[];
beforeAll(async () => {
  place = await aPlace('PostgreSQL');
  entries = Array.from({ length }, (_, index) => anEntry(index + 1));
  const store = await place.open();
  await store.access.keepToken('hash', instant(morning + 1_000));
  await store.log.found(anOffice, 'hash', aBatch(start, entries));
  await store.close(); // what a connection has read is told when it ends
});
afterAll(() => place.drop());

/** How many rows the log's tables and indexes have given since the beginning. */
async function rowsRead(): Promise<number> {
  const sql = postgres(place.env['DATABASE_URL'] ?? '', { max: 1 });
  try {
    const [row] = await sql<{ read: string }[]>`
      select (select sum(seq_tup_read) from pg_stat_user_tables where relname in ('entry', 'content'))
        + (select sum(idx_tup_read) from pg_stat_user_indexes where relname in ('entry', 'content')) as read`;
    return Number(row?.read ?? 0);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

it('PostgreSQL reads a handful of rows for a batch, a look-up or a page, however long the log, before it knows how long', async () => {
  const before = await rowsRead();
  const store = await place.open();
  const last = entries.at(-1);
  const head = { seq: length, hash: last?.hash ?? '' };
  const asked = [entries[7], entries[1_000]].map((entry) => entry?.id ?? newEntryId(morning));
  expect(await store.log.append(anOffice, aBatch(head, [anEntry(length + 1)]))).toBe('done');
  expect((await store.log.known(anOffice, asked)).size).toBe(2);
  expect(await store.log.envelopes(anOffice, asked)).toHaveLength(2);
  expect(await store.log.after(anOffice, length - 3, 2)).toHaveLength(2);
  expect(await store.log.hashAt(anOffice, 5)).toBe(entries[4]?.hash);
  expect(await store.log.statements(anOffice, { after: 0, upTo: length })).toEqual([]);
  await store.close();
  expect((await rowsRead()) - before).toBeLessThan(60);
});
