import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { instant } from '../../../src/domain/basics/instant.ts';
import { CitizenDatabase, steps } from '../../../src/data/citizen/kept/database.ts';
import { diskShelf } from '../../../src/data/citizen/kept/disk-shelf.ts';
import type { KeptFile } from '../../../src/data/citizen/kept/records.ts';
import { createKeeping } from '../../../src/data/citizen/kept/keeping.ts';
import { openKeeping } from '../../../src/data/citizen/kept/open.ts';
import { memoryShelf, type Shelf } from '../../../src/data/citizen/kept/shelf.ts';
import { aChannelId, aMatter, aParcel, idOf } from '../support/makers.ts';
import { soon } from '../support/soon.ts';

const aDraft = {
  channel: aChannelId,
  fields: [
    ['what', 'ไฟดับ'],
    ['when', 'a'],
    ['when', 'b'],
  ],
  savedAt: instant(5),
} as const;

function aFile(n: number, of: KeptFile['of'], hash: string | null = null): KeptFile {
  return { id: idOf(n), of, type: 'image/jpeg', bytes: new Uint8Array([n]), hash };
}

/** A disk that refuses to write while told so. */
function aMoodyDisk(cause: unknown): { readonly shelf: Shelf; isFull: boolean } {
  const real = memoryShelf();
  const disk = {
    isFull: true,
    shelf: {
      ...real,
      change: (changes: Parameters<Shelf['change']>[0]) =>
        disk.isFull ? Promise.reject(cause) : real.change(changes),
    },
  };
  return disk;
}

const full = Object.assign(new Error('wrapped'), {
  name: 'AbortError',
  inner: new DOMException('full', 'QuotaExceededError'),
});

describe('what a phone keeps', () => {
  it('is there again after the browser was closed, draft and all', async () => {
    const before = await openKeeping('closed and opened');
    await before.keeping.change({
      drafts: [aDraft],
      parcels: [aParcel(1)],
      matters: [aMatter(1)],
      pins: [{ channel: aChannelId, root: aMatter(1).root }],
    });
    before.database?.close();
    const { keeping } = await openKeeping('closed and opened');
    expect(await keeping.draft(aChannelId)).toEqual(aDraft);
    expect(await keeping.parcels()).toEqual([aParcel(1)]);
    expect(await keeping.matters()).toEqual([aMatter(1)]);
    expect(await keeping.matter(aMatter(1).secret)).toEqual(aMatter(1));
    expect(await keeping.pin(aChannelId)).toEqual({ channel: aChannelId, root: aMatter(1).root });
    expect(keeping.problem()).toBeNull();
  });

  it('lists parcels oldest first and matters newest first', async () => {
    const { keeping } = await openKeeping('order');
    const three = [2, 3, 1];
    await keeping.change({ parcels: three.map((n) => aParcel(n)), matters: three.map((n) => aMatter(n)) });
    expect((await keeping.parcels()).map(({ id }) => id)).toEqual([1, 2, 3].map(idOf));
    expect((await keeping.matters()).map(({ id }) => id)).toEqual([3, 2, 1].map(idOf));
  });

  it('changes all of an act or nothing of it', async () => {
    const database = new CitizenDatabase('all or nothing');
    const shelf = diskShelf(database);
    await shelf.change({ drafts: [aDraft] });
    const notStorable = { ...aMatter(1), telephone: (() => '') as unknown as string };
    await expect(
      shelf.change({ parcels: [aParcel(1)], matters: [notStorable], draftsGone: [aChannelId] }),
    ).rejects.toThrow();
    expect([await shelf.parcels(), await shelf.draft(aChannelId)]).toEqual([[], aDraft]);
  });

  it('goes on when the browser closed the database under the page', async () => {
    const { keeping, database } = await openKeeping('closed under the page');
    database?.close();
    expect(await keeping.change({ parcels: [aParcel(1)] })).toBeNull();
    expect(await keeping.parcels()).toEqual([aParcel(1)]);
  });

  it('is told of every change, its own and another tab’s', async () => {
    const { keeping } = await openKeeping('watched');
    const { keeping: otherTab } = await openKeeping('watched');
    const onChange = vi.fn();
    const stop = keeping.watch(onChange);
    await soon(() => onChange.mock.calls.length).toBeGreaterThan(0);
    const before = onChange.mock.calls.length;
    await otherTab.change({ parcels: [aParcel(1)] });
    await soon(() => onChange.mock.calls.length).toBeGreaterThan(before);
    stop();
  });

  it('holds pictures by their draft or matter, and gives up those of one without those of another', async () => {
    const { keeping } = await openKeeping('pictures');
    const [draft, sealed] = [aFile(1, aChannelId), aFile(1, idOf(9), 'hash')];
    await keeping.change({ files: [draft, aFile(2, aChannelId), sealed] });
    const { keeping: again } = await openKeeping('pictures');
    expect(await again.files(aChannelId)).toEqual([draft, aFile(2, aChannelId)]);
    await again.change({ filesGone: [{ of: aChannelId, id: idOf(2) }] });
    expect(await again.files(aChannelId)).toEqual([draft]);
    await again.change({ filesGoneOf: [aChannelId] });
    expect([await again.files(aChannelId), await again.files(idOf(9))]).toEqual([[], [sealed]]);
  });

  it('is all there after the step that brought pictures', async () => {
    const old = new Dexie('before pictures');
    old.version(1).stores({ ...steps[0]?.stores });
    await old.table('parcels').put(aParcel(1));
    await old.table('matters').put(aMatter(1));
    await old.table('drafts').put(aDraft);
    old.close();
    const { keeping } = await openKeeping('before pictures');
    expect([await keeping.draft(aChannelId), await keeping.parcels(), await keeping.matters()]).toEqual([
      aDraft,
      [aParcel(1)],
      [aMatter(1)],
    ]);
  });

  it('walks every step of its tables, and each has a number and a name of its own', async () => {
    expect(steps.map(({ version }) => version)).toEqual(steps.map((_step, index) => index + 1));
    expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length);
    const database = new CitizenDatabase('steps');
    await database.open();
    expect(database.verno).toBe(steps.length);
    expect(database.tables.map(({ name }) => name).sort()).toEqual([
      'drafts',
      'files',
      'matters',
      'parcels',
      'pins',
      'turns',
    ]);
  });
});

