import { isEntryId, type EntryId } from '../../domain/basics/ids.ts';
import type { Accepted } from '../../contracts/citizen/endpoints.ts';
import {
  invitationRingsSchema,
  joinSchema,
  sessionSchema,
  type InvitationOffer,
} from '../../contracts/endpoints.ts';
import type { Authority, InvitationCard } from '../../seal/trust/authority.ts';
import { isSignedBy } from '../../seal/basis/keys.ts';
import { addSigner, proofOfOffice } from '../../seal/trust/proof.ts';
import { longestBody, readBody } from '../http/body.ts';
import { refused } from '../http/refusals.ts';
import { parcelOf } from '../mailbox/parcel.ts';
import { deviceDoor, officeDoor, publicDoor } from './door.ts';
import type { House } from './house.ts';
import { json } from '../http/said.ts';

/** Doors by which devices come in: invitation, joining, session. */
export function openJoiningDoors(house: House): void {
  const { store, now } = house.deps;

  publicDoor(house, 'readInvitation', async ({ part, whence: { source } }) => {
    if (source !== null && !house.limits.take('secrets', source)) return refused('busy', 429);
    const invitation = part('invitation');
    const lying = isEntryId(invitation) ? await store.directory.invitation(invitation) : null;
    const mailbox = lying === null ? null : await house.mailboxes.of(lying.office);
    const card = isEntryId(invitation) ? mailbox?.authority.invitations.get(invitation) : undefined;
    if (lying === null || mailbox === null || card === undefined) return refused('invitation-expired');
    const { signer } = card;
    const isWithdrawn =
      signer.by === 'device' && mailbox.authority.devices.get(signer.device)?.isRemoved !== false;
    if (isWithdrawn || now() > card.expiresAt) {
      if (lying.sealed !== null) await store.directory.leaveRings(lying.office, card.invitation, null);
      return refused('invitation-expired');
    }
    if (lying.sealed === null || card.used >= card.uses) return refused('invitation-used');
    const statements = await store.log.envelopes(lying.office, [
      ...proofOfInvitation(mailbox.authority, card),
    ]);
    const offer: InvitationOffer = {
      office: lying.office,
      statements: [...statements],
      sealed: lying.sealed,
    };
    return json(offer);
  });

  deviceDoor(house, 'leaveInvitationRings', async ({ mailbox, part, request }) => {
    const body = await readBody(request, invitationRingsSchema, longestBody.envelope);
    if (!body.ok) return refused(body.problem);
    const invitation = part('invitation');
    const card = isEntryId(invitation) ? mailbox.authority.invitations.get(invitation) : undefined;
    if (card === undefined || now() > card.expiresAt) return refused('invitation-expired');
    if (card.used >= card.uses) return refused('invitation-used');
    await store.directory.leaveRings(mailbox.office, card.invitation, body.value.sealed);
    return new Response(null, { status: 204 });
  });

  officeDoor(house, 'join', async ({ mailbox, request }) => {
    const body = await readBody(request, joinSchema, longestBody.envelope);
    if (!body.ok) return refused(body.problem);
    const parcel = await parcelOf(mailbox.office, body.value.entry, { by: 'invited' });
    if (!parcel.ok) return refused(parcel.problem);
    const joined = await mailbox.deliver(parcel.value);
    if (!joined.ok) return refused(joined.problem);
    const { isNew, id, seq, receivedAt } = joined.value;
    return json({ id, seq, receivedAt } satisfies Accepted, { status: isNew ? 201 : 200 });
  });

  officeDoor(house, 'askChallenge', async ({ mailbox }) => {
    return json({ challenge: await house.sessions.challenge(mailbox.office) });
  });

  officeDoor(house, 'openSession', async (visit) => {
    const { mailbox, request } = visit;
    const body = await readBody(request, sessionSchema, longestBody.words);
    if (!body.ok) return refused(body.problem);
    const { device, challenge, signature } = body.value;
    if (!(await house.sessions.isOurs(mailbox.office, challenge))) return refused('session-over');
    const card = mailbox.authority.devices.get(device);
    if (card === undefined || card.isRemoved) return refused('not-allowed');
    const isSigned = await isSignedBy(
      `prongsai session\n${mailbox.office}\n${challenge}`,
      signature,
      card.signKey,
    );
    if (!isSigned) return refused('signature-mismatch');
    const cookie = await house.sessions.begin(mailbox.office, device, visit);
    return new Response(null, { status: 204, headers: { 'set-cookie': cookie } });
  });
}

/** What a new device must see before it joins: the office, who invited it, and the rings it is to hold. */
function proofOfInvitation(authority: Authority, card: InvitationCard): ReadonlySet<EntryId> {
  const entries = proofOfOffice(authority);
  addSigner(authority, { by: 'invitation', invitation: card.invitation }, entries);
  for (const ring of authority.rings.values()) {
    if (!card.rings.includes(ring.ring)) continue;
    entries.add(ring.entry);
    addSigner(authority, ring.signer, entries);
  }
  return entries;
}
