// Where a PostgreSQL of our own lives: its folder, its owner, its port.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { chownSync, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { printed } from './postgres-found.mjs';

/** @typedef {{ readonly bin: string, readonly folder: string, readonly port: number, readonly settings: Readonly<Record<string, string>>, readonly temporary: boolean }} Place */

/** PostgreSQL refuses to run as root: who it runs as then. */
function owner() {
  if (process.getuid?.() !== 0) return {};
  const name = printed('id', '-u', 'postgres') === '' ? 'nobody' : 'postgres';
  return { uid: Number(printed('id', '-u', name)), gid: Number(printed('id', '-g', name)) };
}

/**
 * How a program of the server is started: as its owner, in a folder that the owner may see.
 *
 * @param {string} folder
 */
export function asOwner(folder) {
  return { cwd: folder, env: { ...process.env, LC_ALL: 'C' }, ...owner() };
}

/** @param {number} port */
async function isFree(port) {
  const door = createServer().listen(port, '127.0.0.1');
  const free = await new Promise((resolve) => {
    door.once('listening', () => resolve(true)).once('error', () => resolve(false));
  });
  door.close();
  return free;
}

/** A free port below those that the system lends to callers, so that it is still free at a restart. */
export async function freePort() {
  for (;;) {
    const port = randomInt(20_000, 30_000);
    if (await isFree(port)) return port;
  }
}

/**
 * Makes the folder with an empty cluster, where there is none yet.
 *
 * @param {Place} place
 * @throws Error with what `initdb` says
 */
export function initialise({ bin, folder }) {
  const { uid, gid } = owner();
  mkdirSync(folder, { recursive: true });
  if (uid !== undefined) chownSync(folder, uid, gid);
  if (existsSync(join(folder, 'data/PG_VERSION'))) return;
  // The new cluster need not outlive a power cut; what is written to it later is another matter (`fsync`).
  const args = ['--username=prongsai', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  const { status, stderr, error } = spawnSync(join(bin, 'initdb'), ['-D', join(folder, 'data'), ...args], {
    ...asOwner(folder),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`initdb: ${error?.message ?? stderr}`);
}
