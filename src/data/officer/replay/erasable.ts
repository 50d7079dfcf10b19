import { Dexie } from 'dexie';
import type { EntryId } from '../../../domain/basics/ids.ts';
import { isDelicate } from '../../../domain/channels/definition.ts';
import { readHeader } from '../../../seal/reading.ts';
import { isReadersRing } from '../../../seal/trust/readers.ts';
import { mayErase, ringsIn } from '../../../seal/trust/rights-to-read.ts';
import type { OfficeDatabase } from '../store/database.ts';
import type { StoredCase, StoredEntry } from '../store/records.ts';
import type { Workbench } from '../store/workbench.ts';
import type { Effect } from './page.ts';

type Erasure = Pick<Extract<Effect, { does: 'erase' }>, 'targets' | 'eraser'>;

/**
 * What of an erasure its writer may erase, and the entries among it. An id that no entry has is a picture's: the collector
 * has looked up which case it belongs to, and where that case is delicate and open here, it is looked up again.
 */
export async function erasable(
  db: OfficeDatabase,
  bench: Workbench,
  { targets, eraser }: Erasure,
): Promise<{ readonly targets: readonly EntryId[]; readonly found: readonly StoredEntry[] }> {
  const known = await db.entries.where('id').anyOf(targets).toArray();
  const isTheirs = (entry: StoredEntry): boolean => {
    const header = readHeader(entry.header);
    return !header.ok || mayErase(eraser, ringsIn(header.value));
  };
  const kept = new Set<string>(known.filter((entry) => !isTheirs(entry)).map(({ id }) => id));
  const files = targets.filter((id) => !known.some((entry) => entry.id === id));
  for (const id of files) {
    const owner = await ownerOf(db, bench, id);
    if (owner !== null && !mayErase(eraser, owner.rings)) kept.add(id);
  }
  return {
    targets: targets.filter((id) => !kept.has(id)),
    found: known.filter(({ id }) => !kept.has(id)),
  };
}

/** The delicate case that lists a file, where it is open on this device. */
async function ownerOf(db: OfficeDatabase, bench: Workbench, file: EntryId): Promise<StoredCase | null> {
  const lists = ({ rings, files = [] }: StoredCase): boolean =>
    rings.some(isReadersRing) && files.some(({ id }) => id === file);
  const authority = await db.read('authority');
  for (const [channel, versions] of authority?.channels ?? []) {
    if (!versions.some(({ definition }) => isDelicate(definition.ring))) continue;
    const found = await db.cases
      .where('[channel+receivedAt]')
      .between([channel, Dexie.minKey], [channel, Dexie.maxKey])
      .filter(lists)
      .first();
    if (found !== undefined) return found;
  }
  return bench.find(lists);
}
