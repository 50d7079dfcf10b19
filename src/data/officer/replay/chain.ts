import type { LogEntry } from '../../../contracts/envelope.ts';
import type { Place } from '../../../contracts/header.ts';
import { follow, readCollectorHeader } from '../../../seal/chain.ts';
import { readHeader } from '../../../seal/reading.ts';
import type { Read } from './page.ts';

/**
 * Checks that entries follow a place without a gap; all at once, because each names the hash it was linked to.
 * @returns the entries that do, read; fewer than given when the chain breaks
 */
export async function followed(place: Place, entries: readonly LogEntry[]): Promise<readonly Read[]> {
  const places = await Promise.all(
    entries.map((entry, index) =>
      follow(index === 0 ? place : { seq: place.seq + index, hash: entries[index - 1]?.hash ?? '' }, entry),
    ),
  );
  const broken = places.indexOf(null);
  return entries.slice(0, broken === -1 ? entries.length : broken).flatMap((entry) => {
    const collector = readCollectorHeader(entry.collector);
    if (collector === null) return [];
    const header = readHeader(entry.header);
    const isNewer = !header.ok && header.problem === 'newer-format';
    return [{ entry, collector, header: header.ok ? header.value : null, isNewer }];
  });
}
