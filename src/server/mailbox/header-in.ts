import type { EntryId, OfficeId } from '../../domain/basics/ids.ts';
import type { SenderHeader } from '../../contracts/header.ts';
import { readHeader } from '../../seal/reading.ts';
import type { Store } from '../store/store.ts';

interface Sought {
  readonly office: OfficeId;
  readonly id: EntryId;
  /** The header's text, where the batch at hand brings it. */
  readonly text: string | undefined;
}

/** The header of an entry, or of the one that lists a blob of that id; `null` for an id that stands for neither. */
export async function headerIn(
  { log, blobs }: Pick<Store, 'log' | 'blobs'>,
  { office, id, text }: Sought,
): Promise<SenderHeader | null> {
  const known = text ?? (await log.known(office, [id])).get(id)?.header;
  const seq = known === undefined ? (await blobs.place(office, id))?.entrySeq : undefined;
  const listing = seq === undefined ? undefined : (await log.after(office, seq - 1, 1))[0]?.header;
  const read = readHeader(known ?? listing ?? '');
  return read.ok ? read.value : null;
}
