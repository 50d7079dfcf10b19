import type { OfficeId } from '../../../src/domain/basics/ids.ts';
import type { LogEntry } from '../../../src/contracts/envelope.ts';
import { beginning, follow } from '../../../src/seal/chain.ts';
import type { Store } from '../../../src/server/store/store.ts';

/**
 * Reads an office's log whole.
 * @throws Error where a number is missing, the chain breaks, or the log does not end where the office stands
 */
export async function verifiedLog(store: Store, office: OfficeId): Promise<readonly LogEntry[]> {
  const entries: LogEntry[] = [];
  let place = await beginning(office);
  for (;;) {
    const page = await store.log.after(office, place.seq, 2_000);
    for (const entry of page) {
      const after = await follow(place, entry);
      if (after === null) throw new Error(`the chain breaks after ${place.seq}`);
      place = after;
      entries.push(entry);
    }
    if (page.length === 0) break;
  }
  const head = await store.log.head(office);
  if (head?.seq !== place.seq || head.hash !== place.hash)
    throw new Error('the log does not end at its head');
  return entries;
}
