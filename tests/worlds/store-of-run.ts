import { afterAll } from 'vitest';
import { openSqliteStore } from '../../src/server/store/sqlite/sqlite-store.ts';
import type { NewsListener, Store } from '../../src/server/store/store.ts';
import { aPlace } from './stores.ts';

/**
 * An empty store of the kind that this run is about: SQLite in memory, or, in the project `postgres`, a database of its
 * own on the server. The doors are tried on both by the very same tests.
 */
export function aStoreOfThisRun(): Store {
  return process.env['STORE'] === 'PostgreSQL' ? soon(openPostgres()) : openSqliteStore(':memory:');
}

const ends: (() => Promise<void>)[] = [];

async function openPostgres(): Promise<Store> {
  const place = await aPlace('PostgreSQL');
  const store = await place.open();
  ends.push(async () => {
    await store.close();
    await place.drop();
  });
  return store;
}

if (process.env['STORE'] === 'PostgreSQL') {
  afterAll(async () => {
    await Promise.all(ends.splice(0).map((end) => end()));
  });
}

/** A store that is being opened: who asks it something waits for that first. */
function soon(opening: Promise<Store>): Store {
  const part = <Name extends 'log' | 'directory' | 'access' | 'blobs' | 'held'>(name: Name): Store[Name] =>
    new Proxy(Object.create(null) as Store[Name], {
      get(own, method): unknown {
        const given: unknown = Reflect.get(own, method); // what a test has put in its place
        return (
          given ??
          (async (...words: unknown[]): Promise<unknown> => {
            const target: object = (await opening)[name];
            return Reflect.apply(Reflect.get(target, method), target, words);
          })
        );
      },
    });
  let isLive = (): boolean => false;
  return {
    log: part('log'),
    directory: part('directory'),
    access: part('access'),
    archive: {
      async *rows() {
        yield* (await opening).archive.rows();
      },
      take: async (rows) => (await opening).archive.take(rows),
    },
    blobs: part('blobs'),
    held: part('held'),
    news: {
      get isLive() {
        return isLive();
      },
      follow(listener: NewsListener) {
        void opening.then(({ news }) => {
          isLive = () => news.isLive;
          news.follow(listener);
        });
      },
    },
    ready: async () => (await opening).ready(),
    close: async () => (await opening).close(),
  };
}
