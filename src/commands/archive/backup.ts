import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { instant } from '../../domain/basics/instant.ts';
import { readSettings, type Settings } from '../../server/settings/environment.ts';
import { readArchive } from '../../server/store/archive/read-archive.ts';
import { writeArchive, type WrittenArchive } from '../../server/store/archive/write-archive.ts';
import { expiredArchives } from '../../server/store/archive/expired.ts';
import { verified } from '../../server/store/archive/verified.ts';
import { isThere, openStore, placeName } from '../../server/store/open-store.ts';
import { allOrNothing, fileAndSwitches, Refusal, type Task } from './task.ts';
import { texts, usage } from './words.ts';

const dayMs = 86_400_000;

/** Writes all that a collector holds, running or not, into a new file, and puts away backups whose time is over. */
export async function backup(task: Task): Promise<void> {
  const { file, on } = fileAndSwitches(task, usage.backup, ['--keep-expired']);
  const settings = readSettings(task.env);
  const madeAt = task.now();
  const keepUntil = instant(madeAt + settings.backupDays * dayMs);
  const written = await allOrNothing(texts.noBackup, async () => {
    if (existsSync(file)) throw new Refusal(texts.fileExists(file));
    const part = `${file}.part`;
    if (existsSync(part)) throw new Refusal(texts.partExists(part));
    try {
      const made = await writeFrom(settings, part, { madeAt, keepUntil });
      await rename(part, file);
      return made;
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
  });
  await keepName(file);
  task.say(texts.backedUp(file, written.rows, written));
  task.say(texts.keepUntil(keepUntil));
  if (!on.has('--keep-expired')) await removeExpired(task, dirname(file));
}

/** Written from rows that were checked, and read back from the disk whole: each row, their number and the hash of all. */
async function writeFrom(
  settings: Settings,
  path: string,
  times: Parameters<typeof writeArchive>[1],
): Promise<WrittenArchive> {
  if (!isThere(settings)) throw new Refusal(texts.nothingThere(placeName(settings)));
  const store = await openStore(settings);
  try {
    if (!(await store.access.hasOffice())) throw new Refusal(texts.nothingThere(placeName(settings)));
    const written = await writeArchive(path, times, verified(store.archive.rows()));
    for await (const _row of readArchive(path));
    return written;
  } finally {
    await store.close();
  }
}

/** A name is in its folder for good only when the folder is on the disk. */
async function keepName(file: string): Promise<void> {
  const folder = await open(dirname(file));
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function removeExpired({ now, say }: Task, folder: string): Promise<void> {
  for (const path of await expiredArchives(folder, now())) {
    await rm(path).then(
      () => say(texts.removed(path)),
      (error: unknown) => say(texts.notRemoved(path, error instanceof Error ? error.message : String(error))),
    );
  }
}
