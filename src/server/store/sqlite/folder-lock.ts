import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';

/** A data folder that belongs to this process. */
export interface FolderLock {
  readonly release: () => void;
}

/**
 * Takes a data folder for this process alone: two collectors on one folder would each know only half of the news.
 * The lock is the system's own on a file of its own, and so ends with the process, however that ends.
 *
 * @returns `null` when another process has it
 * @throws Error when nothing can be written there
 */
export function lockFolder(folder: string): FolderLock | null {
  const file = new DatabaseSync(join(folder, 'collector.lock'), { timeout: 0 });
  try {
    file.exec('begin exclusive');
  } catch (error) {
    file.close();
    if (error instanceof Error && /locked|busy/i.test(error.message)) return null;
    throw error;
  }
  return { release: () => file.close() };
}
