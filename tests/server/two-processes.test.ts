import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { api, type Page } from '../../src/contracts/endpoints.ts';
import type { Envelope } from '../../src/contracts/envelope.ts';
import { createApp, type Collector } from '../../src/server/app.ts';
import { aBlob } from '../worlds/blobs.ts';
import { deviceHand, stated } from '../worlds/keys.ts';
import { aSheet, aSubmission, aTown, type Town } from '../worlds/server-office.ts';
import { askOf, type Ask } from '../worlds/server.ts';
import { aPlace, type StorePlace } from '../worlds/stores.ts';

let place: StorePlace;
let town: Town;
let other: Collector;
let stores: readonly { close: () => Promise<void> }[];

beforeEach(async () => {
  place = await aPlace('PostgreSQL');
  const [store, otherStore] = [await place.open(), await place.open()];
  stores = [store, otherStore];
  town = await aTown({ store });
  other = createApp({ ...town.deps, store: otherStore });
  await expect.poll(() => store.news.isLive && otherStore.news.isLive).toBe(true);
});
afterEach(async () => {
  await Promise.all([town.collector.close(), other.close()]);
  await Promise.all(stores.map((store) => store.close()));
  await place.drop();
});

const atOther = (method: string, path: string, more?: Ask) => askOf(other)(method, path, more);
const submissions = () => api.submissions(town.office);

describe('two processes on one database', () => {
  it('put what both take at once into one order without gaps, each entry once', async () => {
    const many = await Promise.all(Array.from({ length: 60 }, () => aSubmission(town)));
    const twice = many.flatMap((body) => [
      town.ask('POST', submissions(), { body }),
      atOther('POST', submissions(), { body }),
    ]);
    const statuses = (await Promise.all(twice)).map(({ status }) => status);
    // Where both were too quick for each other some hear 'busy' and come again, as phones do.
    const again = await Promise.all(many.map((body) => atOther('POST', submissions(), { body })));
    expect([...new Set(statuses)].filter((status) => ![200, 201, 503].includes(status))).toEqual([]);
    expect(again.map(({ status }) => status)).toEqual(many.map(() => 200));
    const answer = await atOther('GET', `${api.entries(town.office)}?after=${town.entries.length}`, {
      cookie: await town.cookie(),
    });
    const { entries } = answer.json as unknown as Page;
    const seqs = entries.map(({ collector }) => (JSON.parse(collector) as { seq: number }).seq);
    expect(seqs).toEqual(many.map((_, index) => town.entries.length + 1 + index));
    expect(new Set(entries.map(({ header }) => header))).toEqual(new Set(many.map(({ header }) => header)));
  });

  it('tell the devices at each what was taken at the other', async () => {
    const response = await other.fetch(
      new Request(`http://localhost:8080${api.news(town.office)}`, {
        headers: { cookie: await town.cookie('member') },
      }),
    );
    const reader = response.body?.getReader();
    let heard = '';
    const listening = (async () => {
      while (!heard.includes(`id: ${town.entries.length + 1}\n`)) {
        const read = await reader?.read();
        if (read === undefined || read.done) return;
        heard += new TextDecoder().decode(read.value);
      }
    })();
    await town.ask('POST', submissions(), { body: await aSubmission(town) });
    await listening;
    expect(heard).toContain(`id: ${town.entries.length + 1}\n`);
  });

  it('refuse at each a device that was removed at the other', async () => {
    const cookie = await town.cookie('member');
    const before = await atOther('GET', api.entries(town.office), { cookie });
    const removal = await stated(deviceHand(town.founded.admin), {
      statement: 'device-removed',
      device: town.staff.member.device,
    });
    await town.ask('POST', api.entries(town.office), {
      body: { entries: [removal] },
      cookie: await town.cookie(),
    });
    await expect
      .poll(async () => (await atOther('GET', api.entries(town.office), { cookie })).status)
      .toBe(401);
    expect(before.status).toBe(200);
  });

  it('fill one urn together', async () => {
    const send = async (sheet: Envelope, index: number) =>
      index % 2 === 0
        ? town.ask('POST', submissions(), { body: sheet })
        : atOther('POST', submissions(), { body: sheet });
    const sheets = await Promise.all(Array.from({ length: 5 }, () => aSheet(town)));
    for (const [index, sheet] of sheets.entries()) await send(sheet, index);
    const entries = await town.deps.store.log.after(town.office, town.entries.length, 10);
    expect(new Set(entries.map(({ header }) => header))).toEqual(new Set(sheets.map(({ header }) => header)));
  });

  it('let a session begun at one pass at the other', async () => {
    const cookie = await town.cookie('coordinator');
    expect((await atOther('GET', api.entries(town.office), { cookie })).status).toBe(200);
  });

  it('take a blob’s pieces in turn, and each knows what the other has taken', async () => {
    const { bytes, listed } = aBlob(20_000);
    const body = await aSubmission(town, { blobs: [listed] });
    await town.ask('POST', submissions(), { body });
    const put = (ask: typeof town.ask, at: number) =>
      ask('PUT', `${api.blob(town.office, listed.id)}?at=${at}`, {
        body: bytes.subarray(at, at + 10_000),
        headers: { 'content-type': 'application/octet-stream' },
      });
    const first = await Promise.all([put(atOther, 0), put(town.ask, 0)]);
    const second = await Promise.all([put(atOther, 10_000), put(town.ask, 10_000)]);
    expect(first.map(({ status, json }) => [status, json])).toEqual(
      first.map(() => [200, { have: 10_000, size: 20_000 }]),
    );
    expect(new Set(second.map(({ status }) => status))).toEqual(new Set([200, 201]));
    const whole = await atOther('GET', api.blob(town.office, listed.id), { cookie: await town.cookie() });
    expect([whole.status, whole.headers.get('content-length')]).toEqual([200, '20000']);
  });
});
