import type { DeviceId } from '../../../domain/basics/ids.ts';
import { ringOfReader } from '../../../domain/channels/definition.ts';
import type { SenderHeader } from '../../../contracts/header.ts';
import type { Ring } from '../../../contracts/ids.ts';
import { ringKeyOf, type Authority } from '../../../seal/trust/authority.ts';
import { isOnesOwn } from '../../../seal/trust/own-ring.ts';
import { isReadersRing } from '../../../seal/trust/readers.ts';
import { readStatement } from '../../../seal/trust/statements.ts';
import { ringName, type Core } from '../core.ts';
import type { Me } from '../office.ts';
import type { Effect, Prepared } from '../replay/page.ts';
import type { StoredCase } from '../store/records.ts';
import type { Workbench } from '../store/workbench.ts';

/** Whether a case is delicate and this person, or this device, is not to read it. */
export function isOnlyForOthers({ person, role }: Me, rings: readonly Ring[]): boolean {
  const isReader = isOnesOwn({ role, isRemoved: false }) && rings.includes(ringOfReader(person));
  return rings.every(isReadersRing) && !isReader;
}

type Stated = Prepared & { readonly effect: Extract<Effect, { does: 'authority' }> };

/** Keeps the ring that a statement brings, and notes to which of this person's devices their own was handed. */
export async function takenRing(
  { db, me }: Pick<Core, 'db' | 'me'>,
  bench: Workbench,
  { effect: { authority, ring }, entry, header }: Stated,
): Promise<void> {
  if (ring !== null) {
    await db.keys.put({ name: ringName(ring.held), ring });
    const isLocked = lockedBy(ring.held.ring);
    // It came later than what it opens: on a further device of a reader, or with the second half of a batch.
    if (bench.find(isLocked) !== null || (await db.cases.filter(isLocked).first()) !== undefined)
      await db.write('rebuild', true);
  }
  const statement = readStatement(entry.content ?? '');
  if (statement?.statement !== 'ring-keys' || statement.ring !== ringOfReader(me.person)) return;
  if (!isByDeviceOf(authority, header, me)) return;
  const key = ringKeyOf(statement);
  const so = (await db.read('ownRing')) ?? {};
  const to = statement.sealedTo.map(({ holder }) => holder).filter(isDevice);
  await db.write('ownRing', { ...so, [key]: [...new Set([...(so[key] ?? []), ...to])] });
}

/** Cases that could not be opened so far, though a ring of a single reader opens them; erased ones have acts that it opens. */
function lockedBy(ring: Ring) {
  return ({ rings, answers }: StoredCase): boolean =>
    isReadersRing(ring) && answers === null && rings.includes(ring);
}

function isByDeviceOf({ devices }: Authority, header: SenderHeader | null, { person }: Me): boolean {
  const signer = header?.kind === 'authority' ? header.signer : null;
  return signer?.by === 'device' && devices.get(signer.device)?.person === person;
}

function isDevice(holder: string): holder is DeviceId {
  return holder !== 'recovery' && holder !== 'integrity-recovery';
}
