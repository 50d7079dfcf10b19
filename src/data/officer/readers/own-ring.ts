import type { DeviceId } from '../../../domain/basics/ids.ts';
import { failed } from '../../../domain/basics/result.ts';
import { ringOfReader } from '../../../domain/channels/definition.ts';
import type { Statement } from '../../../contracts/authority.ts';
import type { RingGeneration } from '../../../contracts/ids.ts';
import type { RingSecrets } from '../../../contracts/sealed.ts';
import { ringKeyOf, type Authority, type DeviceCard } from '../../../seal/trust/authority.ts';
import { ownRing } from '../../../seal/trust/readers.ts';
import { ownDevices, readsOf } from '../../../seal/trust/rights-to-read.ts';
import { newRing, openRing, sealRing } from '../../../seal/trust/rings.ts';
import { readStatement } from '../../../seal/trust/statements.ts';
import { orStorage } from '../acts/keep.ts';
import { keptStatements } from '../acts/channel-acts.ts';
import { heldRings, type Core } from '../core.ts';
import type { Kept } from '../office.ts';

/**
 * Makes the ring of a named reader on a device of their own, since nobody else may ever hold it. To be called once the log
 * is caught up with; does nothing for everybody else, and nothing where it is made already.
 */
export async function keepOwnRing(core: Core): Promise<void> {
  const { db, me } = core;
  const authority = await db.read('authority');
  if (authority === null || (await db.read('halt')) !== null) return;
  if (readsOf(authority, me.person).length === 0 || ownRing(authority, me.person) !== null) return;
  const here = ownDevices(authority, me.person).find(({ device }) => device === me.device);
  const ring = ringOfReader(me.person);
  const known = [...authority.rings.values()].filter((card) => card.ring === ring);
  const generation = Math.max(0, ...known.map((card) => card.generation)) + 1;
  if (here === undefined || (await isTried(core, { ring, generation }))) return;
  const { secrets, publicKey } = await newRing({ ring, generation });
  // Both or none: a ring that goes out without its secrets would swallow what is sealed to it.
  await keptStatements(core, [
    { statement: 'ring', ring, generation, publicKey },
    await handedTo(secrets, here),
  ]);
}

/** Whether that ring waits to go out, or the collector would not have it: it would not the next time either. */
async function isTried({ db }: Core, { ring, generation }: RingGeneration): Promise<boolean> {
  const acts = [...(await db.pending.toArray()), ...(await db.refused.toArray())];
  return acts.some(({ envelope }) => {
    const statement = readStatement(envelope.content);
    return statement?.statement === 'ring' && ringKeyOf(statement) === ringKeyOf({ ring, generation });
  });
}

/**
 * Hands the ring, with all that it opens, to a further device of the same person. Only on their word: an admin lets
 * devices in, and one in a reader's name need not be the reader's.
 *
 * @returns 'not-allowed' for a device that is not this person's alone; 'cannot-open' while this one holds no ring itself
 */
export function keptHandOver(core: Core, device: DeviceId): Promise<Kept> {
  return orStorage(async () => {
    const { db, me, keys } = core;
    const [authority, halt] = await Promise.all([db.read('authority'), db.read('halt')]);
    if (halt !== null) return failed(halt);
    const to = authority === null ? undefined : ownDeviceOf(authority, core, device);
    if (to === undefined) return failed('not-allowed');
    const all = [...(await heldRings(db)).values()];
    const mine = all.filter(({ held: { ring } }) => ring === ringOfReader(me.person));
    const secrets = await Promise.all(mine.map(({ held, sealed }) => openRing(held, sealed, keys.seal)));
    const opened = secrets.filter((one) => one !== null);
    if (opened.length === 0) return failed('cannot-open');
    return keptStatements(core, await Promise.all(opened.map((one) => handedTo(one, to))));
  });
}

function ownDeviceOf(authority: Authority, { me }: Core, device: DeviceId): DeviceCard | undefined {
  return ownDevices(authority, me.person).find((card) => card.device === device && device !== me.device);
}

async function handedTo(secrets: RingSecrets, { device, sealKey }: DeviceCard): Promise<Statement> {
  const { ring, generation } = secrets;
  const sealedTo = [{ holder: device, sealed: await sealRing(secrets, sealKey) }];
  return { statement: 'ring-keys', ring, generation, sealedTo };
}
