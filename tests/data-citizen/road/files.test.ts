import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { api } from '../../../src/contracts/endpoints.ts';
import { CitizenDatabase } from '../../../src/data/citizen/kept/database.ts';
import { diskShelf } from '../../../src/data/citizen/kept/disk-shelf.ts';
import { createKeeping, type Keeping } from '../../../src/data/citizen/kept/keeping.ts';
import type { Matter } from '../../../src/data/citizen/kept/records.ts';
import { passingKeeping } from '../../../src/data/citizen/passing/passing-keeping.ts';
import { turnLock } from '../../../src/data/citizen/road/sending-lock.ts';
import { openBlob } from '../../../src/seal/blobs.ts';
import { aTown, need, type Town } from '../../data-officer/world.ts';
import { aPicture, lineTo, photographed, type Photographed, type Taken } from '../../worlds/pictures.ts';
import { json } from '../support/line.ts';
import { aPhone, type Phone } from '../support/phone.ts';

let town: Town;
beforeAll(async () => {
  town = await aTown();
});

let databases = 0;
function aDisk(): CitizenDatabase {
  databases += 1;
  return new CitizenDatabase(`files ${databases}`);
}

const two = (): readonly Taken[] => [aPicture(90_000, 'one'), aPicture(150_000, 'two')];

/** Sends again and again until nothing is owed, as time would. */
async function untilDone({ keeping, courier, timer }: Phone): Promise<void> {
  for (let rounds = 0; rounds < 60; rounds += 1) {
    await courier.send();
    if (!timer.ring()) return;
    if ((await keeping.parcels()).length === 0 && (await everyFile(keeping)).length === 0) return;
  }
  throw new Error('the pictures never went');
}

async function everyFile(keeping: Keeping) {
  const all = await Promise.all((await keeping.matters()).map(({ id }) => keeping.files(id)));
  return all.flat();
}

async function roadOf(keeping: Keeping): Promise<Matter['files']> {
  return (await keeping.matters())[0]?.files;
}

/** What the collector holds of a blob; `null` while it is not whole. */
async function lying({ blobs }: Photographed, index: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const blob = blobs[index];
  if (blob === undefined) throw new Error('no such blob');
  const found = await town.world.deps.store.blobs.read(town.id, blob.id, 0);
  if (found === null) return null;
  const parts: Uint8Array[] = [];
  for await (const part of found) parts.push(part);
  return openBlob(blob, new Uint8Array(Buffer.concat(parts)));
}

