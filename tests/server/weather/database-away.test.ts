import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { api } from '../../../src/contracts/endpoints.ts';
import type { Envelope } from '../../../src/contracts/envelope.ts';
import { startPostgres, type Postgres } from '../../../src/commands/shared/postgres.mjs';
import { openPostgresStore } from '../../../src/server/store/postgres/postgres-store.ts';
import type { Store } from '../../../src/server/store/store.ts';
import { rounds } from '../../worlds/rounds.ts';
import { aFounding, aTown, type Settled, type Town } from '../../worlds/server-office.ts';
import { manySubmissions } from '../../worlds/server-many.ts';

const awayMs = rounds(2_000, 60_000);

let server: Postgres;
let store: Store;
let town: Town;
let settled: Settled;
let envelopes: readonly Envelope[];
beforeAll(async () => {
  settled = await aFounding();
  envelopes = await manySubmissions(settled, 200);
});
beforeEach(async () => {
  server = await startPostgres();
  store = await openPostgresStore(server.url);
  town = await aTown({ store }, settled);
});
afterEach(async () => {
  await town.collector.close();
  await store.close();
  await server.stop();
});

const submit = (body: Envelope | undefined) => town.ask('POST', api.submissions(town.office), { body });
const statusOf = async (path: string) => (await town.ask('GET', path)).status;

describe('a database that is gone for a while', () => {
  it(
    `(${awayMs} ms) makes the collector ask to wait, and is found again by itself with all that was in it`,
    async () => {
      const before = await submit(envelopes[0]);
      await server.kill9();
      const away = await Promise.all(envelopes.slice(1, 6).map(submit));
      expect(away.map(({ status, headers }) => [status, headers.has('retry-after')])).toEqual(
        away.map(() => [503, true]),
      );
      expect([await statusOf(api.health), await statusOf(api.ready)]).toEqual([200, 503]);
      await wait(awayMs);
      expect(store.news.isLive).toBe(false);
      await server.restart();
      await expect.poll(() => statusOf(api.ready), { timeout: 20_000 }).toBe(200);
      await expect.poll(() => store.news.isLive, { timeout: 20_000 }).toBe(true);
      const after = await Promise.all(envelopes.slice(0, 6).map(submit));
      expect([before.status, after[0]?.status]).toEqual([201, 200]);
      expect(after.every(({ status }) => status === 200 || status === 201)).toBe(true);
      expect(await store.log.after(town.office, town.entries.length, 100)).toHaveLength(6);
    },
    60_000 + awayMs,
  );
});

describe('a database that hangs', () => {
  it('is given up after fifteen seconds, and goes on where it was once it moves again', async () => {
    process.kill(server.pid, 'SIGSTOP');
    const children = await backends('SIGSTOP');
    const start = performance.now();
    const answers = await Promise.all([submit(envelopes[0]), submit(envelopes[1]), statusOf(api.ready)]);
    const took = performance.now() - start;
    for (const pid of children) process.kill(pid, 'SIGCONT');
    process.kill(server.pid, 'SIGCONT');
    expect([answers[0].status, answers[1].status, answers[2]]).toEqual([503, 503, 503]);
    expect(took).toBeLessThan(25_000); // a citizen's phone waits as long
    await expect.poll(() => statusOf(api.ready), { timeout: 20_000 }).toBe(200);
    const again = await Promise.all(envelopes.slice(0, 3).map(submit));
    expect(again.every(({ status }) => status === 200 || status === 201)).toBe(true);
    expect(await store.log.after(town.office, town.entries.length, 100)).toHaveLength(3);
  }, 90_000);

  async function backends(signal: 'SIGSTOP'): Promise<readonly number[]> {
    const { execFileSync } = await import('node:child_process');
    const pids = execFileSync('pgrep', ['-P', String(server.pid)], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map(Number);
    for (const pid of pids) process.kill(pid, signal);
    return pids;
  }
});

describe('a database that is slow', () => {
  it('is asked less often: what waits shares its commits, and nobody is sent away', async () => {
    const sql = postgres(server.url, { max: 1 });
    await sql.unsafe(`
      create function wait_a_little() returns trigger language plpgsql as
        $$ begin perform pg_sleep(0.3); return null; end $$;
      create trigger slow after insert on content for each statement execute function wait_a_little()`);
    await sql.end({ timeout: 1 });
    const start = performance.now();
    const answers = await Promise.all(envelopes.map(submit));
    const took = performance.now() - start;
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    // One by one it would be a minute.
    expect(took).toBeLessThan(10_000);
  }, 60_000);
});
