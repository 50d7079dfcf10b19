import type { DeviceId } from '../../../domain/basics/ids.ts';
import { ringOfReader } from '../../../domain/channels/definition.ts';
import type { RingGeneration } from '../../../contracts/ids.ts';
import type { RingSecrets } from '../../../contracts/sealed.ts';
import { ringKeyOf, type Authority, type DeviceCard } from '../../../seal/trust/authority.ts';
import { ownRing } from '../../../seal/trust/readers.ts';
import { newRing, openRing, sealRing } from '../../../seal/trust/rings.ts';
import { heldRings, type Core } from '../core.ts';
import { keptStatement } from '../acts/channel-acts.ts';

/**
 * Keeps the ring of a named reader as it should be: made on a device of their own, since nobody else may ever hold it, and
 * handed on to their further devices. To be called once the log is caught up with; does nothing for everybody else.
 */
export async function keepOwnRing(core: Core): Promise<void> {
  const { db, me } = core;
  const authority = await db.read('authority');
  if (authority === null || (await db.read('halt')) !== null) return;
  const devices = ownDevices(authority, core);
  const isNamed = (authority.readers.get(me.person)?.reads ?? []).length > 0;
  if (!devices.some(({ device }) => device === me.device)) return;
  const ring = ownRing(authority, me.person);
  if (ring !== null) await handOn(core, ring, devices);
  else if (isNamed) await make(core, authority, devices);
}

/** The devices that this person alone uses. */
function ownDevices({ devices }: Authority, { me }: Core): readonly DeviceCard[] {
  return [...devices.values()].filter(
    ({ person, role, isRemoved }) =>
      person === me.person && !isRemoved && role !== 'desktop' && role !== 'kiosk',
  );
}

async function make(core: Core, { rings }: Authority, devices: readonly DeviceCard[]): Promise<void> {
  const { db, me } = core;
  const waiting = await db.read('ownRing');
  if (waiting !== null && (await db.pending.where('entry').equals(waiting.entry).count()) > 0) return;
  const ring = ringOfReader(me.person);
  const known = [...rings.values()].filter((card) => card.ring === ring);
  const generation = Math.max(0, ...known.map((card) => card.generation)) + 1;
  const { secrets, publicKey } = await newRing({ ring, generation });
  const made = await keptStatement(core, { statement: 'ring', ring, generation, publicKey });
  if (!made.ok) return;
  await seal(core, secrets, devices);
  await db.write('ownRing', { entry: made.value, sealedTo: devices.map(({ device }) => device) });
}

/** Gives the ring, with all that it can open, to devices that have joined since. */
async function handOn(core: Core, newest: RingGeneration, devices: readonly DeviceCard[]): Promise<void> {
  const { db, keys } = core;
  const all = devices.map(({ device }) => device);
  const held = [...(await heldRings(db)).values()].filter(({ held: { ring } }) => ring === newest.ring);
  if (!held.some(({ held: one }) => ringKeyOf(one) === ringKeyOf(newest))) return;
  const known = await db.read('ownRing');
  // Whoever gave it to this device gave it to all that were there.
  const sealedTo: readonly DeviceId[] = known?.sealedTo ?? all;
  const lacking = devices.filter(({ device }) => !sealedTo.includes(device));
  if (lacking.length === 0 && known !== null) return;
  for (const { held: one, sealed } of lacking.length === 0 ? [] : held) {
    const secrets = await openRing(one, sealed, keys.seal);
    if (secrets !== null && !(await seal(core, secrets, lacking))) return;
  }
  await db.write('ownRing', { entry: known?.entry ?? '', sealedTo: all });
}

async function seal(core: Core, secrets: RingSecrets, devices: readonly DeviceCard[]): Promise<boolean> {
  const sealedTo = await Promise.all(
    devices.map(async ({ device, sealKey }) => ({
      holder: device,
      sealed: await sealRing(secrets, sealKey),
    })),
  );
  const { ring, generation } = secrets;
  const kept = await keptStatement(core, { statement: 'ring-keys', ring, generation, sealedTo });
  return kept.ok;
}