describe('pictures on their way', () => {
  it('follow what lists them, piece by piece, and leave the phone when the collector has them whole', async () => {
    const taken = two();
    const sent = await photographed(town, taken);
    const phone = aPhone(lineTo(town.world), createKeeping(diskShelf(aDisk())));
    await phone.keeping.change(sent.changes);
    expect(await roadOf(phone.keeping)).toEqual({ photos: 2, sounds: 0, sent: 0, lost: 0, isHeld: false });
    await phone.courier.send();
    expect(await roadOf(phone.keeping)).toEqual({ photos: 2, sounds: 0, sent: 2, lost: 0, isHeld: false });
    expect([await everyFile(phone.keeping), phone.keeping.holdsUnsent()]).toEqual([[], false]);
    expect([await lying(sent, 0), await lying(sent, 1)]).toEqual(taken.map(({ bytes }) => bytes));
  });

  it('go on for somebody who only passed at this phone when nothing on it can tell who', async () => {
    const taken = two();
    const sent = await photographed(town, taken);
    const database = aDisk();
    const page = passingKeeping(createKeeping(diskShelf(database)));
    await page.change({
      ...sent.changes,
      parcels: (sent.changes.parcels ?? []).map((one) => ({ ...one, plain: null })),
    });
    const secret = (await page.matters())[0]?.secret ?? '';
    const later = aPhone(lineTo(town.world), createKeeping(diskShelf(database)));
    expect(JSON.stringify(await later.keeping.matters())).not.toContain(secret);
    await untilDone(later);
    expect([await lying(sent, 0), await lying(sent, 1)]).toEqual(taken.map(({ bytes }) => bytes));
    expect([await later.keeping.matters(), await later.keeping.parcels()]).toEqual([[], []]);
  });

  it('count the matter as arrived while they are still here, and say how many have gone', async () => {
    const sent = await photographed(town, two());
    let isCut = false;
    const phone = aPhone(
      lineTo(town.world, (_request, address) => {
        isCut ||= address.endsWith('?at=98304');
        return isCut ? 'before' : null;
      }),
      createKeeping(diskShelf(aDisk())),
    );
    await phone.keeping.change(sent.changes);
    await phone.courier.send();
    const [matter] = await phone.keeping.matters();
    expect([matter?.road.state, matter?.files?.sent]).toEqual(['delivered', 0]);
    expect(await everyFile(phone.keeping)).toHaveLength(2);
    expect(phone.timer.pauses).toHaveLength(1);
  });

  it('arrive whole, each once, over any line that sometimes works, with the tab closed whenever it likes', async () => {
    const fault = fc.constantFrom('before' as const, 'after' as const, null);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fault, { maxLength: 25 }),
        fc.array(fc.boolean(), { maxLength: 25 }),
        async (mishaps, closings) => {
          const taken = two();
          const sent = await photographed(town, taken);
          const database = aDisk();
          const line = lineTo(town.world, (request) => mishaps[request - 1] ?? null);
          let phone = aPhone(line, createKeeping(diskShelf(database)));
          await phone.keeping.change(sent.changes);
          for (const isClosed of closings) {
            if (isClosed) phone = aPhone(line, createKeeping(diskShelf(database)));
            await phone.courier.send();
          }
          await untilDone(phone);
          expect(await roadOf(phone.keeping)).toMatchObject({ sent: 2, lost: 0 });
          expect([await lying(sent, 0), await lying(sent, 1)]).toEqual(taken.map(({ bytes }) => bytes));
        },
      ),
      { numRuns: 12 },
    );
  });

  it('are carried by two tabs at once without harm, with a lock or without', async () => {
    const taken = two();
    const sent = await photographed(town, taken);
    const database = aDisk();
    const line = lineTo(town.world);
    const tabs = [1, 2, 3, 4].map((tab) => {
      const lock = turnLock({ database, tab: `tab ${tab}`, now: () => 1 });
      const keeping = createKeeping(diskShelf(database));
      return tab > 2 ? aPhone(line, keeping, lock) : aPhone(line, keeping);
    });
    await tabs[0]?.keeping.change(sent.changes);
    await Promise.all(tabs.map(({ courier }) => courier.send()));
    for (const tab of tabs) await untilDone(tab);
    expect([await lying(sent, 0), await lying(sent, 1)]).toEqual(taken.map(({ bytes }) => bytes));
    const keeping = tabs[0]?.keeping ?? createKeeping(null);
    expect(await everyFile(keeping)).toEqual([]);
  });

  it('wait, and are not taken for sent, where a login page or a broken collector answers', async () => {
    for (const answer of [
      () => new Response('<html>', { status: 200 }),
      () => json(200, { have: 1 }),
      () => json(503, { problem: 'busy' }, { 'Retry-After': '7' }),
      () => json(500, { problem: 'unknown-blob' }),
      () => new Response('<h1>Not found</h1>', { status: 404 }),
    ]) {
      const sent = await photographed(town, two());
      const real = lineTo(town.world);
      const phone = aPhone(async (address, options) =>
        address.includes('/blobs/') ? answer() : real(address, options),
      );
      await phone.keeping.change(sent.changes);
      await phone.courier.send();
      expect(await roadOf(phone.keeping)).toMatchObject({ sent: 0, lost: 0 });
      expect(await everyFile(phone.keeping)).toHaveLength(2);
      expect(phone.timer.pauses).toHaveLength(1);
    }
  });

  it('begin anew when the collector was given other bytes, which a careless tab or a liar may have sent', async () => {
    const [picture] = [aPicture(90_000, 'one')];
    const sent = await photographed(town, [picture]);
    await town.world.ask('POST', api.submissions(town.id), { body: JSON.parse(sent.parcel.body) });
    const first = sent.blobs[0];
    await town.world.ask('PUT', `${api.blob(town.id, first?.id ?? '')}?at=0`, {
      body: new Uint8Array(40_000),
      headers: { 'content-type': 'application/octet-stream' },
    });
    const phone = aPhone(lineTo(town.world));
    await phone.keeping.change(sent.changes);
    await untilDone(phone);
    expect(await roadOf(phone.keeping)).toMatchObject({ sent: 1, lost: 0 });
    expect(await lying(sent, 0)).toEqual(picture.bytes);
  });

  it('end calmly when the bytes on the phone are spoiled', async () => {
    const sent = await photographed(town, two());
    const [first, second] = sent.files;
    if (first === undefined || second === undefined) throw new Error('two were taken');
    const phone = aPhone(lineTo(town.world));
    const spoiled = { ...first, bytes: first.bytes.map((byte) => byte ^ 1) };
    await phone.keeping.change({ ...sent.changes, files: [spoiled, second] });
    await phone.courier.send();
    expect(await roadOf(phone.keeping)).toMatchObject({ sent: 1, lost: 1 });
    expect([await everyFile(phone.keeping), phone.timer.pauses]).toEqual([[], []]);
  });

  it('end calmly when the office has erased one of them before it had come; the others go', async () => {
    const taken = two();
    const sent = await photographed(town, taken);
    await town.world.ask('POST', api.submissions(town.id), { body: JSON.parse(sent.parcel.body) });
    await town.office.syncNow();
    const gone = sent.blobs[0];
    need(await town.office.files.erase(sent.parcel.id, gone?.id ?? sent.parcel.id, 'เป็นรูปบัตรประชาชน'));
    await town.office.syncNow();
    const phone = aPhone(lineTo(town.world));
    await phone.keeping.change(sent.changes);
    await phone.courier.send();
    expect(await roadOf(phone.keeping)).toMatchObject({ sent: 1, lost: 1 });
    expect(await everyFile(phone.keeping)).toEqual([]);
    expect([await lying(sent, 0), await lying(sent, 1)]).toEqual([null, taken[1]?.bytes]);
  });

  it('are not waited for where the phone has lost them', async () => {
    const sent = await photographed(town, two());
    const phone = aPhone(lineTo(town.world), createKeeping(diskShelf(aDisk())));
    await phone.keeping.change({ ...sent.changes, files: sent.files.slice(1) });
    await phone.courier.send();
    expect(await roadOf(phone.keeping)).toMatchObject({ sent: 1, lost: 1 });
    expect(phone.timer.pauses).toEqual([]);
  });

  it('go nowhere once their owner has removed the matter from the phone', async () => {
    const sent = await photographed(town, two());
    const { id } = sent.matter;
    const phone = aPhone(
      lineTo(town.world, (_request, address) => (address.includes('/blobs/') ? 'before' : null)),
    );
    await phone.keeping.change(sent.changes);
    await phone.courier.send();
    await phone.keeping.change({ mattersGone: [id], filesGoneOf: [id] });
    expect(await phone.keeping.files(id)).toEqual([]);
    phone.timer.ring();
    await phone.courier.send();
    expect(phone.timer.pauses).toHaveLength(1);
  });
});

