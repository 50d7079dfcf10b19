import * as v from 'valibot';
import type { EntryId, OfficeId } from '../../../domain/basics/ids.ts';
import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import { invitationOf } from '../../../contracts/addresses.ts';
import { api, invitationSchema } from '../../../contracts/endpoints.ts';
import { isPassing, type Problem } from '../../../contracts/problems/problems.ts';
import type { RingSecrets } from '../../../contracts/sealed.ts';
import { provenBy } from '../../../seal/trust/admit.ts';
import { ringKeyOf, type Authority } from '../../../seal/trust/authority.ts';
import { newDeviceKeys } from '../../../seal/basis/keys.ts';
import { holdRing, openRingsOfInvitation, sealRing } from '../../../seal/trust/rings.ts';
import { invitationBytes, pairsOf } from '../../../seal/basis/secrets.ts';
import { orStorage } from '../acts/keep.ts';
import { stated } from '../acts/statements.ts';
import type { OfficeDeps } from '../deps.ts';
import { ask } from '../line/line.ts';
import { officeDatabase } from '../store/database.ts';
import type { StoredRing } from '../store/records.ts';
import { inRegistry, type RegisteredOffice } from '../store/registry.ts';
import { firstKept, forget, register } from './first-keeping.ts';

type Joining = Extract<RegisteredOffice, { state: 'joining' }>;
type Reach = Pick<OfficeDeps, 'fetch' | 'now' | 'shelf'>;

/**
 * Makes this browser a device of the office that an invitation's link names. After a passing problem call it again:
 * the very same device asks, so that a lost reply does not use the invitation up.
 *
 * @param fragment what follows # in the link; clear it from the address first
 * @returns 'invitation-used', 'invitation-expired', 'malformed' for no invitation at all, 'signature-mismatch' for a forged one
 */
export function joinOffice(fragment: string, deps: Reach): Promise<Result<OfficeId, Problem>> {
  return orStorage(async () => {
    const link = invitationOf(fragment);
    if (link === null) return failed('malformed');
    const before = await begun(link.invitation, deps);
    const joining = before === null ? await begin(link, deps) : ok(before);
    if (!joining.ok) return joining;
    const { office, name, envelope } = joining.value;
    const answer = await ask(
      deps,
      { method: 'POST', path: api.join(office), body: { entry: envelope } },
      v.unknown(),
    );
    if (!answer.ok) {
      if (!isPassing(answer.problem)) await forget(deps.shelf, office);
      return failed(answer.problem);
    }
    await register(deps.shelf, { office, name, state: 'ready' });
    return ok(office);
  });
}

async function begun(invitation: EntryId, { shelf }: Reach): Promise<Joining | null> {
  const all = await inRegistry(shelf, (offices) => offices.toArray());
  return all.find((one): one is Joining => one.state === 'joining' && one.invitation === invitation) ?? null;
}

type Link = NonNullable<ReturnType<typeof invitationOf>>;

async function begin(
  { invitation, secret, root: pinned }: Link,
  deps: Reach,
): Promise<Result<Joining, Problem>> {
  const offer = await ask(deps, { method: 'GET', path: api.invitation(invitation) }, invitationSchema);
  if (!offer.ok) return offer;
  const { office, statements, sealed } = offer.value;
  const proven = await provenBy(office, statements, pinned);
  if (!proven.ok) return proven;
  const { root, profile, invitations } = proven.value;
  const card = invitations.get(invitation);
  const pairs = await pairsOf(invitationBytes(secret), 'invitation');
  if (root === null || card === undefined || card.signKey !== pairs.signKey)
    return failed('signature-mismatch');
  const secrets = await openRingsOfInvitation(sealed, pairs.seal, invitation);
  if (secrets === null) return failed('cannot-open');
  const keys = await newDeviceKeys();
  const { person, role, rings } = card;
  const allowed = secrets.filter(({ ring }) => rings.includes(ring));
  const held = await Promise.all(
    allowed.map((one) => heldHere(one, { authority: proven.value, sealKey: keys.sealKey })),
  );
  const owned = held.filter((ring) => ring !== null);
  if (owned.length < held.length) return failed('signature-mismatch');
  const { device, signKey, sealKey } = keys;
  const envelope = await stated(
    { statement: 'device', device, person, role, signKey, sealKey, rings },
    {
      office,
      signer: { by: 'invitation', invitation },
      signKey: pairs.sign.privateKey,
      seen: null,
      now: deps.now(),
    },
  );
  // One device an office and browser: who is in already must not lose what waits there.
  if (await isIn(office, deps)) return failed('conflict');
  await firstKept(deps.shelf, {
    id: office,
    me: { person, device, role },
    fingerprint: root.fingerprint,
    keys,
    rings: owned,
    others: [],
  });
  const joining: Joining = {
    office,
    name: profile?.profile.name.th ?? '',
    state: 'joining',
    invitation,
    envelope,
  };
  await register(deps.shelf, joining);
  return ok(joining);
}

/** Whether this browser is a device of an office: on its list, and with the keys that browsers may throw away. */
async function isIn(office: OfficeId, { shelf }: Reach): Promise<boolean> {
  const known = await inRegistry(shelf, (offices) => offices.get(office));
  if (known?.state !== 'ready') return false;
  const db = officeDatabase(office, shelf);
  try {
    return (await db.keys.get('device')) !== undefined;
  } finally {
    db.close();
  }
}

/** A ring as this device will hold it; `null` when its secrets are not those of the ring that the office signed. */
async function heldHere(
  secrets: RingSecrets,
  { authority, sealKey }: { readonly authority: Authority; readonly sealKey: string },
): Promise<StoredRing | null> {
  const card = authority.rings.get(ringKeyOf(secrets));
  const held = card === undefined ? null : await holdRing(secrets, card.publicKey);
  return held === null ? null : { held, sealed: await sealRing(secrets, sealKey) };
}
