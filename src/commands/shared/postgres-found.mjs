// Where PostgreSQL's programs are, and how they come where they are missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall } from './apt.mjs';
import { say } from './steps.mjs';

const oldest = 15;
const debian = '/usr/lib/postgresql';
const brewed = ['/opt/homebrew', '/usr/local'];

/**
 * What a program prints; an empty text when it is not there.
 *
 * @param {string} program
 * @param {readonly string[]} args
 */
export function printed(program, ...args) {
  return (spawnSync(program, args, { encoding: 'utf8' }).stdout ?? '').trim();
}

/**
 * The folders of a folder, the one with the highest number in its name first.
 *
 * @param {string} folder
 */
function newestFirst(folder) {
  if (!existsSync(folder)) return [];
  const order = new Intl.Collator('en', { numeric: true });
  return readdirSync(folder).sort((a, b) => order.compare(b, a));
}

/** Every folder that may hold the programs, the likeliest first. */
function candidates() {
  return [
    printed('pg_config', '--bindir'),
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...newestFirst(debian).map((version) => join(debian, version, 'bin')),
    '/usr/local/pgsql/bin',
    ...brewed.flatMap((brew) =>
      newestFirst(join(brew, 'opt'))
        .filter((name) => name.startsWith('postgresql'))
        .map((name) => join(brew, 'opt', name, 'bin')),
    ),
  ];
}

/** @param {string} folder */
function isNewEnough(folder) {
  if (!existsSync(join(folder, 'initdb')) || !existsSync(join(folder, 'postgres'))) return false;
  const [, version] = /\(PostgreSQL\) (\d+)/.exec(printed(join(folder, 'postgres'), '--version')) ?? [];
  return Number(version) >= oldest;
}

/** The folder that holds `initdb` and `postgres`; an empty text when there is none. */
export function postgresBinaries() {
  return candidates().find((folder) => folder !== '' && isNewEnough(folder)) ?? '';
}

/**
 * The folder that holds `initdb` and `postgres`.
 *
 * @throws Error when there is none
 */
export function neededBinaries() {
  const folder = postgresBinaries();
  if (folder !== '') return folder;
  throw new Error(
    `ไม่พบ PostgreSQL ติดตั้งรุ่น ${oldest} ขึ้นไป หรือตั้ง TEST_DATABASE_URL · no PostgreSQL: install version ${oldest} or newer, or set TEST_DATABASE_URL`,
  );
}

/**
 * Installs PostgreSQL from Debian's packages where it is missing, no server is named, and we may.
 *
 * @throws Error when there is still none
 */
export async function installPostgresIfNeeded() {
  if ((process.env['TEST_DATABASE_URL'] ?? '') !== '' || postgresBinaries() !== '') return;
  say('กำลังติดตั้ง PostgreSQL สำหรับการทดสอบ', 'Installing PostgreSQL for the tests');
  await aptInstall('postgresql');
  neededBinaries();
}
