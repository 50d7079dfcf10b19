import { Dexie, type Table } from 'dexie';
import type { EntryId, OfficeId } from '../../../domain/basics/ids.ts';
import type { Envelope } from '../../../contracts/envelope.ts';
import type { Shelf } from '../deps.ts';
import type { KnownOffice } from '../office.ts';

/** An office this browser holds, or is on the way to holding: what was sent is kept, to be sent again the same. */
export type RegisteredOffice = KnownOffice &
  (
    | { readonly state: 'ready' }
    | { readonly state: 'founding'; readonly token: string; readonly envelopes: readonly Envelope[] }
    | { readonly state: 'joining'; readonly invitation: EntryId; readonly envelope: Envelope }
  );

class Registry extends Dexie {
  declare offices: Table<RegisteredOffice, OfficeId>;

  constructor(shelf: Shelf | null) {
    super('prongsai-offices', { cache: 'disabled', ...shelf });
    this.version(1).stores({ offices: 'office' });
  }
}

/** Opens the list of offices for one act, so that no tab keeps it from being changed. */
export async function inRegistry<Value>(
  shelf: Shelf | null,
  act: (offices: Table<RegisteredOffice, OfficeId>) => Promise<Value>,
): Promise<Value> {
  const registry = new Registry(shelf);
  try {
    return await act(registry.offices);
  } finally {
    registry.close();
  }
}
