import postgres from 'postgres';
import { lineOptions, type Sql } from './database.ts';

/** Any number that nothing else on this database takes a lock under. */
const collectorLock = 7_262_565;

/** Tells the database that a collector runs on it, for as long as this line stands; any number may. */
export async function standAsCollector(line: Pick<Sql, 'unsafe'>): Promise<void> {
  await line.unsafe(`select pg_advisory_lock_shared(${collectorLock})`);
}

/** A database on which no collector runs, and none begins to. */
export interface DatabaseClaim {
  readonly release: () => Promise<void>;
}

/**
 * Takes a database for this process alone, for as long as its line stands.
 *
 * @returns `null` when a collector runs on it, or another has taken it
 * @throws Error when the server does not answer
 */
export async function claimDatabase(url: string): Promise<DatabaseClaim | null> {
  const line = postgres(url, {
    ...lineOptions,
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    fetch_types: false,
  });
  const release = (): Promise<void> => line.end({ timeout: 1 });
  try {
    const [row] = await line.unsafe<{ taken: boolean }[]>(
      `select pg_try_advisory_lock(${collectorLock}) as taken`,
    );
    if (row?.taken === true) return { release };
  } catch (error) {
    await release();
    throw error;
  }
  await release();
  return null;
}
