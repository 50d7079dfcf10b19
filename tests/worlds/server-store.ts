import { instant } from '../../src/domain/basics/instant.ts';
import type { Place } from '../../src/contracts/header.ts';
import { newEntryId } from '../../src/seal/basis/new-ids.ts';
import type { Append, NewEntry } from '../../src/server/store/log-store.ts';
import type { Store } from '../../src/server/store/store.ts';
import { anOffice, morning } from './keys.ts';

/** Where an office stands before its first entry. */
export const start: Place = { seq: 0, hash: 'A'.repeat(43) };

/** An entry of that number; what stands in it matters to nobody. */
export function anEntry(seq: number, words: Partial<NewEntry> = {}): NewEntry {
  const collector = `{"late":false,"receivedAt":${morning},"seq":${seq}}`;
  return {
    seq,
    id: newEntryId(morning),
    kind: 'submission',
    header: `"header ${seq}"`,
    signature: null,
    content: `content ${seq}`,
    collector,
    hash: `${seq}`.padStart(43, 'h'),
    ...words,
  };
}

const none = {
  intoUrn: [],
  outOfUrn: [],
  blobs: [],
  erased: [],
  channels: [],
  receipts: [],
  invitations: [],
  spentInvitations: [],
  held: [],
  outOfHeld: [],
  counted: [],
};

/** A batch that holds where the office stands at `from`. */
export function aBatch(from: Place, entries: readonly NewEntry[], words: Partial<Append> = {}): Append {
  const last = entries.at(-1);
  return {
    ...none,
    from,
    to: last === undefined ? from : { seq: last.seq, hash: last.hash },
    entries,
    ...words,
  };
}

/** Founds an office straight in the store. */
export async function founded(
  store: Store,
  entries: readonly NewEntry[] = [anEntry(1, { kind: 'authority' })],
): Promise<Place> {
  await store.access.keepToken('hash', instant(morning + 1_000));
  await store.log.found(anOffice, 'hash', aBatch(start, entries));
  const head = await store.log.head(anOffice);
  if (head === null) throw new Error('the office was not founded');
  return head;
}
