import { DatabaseSync } from '@photostructure/sqlite';

/** What may be bound: the driver turns other things into NULL without a word. */
export type Bound = string | number | Uint8Array | null;
export type Row = Readonly<Record<string, unknown>>;

/** The few calls of the `node:sqlite` API that are used here; statements are prepared once. */
export interface SqliteDatabase {
  run(sql: string, ...bound: readonly Bound[]): number;
  one(sql: string, ...bound: readonly Bound[]): Row | null;
  all(sql: string, ...bound: readonly Bound[]): readonly Row[];
  script(sql: string): void;
  /** Runs `work` in one transaction that holds the write lock from its beginning; an error undoes all of it. */
  inTransaction<Result>(work: () => Result): Result;
  close(): void;
}

/**
 * Opens a database file, durable at every commit.
 * @param path of the file; ':memory:' for a trial
 * @param watch hears the text of each statement when it is first used
 */
export function openSqlite(path: string, watch?: (statement: string) => void): SqliteDatabase {
  const database = new DatabaseSync(path, { timeout: 5_000 });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;');
  // The journal is written into the file every 16 MB instead of every four: a commit touches some ten pages.
  database.exec('pragma wal_autocheckpoint = 4000;');
  // What is erased, or has left the urn, is written over: else it would lie in the file's free pages for years.
  database.exec('pragma secure_delete = on;');
  const prepared = new Map<string, ReturnType<typeof database.prepare>>();
  const statement = (sql: string): ReturnType<typeof database.prepare> => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    watch?.(sql);
    const made = database.prepare(sql);
    prepared.set(sql, made);
    return made;
  };
  return {
    run: (sql, ...bound) => Number(statement(sql).run(...bound).changes),
    one: (sql, ...bound) => (statement(sql).get(...bound) as Row | undefined) ?? null,
    all: (sql, ...bound) => statement(sql).all(...bound) as readonly Row[],
    script: (sql) => database.exec(sql),
    inTransaction(work) {
      statement('begin immediate').run();
      try {
        const result = work();
        statement('commit').run();
        return result;
      } catch (error) {
        // SQLite itself may have rolled back already (disk full); asking again would hide the true error.
        if (database.isTransaction) database.exec('rollback');
        throw error;
      }
    },
    close() {
      prepared.clear();
      database.close();
    },
  };
}
