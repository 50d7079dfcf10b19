/** What a column may hold; `null` besides where it says so. */
export type ColumnKind = 'text' | 'number' | 'boolean' | 'bytes';
export type Value = string | number | boolean | Uint8Array | null;

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly isNullable: boolean;
}

/** A table as it is in both databases. */
export interface Table {
  readonly name: string;
  /** By these its rows are told apart and put in order. */
  readonly key: readonly Column[];
  /** All of them, the key's first. */
  readonly columns: readonly Column[];
  /** A condition for the rows that an archive holds; `null` for all. */
  readonly only: string | null;
}

/** A row on its way from one database to another. */
export interface ArchiveRow {
  readonly table: string;
  readonly values: Readonly<Record<string, Value>>;
}

/** How many rows there are of each table. */
export type Counts = Readonly<Record<string, number>>;

type Columns = Readonly<Record<string, ColumnKind | `${ColumnKind}?`>>;

function table(name: string, key: Columns, rest: Columns): Table {
  const keyColumns = columnsOf(key);
  return { name, key: keyColumns, columns: [...keyColumns, ...columnsOf(rest)], only: null };
}

const kinds: readonly ColumnKind[] = ['text', 'number', 'boolean', 'bytes'];

function columnsOf(columns: Columns): readonly Column[] {
  return Object.entries(columns).flatMap(([name, told]) =>
    kinds
      .filter((kind) => told.startsWith(kind))
      .map((kind) => ({ name, kind, isNullable: told.endsWith('?') })),
  );
}

/** What a backup leaves out: whoever was signed in signs anew, and each database knows its own steps. */
export const leftOut: readonly string[] = ['session', 'migration'];

/**
 * Everything else, once, in the order of an archive. The tables of one line are woven: their rows come in the order of
 * their common key, so that whoever reads an entry has its content next, and after a blob its pieces.
 */
export const order: readonly (readonly Table[])[] = [
  [table('office', { office: 'text' }, { seq: 'number', hash: 'text' })],
  [
    table(
      'entry',
      { office: 'text', seq: 'number' },
      { id: 'text', kind: 'text', header: 'text', signature: 'text?', collector: 'text', hash: 'text' },
    ),
    table('content', { office: 'text', seq: 'number' }, { text: 'text?', erased_by: 'number?' }),
  ],
  [
    table(
      'urn',
      { office: 'text', id: 'text' },
      { channel: 'text', header: 'text', content: 'text', day: 'number', late: 'boolean' },
    ),
  ],
  [
    table(
      'held',
      { office: 'text', id: 'text' },
      {
        channel: 'text',
        receipt: 'text?',
        header: 'text',
        content: 'text',
        received_at: 'number',
        late: 'boolean',
      },
    ),
  ],
  [table('daily', { office: 'text', channel: 'text', day: 'number' }, { count: 'number' })],
  [
    table(
      'blob',
      { office: 'text', blob: 'text' },
      { entry_seq: 'number', hash: 'text', size: 'number', have: 'number', since: 'number' },
    ),
    table('blob_piece', { office: 'text', blob: 'text', at: 'number' }, { bytes: 'bytes' }),
  ],
  [table('channel', { channel: 'text' }, { office: 'text' })],
  [
    table(
      'receipt',
      { receipt: 'text' },
      { office: 'text', received_at: 'number', erased: 'boolean', held: 'boolean' },
    ),
  ],
  [table('invitation', { invitation: 'text' }, { office: 'text', sealed: 'text?' })],
  [
    table(
      'status',
      { office: 'text', receipt: 'text' },
      { up_to_seq: 'number', header: 'text', signature: 'text' },
    ),
  ],
  [table('edition', { office: 'text', edition: 'text' }, { grid: 'text', shared_at: 'number' })],
  [table('token', { hash: 'text' }, { until: 'number', office: 'text?' })],
  // What a collector shares with itself only (SharedSecret) is made anew: no backup holds a secret.
  [{ ...table('fact', { name: 'text' }, { value: 'text' }), only: "name not like '%-secret'" }],
];

export const tables: readonly Table[] = order.flat();

const byName: ReadonlyMap<string, Table> = new Map(tables.map((one) => [one.name, one]));

/** @returns `null` for a table that no archive holds */
export function tableOf(name: string): Table | null {
  return byName.get(name) ?? null;
}

/** The key of a row, in the order of its table's key. */
export function keyOf({ key }: Table, values: ArchiveRow['values']): readonly Value[] {
  return key.map(({ name }) => values[name] ?? null);
}

/** Negative when the first key comes before the other, as both databases put them: letters by their bytes. */
export function compareKeys(one: readonly Value[], other: readonly Value[]): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? null;
    if (value === against || value === null || against === null) continue;
    return value < against ? -1 : 1;
  }
  return 0;
}
