import type { HpkeSealed } from '../../contracts/authority.ts';
import { fromBase64, joined, toBase64, utf8, type Bytes } from './bytes.ts';

// The sending half of RFC 9180, base mode, one message, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM: only what
// strings WebCrypto's own primitives together, because a library for it weighs more than the rest of a citizen's sealing.
// What it seals is opened by `@hpke/core` (hpke.ts), and the RFC's vectors fix every byte: a slip could not stay unseen.

/** What a sealed thing is for; keeps one use from being passed off as another. */
export type Purpose = 'submission key' | 'ring secrets' | 'invitation rings' | 'own result';

/** What is bound to a sealed thing; must be the same when it is opened. */
export interface Bound {
  readonly purpose: Purpose;
  readonly aad: string;
}

/** The `info` of a purpose. */
export const infoOf = (purpose: Purpose): Bytes => utf8(`prongsai 1 ${purpose}`);

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** Seals bytes to a public key. */
export async function sealTo(publicKey: string, plain: Bytes, { purpose, aad }: Bound): Promise<HpkeSealed> {
  const ephemeral = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const { enc, body } = await sealFrom(ephemeral, fromBase64(publicKey), {
    info: infoOf(purpose),
    aad: utf8(aad),
    plain,
  });
  return { enc: toBase64(enc), body: toBase64(body) };
}

/** What goes into one sealing, as the RFC names it. */
export interface SealInput {
  readonly info: Bytes;
  readonly aad: Bytes;
  readonly plain: Bytes;
}

/**
 * Seals with a given ephemeral pair, which must never be used again.
 * @returns the encapsulated key and the ciphertext, with its tag
 */
export async function sealFrom(
  ephemeral: CryptoKeyPair,
  recipient: Bytes,
  { info, aad, plain }: SealInput,
): Promise<{ readonly enc: Bytes; readonly body: Bytes }> {
  const enc = new Uint8Array(await crypto.subtle.exportKey('raw', ephemeral.publicKey));
  const secret = await sharedSecret(ephemeral.privateKey, recipient, enc);
  const { key, nonce } = await keySchedule(secret, info);
  const aes = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
  const parameters = { name: 'AES-GCM', iv: nonce, additionalData: aad };
  return { enc, body: new Uint8Array(await crypto.subtle.encrypt(parameters, aes, plain)) };
}

const number16 = (value: number): Bytes => Uint8Array.of(value >> 8, value & 255);
const kemSuite = joined(utf8('KEM'), number16(0x0010));
const hpkeSuite = joined(utf8('HPKE'), number16(0x0010), number16(0x0001), number16(0x0002));
const nothing: Bytes = new Uint8Array();

/** Encap (RFC 9180, 4.1). */
async function sharedSecret(own: CryptoKey, recipient: Bytes, enc: Bytes): Promise<Bytes> {
  const theirs = await crypto.subtle.importKey('raw', recipient, curve, false, []);
  const dh = new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256));
  const prk = await extract(nothing, dh, { suite: kemSuite, label: 'eae_prk' });
  return expand(prk, joined(enc, recipient), { suite: kemSuite, label: 'shared_secret', length: 32 });
}

/** KeySchedule in base mode (RFC 9180, 5.1). */
async function keySchedule(
  secret: Bytes,
  info: Bytes,
): Promise<{ readonly key: Bytes; readonly nonce: Bytes }> {
  const [pskIdHash, infoHash, prk] = await Promise.all([
    extract(nothing, nothing, { suite: hpkeSuite, label: 'psk_id_hash' }),
    extract(nothing, info, { suite: hpkeSuite, label: 'info_hash' }),
    extract(secret, nothing, { suite: hpkeSuite, label: 'secret' }),
  ]);
  const context = joined(Uint8Array.of(0), pskIdHash, infoHash);
  const [key, nonce] = await Promise.all([
    expand(prk, context, { suite: hpkeSuite, label: 'key', length: 32 }),
    expand(prk, context, { suite: hpkeSuite, label: 'base_nonce', length: 12 }),
  ]);
  return { key, nonce };
}

interface Labelled {
  readonly suite: Bytes;
  readonly label: string;
}

/** LabeledExtract (RFC 9180, 4). */
function extract(salt: Bytes, ikm: Bytes, { suite, label }: Labelled): Promise<Bytes> {
  return hmac(salt, joined(utf8('HPKE-v1'), suite, utf8(label), ikm));
}

/** LabeledExpand (RFC 9180, 4) of at most 32 bytes: one round of HKDF-Expand. */
async function expand(
  prk: Bytes,
  info: Bytes,
  { suite, label, length }: Labelled & { readonly length: number },
): Promise<Bytes> {
  const labelled = joined(number16(length), utf8('HPKE-v1'), suite, utf8(label), info, Uint8Array.of(1));
  return (await hmac(prk, labelled)).slice(0, length);
}

async function hmac(key: Bytes, text: Bytes): Promise<Bytes> {
  // WebCrypto takes no key of no bytes; 32 zeros are the same to HMAC (RFC 5869, 2.2).
  const raw = key.length === 0 ? new Uint8Array(32) : key;
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, text));
}
