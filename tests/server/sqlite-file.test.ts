import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/server/store/sqlite/database.ts';
import { migrations } from '../../src/server/store/sqlite/migrations.ts';
import { openSqliteStore } from '../../src/server/store/sqlite/sqlite-store.ts';
import type { NewEntry } from '../../src/server/store/log-store.ts';
import { anOffice, morning } from '../worlds/keys.ts';
import { aBatch, anEntry, founded, start } from '../worlds/server-store.ts';

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

  it.each([
    ['an entry', 'changed', "update entry set header = 'other' where seq = 2"],
    ['an entry', 'dropped', 'delete from entry where seq = 2'],
    ['content', 'changed', "update content set text = 'other' where seq = 2"],
    ['content', 'dropped', 'delete from content where seq = 2'],
    ['content', 'erased under no erase entry', 'update content set text = null, erased_by = 1 where seq = 2'],
    ['content', 'erased under nothing', 'update content set text = null where seq = 2'],
    [
      'content',
      'erased by an erase entry that came before',
      'update content set text = null, erased_by = 3 where seq = 4',
    ],
    ['erased content', 'erased again', 'update content set text = null, erased_by = 5 where seq = 1'],
    ['erased content', 'written again', "update content set text = 'back', erased_by = null where seq = 1"],
  ])('does not let %s be %s', async (_what, _how, sql) => {
    const file = aFile();
    const store = openSqliteStore(file);
    const entries = [
      anEntry(1),
      anEntry(2),
      anEntry(3, { kind: 'erase' }),
      anEntry(4),
      anEntry(5, { kind: 'erase' }),
    ];
    await store.access.keepToken('hash', morning);
    const [first] = entries as [NewEntry, ...NewEntry[]];
    await store.log.found(
      anOffice,
      'hash',
      aBatch(start, entries, { erased: [{ by: 3, target: first.id }] }),
    );
    await store.close();
    const database = openSqlite(file);
    expect(() => database.run(sql)).toThrow(/append-only|may only be erased/);
    database.close();
  });
});
