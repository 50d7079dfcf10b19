import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { migrations } from '../../src/server/store/postgres/migrations.ts';
import { openPostgresStore } from '../../src/server/store/postgres/postgres-store.ts';
import { freshDatabase, type FreshDatabase } from '../worlds/postgres.ts';

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

async function ask(url: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return [...(await sql.unsafe(statement))];
  } finally {
    await sql.end({ timeout: 1 });
  }
}

describe('a PostgreSQL database', () => {
  it('gets its schema once when several processes start on it at once', async () => {
    const stores = await Promise.all([1, 2, 3, 4].map(() => openPostgresStore(database.url)));
    await Promise.all(stores.map((store) => store.close()));
    const steps = await ask(database.url, 'select name from migration order by step');
    expect(steps.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
  });

  it('is refused when a newer version wrote it', async () => {
    await (await openPostgresStore(database.url)).close();
    await ask(database.url, `insert into migration values (${migrations.length + 1}, 'of next year')`);
    await expect(openPostgresStore(database.url)).rejects.toThrow(/รุ่นใหม่กว่า.*newer version/s);
  });

  it('is refused when it cannot hold every text', async () => {
    const url = new URL(inject('postgresUrl'));
    const name = `ascii_${new URL(database.url).pathname.slice(1)}`;
    await ask(url.href, `create database ${name} encoding 'SQL_ASCII' template template0`);
    url.pathname = `/${name}`;
    await expect(openPostgresStore(url.href)).rejects.toThrow(/UTF8/);
    await ask(inject('postgresUrl'), `drop database ${name} with (force)`);
  });

  it('loses no step of its schema half-way', async () => {
    await ask(database.url, 'create table fact (name text)'); // in the way of the first step's last table
    await expect(openPostgresStore(database.url)).rejects.toThrow(/fact/);
    const tables = await ask(database.url, "select tablename from pg_tables where schemaname = 'public'");
    expect(tables.map(({ tablename }) => tablename)).toEqual(['fact']);
  });
});
