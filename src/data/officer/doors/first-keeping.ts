import type { Fingerprint, OfficeId } from '../../../domain/basics/ids.ts';
import { beginning } from '../../../seal/chain.ts';
import type { DeviceKeys } from '../../../seal/basis/keys.ts';
import { ringName } from '../core.ts';
import type { Shelf } from '../deps.ts';
import type { Me } from '../office.ts';
import { officeDatabase } from '../store/database.ts';
import type { StoredKeys, StoredRing } from '../store/records.ts';
import { inRegistry, type RegisteredOffice } from '../store/registry.ts';

/** What a device keeps of an office before it has heard a word of its log. */
export interface FirstKeeping {
  readonly id: OfficeId;
  readonly me: Me;
  readonly fingerprint: Fingerprint;
  readonly keys: DeviceKeys;
  readonly rings: readonly StoredRing[];
  readonly others: readonly StoredKeys[];
}

/** Makes an office's database with the keys in it, before anything is sent: a lost reply must not lose them. */
export async function firstKept(
  shelf: Shelf | null,
  { id, me, fingerprint, keys, rings, others }: FirstKeeping,
): Promise<void> {
  const db = officeDatabase(id, shelf);
  const start = await beginning(id);
  try {
    await db.transaction('rw', db.keys, db.meta, async () => {
      const mine = rings.map((ring): StoredKeys => ({ name: ringName(ring.held), ring }));
      await db.keys.bulkPut([{ name: 'device', keys }, ...mine, ...others]);
      await db.write('office', { id, me, fingerprint });
      await db.write('cursor', start);
    });
  } finally {
    db.close();
  }
}

/** Notes where an office stands on its way into this browser. */
export async function register(shelf: Shelf | null, office: RegisteredOffice): Promise<void> {
  await inRegistry(shelf, (offices) => offices.put(office));
}

/** Forgets an office that never came to be. */
export async function forget(shelf: Shelf | null, office: OfficeId): Promise<void> {
  await inRegistry(shelf, (offices) => offices.delete(office));
  await officeDatabase(office, shelf).delete();
}
