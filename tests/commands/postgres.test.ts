import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Postgres, postgresServer, startPostgres } from '../../src/commands/shared/postgres.mjs';
import { freshDatabase } from '../worlds/postgres.ts';

/** What one statement answers, by a connection of its own. */
async function asked(url: string, statement: string): Promise<readonly unknown[]> {
  const sql = postgres(url, { max: 1 });
  try {
    return [...(await sql.unsafe(statement))];
  } finally {
    await sql.end({ timeout: 1 }); // without, it waits for ever for a connection that broke off
  }
}

/** A statement that is under way, until somebody breaks it off. */
async function sleeper(url: string): Promise<{ readonly end: Promise<unknown> }> {
  const end = asked(url, 'select pg_sleep(600)').catch(() => 'broken off');
  const sleepers = `select 1 from pg_stat_activity
    where datname = current_database() and query like 'select pg_sleep%' and state = 'active'`;
  await vi.waitFor(async () => expect(await asked(url, sleepers)).toHaveLength(1), 10_000);
  return { end };
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

afterEach(() => void vi.unstubAllEnvs());

describe('a PostgreSQL of our own', () => {
  let server: Postgres | undefined;

  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  it('answers as soon as it is there, and leaves nothing when it is stopped', async () => {
    const own = await startPostgres();
    server = own;
    expect(await asked(own.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await own.stop();
    expect(runs(own.pid)).toBe(false);
    expect(existsSync(own.folder)).toBe(false);
  });

  it('killed with all its processes and started again, holds what was committed', async () => {
    const own = await startPostgres({ settings: { max_connections: '20' } });
    server = own;
    await asked(own.url, 'create table kept (word text)');
    await asked(own.url, `insert into kept values ('ผู้ปั๊ม')`);
    const busy = await sleeper(own.url);
    const before = own.pid;
    await own.kill9();
    expect(runs(before)).toBe(false);
    expect(await busy.end).toBe('broken off');
    await own.restart();
    expect(own.pid).not.toBe(before);
    expect(await asked(own.url, 'select word from kept')).toEqual([{ word: 'ผู้ปั๊ม' }]);
    expect(await asked(own.url, 'show max_connections')).toEqual([{ max_connections: '20' }]);
    expect(await asked(own.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
  });

  it('ends, and its folder goes, when who started it is killed', async () => {
    const script = `
      const { startPostgres } = await import('./src/commands/shared/postgres.mjs');
      const { pid, folder } = await startPostgres();
      process.stdout.write(JSON.stringify({ pid, folder }), () => process.kill(process.pid, 'SIGKILL'));`;
    const starting = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    const { stdout } = await starting.catch((killed: { readonly stdout: string }) => killed);
    const { pid, folder }: { readonly pid: number; readonly folder: string } = JSON.parse(stdout);
    await vi.waitFor(() => expect([runs(pid), existsSync(folder)]).toEqual([false, false]), 10_000);
  });

  it('says what is wrong when it does not start, and leaves nothing', async () => {
    const temporary = mkdtempSync(join(tmpdir(), 'prongsai-test-'));
    chmodSync(temporary, 0o755); // another user may have to walk through it
    vi.stubEnv('TMPDIR', temporary);
    await expect(startPostgres({ settings: { max_connections: 'many' } })).rejects.toThrow('max_connections');
    expect(readdirSync(temporary)).toEqual([]);
    rmdirSync(temporary);
  });
});

describe('the server of the tests', () => {
  it('is the one that TEST_DATABASE_URL names, which is left running', async () => {
    vi.stubEnv('TEST_DATABASE_URL', 'postgres://somebody@db.example/test');
    const { url, stop } = await postgresServer();
    expect(url).toBe('postgres://somebody@db.example/test');
    await expect(stop()).resolves.toBeUndefined();
  });

  it('gives each test a database for itself, and takes it away under who still uses it', async () => {
    const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
    await asked(one.url, 'create table only_here (n int)');
    await expect(asked(other.url, 'select * from only_here')).rejects.toThrow('only_here');
    const busy = await sleeper(one.url);
    await Promise.all([one.drop(), other.drop()]);
    expect(await busy.end).toBe('broken off');
    await expect(asked(one.url, 'select 1')).rejects.toThrow('does not exist');
  });
});
