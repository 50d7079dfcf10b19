import * as v from 'valibot';
import type { PersonId } from '../../../domain/basics/ids.ts';
import { instant } from '../../../domain/basics/instant.ts';
import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import type { Role } from '../../../domain/office/office.ts';
import { invitationFragment } from '../../../contracts/addresses.ts';
import { api, hostSchema, outcomesSchema } from '../../../contracts/endpoints.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { RingSecrets } from '../../../contracts/sealed.ts';
import { newEntryId, newInvitationSecret } from '../../../seal/basis/new-ids.ts';
import { openRing, sealRingsForInvitation } from '../../../seal/trust/rings.ts';
import { invitationBytes, pairsOf } from '../../../seal/basis/secrets.ts';
import { heldRings, type Core } from '../core.ts';
import { ringsOfRole } from '../doors/role-rings.ts';
import { ask } from '../line/line.ts';
import { standing } from './keep.ts';
import { stated } from './statements.ts';

const dayMs = 86_400_000;

export interface Inviting {
  readonly person: PersonId;
  readonly role: Role;
  readonly uses: number;
  readonly days: number;
}

/**
 * Invites a colleague: needs the line, since the rings lie at the collector, sealed to the link's secret.
 * @returns the link's fragment; 'not-allowed' for others than admins and before the recovery sheet is confirmed
 */
export async function invited(
  core: Core,
  { person, role, uses, days }: Inviting,
): Promise<Result<string, Problem>> {
  const { db, id: office, me, keys, deps, line } = core;
  const isSheetPending = (await db.keys.get('recovery')) !== undefined;
  if (me.role !== 'admin' || isSheetPending) return failed('not-allowed');
  const halt = await db.read('halt');
  if (halt !== null) return failed(halt);
  const rings = await secretsFor(core, role);
  if (rings === null) return failed('cannot-open');
  // Until when it holds, the collector's clock decides: this device's may be a year off.
  const host = await ask(deps, { method: 'GET', path: api.host }, hostSchema);
  if (!host.ok) return host;
  const { now } = host.value;
  const invitation = newEntryId(now);
  const secret = newInvitationSecret();
  const { signKey, sealKey } = await pairsOf(invitationBytes(secret), 'invitation');
  const expiresAt = instant(now + days * dayMs);
  const names = [...new Set(rings.map(({ ring }) => ring))];
  const { seen } = await standing(core);
  const envelope = await stated(
    { statement: 'invitation', invitation, person, role, rings: names, signKey, sealKey, expiresAt, uses },
    { office, signer: { by: 'device', device: me.device }, signKey: keys.sign.privateKey, seen, now },
  );
  const sealed = await sealRingsForInvitation(rings, sealKey, invitation);
  const stood = await line.ask(
    { method: 'POST', path: api.entries(office), body: { entries: [envelope] } },
    outcomesSchema,
  );
  if (!stood.ok) return stood;
  const outcome = stood.value.outcomes[0];
  if (outcome === undefined || outcome.outcome === 'refused') return failed(outcome?.problem ?? 'nonsense');
  const path = api.invitationRings(office, invitation);
  const left = await line.ask({ method: 'PUT', path, body: { sealed } }, v.unknown());
  return left.ok ? ok(invitationFragment({ invitation, secret, root: core.fingerprint })) : left;
}

/** All generations of a role's rings, to read what is old; `null` when one of them cannot be opened here. */
async function secretsFor({ db, keys }: Core, role: Role): Promise<readonly RingSecrets[] | null> {
  const names: readonly string[] = ringsOfRole(role);
  const rings = [...(await heldRings(db)).values()].filter(({ held }) => names.includes(held.ring));
  const opened = await Promise.all(
    rings.map(({ held: { ring, generation }, sealed }) => openRing({ ring, generation }, sealed, keys.seal)),
  );
  const secrets = opened.filter((one) => one !== null);
  return secrets.length === rings.length && names.every((name) => secrets.some(({ ring }) => ring === name))
    ? secrets
    : null;
}
