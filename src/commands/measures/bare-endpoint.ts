import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { DatabaseSync } from '@photostructure/sqlite';
import { Hono } from 'hono';
import postgres from 'postgres';

/** One table of one kind of row: the least that "kept before the answer" can mean. */
interface Rows {
  readonly keep: (id: string, body: string) => Promise<unknown>;
  readonly count: () => Promise<number>;
  readonly close: () => Promise<void>;
}

function sqliteRows(path: string): Rows {
  const database = new DatabaseSync(path, { timeout: 5_000 });
  database.exec('pragma journal_mode = wal; pragma synchronous = full;');
  database.exec('create table bare (id text not null primary key, body text not null)');
  const insert = database.prepare('insert into bare values (?, ?)');
  const count = database.prepare('select count(*) as rows from bare');
  return {
    keep: async (id, body) => insert.run(id, body),
    count: async () => Number(count.get()?.['rows']),
    close: async () => database.close(),
  };
}

async function postgresRows(url: string): Promise<Rows> {
  const sql = postgres(url);
  await sql`create table bare (id text not null primary key, body text not null)`;
  return {
    keep: (id, body) => sql`insert into bare values (${id}, ${body})`,
    count: async () => Number((await sql`select count(*) as rows from bare`)[0]?.['rows']),
    close: () => sql.end(),
  };
}

/** What the collector is measured against: the same web framework, one row in a transaction of its own. */
async function bareEndpoint(): Promise<void> {
  const { DATABASE_URL: url, DATA_DIR: folder = '.data', PORT: port = '0' } = process.env;
  const rows = url === undefined ? sqliteRows(join(folder, 'bare.sqlite')) : await postgresRows(url);
  const app = new Hono();
  app.post('/rows/:id', async (context) => {
    const body: unknown = await context.req.json();
    await rows.keep(context.req.param('id'), JSON.stringify(body));
    return context.json({ kept: true }, 201);
  });
  app.get('/count', async (context) => context.text(String(await rows.count())));
  const server = serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' }, ({ port: taken }) =>
    console.log(`http://localhost:${taken}`),
  );
  process.once('SIGTERM', () => {
    server.close(() => void rows.close().then(() => process.exit(0)));
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

bareEndpoint().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
