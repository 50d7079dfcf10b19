import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SettingsError, type Settings } from '../settings/environment.ts';
import { openPostgresStore } from './postgres/postgres-store.ts';
import { lockFolder, type FolderLock } from './sqlite/folder-lock.ts';
import { openSqliteStore } from './sqlite/sqlite-store.ts';
import type { Store } from './store.ts';

type Where = Pick<Settings, 'dataDir' | 'databaseUrl'>;

/**
 * Opens the store that the settings name: PostgreSQL where there is a `DATABASE_URL`, else SQLite in the data folder.
 * @throws SettingsError when it cannot be opened
 */
export async function openStore({ dataDir, databaseUrl }: Where): Promise<Store> {
  try {
    if (databaseUrl !== null) return await openPostgresStore(databaseUrl);
    makeFolder(dataDir);
    return openSqliteStore(join(dataDir, 'prongsai.sqlite'));
  } catch (error) {
    throw databaseUrl === null ? folderFailed(dataDir, error) : databaseFailed(databaseUrl, error);
  }
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
  const { host, pathname } = new URL(url); // never with the password
  return new SettingsError(
    `เปิดฐานข้อมูล ${host}${pathname} (DATABASE_URL) ไม่ได้: ${wordsOf(cause)} · The database ${host}${pathname} (DATABASE_URL) cannot be opened: ${wordsOf(cause)}`,
    { cause },
  );
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
