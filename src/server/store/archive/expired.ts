import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '../../../domain/basics/instant.ts';
import type { ArchiveHeader } from './header.ts';
import { readArchiveHeader } from './read-archive.ts';
import { ArchiveFault } from './fault.ts';

/** @returns the files of a folder that are archives of ours, whole or not, and may be kept no longer */
export async function expiredArchives(folder: string, now: Instant): Promise<readonly string[]> {
  const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  const expired: string[] = [];
  for (const path of files.map(({ name }) => join(folder, name)).sort()) {
    const header = await headerOf(path);
    if (header !== null && header.keepUntil < now) expired.push(path);
  }
  return expired;
}

async function headerOf(path: string): Promise<ArchiveHeader | null> {
  try {
    return await readArchiveHeader(path);
  } catch (error) {
    if (error instanceof ArchiveFault || isUnreadable(error)) return null; // another program's file
    throw error;
  }
}

function isUnreadable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(EACCES|EPERM|ENOENT)$/.test(String(error.code));
}
