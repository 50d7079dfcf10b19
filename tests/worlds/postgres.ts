import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';

/** A database that one test, or the tests of one file, have for themselves. */
export interface FreshDatabase {
  readonly url: string;
  /** Takes it away, with whoever is still connected. */
  drop(): Promise<void>;
}

async function onServer(statement: string): Promise<void> {
  const sql = postgres(inject('postgresUrl'), { max: 1 });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}

/** An empty database of a name nobody else has, on the server of this run. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name}`);
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`drop database if exists ${name} with (force)`) };
}
