import { readSettings } from '../../server/settings/environment.ts';
import { readArchive, readArchiveHeader } from '../../server/store/archive/read-archive.ts';
import { digestOf } from '../../server/store/archive/digest.ts';
import { verified } from '../../server/store/archive/verified.ts';
import { placeName, type Where } from '../../server/store/open-store.ts';
import { allOrNothing, alone, fileAndSwitches, Refusal, type Task } from './task.ts';
import { texts, usage } from './words.ts';

/** Fills an empty collector from a backup. */
export async function restore(task: Task): Promise<void> {
  const { file, on } = fileAndSwitches(task, usage.restore, ['--expired']);
  const where = readSettings(task.env);
  const { rows } = await allOrNothing(texts.nothingWritten, async () => {
    const { keepUntil } = await readArchiveHeader(file);
    if (keepUntil < task.now() && !on.has('--expired')) throw new Refusal(texts.pastDate(keepUntil));
    task.say(texts.checking(file));
    const digest = await digestOf(verified(readArchive(file)));
    await fill(where, file);
    return digest;
  });
  task.say(texts.restored(placeName(where), rows));
}

/** Checked once more on the way: a file may change between two readings. */
async function fill(where: Where, file: string): Promise<void> {
  const outcome = await alone(where, (store) => store.archive.take(verified(readArchive(file))));
  if (outcome === 'not-empty') throw new Refusal(texts.notEmpty(placeName(where)));
}
