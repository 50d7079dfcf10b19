import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backup } from '../../../src/commands/archive/backup.ts';
import { startPostgres } from '../../../src/commands/shared/postgres.mjs';
import { instant } from '../../../src/domain/basics/instant.ts';
import { api } from '../../../src/contracts/endpoints.ts';
import { openPostgresStore } from '../../../src/server/store/postgres/postgres-store.ts';
import { aProfile } from '../../worlds/keys-channels.ts';
import { aFounding, aSheet, aSubmission, type Settled } from '../../worlds/server-office.ts';
import { aPlace, dialects, type Dialect } from '../../worlds/stores.ts';
import { aBundle, aLife, post } from '../support/life.ts';
import { keepToken, setUp } from '../support/settled.ts';

/** What a citizen wrote: in Thai, as nobody else would say it, and in plain letters. */
const secrets = ['หม้อแปลงหน้าบ้านยายเมี้ยนระเบิด', 'transformer-of-grandma-mian'];
/** What an office says to everybody: it must be found, or the search itself is broken. */
const published = aProfile.name.th;

let bundle: string;
let office: Settled;
beforeAll(async () => {
  bundle = await aBundle('unreadable');
  office = await aFounding();
}, 60_000);

/** A text as files and memory may hold it. */
const shapesOf = (text: string): readonly Buffer[] => [
  Buffer.from(text, 'utf8'),
  Buffer.from(text, 'utf16le'),
];
const holds = (bytes: Buffer, text: string): boolean => shapesOf(text).some((shape) => bytes.includes(shape));

function filesBelow(folder: string): readonly Buffer[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
}

/** All that a process has in its memory, range by range. */
function* memoryOf(pid: number): Generator<Buffer> {
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  try {
    for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
      const [, from = '', to = ''] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
      if (from === '') continue;
      const start = Number.parseInt(from, 16);
      const bytes = Buffer.alloc(Math.min(Number.parseInt(to, 16) - start, 512 * 1_048_576));
      try {
        yield bytes.subarray(0, readSync(memory, bytes, 0, bytes.length, start));
      } catch {
        continue; // reserved, and never used
      }
    }
  } finally {
    closeSync(memory);
  }
}

describe.each(dialects)('a collector on %s', (dialect: Dialect) => {
  const ends: (() => Promise<unknown>)[] = [];
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });

  it('holds no word of a citizen: not in its database, its backup, its memory, nor in what it says', async () => {
    // A server of its own, whose every file can be read.
    const place =
      dialect === 'SQLite'
        ? await aPlace(dialect)
        : await startPostgres().then((server) => ({
            folder: server.folder,
            env: { DATABASE_URL: server.url },
            open: () => openPostgresStore(server.url),
            drop: () => server.stop(),
          }));
    ends.push(() => place.drop());
    await keepToken(place.open);
    const life = await aLife(bundle, { ...place.env, LOG_LEVEL: 'answers' });
    ends.push(() => life.kill9());
    await setUp(life.url, office);
    const said = await Promise.all([
      ...secrets.map((what) => aSubmission(office, { what })),
      ...Array.from({ length: 5 }, () => aSheet(office)),
    ]);
    for (const envelope of said)
      expect(await post(life.url, api.submissions(office.office), envelope)).toBe(201);
    await fetch(`${life.url}/c/${office.channels.open}`);
    let isPublishedInMemory = false;
    for (const range of memoryOf(life.pid)) {
      isPublishedInMemory ||= holds(range, published);
      expect(secrets.filter((secret) => holds(range, secret))).toEqual([]);
    }
    const file = join(place.folder, 'backup.gz');
    const quiet = { folder: place.folder, now: () => instant(Date.now()), say: () => undefined };
    await backup({ ...quiet, args: [file], env: place.env });
    const unpacked = gunzipSync(readFileSync(file));
    expect([...secrets, published].map((text) => holds(unpacked, text))).toEqual([false, false, true]);
    expect(await life.stop()).toBe(0);
    const files = filesBelow(place.folder);
    expect(secrets.filter((secret) => files.some((bytes) => holds(bytes, secret)))).toEqual([]);
    expect(secrets.filter((secret) => holds(Buffer.from(life.said()), secret))).toEqual([]);
    expect(life.said()).toContain('"door":"POST /api/o/:office/submissions"');
    expect([isPublishedInMemory, files.some((bytes) => holds(bytes, published))]).toEqual([true, true]);
  }, 120_000);
});
