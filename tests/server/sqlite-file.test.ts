import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { receiptId } from '../../src/domain/basics/ids.ts';
import { openSqlite } from '../../src/server/store/sqlite/database.ts';
import { migrations } from '../../src/server/store/sqlite/migrations.ts';
import { openSqliteStore } from '../../src/server/store/sqlite/sqlite-store.ts';
import { aBlob } from '../worlds/blobs.ts';
import { anOffice, morning } from '../worlds/keys.ts';
import { aBatch, anEntry, founded } from '../worlds/server-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'prongsai-store-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const aFile = (): string => join(folder, `${(files += 1)}.sqlite`);

describe('a database file', () => {
  it('stands as it was when it is opened again', async () => {
    const file = aFile();
    const store = openSqliteStore(file);
    const head = await founded(store);
    await store.close();
    const again = openSqliteStore(file);
    expect(await again.log.head(anOffice)).toEqual(head);
    await again.close();
  });

  it('that the first released version wrote is brought up to date step by step, with all that is in it', async () => {
    const file = aFile();
    const old = openSqlite(file);
    const [first] = migrations;
    old.script(`${first?.sql}; pragma user_version = 1`);
    const { seq, id, kind, header, signature, collector, hash, content } = anEntry(1, { kind: 'authority' });
    old.run('insert into office values (?, ?, ?)', anOffice, seq, hash);
    old.run(
      'insert into entry values (?, ?, ?, ?, ?, ?, ?, ?)',
      anOffice,
      seq,
      id,
      kind,
      header,
      signature,
      collector,
      hash,
    );
    old.run('insert into content values (?, ?, ?, null)', anOffice, seq, content);
    old.run('insert into receipt values (?, ?, ?)', 'AAAAAAAAAAAAAAAAAAAAAA', anOffice, morning);
    old.close();
    const store = openSqliteStore(file);
    const [kept] = await store.log.after(anOffice, 0, 10);
    const known = await store.directory.receipt(receiptId('AAAAAAAAAAAAAAAAAAAAAA'));
    await store.close();
    expect(kept).toEqual({ header, content, signature, collector, hash });
    expect(known).toMatchObject({ office: anOffice, receivedAt: morning, isErased: false, isHeld: false });
    const database = openSqlite(file);
    expect(database.one('pragma user_version')).toMatchObject({ user_version: migrations.length });
    database.close();
  });

  it('is refused when a newer version wrote it', async () => {
    const file = aFile();
    await openSqliteStore(file).close();
    const database = openSqlite(file);
    database.script(`pragma user_version = ${migrations.length + 1}`);
    database.close();
    expect(() => openSqliteStore(file)).toThrow(/รุ่นใหม่กว่า.*newer version/s);
  });

  it('holds nothing more of what was erased, and neither does its journal', async () => {
    const file = aFile();
    const store = openSqliteStore(file);
    const holdsIt = (): boolean =>
      [file, `${file}-wal`].some((name) => existsSync(name) && readFileSync(name).includes('sealed words'));
    const said = anEntry(2, { content: 'sealed words '.repeat(1_000) });
    const head = await founded(store, [anEntry(1, { kind: 'authority' }), said]);
    const before = holdsIt();
    const erasure = anEntry(3, { kind: 'erase' });
    await store.log.append(anOffice, aBatch(head, [erasure], { erased: [{ by: 3, target: said.id }] }));
    expect([before, holdsIt()]).toEqual([true, false]);
    await store.close();
  });

  it('holds nothing more of the blobs of what was erased, whole or not, and neither does its journal', async () => {
    const file = aFile();
    const store = openSqliteStore(file);
    const heldOf = (bytes: Buffer): boolean =>
      [file, `${file}-wal`].some(
        (name) => existsSync(name) && readFileSync(name).includes(bytes.subarray(10_000, 10_100)),
      );
    const [whole, half, table] = [aBlob(400_000), aBlob(400_000, 'two'), aBlob(400_000, 'three')];
    const said = anEntry(2);
    const head = await founded(store);
    const blobs = [whole, half].map(({ listed }) => ({ ...listed, entrySeq: 2, since: morning }));
    const tables = { ...table.listed, entrySeq: 3, since: morning };
    const snapshot = anEntry(3, { kind: 'snapshot' });
    await store.log.append(anOffice, aBatch(head, [said, snapshot], { blobs: [...blobs, tables] }));
    for (const [blob, end] of [
      [whole, 400_000] as const,
      [half, 300_000] as const,
      [table, 400_000] as const,
    ]) {
      for (let at = 0; at < end; at += 100_000)
        await store.blobs.add(anOffice, blob.listed.id, { at, bytes: blob.bytes.subarray(at, at + 100_000) });
    }
    const before = [whole, half, table].map(({ bytes }) => heldOf(bytes));
    const batch = aBatch({ seq: 3, hash: snapshot.hash }, [anEntry(4, { kind: 'erase' })], {
      erased: [{ by: 4, target: said.id }],
    });
    expect(await store.log.append(anOffice, batch)).toBe('done');
    const after = [whole, half, table].map(({ bytes }) => heldOf(bytes));
    expect([before, after]).toEqual([
      [true, true, true],
      [false, false, false],
    ]);
    await store.close();
  });

  it('is durable at every commit and waits for another writer', () => {
    const database = openSqlite(aFile());
    const pragma = (name: string): unknown => Object.values(database.one(`pragma ${name}`) ?? {})[0];
    expect([pragma('journal_mode'), pragma('synchronous'), pragma('busy_timeout')]).toEqual([
      'wal',
      2,
      5_000,
    ]);
    database.close();
  });
});
