import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { api } from '../../../src/contracts/endpoints.ts';
import type { Envelope } from '../../../src/contracts/envelope.ts';
import { startPostgres } from '../../../src/commands/shared/postgres.mjs';
import { openPostgresStore } from '../../../src/server/store/postgres/postgres-store.ts';
import { openSqliteStore } from '../../../src/server/store/sqlite/sqlite-store.ts';
import type { Store } from '../../../src/server/store/store.ts';
import { aFounding, type Settled } from '../../worlds/server-office.ts';
import { manySubmissions } from '../../worlds/server-many.ts';
import { aBundle, aLife, post } from '../support/life.ts';
import { keepToken, setUp } from '../support/settled.ts';
import { aSmallDisk, type SmallDisk } from '../support/small-disk.ts';
import { verifiedLog } from '../support/verified.ts';

let bundle: string;
let office: Settled;
let envelopes: readonly Envelope[];
beforeAll(async () => {
  bundle = await aBundle('disk');
  office = await aFounding();
  envelopes = await manySubmissions(office, 800, 'เสาไฟหน้าวัดดับ '.repeat(300));
}, 60_000);

let disk: SmallDisk;
const removers: (() => Promise<void> | void)[] = [];
beforeEach(() => {
  removers.push(() => disk.remove());
});
afterEach(async () => {
  for (const remove of removers.splice(0).reverse()) await remove();
});

const submit = (url: string, envelope: Envelope | undefined) =>
  post(url, api.submissions(office.office), envelope);
const health = async (url: string) => (await fetch(url + api.host)).status;

/** Sends until the disk is full. @returns what was acknowledged until then */
async function sendUntilFull(url: string): Promise<readonly string[]> {
  const acknowledged: string[] = [];
  for (const envelope of envelopes) {
    const status = await submit(url, envelope);
    if (status !== 201) {
      expect(status).toBe(503);
      return acknowledged;
    }
    acknowledged.push(envelope.header);
  }
  throw new Error('the disk was never full');
}

async function headersIn(store: Store): Promise<readonly string[]> {
  const entries = await verifiedLog(store, office.office);
  await store.close();
  return entries.map(({ header }) => header);
}

describe('a disk that is full', () => {
  it('under SQLite: whoever sends is asked to come again, reading goes on, and all is well once there is room', async () => {
    disk = aSmallDisk(12);
    const file = join(disk.folder, 'prongsai.sqlite');
    await keepToken(async () => openSqliteStore(file));
    const life = await aLife(bundle, { DATA_DIR: disk.folder });
    removers.push(() => life.kill9());
    await setUp(life.url, office);
    disk.fill(2);
    const acknowledged = await sendUntilFull(life.url);
    expect(await health(life.url)).toBe(200);
    disk.free();
    expect(await submit(life.url, envelopes.at(-1))).toBe(201);
    expect(await life.stop()).toBe(0);
    expect(await headersIn(openSqliteStore(file))).toEqual(
      expect.arrayContaining([...acknowledged, envelopes.at(-1)?.header]),
    );
  }, 60_000);

  it('under PostgreSQL: nothing acknowledged is lost, and all is well once there is room', async () => {
    disk = aSmallDisk(120);
    execFileSync('chmod', ['0777', disk.folder]);
    const server = await startPostgres({ folder: join(disk.folder, 'postgres') });
    removers.push(() => server.stop());
    const open = () => openPostgresStore(server.url);
    await keepToken(open);
    const life = await aLife(bundle, { DATABASE_URL: server.url });
    removers.push(() => life.kill9());
    await setUp(life.url, office);
    disk.fill(1);
    const acknowledged = await sendUntilFull(life.url);
    disk.free();
    // Where not even its journal found room, PostgreSQL has ended itself.
    await server.restart();
    await expect.poll(() => submit(life.url, envelopes.at(-1)), { timeout: 20_000 }).toBe(201);
    expect(await life.stop()).toBe(0);
    expect(await headersIn(await open())).toEqual(
      expect.arrayContaining([...acknowledged, envelopes.at(-1)?.header]),
    );
  }, 120_000);
});

describe('a disk that cannot be written to', () => {
  it('is named at the start, in both languages, and nothing is started', async () => {
    disk = aSmallDisk(8);
    disk.freeze();
    await expect(aLife(bundle, { DATA_DIR: disk.folder })).rejects.toThrow(
      /✗ เปิดข้อมูลในโฟลเดอร์ .*DATA_DIR.* cannot be opened/s,
    );
  });
});
