import type { Store } from '../store.ts';
import { sqliteAccess } from './access.ts';
import { sqliteArchive } from './archive.ts';
import { sqliteBlobs } from './blobs.ts';
import { openSqlite } from './database.ts';
import { sqliteDirectory } from './directory.ts';
import { sqliteHeld } from './held.ts';
import { sqliteLog } from './log.ts';
import { migrate } from './migrations.ts';

/**
 * Opens the embedded store and brings it up to date.
 * @param path of the database file; ':memory:' for a trial
 * @param watch hears the text of each statement, for tests
 * @throws Error when the file cannot be opened or a newer version wrote it
 */
export function openSqliteStore(path: string, watch?: (statement: string) => void): Store {
  const database = openSqlite(path, watch);
  migrate(database);
  return {
    log: sqliteLog(database),
    directory: sqliteDirectory(database),
    access: sqliteAccess(database),
    archive: sqliteArchive(database, path),
    blobs: sqliteBlobs(database),
    held: sqliteHeld(database),
    // One process has the file to itself (folder-lock.ts): what is written here is known here.
    news: { isLive: true, follow: () => undefined },
    async ready() {
      database.one('pragma schema_version');
    },
    close: async () => database.close(),
  };
}
