import type { Core } from '../core.ts';
import type { Kept } from '../office.ts';
import type { NamedReader, OwnReading } from './desk.ts';
import type { PersonId } from '../../../domain/basics/ids.ts';
import { failed, type Result } from '../../../domain/basics/result.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import { ringKeyOf } from '../../../seal/trust/authority.ts';
import { isOnesOwn } from '../../../seal/trust/own-ring.ts';
import { ownRing } from '../../../seal/trust/readers.ts';
import { ownDevices, readsOf } from '../../../seal/trust/rights-to-read.ts';
import { readStatement } from '../../../seal/trust/statements.ts';
import { asAdmin, keptStatement } from '../acts/channel-acts.ts';
import { invited } from '../acts/invite.ts';
import { heldRings } from '../core.ts';

/** Names a reader of what is delicate, signed by this admin's device. @returns 'not-allowed' for others */
export function keptReader(core: Core, { person, post, reads }: Omit<NamedReader, 'isReady'>): Promise<Kept> {
  return asAdmin(core, () => keptStatement(core, { statement: 'reader', person, post, reads: [...reads] }));
}

/** Readers in the order in which they were first named, with what waits on this device. */
export async function namedReaders({ db }: Core): Promise<readonly NamedReader[]> {
  const [authority, waiting] = await Promise.all([
    db.read('authority'),
    db.pending.orderBy('position').toArray(),
  ]);
  if (authority === null) return [];
  const named = new Map([...authority.readers].map(([person, { post, reads }]) => [person, { post, reads }]));
  for (const { envelope } of waiting) {
    const statement = readStatement(envelope.content);
    if (statement?.statement === 'reader') named.set(statement.person, statement);
  }
  return [...named].map(([person, { post, reads }]) => ({
    person,
    post,
    reads,
    isReady: ownRing(authority, person) !== null,
  }));
}

/** People with a device of their own, in the order in which they joined. */
export async function joinedPeople({ db }: Core): Promise<readonly PersonId[]> {
  const devices = [...((await db.read('authority'))?.devices.values() ?? [])];
  return [...new Set(devices.filter(isOnesOwn).map(({ person }) => person))];
}

/** How this device stands to the ring that its person alone reads. */
export async function ownReading({ db, me }: Core): Promise<OwnReading> {
  const [authority, held, handed] = await Promise.all([
    db.read('authority'),
    heldRings(db),
    db.read('ownRing'),
  ]);
  if (authority === null) return { reads: [], post: null, ring: 'none', others: [] };
  const devices = ownDevices(authority, me.person);
  const isOwn = devices.some(({ device }) => device === me.device);
  const ring = isOwn ? ownRing(authority, me.person) : null;
  const key = ring === null ? '' : ringKeyOf(ring);
  const holders: readonly string[] = handed?.[key] ?? [];
  return {
    reads: isOwn ? readsOf(authority, me.person) : [],
    post: authority.readers.get(me.person)?.post ?? null,
    ring: ring === null ? 'none' : held.has(key) ? 'here' : 'elsewhere',
    others: devices
      .filter(({ device }) => device !== me.device)
      .map(({ device }) => ({ device, hasRing: holders.includes(device) })),
  };
}

/** Invites a further device of somebody who is in already; that it reads what is delicate is their own to say. */
export async function invitedDevice(core: Core, person: PersonId): Promise<Result<string, Problem>> {
  const authority = await core.db.read('authority');
  const [first] = authority === null ? [] : ownDevices(authority, person);
  if (first === undefined) return failed('malformed');
  return invited(core, { person, role: first.role, uses: 1, days: 1 });
}
