import * as v from 'valibot';
import type { Json } from '../../domain/basics/json.ts';
import { canonical, fromCanonical } from '../../contracts/canonical.ts';
import type { HpkeSealed } from '../../contracts/authority.ts';
import type { RingGeneration } from '../../contracts/ids.ts';
import { ringSecretsSchema, type RingSecrets } from '../../contracts/sealed.ts';
import { fromBase64, fromUtf8, randomBytes, toBase64, utf8 } from '../basis/bytes.ts';
import { openWith, pairFromSecret } from '../basis/hpke.ts';
import { sealTo } from '../basis/hpke-seal.ts';
import { aesKey, publicText } from '../basis/keys.ts';
import { derived } from '../basis/kdf.ts';

/** A ring as a device uses it: neither key can be read out again. */
export interface HeldRing extends RingGeneration {
  readonly pair: CryptoKeyPair;
  readonly recordKey: CryptoKey;
}

const ecdh = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** Makes a ring's next generation: its secrets, to be sealed to its holders at once and then forgotten, and its public key. */
export async function newRing(
  ring: RingGeneration,
): Promise<{ readonly secrets: RingSecrets; readonly publicKey: string }> {
  const secrets = { ...ring, seed: toBase64(randomBytes(32)) };
  const { publicKey } = await pairOf(secrets);
  return { secrets, publicKey: await publicText(publicKey) };
}

/**
 * Turns a ring's secrets into keys that stay in the machine.
 * @param publicKey as the office signed it
 * @returns `null` when the secrets are not those of the signed ring: anybody may have sealed anything to a public key
 */
export async function holdRing(secrets: RingSecrets, publicKey: string): Promise<HeldRing | null> {
  const [pair, recordKey] = await Promise.all([pairOf(secrets), recordKeyOf(secrets)]);
  if ((await publicText(pair.publicKey)) !== publicKey) return null;
  const bits = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const privateKey = await crypto.subtle.importKey('pkcs8', bits, ecdh, false, ['deriveBits']);
  const { ring, generation } = secrets;
  return { ring, generation, pair: { privateKey, publicKey: pair.publicKey }, recordKey };
}

async function pairOf({ seed }: RingSecrets): Promise<CryptoKeyPair> {
  return pairFromSecret(await derived(fromBase64(seed), 'ring pair', 32));
}

async function recordKeyOf({ seed }: RingSecrets): Promise<CryptoKey> {
  return aesKey(await derived(fromBase64(seed), 'ring record', 32));
}

/** What binds a ring's secrets to their ring, so that one cannot be passed off as another. */
const ringBinding = ({ ring, generation }: RingGeneration): string => `${ring}/${generation}`;

/** Seals a ring's secrets to one holder's key. */
export function sealRing(secrets: RingSecrets, holderKey: string): Promise<HpkeSealed> {
  return sealTo(holderKey, utf8(canonical({ ...secrets })), {
    purpose: 'ring secrets',
    aad: ringBinding(secrets),
  });
}

// Sealing takes no name: anybody may have sealed anything to a public key, even bytes that are no text.
function jsonIn(bytes: Uint8Array): Json | undefined {
  try {
    return fromCanonical(fromUtf8(bytes));
  } catch {
    return undefined;
  }
}

/** @returns the ring's secrets; `null` when they were sealed to another key or are of another ring */
export async function openRing(
  ring: RingGeneration,
  sealed: HpkeSealed,
  holder: CryptoKeyPair,
): Promise<RingSecrets | null> {
  const bytes = await openWith(holder, sealed, { purpose: 'ring secrets', aad: ringBinding(ring) });
  if (bytes === null) return null;
  const parsed = v.safeParse(ringSecretsSchema, jsonIn(bytes));
  if (!parsed.success) return null;
  return parsed.output.ring === ring.ring && parsed.output.generation === ring.generation
    ? parsed.output
    : null;
}

const bundleSchema = v.array(ringSecretsSchema);

/** Seals the rings an invitation brings to its one-time key. */
export function sealRingsForInvitation(
  rings: readonly RingSecrets[],
  sealKey: string,
  invitation: string,
): Promise<HpkeSealed> {
  return sealTo(sealKey, utf8(canonical(rings.map((ring) => ({ ...ring })))), {
    purpose: 'invitation rings',
    aad: invitation,
  });
}

/** @returns the rings of an invitation; `null` when its secret is another */
export async function openRingsOfInvitation(
  sealed: HpkeSealed,
  pair: CryptoKeyPair,
  invitation: string,
): Promise<readonly RingSecrets[] | null> {
  const bytes = await openWith(pair, sealed, { purpose: 'invitation rings', aad: invitation });
  if (bytes === null) return null;
  const parsed = v.safeParse(bundleSchema, jsonIn(bytes));
  return parsed.success ? parsed.output : null;
}
