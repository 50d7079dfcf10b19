import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api } from '../../../src/contracts/endpoints.ts';
import type { Envelope } from '../../../src/contracts/envelope.ts';
import { startPostgres } from '../../../src/commands/shared/postgres.mjs';
import { openPostgresStore } from '../../../src/server/store/postgres/postgres-store.ts';
import { rounds } from '../../worlds/rounds.ts';
import { aFounding, type Settled } from '../../worlds/server-office.ts';
import { manySubmissions } from '../../worlds/server-many.ts';
import { aPlace, dialects, type StorePlace } from '../../worlds/stores.ts';
import { aBundle, aLife, post, type Life } from '../support/life.ts';
import { keepToken, setUp } from '../support/settled.ts';
import { verifiedLog } from '../support/verified.ts';

const deaths = rounds(3, 50);

let bundle: string;
let office: Settled;
let envelopes: readonly Envelope[];
beforeAll(async () => {
  bundle = await aBundle('kill');
  office = await aFounding();
  envelopes = await manySubmissions(office, 400);
}, 60_000);

/** Eight hands that send without pause, until something is killed under them. */
function hands(url: string, acknowledged: Set<string>) {
  // After as many answers as chance says: a time would depend on the machine.
  let left = 1 + Math.floor(Math.random() * 30);
  let isOver = false;
  let enough = (): void => undefined;
  const busy = new Promise<void>((resolve) => {
    enough = resolve;
  });
  const hand = async (): Promise<void> => {
    while (!isOver) {
      const envelope = envelopes[Math.floor(Math.random() * envelopes.length)];
      if (envelope === undefined) return;
      const status = await post(url, api.submissions(office.office), envelope);
      if (status === 201 || status === 200) acknowledged.add(envelope.header);
      left -= 1;
      if (left <= 0 || status === 0) enough();
    }
  };
  const all = Array.from({ length: 8 }, hand);
  return {
    busy,
    async rest(): Promise<void> {
      isOver = true;
      await Promise.all(all);
    },
  };
}

/** What must hold after every death: all that was acknowledged, each once, in one unbroken row. */
async function mustHold(
  { open }: Pick<StorePlace, 'open'>,
  acknowledged: ReadonlySet<string>,
): Promise<void> {
  const store = await open();
  const kept = (await verifiedLog(store, office.office)).map(({ header }) => header);
  await store.close();
  expect([...acknowledged].filter((header) => !kept.includes(header))).toEqual([]);
  expect(new Set(kept).size).toBe(kept.length);
  expect(acknowledged.size).toBeGreaterThan(0);
}

describe.each(dialects)('a collector on %s', (dialect) => {
  let place: StorePlace;
  let life: Life | null = null;
  beforeAll(async () => {
    place = await aPlace(dialect);
  });
  afterAll(async () => {
    await life?.kill9();
    await place.drop();
  });

  it(
    `loses nothing it has acknowledged over ${deaths} deaths under load, and starts again by itself`,
    async () => {
      await keepToken(place.open);
      life = await aLife(bundle, place.env);
      await setUp(life.url, office);
      await life.kill9();
      const acknowledged = new Set<string>();
      for (let round = 0; round < deaths; round += 1) {
        life = await aLife(bundle, place.env);
        const sending = hands(life.url, acknowledged);
        await sending.busy;
        await life.kill9();
        await sending.rest();
      }
      await mustHold(place, acknowledged);
    },
    30_000 + deaths * 4_000,
  );

  it('that is asked to stop under load finishes what it has accepted, and says so by its exit', async () => {
    life = await aLife(bundle, place.env);
    const acknowledged = new Set<string>();
    const sending = hands(life.url, acknowledged);
    await sending.busy;
    const code = await life.stop();
    await sending.rest();
    expect(code).toBe(0);
    await mustHold(place, acknowledged);
  }, 60_000);
});

describe('a PostgreSQL under a collector', () => {
  it(
    `may be killed ${deaths} times under load: nothing acknowledged is lost, and the collector goes on`,
    async () => {
      const server = await startPostgres();
      const open = () => openPostgresStore(server.url);
      const place = { open, env: { DATABASE_URL: server.url } };
      await keepToken(place.open);
      const life = await aLife(bundle, place.env);
      await setUp(life.url, office);
      const acknowledged = new Set<string>();
      for (let round = 0; round < deaths; round += 1) {
        const sending = hands(life.url, acknowledged);
        await sending.busy;
        await server.kill9();
        await server.restart();
        await sending.rest();
      }
      const [last] = envelopes;
      const again = async () => post(life.url, api.submissions(office.office), last);
      await expect.poll(async () => [200, 201].includes(await again()), { timeout: 20_000 }).toBe(true);
      expect(await life.stop()).toBe(0);
      await mustHold(place, acknowledged);
      await server.stop();
    },
    60_000 + deaths * 6_000,
  );
});
