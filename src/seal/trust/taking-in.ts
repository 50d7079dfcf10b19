import type { EntryId, Fingerprint, OfficeId } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/instant.ts';
import { failed, ok, type Result } from '../../domain/basics/result.ts';
import type { Statement, StatementOf } from '../../contracts/authority.ts';
import type { Envelope } from '../../contracts/envelope.ts';
import type { HeaderOf, Signer } from '../../contracts/header.ts';
import type { Problem } from '../../contracts/problems/problems.ts';
import { hasItsContent } from '../entries.ts';
import { arePoints, deviceOf, fingerprintOf, isSignedBy } from '../basis/keys.ts';
import { noAuthority, ringKeyOf, type Authority } from './authority.ts';
import { keysIn } from './keys-in.ts';
import { isOwnRing } from './own-ring.ts';
import type { Reading } from './reading.ts';

export interface Given {
  /** When the collector received it; `null` in a proof, which tells no times. */
  readonly receivedAt: Instant | null;
}

interface TakingIn extends Given {
  readonly reading: Reading;
}

/**
 * Takes one signed statement in, if its chain reaches the root.
 *
 * @returns the authority with it; 'signature-mismatch' when nobody with the right signed it,
 *   'invitation-used' or 'invitation-expired' for a device that comes too late or was asked in by a device
 *   that is gone, 'newer-format' for a statement this app does not know
 */
export async function takenIn(
  authority: Authority,
  envelope: Envelope,
  { reading, ...given }: TakingIn,
): Promise<Result<Authority, Problem>> {
  const header = reading.header(envelope.header);
  if (!header.ok) return header;
  if (header.value.kind !== 'authority' || header.value.office !== authority.office)
    return failed('malformed');
  if (!(await hasItsContent(header.value, envelope.content))) return failed('malformed');
  const statement = reading.statement(envelope.content);
  if (statement === null) return failed(reading.isNewer(envelope.content) ? 'newer-format' : 'malformed');
  const key = signerKey(authority, header.value, statement);
  if (key === null || envelope.signature === null) return failed('signature-mismatch');
  if (!(await isSignedBy(envelope.header, envelope.signature, key))) return failed('signature-mismatch');
  if (statement.statement === 'device' && (await deviceOf(statement.signKey)) !== statement.device)
    return failed('signature-mismatch');
  if (!(await arePoints(keysIn(statement)))) return failed('malformed');
  if (statement.statement === 'founding') {
    const root = {
      key: statement.rootKey,
      fingerprint: await fingerprintOf(statement.rootKey),
      recoveryKey: statement.recoveryKey,
      foundedAt: statement.foundedAt,
    };
    return ok({ ...authority, root: { ...root, entry: header.value.id } });
  }
  return taken(authority, { statement, entry: header.value.id, signer: header.value.signer, ...given });
}

/** Who must have signed: the root, a living admin's device, a reader's for their own ring, or, to join, the invitation's key. */
function signerKey(
  authority: Authority,
  { signer }: HeaderOf<'authority'>,
  statement: Statement,
): string | null {
  if (statement.statement === 'founding')
    return signer.by === 'root' && authority.root === null ? statement.rootKey : null;
  switch (signer.by) {
    case 'root':
      return authority.root?.key ?? null;
    case 'device': {
      const card = authority.devices.get(signer.device);
      if (card === undefined || card.isRemoved) return null;
      return card.role === 'admin' || isOwnRing(statement, card) ? card.signKey : null;
    }
    case 'invitation':
      return statement.statement === 'device'
        ? (authority.invitations.get(signer.invitation)?.signKey ?? null)
        : null;
    default:
      return signer satisfies never;
  }
}

interface Taking extends Given {
  readonly statement: Exclude<Statement, { statement: 'founding' }>;
  readonly entry: EntryId;
  readonly signer: Signer;
}

