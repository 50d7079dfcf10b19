import * as ids from '../../src/domain/basics/ids.ts';
import { instant, type Instant } from '../../src/domain/basics/instant.ts';
import type { Json } from '../../src/domain/basics/json.ts';
import type { Statement, StatementOf } from '../../src/contracts/authority.ts';
import type { Envelope } from '../../src/contracts/envelope.ts';
import type { Signer } from '../../src/contracts/header.ts';
import { admit } from '../../src/seal/trust/admit.ts';
import { noAuthority, type Authority } from '../../src/seal/trust/authority.ts';
import { utf8 } from '../../src/seal/basis/bytes.ts';
import { enveloped } from '../../src/seal/entries.ts';
import { deviceOf, type DeviceKeys } from '../../src/seal/basis/keys.ts';
import { newEntryId } from '../../src/seal/basis/new-ids.ts';
import { pairsOf, type PairsOfSecret } from '../../src/seal/basis/secrets.ts';

// Keys for tests only: each comes from a word, so a failure can be looked at again with the same keys.

/** A moment in the world of the tests: 1 October 2026, nine o'clock in Bangkok. */
export const morning: Instant = instant(1_790_820_000_000);

export const anOffice = ids.officeId('0FF1CE0001');
export const anotherOffice = ids.officeId('0FF1CE0002');
export const somePerson = ids.personId('PERS0N0001');
export const anotherPerson = ids.personId('PERS0N0002');
export const aChannel = ids.channelId('CHANNE0001');

/** The root and recovery pairs of the office of that name. */
const rootOf = (name: string): Promise<PairsOfSecret> => pairsOf(utf8(`root of ${name}`), 'office');

/** The pairs that an invitation's secret of that name gives. */
export const invitationKeys = (name: string): Promise<PairsOfSecret> =>
  pairsOf(utf8(`invitation ${name}`), 'invitation');

/** The same keys for the same name, every time. */
export async function deviceKeys(name: string): Promise<DeviceKeys> {
  const pairs = await pairsOf(utf8(`device ${name}`), 'invitation');
  return { ...pairs, device: await deviceOf(pairs.signKey) };
}

/** Who signs, and with what. */
export interface Hand {
  readonly signer: Signer;
  readonly signKey: CryptoKey;
}

export const rootHand = ({ sign }: PairsOfSecret): Hand => ({
  signer: { by: 'root' },
  signKey: sign.privateKey,
});
export const deviceHand = ({ device, sign }: DeviceKeys): Hand => ({
  signer: { by: 'device', device },
  signKey: sign.privateKey,
});
export const invitationHand = (invitation: ids.EntryId, { sign }: PairsOfSecret): Hand => ({
  signer: { by: 'invitation', invitation },
  signKey: sign.privateKey,
});

export interface Place {
  readonly office?: ids.OfficeId;
  readonly id?: ids.EntryId;
}

/** A statement as it travels, signed. */
export function stated(
  { signer, signKey }: Hand,
  statement: Statement,
  place: Place = {},
): Promise<Envelope> {
  const { office = anOffice, id = newEntryId(morning) } = place;
  // The schema's output is what it takes in: brands are of the compiler only.
  const content = statement as unknown as Json;
  return enveloped({ office, id, kind: 'authority', signer, seen: null }, content, signKey);
}

export const founding = (root: PairsOfSecret): Statement => ({
  statement: 'founding',
  rootKey: root.signKey,
  recoveryKey: root.sealKey,
  foundedAt: morning,
});

type DeviceWords = Partial<Pick<StatementOf<'device'>, 'role' | 'person' | 'rings'>>;

/** A device's card: an admin's with the ring `general`, unless told otherwise. */
export function deviceCard(keys: DeviceKeys, words: DeviceWords = {}): StatementOf<'device'> {
  const { device, signKey, sealKey } = keys;
  return {
    statement: 'device',
    device,
    signKey,
    sealKey,
    person: somePerson,
    role: 'admin',
    rings: ['general'],
    ...words,
  };
}

type InvitationWords = Partial<Omit<StatementOf<'invitation'>, 'statement' | 'signKey' | 'sealKey'>>;

/** An invitation for a member with the ring `general`, for a day and one device, unless told otherwise. */
export function invitationCard(keys: PairsOfSecret, words: InvitationWords = {}): StatementOf<'invitation'> {
  const { signKey, sealKey } = keys;
  return {
    statement: 'invitation',
    invitation: newEntryId(morning),
    person: anotherPerson,
    role: 'member',
    rings: ['general'],
    signKey,
    sealKey,
    expiresAt: instant(morning + 86_400_000),
    uses: 1,
    ...words,
  };
}

/** An office's first statements: the founding and its first admin's device. */
export interface Founded {
  readonly root: PairsOfSecret;
  readonly admin: DeviceKeys;
  readonly statements: readonly Envelope[];
  readonly authority: Authority;
}

export async function aFoundedOffice(name = 'one', office = anOffice): Promise<Founded> {
  const [root, admin] = await Promise.all([rootOf(name), deviceKeys(`${name}, first admin`)]);
  const statements = [
    await stated(rootHand(root), founding(root), { office }),
    await stated(rootHand(root), deviceCard(admin), { office }),
  ];
  return { root, admin, statements, authority: await admitted(noAuthority(office), statements) };
}

/** The authority with all of these in it; throws when one is refused. */
export async function admitted(authority: Authority, envelopes: readonly Envelope[]): Promise<Authority> {
  let held = authority;
  for (const envelope of envelopes) {
    const next = await admit(held, envelope, { receivedAt: morning });
    if (!next.ok) throw new Error(`refused: ${next.problem}`);
    held = next.value;
  }
  return held;
}
