import { liveQuery } from 'dexie';
import type { CitizenDatabase } from './database.ts';
import { byAge, byName, byYouth, type Shelf } from './shelf.ts';

/** Keeps things in IndexedDB, over restarts of browser and phone. */
export function diskShelf(database: CitizenDatabase): Shelf {
  /** Browsers close a database under a page that slept; it is opened again, once. */
  async function awake<Value>(act: () => Promise<Value>): Promise<Value> {
    try {
      return await act();
    } catch (cause) {
      if (!isClosing(cause)) throw cause;
      database.close({ disableAutoOpen: false });
      await database.open();
      return act();
    }
  }

  return {
    draft: (channel) => awake(async () => (await database.drafts.get(channel)) ?? null),
    pin: (channel) => awake(async () => (await database.pins.get(channel)) ?? null),
    parcels: () => awake(async () => (await database.parcels.toArray()).sort(byAge)),
    matters: () => awake(async () => (await database.matters.toArray()).sort(byYouth)),
    files: (of) =>
      awake(async () => {
        const { files } = database;
        const found = of === undefined ? files.toArray() : files.where('of').equals(of).toArray();
        return (await found).sort(byName);
      }),
    change: (changes) =>
      awake(async () => {
        const { drafts, parcels, matters, pins, files } = database;
        await database.transaction('rw', [drafts, parcels, matters, pins, files], async () => {
          await files
            .where('of')
            .anyOf([...(changes.filesGoneOf ?? [])])
            .delete();
          await files.bulkDelete((changes.filesGone ?? []).map(({ of, id }) => [of, id]));
          await files.bulkPut([...(changes.files ?? [])]);
          await drafts.bulkPut([...(changes.drafts ?? [])]);
          await pins.bulkPut([...(changes.pins ?? [])]);
          await parcels.bulkPut([...(changes.parcels ?? [])]);
          await matters.bulkPut([...(changes.matters ?? [])]);
          await drafts.bulkDelete([...(changes.draftsGone ?? [])]);
          await parcels.bulkDelete([...(changes.parcelsGone ?? [])]);
          await matters.bulkDelete([...(changes.mattersGone ?? [])]);
        });
      }),
    watch(onChange) {
      const both = liveQuery(() => Promise.all([database.parcels.toArray(), database.matters.toArray()]));
      const watching = both.subscribe({ next: onChange, error: onChange });
      return () => watching.unsubscribe();
    },
  };
}

/** @see https://github.com/dexie/Dexie.js/issues/2008 */
function isClosing(cause: unknown): boolean {
  const name = cause instanceof Error ? cause.name : '';
  return ['DatabaseClosedError', 'InvalidStateError', 'UnknownError'].includes(name);
}