function taken(
  authority: Authority,
  { statement, entry, signer, receivedAt }: Taking,
): Result<Authority, Problem> {
  switch (statement.statement) {
    case 'device':
      return deviceTaken(authority, { statement, entry, signer, receivedAt });
    case 'device-removed': {
      const card = authority.devices.get(statement.device);
      if (card === undefined) return failed('malformed');
      return ok({
        ...authority,
        devices: withOne(authority.devices, card.device, { ...card, isRemoved: true }),
      });
    }
    case 'ring': {
      if (authority.rings.has(ringKeyOf(statement))) return failed('malformed');
      return ok({
        ...authority,
        rings: withOne(authority.rings, ringKeyOf(statement), { ...statement, entry, signer }),
      });
    }
    case 'recording':
      return ok(authority);
    case 'reader': {
      const readers = withOne(authority.readers, statement.person, { ...statement, entry, signer });
      return ok({ ...authority, readers });
    }
    case 'ring-keys':
      return authority.rings.has(ringKeyOf(statement)) ? ok(authority) : failed('malformed');
    case 'profile':
      return ok({ ...authority, profile: { profile: statement.profile, entry, signer } });
    case 'channel':
    case 'channel-2': {
      const versions = authority.channels.get(statement.definition.channel) ?? [];
      if (statement.definition.version <= (versions.at(-1)?.definition.version ?? 0))
        return failed('malformed');
      const more = [...versions, { definition: statement.definition, entry, signer }];
      return ok({ ...authority, channels: withOne(authority.channels, statement.definition.channel, more) });
    }
    case 'invitation': {
      const { statement: _name, ...card } = statement;
      if (authority.invitations.has(card.invitation)) return failed('malformed');
      return ok({
        ...authority,
        invitations: withOne(authority.invitations, card.invitation, { ...card, entry, signer, used: 0 }),
      });
    }
    default:
      return statement satisfies never;
  }
}

function deviceTaken(
  authority: Authority,
  { statement, entry, signer, receivedAt }: Taking & { readonly statement: StatementOf<'device'> },
): Result<Authority, Problem> {
  if (authority.devices.has(statement.device)) return failed('malformed');
  const { statement: _name, ...rest } = statement;
  const devices = withOne(authority.devices, statement.device, { ...rest, isRemoved: false, entry, signer });
  if (signer.by !== 'invitation') return ok({ ...authority, devices });
  const invitation = authority.invitations.get(signer.invitation);
  if (invitation === undefined) return failed('signature-mismatch');
  if (invitation.used >= invitation.uses) return failed('invitation-used');
  // Else an admin who was sent away could come back by an invitation kept in the pocket.
  const { signer: inviter } = invitation;
  if (inviter.by === 'device' && authority.devices.get(inviter.device)?.isRemoved !== false)
    return failed('invitation-expired');
  if (receivedAt !== null && receivedAt > invitation.expiresAt) return failed('invitation-expired');
  const isAsInvited =
    rest.role === invitation.role &&
    rest.person === invitation.person &&
    rest.rings.every((ring) => invitation.rings.includes(ring));
  if (!isAsInvited) return failed('signature-mismatch');
  const used = { ...invitation, used: invitation.used + 1 };
  return ok({ ...authority, devices, invitations: withOne(authority.invitations, signer.invitation, used) });
}

function withOne<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): ReadonlyMap<Key, Value> {
  return new Map(map).set(key, value);
}

/** What somebody says of an office, with the statements that are to prove it. */
export interface Claim {
  readonly office: OfficeId;
  readonly statements: readonly Envelope[];
  /** The fingerprint from the QR; `null` for a typed address, which pins whatever root it meets. */
  readonly pinned: Fingerprint | null;
}

/**
 * Checks a handful of statements, in their order, as a stranger does.
 *
 * @returns 'fingerprint-mismatch' when another office's root signed them
 */
export async function provenWith(
  reading: Reading,
  { office, statements, pinned }: Claim,
): Promise<Result<Authority, Problem>> {
  let authority = noAuthority(office);
  for (const envelope of statements) {
    const next = await takenIn(authority, envelope, { receivedAt: null, reading });
    if (!next.ok) return next;
    authority = next.value;
  }
  if (authority.root === null) return failed('signature-mismatch');
  if (pinned !== null && authority.root.fingerprint !== pinned) return failed('fingerprint-mismatch');
  return ok(authority);
}
