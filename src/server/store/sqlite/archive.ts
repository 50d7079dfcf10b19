import { setImmediate as othersTurn } from 'node:timers/promises';
import {
  archiveOf,
  type ArchiveDialect,
  type ArchiveStore,
  type ArchiveView,
} from '../archive/archive-store.ts';
import type { Value } from '../archive/tables.ts';
import { openSqliteView, type Bound, type SqliteDatabase } from './database.ts';

const inMemory = ':memory:';

/** All of an SQLite database, out of it and into it. */
export function sqliteArchive(database: SqliteDatabase, path: string): ArchiveStore {
  return archiveOf({ mark: () => '?', view: async () => viewOf(database, path), fill: filler(database) });
}

function viewOf(database: SqliteDatabase, path: string): ArchiveView {
  // What is in memory has one connection only: what a trial writes meanwhile may show.
  const seen = path === inMemory ? database : openSqliteView(path);
  return {
    async ask(sql, bound) {
      await othersTurn();
      return seen.all(sql, ...bound.map(boundOf));
    },
    async close() {
      if (seen === database) return;
      seen.close();
      // While somebody looked, the journal could not be begun anew: what was erased meanwhile still lies in it.
      database.emptyJournal();
    },
  };
}

function filler(database: SqliteDatabase): ArchiveDialect['fill'] {
  return async (work) => {
    database.script('begin immediate');
    try {
      const outcome = await work({
        holdsAny: async ({ name, only }) =>
          database.one(`select 1 from ${name} ${only === null ? '' : `where ${only}`} limit 1`) !== null,
        async insert({ name, columns }, rows) {
          const names = columns.map((column) => column.name);
          const sql = `insert into ${name} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`;
          for (const { values } of rows)
            database.run(sql, ...names.map((column) => boundOf(values[column] ?? null)));
        },
      });
      database.script('commit');
      return outcome;
    } catch (error) {
      database.undo();
      throw error;
    }
  };
}

function boundOf(value: Value): Bound {
  return typeof value === 'boolean' ? Number(value) : value;
}