describe('pictures of a matter that the collector holds back', () => {
  it('wait until it is admitted, and end when it was dropped', async () => {
    const full = await aTown(undefined, { channelCeiling: 1 });
    const flood = await photographed(full, []);
    const [admitted, dropped] = [await photographed(full, two()), await photographed(full, two())];
    const line = lineTo(full.world);
    const phones = [aPhone(line), aPhone(line), aPhone(line)] as const;
    for (const [index, one] of [flood, admitted, dropped].entries()) {
      await phones[index]?.keeping.change(one.changes);
      await phones[index]?.courier.send();
    }
    expect(await roadOf(phones[1].keeping)).toMatchObject({ sent: 0, lost: 0, isHeld: true });
    expect(await everyFile(phones[1].keeping)).toHaveLength(2);
    const { channel } = admitted.parcel;
    const { held } = full.office;
    need(await held.decide(channel, { act: 'admit', which: [admitted.parcel.id] }));
    need(await held.decide(channel, { act: 'drop', which: [dropped.parcel.id] }));
    for (const phone of phones) {
      phone.timer.ring();
      await phone.courier.send();
    }
    expect(await roadOf(phones[1].keeping)).toMatchObject({ sent: 2, lost: 0, isHeld: false });
    expect(await roadOf(phones[2].keeping)).toMatchObject({ sent: 0, lost: 2 });
  });
});

describe('a phone that refuses storage', () => {
  it('carries pictures from memory, says that they would be lost, and is rid of them when they have gone', async () => {
    const sent = await photographed(town, two());
    let isBack = false;
    const phone = aPhone(
      lineTo(town.world, (_request, address) => (isBack || !address.includes('/blobs/') ? null : 'before')),
    );
    expect(await phone.keeping.change(sent.changes)).toBe('storage-refused');
    await phone.courier.send();
    expect([(await phone.keeping.parcels()).length, phone.keeping.holdsUnsent()]).toEqual([0, true]);
    isBack = true;
    await untilDone(phone);
    expect([await everyFile(phone.keeping), phone.keeping.holdsUnsent()]).toEqual([[], false]);
  });
});
