import type { Fingerprint, OfficeId } from '../../domain/basics/ids.ts';
import type { RingGeneration } from '../../contracts/ids.ts';
import { ringKeyOf } from '../../seal/trust/authority.ts';
import type { DeviceKeys } from '../../seal/basis/keys.ts';
import type { OfficeDeps } from './deps.ts';
import type { OfficeLine } from './line/session.ts';
import type { Me, SyncState } from './office.ts';
import type { OfficeDatabase } from './store/database.ts';
import type { Told } from './store/live.ts';
import type { StoredRing } from './store/records.ts';

/** What the parts of an open office share. */
export interface Core {
  readonly id: OfficeId;
  readonly me: Me;
  readonly fingerprint: Fingerprint;
  readonly keys: DeviceKeys;
  readonly db: OfficeDatabase;
  readonly deps: OfficeDeps;
  readonly line: OfficeLine;
  readonly state: Told<SyncState>;
}

/** The name under which a ring lies among the keys. */
export const ringName = (ring: RingGeneration): `ring/${string}` => `ring/${ringKeyOf(ring)}`;

/** The rings held on this device, by `ringKeyOf`. */
export async function heldRings(db: OfficeDatabase): Promise<ReadonlyMap<string, StoredRing>> {
  const stored = await db.keys.where('name').startsWith('ring/').toArray();
  return new Map(
    stored.flatMap((one) => ('ring' in one ? [[ringKeyOf(one.ring.held), one.ring] as const] : [])),
  );
}
