import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import postgres from 'postgres';

/** The databases a collector may stand on. */
export const databaseKinds = ['sqlite', 'postgres'] as const;
export type DatabaseKind = (typeof databaseKinds)[number];

/** An empty database and a folder, for one measurement. */
export interface Place {
  readonly kind: DatabaseKind;
  /** What a program must be told to work here. */
  readonly env: Readonly<Record<string, string>>;
  readonly remove: () => Promise<void>;
}

/** Where measurements leave their files while they run: on the disk the collector itself would use. */
const measuring = '.data/measuring';

/**
 * Makes a fresh place.
 * @throws Error for PostgreSQL without a server
 */
export async function newPlace(kind: DatabaseKind, server: string | undefined): Promise<Place> {
  await mkdir(measuring, { recursive: true });
  const folder = await mkdtemp(join(measuring, `${kind}-`));
  const removeFolder = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const env = { DATA_DIR: folder };
  switch (kind) {
    case 'sqlite':
      return { kind, env, remove: removeFolder };
    case 'postgres': {
      if (server === undefined) throw new Error('TEST_DATABASE_URL must name a PostgreSQL server');
      const database = await newDatabase(server);
      const remove = async (): Promise<void> => Promise.all([database.drop(), removeFolder()]).then();
      return { kind, env: { ...env, DATABASE_URL: database.url }, remove };
    }
    default:
      return kind satisfies never;
  }
}

async function newDatabase(
  server: string,
): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const name = `measuring_${randomBytes(6).toString('hex')}`;
  await told(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => told(server, `drop database ${name} with (force)`) };
}

async function told(server: string, statement: string): Promise<void> {
  const sql = postgres(server, { max: 1, onnotice: () => undefined });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}
