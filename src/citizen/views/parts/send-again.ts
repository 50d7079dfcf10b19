import { failed, type Result } from '../../../domain/basics/result.ts';
import type { ChannelProof } from '../../../contracts/citizen/endpoints.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { Parcel } from '../../../data/citizen/kept/records.ts';
import type { Kept } from '../../form/send.ts';
import type { CitizenRoom } from '../../room.ts';

/**
 * After a conflict: the same words under a new id. Its part is loaded then; without a network it would help nobody.
 * @param proof of the channel, where the page has it; asked for elsewhere
 */
export async function sendAsNew(
  room: CitizenRoom,
  parcel: Parcel,
  proof?: ChannelProof,
): Promise<Result<Kept, Problem>> {
  const part = await import('../../extras/sealed-anew.ts').catch(() => null);
  return part === null ? failed('no-network') : part.sealedAnew(room, parcel, proof);
}

/** Sends a refused parcel once more, as it is: the reason may be gone. */
export async function sendAgain({ keeping, courier }: CitizenRoom, parcel: Parcel): Promise<void> {
  const road = { state: 'waiting', problem: null } as const;
  const matters = (await keeping.matters())
    .filter(({ id }) => id === parcel.id)
    .map((matter) => ({ ...matter, road }));
  await keeping.change({ parcels: [{ ...parcel, road }], matters });
  await courier.send();
}
