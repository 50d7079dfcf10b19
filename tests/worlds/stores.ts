import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgresStore } from '../../src/server/store/postgres/postgres-store.ts';
import { openSqliteStore } from '../../src/server/store/sqlite/sqlite-store.ts';
import type { Store } from '../../src/server/store/store.ts';
import { freshDatabase } from './postgres.ts';

/** The databases a collector may keep its log in. */
export const dialects = ['SQLite', 'PostgreSQL'] as const;
export type Dialect = (typeof dialects)[number];

/** A place for one store, empty at first; what is opened there once is there when it is opened again. */
export interface StorePlace {
  readonly dialect: Dialect;
  /** For the environment of a collector. */
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  /** @param watch hears the text of statements */
  open(watch?: (statement: string) => void): Promise<Store>;
  /** Takes it away with all that it holds. */
  drop(): Promise<void>;
}

/** Makes a place on disk or on the server of this run. */
export async function aPlace(dialect: Dialect): Promise<StorePlace> {
  const folder = mkdtempSync(join(tmpdir(), 'prongsai-store-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  if (dialect === 'SQLite') {
    return {
      dialect,
      folder,
      env: { DATA_DIR: folder },
      open: async (watch) => openSqliteStore(join(folder, 'prongsai.sqlite'), watch),
      drop: async () => remove(),
    };
  }
  const database = await freshDatabase();
  return {
    dialect,
    folder,
    env: { DATA_DIR: folder, DATABASE_URL: database.url },
    open: (watch) => openPostgresStore(database.url, watch),
    async drop() {
      remove();
      await database.drop();
    },
  };
}
