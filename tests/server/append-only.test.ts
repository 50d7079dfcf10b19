import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/server/store/sqlite/database.ts';
import { anOffice, morning } from '../worlds/keys.ts';
import { aBatch, anEntry, start } from '../worlds/server-store.ts';
import { aPlace, dialects, type StorePlace } from '../worlds/stores.ts';

/** Does something to the database behind the store's back. */
async function behindItsBack({ dialect, folder, env }: StorePlace, statement: string): Promise<void> {
  if (dialect === 'SQLite') {
    const database = openSqlite(join(folder, 'prongsai.sqlite'));
    try {
      database.script(statement);
    } finally {
      database.close();
    }
    return;
  }
  const sql = postgres(env['DATABASE_URL'] ?? '', { max: 1 });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

describe.each(dialects)('the log in %s', (dialect) => {
  let place: StorePlace;
  beforeAll(async () => {
    place = await aPlace(dialect);
    const store = await place.open();
    const first = anEntry(1);
    const erasing = { kind: 'erase' } as const;
    const entries = [first, anEntry(2), anEntry(3, erasing), anEntry(4), anEntry(5, erasing)];
    await store.access.keepToken('hash', morning);
    await store.log.found(
      anOffice,
      'hash',
      aBatch(start, entries, { erased: [{ by: 3, target: first.id }] }),
    );
    await store.close();
  });
  afterAll(() => place.drop());

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
  ])('does not let %s be %s', async (_what, _how, statement) => {
    await expect(behindItsBack(place, statement)).rejects.toThrow(/append-only|may only be erased/);
  });
});