describe('a phone that does not take what it is given', () => {
  it('keeps everything in memory, and says so, when storage is refused', async () => {
    const keeping = createKeeping(null);
    expect(await keeping.change({ drafts: [aDraft], parcels: [aParcel(1)], matters: [aMatter(1)] })).toBe(
      'storage-refused',
    );
    expect([await keeping.draft(aChannelId), await keeping.parcels(), await keeping.matters()]).toEqual([
      aDraft,
      [aParcel(1)],
      [aMatter(1)],
    ]);
    expect([keeping.problem(), keeping.holdsUnsent()]).toEqual(['storage-refused', true]);
    await keeping.change({ parcelsGone: [idOf(1)] });
    expect(keeping.holdsUnsent()).toBe(false);
  });

  it('keeps in memory what a full disk refused, and says that it is full', async () => {
    const keeping = createKeeping(aMoodyDisk(full).shelf);
    expect(await keeping.change({ parcels: [aParcel(1)] })).toBe('storage-full');
    expect(await keeping.parcels()).toEqual([aParcel(1)]);
    expect([keeping.problem(), keeping.holdsUnsent()]).toEqual(['storage-full', true]);
  });

  it('moves to the disk as soon as it takes something again', async () => {
    const disk = aMoodyDisk(new DOMException('no', 'UnknownError'));
    const keeping = createKeeping(disk.shelf);
    expect(await keeping.change({ parcels: [aParcel(1)] })).toBe('storage-refused');
    disk.isFull = false;
    expect(await keeping.change({ parcels: [aParcel(1, { attempts: 1 })] })).toBeNull();
    expect(await disk.shelf.parcels()).toEqual([aParcel(1, { attempts: 1 })]);
    expect(await keeping.parcels()).toEqual([aParcel(1, { attempts: 1 })]);
    expect([keeping.problem(), keeping.holdsUnsent()]).toEqual([null, false]);
  });

  it('does not lose a picture that was refused when what is small is taken again, and warns of it once it is sealed', async () => {
    const disk = aMoodyDisk(full);
    const keeping = createKeeping(disk.shelf);
    expect(await keeping.change({ files: [aFile(1, aChannelId)] })).toBe('storage-full');
    expect(keeping.holdsUnsent()).toBe(false);
    disk.isFull = false;
    expect(await keeping.change({ drafts: [aDraft] })).toBeNull();
    expect(await keeping.files(aChannelId)).toEqual([aFile(1, aChannelId)]);
    disk.isFull = true;
    await keeping.change({ files: [aFile(1, idOf(9), 'hash')], filesGoneOf: [aChannelId] });
    disk.isFull = false;
    await keeping.change({ matters: [aMatter(9)] });
    expect([keeping.holdsUnsent(), keeping.problem()]).toEqual([true, 'storage-full']);
    await keeping.change({ filesGone: [{ of: idOf(9), id: idOf(1) }] });
    expect([keeping.holdsUnsent(), keeping.problem()]).toEqual([false, null]);
  });

  it('shows what memory knows newer than the disk', async () => {
    const disk = aMoodyDisk(full);
    disk.isFull = false;
    const keeping = createKeeping(disk.shelf);
    await keeping.change({ parcels: [aParcel(1)] });
    disk.isFull = true;
    await keeping.change({ parcels: [aParcel(1, { attempts: 4 })] });
    expect(await keeping.parcels()).toEqual([aParcel(1, { attempts: 4 })]);
  });

  it('works in memory when the database never opens', async () => {
    vi.useFakeTimers();
    const open = vi
      .spyOn(CitizenDatabase.prototype, 'open')
      .mockReturnValue(new Promise(() => undefined) as never);
    const opening = openKeeping('never opens');
    await vi.advanceTimersByTimeAsync(4_000);
    const { keeping, database } = await opening;
    expect([database, keeping.problem()]).toEqual([null, 'storage-refused']);
    open.mockRestore();
    vi.useRealTimers();
  });
});
