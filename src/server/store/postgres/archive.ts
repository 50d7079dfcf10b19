import {
  archiveOf,
  type ArchiveFilling,
  type ArchiveStore,
  type ArchiveView,
} from '../archive/archive-store.ts';
import { tables, type Column, type Value } from '../archive/tables.ts';
import type { Sql, Transaction } from './database.ts';

/** All of a PostgreSQL database, out of it and into it. */
export function postgresArchive(sql: Sql): ArchiveStore {
  return archiveOf({
    mark: (place) => `$${place}`,
    view: () => viewOf(sql),
    async fill(work) {
      // Boxed, because the library unpacks lists of promises from what is returned.
      const { outcome } = await sql.begin(async (run) => {
        await takeTime(run);
        // Whoever comes to write meanwhile comes after it.
        await run.unsafe(`lock table ${tables.map(({ name }) => name).join(', ')} in exclusive mode`);
        return { outcome: await work(fillingOf(run)) };
      });
      return outcome;
    },
  });
}

async function viewOf(sql: Sql): Promise<ArchiveView> {
  const line = await sql.reserve();
  const close = async (): Promise<void> => {
    await line.unsafe('rollback').catch(() => undefined); // a line that broke has nothing to undo
    line.release();
  };
  try {
    await line.unsafe('begin isolation level repeatable read, read only');
    await takeTime(line);
  } catch (error) {
    await close();
    throw error;
  }
  return { ask: (text, bound) => line.unsafe(text, [...bound]), close };
}

/** Much is read or written, and between two questions whoever takes the rows may need its time. */
async function takeTime(run: Pick<Sql, 'unsafe'>): Promise<void> {
  await run.unsafe('set local statement_timeout = 0');
  await run.unsafe('set local idle_in_transaction_session_timeout = 0');
}

function fillingOf(run: Transaction): ArchiveFilling {
  return {
    async holdsAny({ name, only }) {
      const found = await run.unsafe(`select 1 from ${name} ${only === null ? '' : `where ${only}`} limit 1`);
      return found.length > 0;
    },
    async insert({ name, columns }, rows) {
      const names = columns.map((column) => column.name);
      // The library makes lists of texts and numbers; the rest travels as text.
      const lists = columns.map(
        ({ kind }, index) => `$${index + 1}::${kind === 'number' ? 'bigint' : 'text'}[]`,
      );
      const taken = columns.map(({ name: column, kind }) => takenAs[kind](column));
      await run.unsafe(
        `insert into ${name} (${names.join(', ')}) select ${taken.join(', ')}
           from unnest(${lists.join(', ')}) as given (${names.join(', ')})`,
        names.map((column) => rows.map(({ values }) => boundOf(values[column] ?? null))),
      );
    },
  };
}

const takenAs: Readonly<Record<Column['kind'], (given: string) => string>> = {
  text: (given) => given,
  number: (given) => given,
  boolean: (given) => `${given}::boolean`,
  bytes: (given) => `decode(${given}, 'base64')`,
};

function boundOf(value: Value): string | number | null {
  if (typeof value === 'boolean') return String(value);
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}
