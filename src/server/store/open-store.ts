import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SettingsError, type Settings } from '../settings/environment.ts';
import { claimDatabase } from './postgres/claim.ts';
import { openPostgresStore } from './postgres/postgres-store.ts';
import { lockFolder, type FolderLock } from './sqlite/folder-lock.ts';
import { openSqliteStore } from './sqlite/sqlite-store.ts';
import type { Store } from './store.ts';

export type Where = Pick<Settings, 'dataDir' | 'databaseUrl'>;

/**
 * Opens the store that the settings name: PostgreSQL where there is a `DATABASE_URL`, else SQLite in the data folder.
 * @throws SettingsError when it cannot be opened
 */
export async function openStore({ dataDir, databaseUrl }: Where): Promise<Store> {
  try {
    if (databaseUrl !== null) return await openPostgresStore(databaseUrl);
    makeFolder(dataDir);
    return openSqliteStore(fileIn(dataDir));
  } catch (error) {
    throw databaseUrl === null ? folderFailed(dataDir, error) : databaseFailed(databaseUrl, error);
  }
}

/** Whether there can be a store at all: a folder that holds none is soon named by mistake. */
export function isThere({ dataDir, databaseUrl }: Where): boolean {
  return databaseUrl !== null || existsSync(fileIn(dataDir));
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'prongsai.sqlite');
}

/**
 * Takes the data folder for a collector, with the store in it.
 * @throws SettingsError when another collector runs on it, or nothing can be written there
 */
export function takeFolder(dataDir: string): FolderLock {
  let lock: FolderLock | null;
  try {
    makeFolder(dataDir);
    lock = lockFolder(dataDir);
  } catch (error) {
    throw folderFailed(dataDir, error);
  }
  if (lock !== null) return lock;
  throw new SettingsError(
    `มีโปร่งใสอีกตัวหนึ่งใช้โฟลเดอร์ ${dataDir} อยู่ ปิดตัวนั้นก่อน หรือตั้ง DATA_DIR เป็นโฟลเดอร์อื่น (หลายตัวพร้อมกันใช้ PostgreSQL: DATABASE_URL) · Another collector runs on the folder ${dataDir}: stop it, or set DATA_DIR to another folder (several at once need PostgreSQL: DATABASE_URL)`,
  );
}

/** What people call a place. */
export function placeName({ dataDir, databaseUrl }: Where): string {
  return databaseUrl === null ? dataDir : nameOf(databaseUrl);
}

/** A place for a store that is in nobody else's use. */
export interface StoreClaim {
  readonly release: () => Promise<void>;
}

/**
 * Takes the place of a store for a process that is to have it alone.
 * @throws SettingsError when a collector runs on it, or it cannot be reached
 */
export async function claimStore({ dataDir, databaseUrl }: Where): Promise<StoreClaim> {
  if (databaseUrl === null) {
    const lock = takeFolder(dataDir);
    return { release: async () => lock.release() };
  }
  const claim = await claimDatabase(databaseUrl).catch((error: unknown) => {
    throw databaseFailed(databaseUrl, error);
  });
  if (claim !== null) return claim;
  throw new SettingsError(
    `มีโปร่งใสใช้ฐานข้อมูล ${nameOf(databaseUrl)} อยู่ ปิดทุกตัวก่อน · A collector runs on the database ${nameOf(databaseUrl)}: stop every one of them first`,
  );
}

function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

function folderFailed(dataDir: string, cause: unknown): SettingsError {
  return new SettingsError(
    `เปิดข้อมูลในโฟลเดอร์ ${dataDir} (DATA_DIR) ไม่ได้: ${wordsOf(cause)} · The data in the folder ${dataDir} (DATA_DIR) cannot be opened: ${wordsOf(cause)}`,
    { cause },
  );
}

function databaseFailed(url: string, cause: unknown): SettingsError {
  return new SettingsError(
    `เปิดฐานข้อมูล ${nameOf(url)} (DATABASE_URL) ไม่ได้: ${wordsOf(cause)} · The database ${nameOf(url)} (DATABASE_URL) cannot be opened: ${wordsOf(cause)}`,
    { cause },
  );
}

/** A database's address without its password. */
function nameOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
