import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';

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
  /** Undoes what an open transaction did; where SQLite itself has done so already (disk full), nothing. */
  undo(): void;
  /**
   * Writes the journal into the file and begins it anew, so that nothing erased stays in it.
   * @returns whether it could: not while somebody else looks at what it holds
   */
  emptyJournal(): boolean;
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
  return callsOf(database, watch);
}

/** Opens a file as it stands at this moment, to be looked at only; whoever writes is not held up. */
export function openSqliteView(path: string): SqliteDatabase {
  const database = new DatabaseSync(path, { timeout: 5_000, readOnly: true });
  // It is the first question that fixes the moment, not the beginning.
  database.exec('begin; select 1 from sqlite_schema;');
  return callsOf(database);
}

function callsOf(database: DatabaseSyncInstance, watch?: (statement: string) => void): SqliteDatabase {
  const prepared = new Map<string, ReturnType<typeof database.prepare>>();
  const statement = (sql: string): ReturnType<typeof database.prepare> => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    watch?.(sql);
    const made = database.prepare(sql);
    prepared.set(sql, made);
    return made;
  };
  const undo = (): void => {
    // Asked again where there is nothing to undo, SQLite would hide the true error behind another.
    if (database.isTransaction) database.exec('rollback');
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
        undo();
        throw error;
      }
    },
    undo,
    emptyJournal() {
      // Without a wait: the driver would hold up everything else in this process for it.
      database.exec('pragma busy_timeout = 0');
      try {
        return Number(statement('pragma wal_checkpoint(truncate)').get()?.['busy']) === 0;
      } finally {
        database.exec('pragma busy_timeout = 5000');
      }
    },
    close() {
      // A statement that is not collected yet keeps a closed database open, and with it what it looks at.
      undo();
      prepared.clear();
      database.close();
    },
  };
}
