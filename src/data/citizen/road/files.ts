import type { EntryId } from '../../../domain/basics/ids.ts';
import type { Keeping } from '../kept/keeping.ts';
import type { FilesRoad, KeptFile, Matter } from '../kept/records.ts';
import { carryFile } from './one-file.ts';
import { isOwed } from './owed.ts';
import type { Fetch } from './post.ts';

export interface FileRoadParts {
  readonly keeping: Keeping;
  readonly line: Fetch;
  readonly isStopped: () => boolean;
}

/**
 * Carries what matters list that have arrived, file by file, each from where it stands; what the collector has whole is
 * gone from this phone.
 *
 * @returns `null` when nothing is left to carry; else the longest wait that was asked for, in milliseconds, 0 for none
 */
export async function carryFiles(
  matters: readonly Matter[],
  { keeping, line, isStopped }: FileRoadParts,
): Promise<number | null> {
  let pauseMs: number | null = null;
  for (const { id, secret, receipt, office } of matters) {
    for (const file of await keeping.files(id)) {
      if (isStopped()) return null;
      const road = (await matterOf(keeping, id))?.files;
      if (road === undefined) break; // its owner has removed it meanwhile
      const attempt = await carryFile(file, { office, secret, receipt, line, isHeld: road.isHeld });
      if (attempt.came === 'wait') {
        pauseMs = Math.max(pauseMs ?? 0, attempt.retryAfterMs ?? 0);
        // Without a line none gets through.
        if (attempt.problem === 'no-network' || attempt.problem === 'slow') return pauseMs;
      } else {
        await noteEnd(keeping, file, attempt.came);
      }
    }
    await balance(keeping, id);
    await forgetNameless(keeping, id);
  }
  return pauseMs;
}

/** What only carried files that are gone now has nothing more to do here. */
async function forgetNameless(keeping: Keeping, id: EntryId): Promise<void> {
  const matter = await matterOf(keeping, id);
  if (matter?.secret === '' && !isOwed(matter.files)) await keeping.change({ mattersGone: [id] });
}

async function matterOf(keeping: Keeping, id: EntryId): Promise<Matter | undefined> {
  return (await keeping.matters()).find((matter) => matter.id === id);
}

async function noteEnd(keeping: Keeping, { of, id }: KeptFile, came: 'sent' | 'lost'): Promise<void> {
  const matter = (await keeping.matters()).find((one) => one.id === of);
  const matters = matter?.files ? [{ ...matter, files: oneMore(matter.files, came) }] : [];
  await keeping.change({ matters, filesGone: [{ of, id }] });
}

function oneMore(files: FilesRoad, came: 'sent' | 'lost'): FilesRoad {
  return came === 'sent'
    ? { ...files, sent: files.sent + 1, isHeld: false }
    : { ...files, lost: files.lost + 1 };
}

/** What this phone does not hold any more is not to be carried: else a matter would wait for it for ever. */
async function balance(keeping: Keeping, id: EntryId): Promise<void> {
  const [left, matter] = await Promise.all([keeping.files(id), matterOf(keeping, id)]);
  // Where the disk does not answer, nothing is known of what is missing.
  if (matter?.files === undefined || keeping.problem() !== null) return;
  const { photos, sounds, sent, lost } = matter.files;
  const missing = photos + sounds - sent - lost - left.length;
  if (missing <= 0) return;
  await keeping.change({ matters: [{ ...matter, files: { ...matter.files, lost: lost + missing } }] });
}
