import type { ChannelId } from '../../../domain/basics/ids.ts';
import type { Draft, KeptFile, Matter, Parcel, Pin } from './records.ts';
import { byAge, byName, byYouth, memoryShelf, type Changes, type Shelf } from './shelf.ts';

/** Why something stands in the page's memory only; `null` when it is safe on the disk. */
export type StorageProblem = 'storage-refused' | 'storage-full' | null;

/** Everything the citizen's side keeps: on the disk where it can, in memory where it must. */
export interface Keeping {
  readonly draft: (channel: Draft['channel']) => Promise<Draft | null>;
  readonly pin: (channel: ChannelId) => Promise<Pin | null>;
  readonly parcels: () => Promise<readonly Parcel[]>;
  readonly matters: () => Promise<readonly Matter[]>;
  readonly matter: (secret: string) => Promise<Matter | null>;
  /** The pictures and recordings of a draft, by its channel, or of a matter. */
  readonly files: (of: KeptFile['of']) => Promise<readonly KeptFile[]>;
  /** Never rejects: what the disk does not take is kept in memory, and said. */
  readonly change: (changes: Changes) => Promise<StorageProblem>;
  /** What the disk last said; `null` while it takes everything. */
  readonly problem: () => StorageProblem;
  /** Whether something sealed would be lost if the page were closed now. */
  readonly holdsUnsent: () => boolean;
  readonly watch: (onChange: () => void) => () => void;
}

/** @param disk `null` where the browser refuses to open its database */
export function createKeeping(disk: Shelf | null): Keeping {
  const memory = memoryShelf();
  let problem: StorageProblem = disk === null ? 'storage-refused' : null;
  let unsafe = 0;

  async function fromDisk<Value>(read: (shelf: Shelf) => Promise<Value>, nothing: Value): Promise<Value> {
    if (disk === null) return nothing;
    try {
      return await read(disk);
    } catch (cause) {
      problem = problemOf(cause);
      return nothing;
    }
  }

  async function parcels(): Promise<readonly Parcel[]> {
    const [here, there] = await Promise.all([memory.parcels(), fromDisk((shelf) => shelf.parcels(), [])]);
    return newestOf(here, there).sort(byAge);
  }

  async function matters(): Promise<readonly Matter[]> {
    const [here, there] = await Promise.all([memory.matters(), fromDisk((shelf) => shelf.matters(), [])]);
    return newestOf(here, there).sort(byYouth);
  }

  return {
    parcels,
    matters,
    async files(of) {
      const [here, there] = await Promise.all([memory.files(of), fromDisk((shelf) => shelf.files(of), [])]);
      return newestOf(here, there).sort(byName);
    },
    draft: async (channel) =>
      (await memory.draft(channel)) ?? fromDisk((shelf) => shelf.draft(channel), null),
    pin: async (channel) => (await memory.pin(channel)) ?? fromDisk((shelf) => shelf.pin(channel), null),
    matter: async (secret) => (await matters()).find((matter) => matter.secret === secret) ?? null,
    async change(changes) {
      const refusal = disk === null ? 'storage-refused' : await refusalOf(disk, changes);
      await memory.change(refusal === null ? takenBack(changes) : changes);
      const sealed = (await memory.files()).filter(({ hash }) => hash !== null);
      unsafe = (await memory.parcels()).length + sealed.length;
      if (refusal !== null || unsafe === 0) problem = refusal;
      return refusal;
    },
    problem: () => problem,
    holdsUnsent: () => unsafe > 0,
    watch(onChange) {
      const stops = [memory.watch(onChange), disk?.watch(onChange)];
      return () => stops.forEach((stop) => stop?.());
    },
  };
}

async function refusalOf(disk: Shelf, changes: Changes): Promise<StorageProblem> {
  try {
    await disk.change(changes);
    return null;
  } catch (cause) {
    return problemOf(cause);
  }
}

/** What the disk has taken needs no copy in memory any more. */
function takenBack(changes: Changes): Changes {
  return {
    draftsGone: [...(changes.drafts ?? []).map(({ channel }) => channel), ...(changes.draftsGone ?? [])],
    parcelsGone: [...(changes.parcels ?? []).map(({ id }) => id), ...(changes.parcelsGone ?? [])],
    mattersGone: [...(changes.matters ?? []).map(({ id }) => id), ...(changes.mattersGone ?? [])],
    filesGone: [...(changes.files ?? []), ...(changes.filesGone ?? [])],
    ...(changes.filesGoneOf && { filesGoneOf: changes.filesGoneOf }),
  };
}

// What stands in memory is newer: it is there because the disk refused it.
function newestOf<Row extends { readonly id: string }>(memory: readonly Row[], disk: readonly Row[]): Row[] {
  const newer = new Set(memory.map(({ id }) => id));
  return [...memory, ...disk.filter(({ id }) => !newer.has(id))];
}

function problemOf(cause: unknown): 'storage-refused' | 'storage-full' {
  return isFull(cause) ? 'storage-full' : 'storage-refused';
}

// Dexie wraps the browser's error, sometimes twice.
function isFull(cause: unknown): boolean {
  if (typeof cause !== 'object' || cause === null) return false;
  if ('name' in cause && cause.name === 'QuotaExceededError') return true;
  return 'inner' in cause && isFull(cause.inner);
}
