import { inTime } from '../in-time.ts';
import type { Store } from '../store.ts';
import { postgresAccess } from './access.ts';
import { postgresArchive } from './archive.ts';
import { postgresBlobs } from './blobs.ts';
import { openPostgres } from './database.ts';
import { postgresDirectory } from './directory.ts';
import { postgresHeld } from './held.ts';
import { postgresLog } from './log.ts';
import { migrate } from './migrations.ts';
import { NewsLine } from './news-line.ts';

/** Longer than any statement may run; a citizen's phone waits 25 seconds. */
const patienceMs = 15_000;

/**
 * Opens the store on a PostgreSQL server and brings it up to date.
 *
 * @param url such as `postgres://user:password@host:5432/database`
 * @param watch hears every statement's text, for tests
 * @throws Error when the server does not answer, is too old, or a newer collector wrote this database
 */
export async function openPostgresStore(url: string, watch?: (statement: string) => void): Promise<Store> {
  const connections = openPostgres(url, watch);
  const { pool: sql, first } = connections;
  const end = (timeout: number): Promise<unknown> =>
    Promise.all([sql.end({ timeout }), first.end({ timeout })]);
  try {
    await migrate(sql);
  } catch (error) {
    await end(1);
    throw error;
  }
  const news = new NewsLine(url, sql);
  return {
    log: inTime(
      postgresLog(connections, (office, seq) => news.tell(office, seq)),
      patienceMs,
    ),
    directory: inTime(postgresDirectory(sql), patienceMs),
    access: inTime(postgresAccess(sql), patienceMs),
    archive: postgresArchive(sql),
    blobs: inTime(postgresBlobs(sql), patienceMs),
    held: inTime(postgresHeld(sql), patienceMs),
    news,
    async ready() {
      await sql`select 1`;
    },
    async close() {
      await news.close();
      await end(5);
    },
  };
}
