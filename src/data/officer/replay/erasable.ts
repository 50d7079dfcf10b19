import type { EntryId } from '../../../domain/basics/ids.ts';
import { readHeader } from '../../../seal/reading.ts';
import { mayErase, ringsIn } from '../../../seal/trust/readers.ts';
import type { OfficeDatabase } from '../store/database.ts';
import type { StoredEntry } from '../store/records.ts';
import type { Effect } from './page.ts';

/**
 * What of an erasure its writer may erase, and the entries among it. An id that no entry has is a picture's: which case it
 * belongs to, the collector has looked up.
 */
export async function erasable(
  db: OfficeDatabase,
  { targets, card }: Pick<Extract<Effect, { does: 'erase' }>, 'targets' | 'card'>,
): Promise<{ readonly targets: readonly EntryId[]; readonly found: readonly StoredEntry[] }> {
  const known = await db.entries.where('id').anyOf(targets).toArray();
  const isTheirs = (entry: StoredEntry): boolean => {
    const header = readHeader(entry.header);
    return !header.ok || mayErase(card, ringsIn(header.value));
  };
  const kept = new Set<string>(known.filter((entry) => !isTheirs(entry)).map(({ id }) => id));
  return {
    targets: targets.filter((id) => !kept.has(id)),
    found: known.filter(({ id }) => !kept.has(id)),
  };
}
