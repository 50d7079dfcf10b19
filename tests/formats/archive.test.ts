import { expect, it } from 'vitest';
import { readArchive, readArchiveHeader } from '../../src/server/store/archive/read-archive.ts';
import { verified } from '../../src/server/store/archive/verified.ts';
import { openSqliteStore } from '../../src/server/store/sqlite/sqlite-store.ts';
import { aMonthLater, allOf } from '../worlds/archive.ts';
import { anOffice, morning } from '../worlds/keys.ts';
import { verifiedLog } from '../server/support/verified.ts';

// Made once by version 1 and never again: a backup made before an update must be of use after it.
const path = 'tests/formats/archives/v1.gz';

it('a backup that version 1 made is still restored, every row of it', async () => {
  expect(await readArchiveHeader(path)).toMatchObject({ madeAt: morning, keepUntil: aMonthLater, offices: 2 });
  const store = openSqliteStore(':memory:');
  expect(await store.archive.take(verified(readArchive(path)))).toBe('done');
  expect((await verifiedLog(store, anOffice)).filter(({ content }) => content === null)).toHaveLength(2);
  expect(await allOf(store.archive.rows())).toHaveLength(108);
  await store.close();
});
