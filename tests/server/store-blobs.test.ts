import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EntryId } from '../../src/domain/basics/ids.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import type { Place } from '../../src/contracts/header.ts';
import type { NewBlob } from '../../src/server/store/blob-store.ts';
import type { Store } from '../../src/server/store/store.ts';
import { aBlob, collected, type SealedBlob } from '../worlds/blobs.ts';
import { anOffice, anotherOffice, morning } from '../worlds/keys.ts';
import { aBatch, anEntry, founded } from '../worlds/server-store.ts';
import { aPlace, dialects, type StorePlace } from '../worlds/stores.ts';
import { scans } from './support/scans.ts';

const of = ({ listed }: SealedBlob, words: Partial<NewBlob> = {}): NewBlob => ({
  ...listed,
  entrySeq: 2,
  since: morning,
  ...words,
});
const piece = ({ bytes }: SealedBlob, from: number, to?: number) => ({
  at: from,
  bytes: bytes.subarray(from, to),
});

describe.each(dialects)('the blobs in %s', (dialect) => {
  let place: StorePlace;
  let store: Store;
  /** The same database as another process sees it. */
  let other: Store;
  let head: Place;
  const asked = new Set<string>();
  beforeEach(async () => {
    place = await aPlace(dialect);
    store = await place.open((statement) => asked.add(statement));
    other = await place.open();
    head = await founded(store);
  });
  afterEach(async () => {
    await Promise.all([store.close(), other.close()]);
    await place.drop();
  });

  /** Brings an entry that lists blobs. @returns its id */
  async function list(
    blobs: readonly NewBlob[],
    words: Parameters<typeof anEntry>[1] = {},
  ): Promise<EntryId> {
    const entry = anEntry(head.seq + 1, words);
    const batch = aBatch(head, [entry], { blobs: blobs.map((blob) => ({ ...blob, entrySeq: entry.seq })) });
    expect(await store.log.append(anOffice, batch)).toBe('done');
    head = batch.to;
    return entry.id;
  }

  async function erase(target: EntryId): Promise<void> {
    const entry = anEntry(head.seq + 1, { kind: 'erase' });
    const batch = aBatch(head, [entry], { erased: [{ by: entry.seq, target }] });
    expect(await store.log.append(anOffice, batch)).toBe('done');
    head = batch.to;
  }

  const add = (blob: SealedBlob, from: number, to?: number) =>
    store.blobs.add(anOffice, blob.listed.id, piece(blob, from, to));
  const haveOf = async ({ listed: { id } }: SealedBlob) =>
    (await store.blobs.place(anOffice, id))?.have ?? null;

  async function read({ listed: { id } }: SealedBlob, from = 0): Promise<Buffer | null> {
    const bytes = await store.blobs.read(anOffice, id, from);
    return bytes === null ? null : collected(bytes);
  }

  it('are known once their entry stands in the log, of their own office only', async () => {
    const blob = aBlob(100);
    const before = [await haveOf(blob), await add(blob, 0)];
    await list([of(blob)]);
    const { hash, size } = blob.listed;
    expect(before).toEqual([null, null]);
    expect(await store.blobs.place(anOffice, blob.listed.id)).toMatchObject({ hash, size, have: 0 });
    expect([
      await store.blobs.place(anotherOffice, blob.listed.id),
      await store.blobs.add(anotherOffice, blob.listed.id, piece(blob, 0)),
      await store.blobs.read(anotherOffice, blob.listed.id, 0),
    ]).toEqual([null, null, null]);
  });

  it('take each piece where they go on and nowhere else, and are read only when they are whole', async () => {
    const blob = aBlob(100);
    await list([of(blob)]);
    expect([
      await add(blob, 40, 60),
      await add(blob, 0, 40),
      await add(blob, 0, 40),
      await add(blob, 0, 10),
      await read(blob),
      await store.blobs.add(anOffice, blob.listed.id, { at: 40, bytes: Buffer.alloc(61) }),
      await add(blob, 40),
      await add(blob, 40),
      await store.blobs.add(anOffice, blob.listed.id, { at: 100, bytes: Buffer.alloc(0) }),
    ]).toEqual([
      { piece: 'elsewhere', have: 0 },
      { piece: 'kept', have: 40 },
      { piece: 'elsewhere', have: 40 },
      { piece: 'elsewhere', have: 40 },
      null,
      { piece: 'elsewhere', have: 40 },
      { piece: 'kept', have: 100 },
      { piece: 'elsewhere', have: 100 },
      { piece: 'elsewhere', have: 100 },
    ]);
    expect(await read(blob)).toEqual(blob.bytes);
  });

  it.each([0, 39, 40, 41, 99])('are read from byte %i on, whatever the pieces were', async (from) => {
    const blob = aBlob(100);
    await list([of(blob)]);
    for (const at of [0, 40, 80]) await add(blob, at, at + 40);
    expect(await read(blob, from)).toEqual(blob.bytes.subarray(from));
  });

  it('begin anew when the whole has another hash, and can be right then', async () => {
    const [blob, wrong] = [aBlob(100), aBlob(100, 'two')];
    await list([of(blob)]);
    await add(blob, 0, 50);
    const spoiled = await store.blobs.add(anOffice, blob.listed.id, piece(wrong, 50));
    expect([spoiled, await haveOf(blob), await read(blob)]).toEqual([{ piece: 'spoiled', have: 0 }, 0, null]);
    await add(blob, 0, 30);
    await add(blob, 30);
    expect(await read(blob)).toEqual(blob.bytes);
  });

  it('take each piece once when two processes bring it at once, and try the whole once', async () => {
    const [blob, wrong] = [aBlob(1_000), aBlob(1_000, 'two')];
    await list([of(blob)]);
    const atBoth = async (sealed: SealedBlob, from: number) => {
      const { id } = blob.listed;
      const [one, two] = await Promise.all(
        [store, other].map((each) => each.blobs.add(anOffice, id, piece(sealed, from, from + 500))),
      );
      return new Set([one?.piece, two?.piece]);
    };
    expect(await atBoth(blob, 0)).toEqual(new Set(['elsewhere', 'kept']));
    expect(await atBoth(wrong, 500)).toEqual(new Set(['elsewhere', 'spoiled']));
    expect(await atBoth(blob, 0)).toEqual(new Set(['elsewhere', 'kept']));
    expect(await atBoth(blob, 500)).toEqual(new Set(['elsewhere', 'kept']));
    expect(await read(blob)).toEqual(blob.bytes);
  });

  it('stay with the entry that listed them first, and go when that one is erased, whole or not', async () => {
    const [whole, half] = [aBlob(100), aBlob(100, 'two')];
    const first = await list([of(whole), of(half)]);
    await add(whole, 0);
    await add(half, 0, 50);
    const second = await list([of(whole)]);
    await erase(second);
    const before = [await haveOf(whole), await haveOf(half)];
    await erase(first);
    expect([before, await haveOf(whole), await haveOf(half)]).toEqual([[100, 50], null, null]);
    await list([of(whole)]);
    expect([await haveOf(whole), await read(whole)]).toEqual([0, null]);
  });

  it('go one by one when an erasure names them themselves, whole, half or not come; the others of their entry stay', async () => {
    const blobs = ['whole', 'half', 'none', 'kept'].map((word) => aBlob(100, word));
    const [whole, half, none, kept] = blobs as [SealedBlob, SealedBlob, SealedBlob, SealedBlob];
    await list(blobs.map((blob) => of(blob)));
    await add(whole, 0);
    await add(half, 0, 50);
    await add(kept, 0);
    for (const { listed } of [whole, half, none, none]) await erase(listed.id);
    expect(await Promise.all([whole, half, none, kept].map(haveOf))).toEqual([null, null, null, 100]);
    expect([await read(whole), await add(half, 50), await read(kept)]).toEqual([null, null, kept.bytes]);
  });

  it('of every snapshot go when anything is erased after it; those of other entries and later snapshots stay', async () => {
    const [old, kept, later] = [aBlob(100, 'old'), aBlob(100, 'kept'), aBlob(100, 'later')];
    const said = await list([]);
    await list([of(old)], { kind: 'snapshot' });
    await list([of(kept)], { kind: 'change' });
    await add(old, 0);
    await erase(said);
    await list([of(later)], { kind: 'snapshot' });
    expect([await haveOf(old), await haveOf(kept), await haveOf(later)]).toEqual([null, 0, 0]);
  });

  it('leave nothing behind when they are erased while another process brings a piece', async () => {
    const blob = aBlob(100);
    for (let round = 0; round < 10; round += 1) {
      const entry = await list([of(blob)]);
      await Promise.all([other.blobs.add(anOffice, blob.listed.id, piece(blob, 0, 50)), erase(entry)]);
      expect(await haveOf(blob)).toBeNull();
    }
    await list([of(blob)]);
    expect([await add(blob, 0, 50), await add(blob, 50)]).toEqual([
      { piece: 'kept', have: 50 },
      { piece: 'kept', have: 100 },
    ]);
  });

  it('break off with an error when they are erased while they are read', async () => {
    const blob = aBlob(100);
    const entry = await list([of(blob)]);
    await add(blob, 0, 50);
    await add(blob, 50);
    const reading = (await store.blobs.read(anOffice, blob.listed.id, 0))?.[Symbol.asyncIterator]();
    const first = await reading?.next();
    await erase(entry);
    expect(Buffer.from(first?.value ?? [])).toEqual(blob.bytes.subarray(0, 50));
    await expect(reading?.next()).rejects.toThrow('erased while it was read');
  });

  it('are forgotten when they are incomplete and older than that, with their pieces', async () => {
    const [whole, half, young] = [aBlob(100), aBlob(100, 'two'), aBlob(100, 'three')];
    await list([of(whole), of(half), of(young, { since: instant(morning + 1) })]);
    await add(whole, 0);
    await add(half, 0, 50);
    expect(await store.blobs.sweep(morning)).toBe(0);
    expect(await store.blobs.sweep(instant(morning + 1))).toBe(1);
    expect([await haveOf(whole), await haveOf(half), await haveOf(young)]).toEqual([100, null, 0]);
    await list([of(half)]);
    expect(await add(half, 0, 50)).toEqual({ piece: 'kept', have: 50 });
  });

  it('are found without reading any table from end to end', async () => {
    const blob = aBlob(100);
    const entry = await list([of(blob)]);
    for (const at of [0, 50]) await add(blob, at, at + 50);
    await read(blob);
    await erase(blob.listed.id);
    await erase(entry);
    await store.blobs.sweep(morning);
    expect(asked.size).toBeGreaterThan(10);
    expect(await scans(place, [...asked])).toEqual([]);
  });
});
