// The steps that start, build and test share. Node's own modules only: on a fresh machine nothing else is here yet.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const top = join(dirname(fileURLToPath(import.meta.url)), '../../..');

const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
const stamp = join(top, 'dist/built-from');

/**
 * One line in each language.
 *
 * @param {string} th
 * @param {string} en
 */
export function say(th, en) {
  console.log(`• ${th}\n  ${en}`);
}

/**
 * Runs a program of ours and waits for its end; what it says goes to the terminal.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env] beyond our own environment
 * @returns {Promise<number>} its exit code; 1 when it could not start or was ended by a signal
 */
export function run(command, args, env = {}) {
  return ended(command, args, { env, output: 'inherit' });
}

/**
 * As `run`, for the steps before a command's own work: the output is left to that, what they say are remarks.
 *
 * @type {typeof run}
 */
function prepare(command, args, env = {}) {
  return ended(command, args, { env, output: 2 });
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ readonly env: Readonly<Record<string, string>>, readonly output: 'inherit' | 2 }} options
 * @returns {Promise<number>}
 */
function ended(command, args, { env, output }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: top,
      stdio: ['ignore', output, 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * The path of a program that a package brought.
 *
 * @param {string} name
 */
export function tool(name) {
  return join(top, 'node_modules/.bin', name);
}

/** @typedef {{ readonly packages: Readonly<Record<string, { readonly version?: string, readonly optional?: boolean }>> }} Lock */

/**
 * @param {string} path
 * @returns {Lock}
 */
function readLock(path) {
  return JSON.parse(readFileSync(join(top, path), 'utf8'));
}

/** Whether node_modules holds exactly the versions that the lock file names (what is optional may lack). */
function isInstalled() {
  if (!existsSync(join(top, 'node_modules/.package-lock.json'))) return false;
  const here = readLock('node_modules/.package-lock.json').packages;
  const wanted = Object.entries(readLock('package-lock.json').packages).filter(([path]) => path !== '');
  return wanted.every(
    ([path, { version, optional }]) => optional === true || here[path]?.version === version,
  );
}

/** A home that npm can keep its cache in: the person's own, or a temporary one where there is none. */
function npmEnvironment() {
  try {
    accessSync(homedir(), constants.W_OK);
    return {};
  } catch {
    return { npm_config_cache: join(tmpdir(), 'prongsai-npm') };
  }
}

/**
 * Installs the packages if they are missing or changed.
 *
 * @throws Error when npm fails
 */
export async function installIfNeeded() {
  if (isInstalled()) return;
  say('กำลังติดตั้งส่วนประกอบ (ครั้งแรกใช้เวลาราวหนึ่งนาที)', 'Installing packages (about a minute, the first time)');
  // Not `npm ci`: it refuses a lock file that does not name the native parts of every platform there is.
  const install = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = await prepare('npm', install, npmEnvironment());
  if (code !== 0)
    throw new Error('ติดตั้งไม่สำเร็จ ตรวจเครือข่ายแล้วลองใหม่ · npm install failed: check the network and try again');
}

/**
 * @param {string} path
 * @returns {readonly string[]} the files below, in a steady order
 */
function filesBelow(path) {
  if (!existsSync(join(top, path))) return [];
  if (/\.[a-z]+$/.test(path)) return [path];
  return readdirSync(join(top, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)))
    .sort();
}

/** A fingerprint of everything the build is made from. */
function sourceHash() {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesBelow)) hash.update(path).update(readFileSync(join(top, path)));
  return hash.digest('hex');
}

/** Notes what the build was made from, so that it need not be made again. */
export function noteBuilt() {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, sourceHash());
}

/**
 * Builds everything if a source changed since the last build.
 *
 * @throws Error when the build fails
 */
export async function buildIfNeeded() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash()) return;
  say('กำลังสร้างโปรแกรม', 'Building the app');
  const code = await prepare(process.execPath, [join(top, 'src/commands/build.mjs')]);
  if (code !== 0) throw new Error('สร้างโปรแกรมไม่สำเร็จ · the build failed');
}

/**
 * Runs the whole of a command; an error ends it with one plain line and exit code 1.
 *
 * @param {() => Promise<void>} steps
 */
export async function command(steps) {
  try {
    await steps();
  } catch (error) {
    console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
