import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rounds } from '../worlds/rounds.ts';
import { build } from 'vite';
import { api } from '../../src/contracts/endpoints.ts';
import type { Envelope } from '../../src/contracts/envelope.ts';
import { beginning, follow } from '../../src/seal/chain.ts';
import { openSqliteStore } from '../../src/server/store/sqlite/sqlite-store.ts';
import { aFounding, aSubmission, type Settled } from '../worlds/server-office.ts';

const deaths = rounds(4, 50);
/** Inside the repository, so that the bundle finds its packages. */
const bundle = resolve('node_modules/.cache/kill-test');
const dataDir = mkdtempSync(join(tmpdir(), 'prongsai-kill-'));

let office: Settled;
let envelopes: readonly Envelope[];

beforeAll(async () => {
  const options = {
    ssr: true,
    outDir: bundle,
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { input: { main: 'src/server/main.ts' } },
  } as const;
  await build({ configFile: false, logLevel: 'error', publicDir: false, build: options });
  office = await aFounding();
  envelopes = await Promise.all(Array.from({ length: 250 }, () => aSubmission(office)));
}, 60_000);

let life: ChildProcess | null = null;
afterAll(() => {
  life?.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

interface Life {
  readonly url: string;
  readonly said: string;
}

/** Starts the collector; it says where it listens once it does. */
async function start(): Promise<Life> {
  const child = spawn(process.execPath, [join(bundle, 'main.js')], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  life = child;
  return new Promise((done) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const port = /http:\/\/localhost:(\d+)\/\S+\s/.exec(said)?.[1];
      if (port !== undefined) done({ url: `http://127.0.0.1:${port}`, said });
    });
  });
}

async function kill9(): Promise<void> {
  if (life === null) return;
  const ended = once(life, 'exit');
  life.kill('SIGKILL');
  await ended;
}

async function send(url: string, path: string, body: unknown): Promise<number> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  return fetch(url + path, init).then(
    ({ status }) => status,
    () => 0, // killed before it could answer
  );
}

it(
  `loses nothing it has acknowledged over ${deaths} deaths under load, and stands in order without gaps`,
  async () => {
    const first = await start();
    const token = /#(\S+)/.exec(first.said)?.[1] ?? '';
    expect(await send(first.url, api.setup, { token, entries: office.entries })).toBe(201);
    await kill9();

    const acknowledged = new Set<string>();
    let next = 0;
    for (let round = 0; round < deaths; round += 1) {
      const { url } = await start();
      // Killed in the middle of the work, after as many answers as chance says: a time would depend on the machine.
      let left = 1 + Math.floor(Math.random() * 30);
      let isAlive = true;
      const hand = async (): Promise<void> => {
        while (isAlive) {
          const envelope = envelopes[(next += 1) % envelopes.length];
          if (envelope === undefined) return;
          const status = await send(url, api.submissions(office.office), envelope);
          if (status === 201 || status === 200) acknowledged.add(envelope.header);
          left -= 1;
          if (status === 0 || left <= 0) isAlive = false;
        }
      };
      const hands = Array.from({ length: 8 }, hand);
      await Promise.race(hands);
      await kill9();
      await Promise.all(hands);
    }

    const store = openSqliteStore(join(dataDir, 'prongsai.sqlite'));
    const entries = await store.log.after(office.office, 0, 10_000);
    let place = await beginning(office.office);
    for (const entry of entries) {
      const after = await follow(place, entry);
      if (after === null) throw new Error(`the chain breaks after ${place.seq}`);
      place = after;
    }
    expect(place).toEqual(await store.log.head(office.office));
    await store.close();
    const kept = entries.map(({ header }) => header);
    expect([...acknowledged].filter((header) => !kept.includes(header))).toEqual([]);
    expect(new Set(kept).size).toBe(kept.length);
    expect(acknowledged.size).toBeGreaterThan(0);
  },
  20_000 + deaths * 3_000,
);
