// A PostgreSQL of our own, for tests and measurements: made in a moment, killed at will, gone without a trace.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { neededBinaries } from './postgres-found.mjs';
import { asOwner, freePort, initialise } from './postgres-place.mjs';
import { allGone, childrenOf, killNow } from './processes.mjs';

/** @typedef {import('./postgres-place.mjs').Place} Place */

/**
 * @typedef {object} PostgresOptions
 * @property {string} [folder] kept at the end; a temporary one without
 * @property {number} [port] a free one without
 * @property {Readonly<Record<string, string>>} [settings] of the server, before our own
 */

/**
 * @typedef {object} Postgres a server of our own
 * @property {string} url
 * @property {string} folder holds `data` and `server.log`
 * @property {number} pid of the server's first process, the present one
 * @property {() => Promise<void>} stop ends it in order and removes a temporary folder
 * @property {() => Promise<void>} kill9 kills it with all its processes, at once
 * @property {() => Promise<void>} restart starts it again in the same folder at the same port
 */

/**
 * Ends the server when we end, however that comes: our end of the pipe closes even when we are killed.
 *
 * @param {import('node:child_process').ChildProcess} server
 * @param {Place} place
 */
function endWithUs(server, { folder, temporary }) {
  const script = 'cat >/dev/null; kill -KILL "$0"; sleep 1; rm -rf "$@"';
  const guard = spawn('sh', ['-c', script, String(server.pid), ...(temporary ? [folder] : [])], {
    ...asOwner('/'),
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  server.once('exit', () => guard.kill('SIGKILL'));
  guard.unref();
  if (guard.stdin instanceof Socket) guard.stdin.unref();
}

/**
 * Whether the server says in its own lock file that it takes callers.
 *
 * @param {string} folder
 * @param {number} pid
 */
function isReady(folder, pid) {
  try {
    const lines = readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false; // not written yet
  }
}

/**
 * Starts the server and waits until it takes callers.
 *
 * @param {Place} place
 * @throws Error with the end of its log when it ends instead
 */
async function serve(place) {
  const { bin, folder, port } = place;
  const settings = {
    max_connections: '200',
    ...place.settings,
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: folder,
  };
  const path = join(folder, 'server.log');
  const log = openSync(path, 'a');
  const server = spawn(
    join(bin, 'postgres'),
    [
      '-D',
      join(folder, 'data'),
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { ...asOwner(folder), detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  await once(server, 'spawn');
  const pid = server.pid ?? 0;
  endWithUs(server, place);
  while (!isReady(folder, pid)) {
    if (hasEnded(server)) throw new Error(`postgres: ${readFileSync(path, 'utf8').slice(-2000)}`);
    await pause(10);
  }
  server.unref();
  return { pid, server };
}

/** @param {Place} place */
async function begin(place) {
  initialise(place);
  return serve(place);
}

/** @param {import('node:child_process').ChildProcess} server */
function hasEnded({ exitCode, signalCode }) {
  return exitCode !== null || signalCode !== null;
}

/**
 * Waits until the server is gone, even from the list of processes: one that starts in its folder would see it there.
 *
 * @param {import('node:child_process').ChildProcess} server
 * @param {() => void} end
 */
async function ended(server, end) {
  if (hasEnded(server)) return;
  server.ref();
  const gone = once(server, 'exit');
  end();
  await gone;
}

/**
 * Kills the first process and all that it started. It is held first: it would start others for those that die.
 *
 * @param {import('node:child_process').ChildProcess} server
 * @param {number} pid
 */
async function killAll(server, pid) {
  /** @type {readonly number[]} */
  let pids = [];
  await ended(server, () => {
    server.kill('SIGSTOP');
    pids = [...childrenOf(pid), pid];
    killNow(pids);
  });
  await allGone(pids);
}

/**
 * Makes a PostgreSQL of our own and starts it at 127.0.0.1. It ends with us at the latest.
 *
 * @param {PostgresOptions} [options]
 * @returns {Promise<Postgres>}
 * @throws Error when there is no PostgreSQL, or it does not start
 */
export async function startPostgres({ folder, port, settings = {} } = {}) {
  const bin = neededBinaries();
  /** @type {Place} */
  const place = {
    bin,
    folder: folder ?? mkdtempSync(join(tmpdir(), 'prongsai-postgres-')),
    port: port ?? (await freePort()),
    settings,
    temporary: folder === undefined,
  };
  const leave = () => {
    if (place.temporary) rmSync(place.folder, { recursive: true, force: true });
  };
  let now = await begin(place).catch((error) => {
    leave();
    throw error;
  });
  const shutDown = () => ended(now.server, () => now.server.kill('SIGINT'));
  return {
    url: `postgres://prongsai@127.0.0.1:${place.port}/postgres`,
    folder: place.folder,
    get pid() {
      return now.pid;
    },
    stop: async () => {
      await shutDown();
      leave();
    },
    kill9: () => killAll(now.server, now.pid),
    restart: async () => {
      await shutDown();
      now = await serve(place);
    },
  };
}

/**
 * A server for tests: the one that TEST_DATABASE_URL names, or one of our own.
 *
 * @param {PostgresOptions} [options] of our own
 * @returns {Promise<{ readonly url: string, readonly stop: () => Promise<void> }>}
 * @throws Error when none is named and none can be started
 */
export async function postgresServer(options = {}) {
  const named = process.env['TEST_DATABASE_URL'] ?? '';
  return named === '' ? startPostgres(options) : { url: named, stop: async () => {} };
}
