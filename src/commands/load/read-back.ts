import type { EntryId, OfficeId } from '../../domain/basics/ids.ts';
import { beginning, follow } from '../../seal/chain.ts';
import { readHeader } from '../../seal/reading.ts';
import type { MeasuredOffice } from './measured-office.ts';

/**
 * Reads an office's whole log as a device does.
 * @returns the id of each entry, in order
 * @throws Error where a number is left out or the chain does not hold
 */
export async function idsInLog(
  office: OfficeId,
  { pageAfter }: Pick<MeasuredOffice, 'pageAfter'>,
): Promise<readonly EntryId[]> {
  const ids: EntryId[] = [];
  let place = await beginning(office);
  for (;;) {
    const { entries, head } = await pageAfter(place.seq);
    for (const entry of entries) {
      const next = await follow(place, entry);
      const header = readHeader(entry.header);
      if (next === null || !header.ok) throw new Error(`the log does not hold after ${place.seq}`);
      ids.push(header.value.id);
      place = next;
    }
    if (place.seq === head.seq && place.hash === head.hash) return ids;
    if (entries.length === 0) throw new Error(`the log ends at ${place.seq}, its head is ${head.seq}`);
  }
}
