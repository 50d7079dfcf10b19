import { compareKeys, keyOf, order, tables, type ArchiveRow, type Table, type Value } from './tables.ts';

/** All that a store holds, out of it and into it: for backup, restore and move. */
export interface ArchiveStore {
  /**
   * Every row as it stood at one moment, while others go on writing; in the order of `tables.ts`.
   * Little is held in memory at a time.
   */
  rows(): AsyncIterable<ArchiveRow>;
  /**
   * Fills an empty store: all of it, or nothing when the rows break off with an error. Nobody else may use the store
   * meanwhile.
   *
   * @returns 'not-empty' when it holds anything already: nothing was written
   */
  take(rows: AsyncIterable<ArchiveRow>): Promise<'done' | 'not-empty'>;
}

/** A moment of a database that stays as it was for whoever looks at it. */
export interface ArchiveView {
  ask(sql: string, bound: readonly Value[]): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

/** An open transaction that fills a store. */
export interface ArchiveFilling {
  holdsAny(table: Table): Promise<boolean>;
  insert(table: Table, rows: readonly ArchiveRow[]): Promise<void>;
}

/** What each database does in its own way. */
export interface ArchiveDialect {
  /** How the place of a bound value is written; places count from 1. */
  readonly mark: (place: number) => string;
  view(): Promise<ArchiveView>;
  /** Does the work in one transaction; an error undoes all of it. */
  fill<Outcome>(work: (filling: ArchiveFilling) => Promise<Outcome>): Promise<Outcome>;
}

/** Rows that are read or written at a time: few enough to hold however large they are. */
const usualPage = 100;
const pageWithBytes = 8;

function pageOf({ columns }: Table): number {
  return columns.some(({ kind }) => kind === 'bytes') ? pageWithBytes : usualPage;
}

/** The same over either database. */
export function archiveOf(dialect: ArchiveDialect): ArchiveStore {
  return {
    async *rows() {
      const view = await dialect.view();
      try {
        for (const stretch of order) yield* woven(stretch.map((table) => rowsOf(table, view, dialect.mark)));
      } finally {
        await view.close();
      }
    },
    take: (rows) =>
      dialect.fill(async (filling) => {
        for (const table of tables) if (await filling.holdsAny(table)) return 'not-empty';
        await fill(filling, rows);
        return 'done';
      }),
  };
}

interface Keyed {
  readonly key: readonly Value[];
  readonly row: ArchiveRow;
}

/** The rows of one table, page after page, each beginning where the last ended. */
async function* rowsOf(table: Table, view: ArchiveView, mark: ArchiveDialect['mark']): AsyncGenerator<Keyed> {
  const { name, key, columns, only } = table;
  const names = key.map((column) => column.name).join(', ');
  const after = `(${names}) > (${key.map((_, index) => mark(index + 1)).join(', ')})`;
  const limit = pageOf(table);
  let last: readonly Value[] | null = null;
  for (;;) {
    const conditions: readonly string[] = [only, last === null ? null : after].filter((one) => one !== null);
    const where = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
    const page = await view.ask(
      `select ${columns.map((column) => column.name).join(', ')} from ${name} ${where} order by ${names} limit ${limit}`,
      last ?? [],
    );
    for (const raw of page) {
      const values = Object.fromEntries(
        columns.map((column) => [column.name, valueOf(column.kind, raw[column.name])]),
      );
      last = keyOf(table, values);
      yield { key: last, row: { table: name, values } };
    }
    if (page.length < limit) return;
  }
}

function valueOf(kind: Table['columns'][number]['kind'], raw: unknown): Value {
  if (raw === null || raw === undefined) return null;
  if (kind === 'boolean') return raw === true || raw === 1;
  if (raw instanceof Uint8Array) return new Uint8Array(raw); // PostgreSQL gives a Buffer, SQLite none
  if (typeof raw === 'string' || typeof raw === 'number') return raw;
  throw new Error(`a ${kind} came out of the database as ${typeof raw}`);
}

/** Several streams as one, in the order of what their keys have in common; of equal ones the earlier stream's comes first. */
async function* woven(streams: readonly AsyncGenerator<Keyed>[]): AsyncGenerator<ArchiveRow> {
  const heads = await Promise.all(streams.map(async (stream) => ({ stream, head: await stream.next() })));
  for (;;) {
    let first: { readonly at: (typeof heads)[number]; readonly keyed: Keyed } | null = null;
    for (const at of heads) {
      if (at.head.done === true) continue;
      const keyed: Keyed = at.head.value;
      if (first === null || compareKeys(keyed.key, first.keyed.key) < 0) first = { at, keyed };
    }
    if (first === null) return;
    yield first.keyed.row;
    first.at.head = await first.at.stream.next();
  }
}

/** Writes a page at a time; what a row may refer to stands in an earlier table of its stretch, and is written first. */
async function fill(filling: ArchiveFilling, rows: AsyncIterable<ArchiveRow>): Promise<void> {
  let stretch: readonly Waiting[] = [];
  const write = async (): Promise<void> => {
    for (const at of stretch) if (at.rows.length > 0) await filling.insert(at.table, at.rows.splice(0));
  };
  for await (const row of rows) {
    let at = stretch.find(({ table }) => table.name === row.table);
    if (at === undefined) {
      await write();
      stretch = stretchWith(row.table).map((table) => ({ table, rows: [] }));
      at = stretch.find(({ table }) => table.name === row.table);
    }
    at?.rows.push(row);
    if (at !== undefined && at.rows.length >= pageOf(at.table)) await write();
  }
  await write();
}

interface Waiting {
  readonly table: Table;
  readonly rows: ArchiveRow[];
}

function stretchWith(name: string): readonly Table[] {
  const stretch = order.find((some) => some.some((table) => table.name === name));
  if (stretch === undefined) throw new Error(`no table ${name}`);
  return stretch;
}
