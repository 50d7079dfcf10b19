import { expect, it } from 'vitest';
import { readArchive, readArchiveHeader } from '../../src/server/store/archive/read-archive.ts';
import { verified } from '../../src/server/store/archive/verified.ts';
import { openSqliteStore } from '../../src/server/store/sqlite/sqlite-store.ts';
import { aMonthLater, allOf } from '../worlds/archive.ts';
import { anOffice, morning } from '../worlds/keys.ts';
import { verifiedLog } from '../server/support/verified.ts';

// Each made once by its version and never again: a backup made before an update must be of use after it.
it.each([
  ['1', 'v1.gz', 108, 0],
  ['2', 'v2.gz', 109, 1],
])('a backup that version %s made is still restored, every row of it', async (_, name, ...[rows, editions]) => {
  const path = `tests/formats/archives/${name}`;
  expect(await readArchiveHeader(path)).toMatchObject({ madeAt: morning, keepUntil: aMonthLater, offices: 2 });
  const store = openSqliteStore(':memory:');
  expect(await store.archive.take(verified(readArchive(path)))).toBe('done');
  expect((await verifiedLog(store, anOffice)).filter(({ content }) => content === null)).toHaveLength(2);
  const restored = await allOf(store.archive.rows());
  expect(restored).toHaveLength(rows);
  expect(restored.filter(({ table }) => table === 'edition')).toHaveLength(editions);
  await store.close();
});
