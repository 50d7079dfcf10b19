import postgres from 'postgres';

/** Numbers of eight bytes are safe whole ones here: instants in milliseconds, places in a log. */
const types = { bigint: { to: 20, from: [20], serialize: String, parse: Number } };

export type Sql = postgres.Sql<{ bigint: number }>;
/** The same inside a transaction. */
export type Transaction = postgres.TransactionSql<{ bigint: number }>;

/** Few connections: one batch holds all that came meanwhile, and postgres.js slows down with a large pool. */
const manyConnections = 4;
/** Longer than this no statement may run or wait for a lock; whoever asked is told to come again. */
const statementMs = 10_000;

/** What every connection has in common, those that only listen too. */
export const lineOptions = {
  types,
  connect_timeout: 5,
  // Comes back soon after the database does; the library's own pauses grow to 20 seconds.
  backoff: (attempt: number) => Math.min(0.05 * 2 ** attempt, 1) * (0.5 + Math.random() / 2),
  onnotice: () => undefined,
  connection: {
    application_name: 'prongsai',
    synchronous_commit: 'on',
    statement_timeout: statementMs,
    lock_timeout: statementMs / 2,
    idle_in_transaction_session_timeout: statementMs,
  },
};

/** The connections of a process. */
export interface Connections {
  readonly pool: Sql;
  /** One alone, for batches: a pool asks its connections in turn, and each server process must wake up first. */
  readonly first: Sql;
}

/** Opens the connections; nothing is connected before the first question. `watch` hears every statement's text. */
export function openPostgres(url: string, watch?: (statement: string) => void): Connections {
  const open = (max: number): Sql =>
    postgres(url, {
      ...lineOptions,
      max,
      max_lifetime: 30 * 60,
      ...(watch === undefined ? {} : { debug: (_line: number, statement: string) => watch(statement) }),
    });
  return { pool: open(manyConnections), first: open(1) };
}
