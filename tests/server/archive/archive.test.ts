import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import postgres from 'postgres';
import { afterEach, describe, expect, it } from 'vitest';
import type { EntryId } from '../../../src/domain/basics/ids.ts';
import { digestOf } from '../../../src/server/store/archive/digest.ts';
import { readArchive } from '../../../src/server/store/archive/read-archive.ts';
import { leftOut, tables } from '../../../src/server/store/archive/tables.ts';
import { verified } from '../../../src/server/store/archive/verified.ts';
import { openSqlite } from '../../../src/server/store/sqlite/database.ts';
import type { Store } from '../../../src/server/store/store.ts';
import { aFullTown, allOf, backedUp, streamOf, submitted, written } from '../../worlds/archive.ts';
import { anErasure, aSubmission } from '../../worlds/server-office.ts';
import { aPlace, dialects, type Dialect, type StorePlace } from '../../worlds/stores.ts';
import { verifiedLog } from '../support/verified.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

interface Opened {
  readonly place: StorePlace;
  readonly store: Store;
}

async function opened(dialect: Dialect): Promise<Opened> {
  const place = await aPlace(dialect);
  ends.push(() => place.drop());
  const store = await place.open();
  ends.push(() => store.close());
  return { place, store };
}

/** Every column of a database, with what it may hold. */
async function columnsIn({ dialect, folder, env }: StorePlace): Promise<readonly string[]> {
  if (dialect === 'SQLite') {
    const database = openSqlite(join(folder, 'prongsai.sqlite'));
    const rows = database.all(
      `select m.name as "table", p.name as "column", p."notnull" as filled from sqlite_schema m
         join pragma_table_info(m.name) p where m.type = 'table' and m.name not like 'sqlite_%'`,
    );
    database.close();
    return rows.map(
      (row) => `${String(row['table'])}.${String(row['column'])}${row['filled'] === 1 ? '' : '?'}`,
    );
  }
  const sql = postgres(env['DATABASE_URL'] ?? '', { max: 1 });
  const rows = await sql<{ table: string; column: string; filled: boolean }[]>`
    select table_name as table, column_name as column, is_nullable = 'NO' as filled
      from information_schema.columns where table_schema = 'public'`;
  await sql.end();
  return rows.map(({ table, column, filled }) => `${table}.${column}${filled ? '' : '?'}`);
}

describe.each(dialects)('an archive of %s', (dialect) => {
  it('names every table and column there is, but for those it leaves out on purpose', async () => {
    const { place } = await opened(dialect);
    const kept = (await columnsIn(place)).filter((column) => !leftOut.includes(column.split('.')[0] ?? ''));
    const named = tables.flatMap(({ name, columns }) =>
      columns.map((column) => `${name}.${column.name}${column.isNullable ? '?' : ''}`),
    );
    expect([...kept].sort()).toEqual([...named].sort());
  });

  it.each(dialects)('fills an empty %s, through a file, with the very same rows', async (target) => {
    const from = await opened(dialect);
    const to = await opened(target);
    const town = await aFullTown(from.store, { changes: 230 });
    const file = join(from.place.folder, 'archive.gz');
    const made = await backedUp(from.store, file);
    expect(await to.store.archive.take(verified(readArchive(file)))).toBe('done');
    const rows = await allOf(from.store.archive.rows());
    expect(await allOf(to.store.archive.rows())).toEqual(rows);
    expect(await digestOf(to.store.archive.rows())).toEqual(await digestOf(streamOf(rows)));
    expect(new Set(Object.keys(made.rows))).toEqual(new Set(tables.map(({ name }) => name)));
    expect(await verifiedLog(to.store, town.office)).toEqual(await verifiedLog(from.store, town.office));
  });

  it('is of one moment, while others go on writing and erasing without being held up', async () => {
    const { store } = await opened(dialect);
    const town = await aFullTown(store);
    const before = await allOf(store.archive.rows());
    const meanwhile = await aSubmission(town);
    const { id } = JSON.parse(meanwhile.header) as { id: EntryId };
    const rows = verified(store.archive.rows());
    const first = await rows.next();
    const began = performance.now();
    await submitted(town, meanwhile);
    await written(town, [await anErasure(town, town.staff.admin, [id])]);
    const held = performance.now() - began;
    const seen = [first.value, ...(await allOf(rows))];
    expect(seen).toEqual(before);
    expect(held).toBeLessThan(4_000);
    expect(await allOf(store.archive.rows())).not.toEqual(before);
  });

  it('is taken only by a store that holds nothing', async () => {
    const from = await opened(dialect);
    const to = await opened(dialect);
    await aFullTown(from.store);
    await to.store.access.keepFact('public-seen', 'yes');
    const before = await allOf(to.store.archive.rows());
    expect(await to.store.archive.take(from.store.archive.rows())).toBe('not-empty');
    expect(await allOf(to.store.archive.rows())).toEqual(before);
  });

  it('leaves nothing in a store when it breaks off', async () => {
    const from = await opened(dialect);
    const to = await opened(dialect);
    await aFullTown(from.store, { changes: 130 });
    const rows = await allOf(from.store.archive.rows());
    async function* brokenOff() {
      yield* rows.slice(0, -1);
      throw new Error('the disk went away');
    }
    await expect(to.store.archive.take(brokenOff())).rejects.toThrow('the disk went away');
    expect(await allOf(to.store.archive.rows())).toEqual([]);
    expect(await to.store.archive.take(streamOf(rows))).toBe('done');
  });

  it('holds no word that a citizen wrote, no secret and no session', async () => {
    const { place, store } = await opened(dialect);
    const town = await aFullTown(store);
    await submitted(town, await aSubmission(town, { what: 'บ่อบำบัดหลังบ้านป้าศรีส่งกลิ่น' }));
    const file = join(place.folder, 'archive.gz');
    await backedUp(store, file);
    const text = gunzipSync(readFileSync(file)).toString();
    expect(text).toContain(town.office);
    expect(text).not.toMatch(/ป้าศรี|a secret that no backup holds|"session"/);
  });
});

describe('an SQLite file', () => {
  it('holds nothing more of what was erased while a backup looked at it, once that is done', async () => {
    const { place, store } = await opened('SQLite');
    const town = await aFullTown(store);
    const submission = await aSubmission(town, { what: 'x'.repeat(20_000) });
    const { id } = JSON.parse(submission.header) as { id: EntryId };
    const mark = submission.content.slice(300, 900);
    await submitted(town, submission);
    const file = join(place.folder, 'prongsai.sqlite');
    const holdsIt = (): boolean =>
      [file, `${file}-wal`].some((name) => existsSync(name) && readFileSync(name).includes(mark));
    const rows = store.archive.rows()[Symbol.asyncIterator]();
    await rows.next();
    await written(town, [await anErasure(town, town.staff.admin, [id])]);
    const during = holdsIt();
    await rows.return?.();
    expect([during, holdsIt()]).toEqual([true, false]);
  });
});
