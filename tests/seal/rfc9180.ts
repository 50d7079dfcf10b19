import type { Bytes } from '../../src/seal/basis/bytes.ts';
import { joined, utf8 } from '../../src/seal/basis/bytes.ts';

// The receiving side of HPKE, base mode, one message, written from RFC 9180 alone and from none of our own room's
// sealing: DHKEM(P-256, HKDF-SHA256) (4.1, 7.1), key schedule (5.1) with HKDF-SHA256, AES-GCM at sequence number 0 (5.2).

export interface OneSealed {
  readonly enc: Bytes;
  readonly info: Bytes;
  readonly aad: Bytes;
  readonly body: Bytes;
}

/** A recipient's key: scalar and point, as JWK. */
export interface Recipient {
  readonly jwk: JsonWebKey;
  readonly point: Bytes;
}

export const fromHex = (hex: string): Bytes =>
  new Uint8Array(Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const number16 = (number: number): Bytes => new Uint8Array([number >> 8, number & 255]);
const kemSuite = joined(utf8('KEM'), number16(0x0010));
const hpkeSuite = (aead: 1 | 2): Bytes => joined(utf8('HPKE'), number16(0x0010), number16(1), number16(aead));

async function hmac(key: Bytes, text: Bytes): Promise<Bytes> {
  // A key of no bytes counts as a block of zeros (RFC 5869, 2.2).
  const raw = key.length === 0 ? new Uint8Array(32) : key;
  const imported = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, text));
}

interface Labelled {
  readonly suite: Bytes;
  readonly label: string;
}

const extract = (salt: Bytes, key: Bytes, { suite, label }: Labelled): Promise<Bytes> =>
  hmac(salt, joined(utf8('HPKE-v1'), suite, utf8(label), key));

/** Up to 32 bytes: one round of HKDF-Expand. */
async function expand(
  key: Bytes,
  info: Bytes,
  { suite, label, length }: Labelled & { readonly length: number },
): Promise<Bytes> {
  const labelled = joined(number16(length), utf8('HPKE-v1'), suite, utf8(label), info, new Uint8Array([1]));
  return (await hmac(key, labelled)).slice(0, length);
}

async function sharedSecret(enc: Bytes, { jwk, point }: Recipient): Promise<Bytes> {
  const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;
  const [own, theirs] = await Promise.all([
    crypto.subtle.importKey('jwk', jwk, curve, false, ['deriveBits']),
    crypto.subtle.importKey('raw', enc, curve, false, []),
  ]);
  const dh = new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256));
  const prk = await extract(new Uint8Array(), dh, { suite: kemSuite, label: 'eae_prk' });
  return expand(prk, joined(enc, point), { suite: kemSuite, label: 'shared_secret', length: 32 });
}

/** What a recipient reads; throws when the seal is broken. */
export async function openedByTheRfc(recipient: Recipient, sealed: OneSealed, aead: 1 | 2): Promise<Bytes> {
  const suite = hpkeSuite(aead);
  const shared = await sharedSecret(sealed.enc, recipient);
  const pskIdHash = await extract(new Uint8Array(), new Uint8Array(), { suite, label: 'psk_id_hash' });
  const infoHash = await extract(new Uint8Array(), sealed.info, { suite, label: 'info_hash' });
  const context = joined(new Uint8Array([0]), pskIdHash, infoHash);
  const secret = await extract(shared, new Uint8Array(), { suite, label: 'secret' });
  const [key, iv] = await Promise.all([
    expand(secret, context, { suite, label: 'key', length: aead === 1 ? 16 : 32 }),
    expand(secret, context, { suite, label: 'base_nonce', length: 12 }),
  ]);
  const aes = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  const parameters = { name: 'AES-GCM', iv, additionalData: sealed.aad };
  return new Uint8Array(await crypto.subtle.decrypt(parameters, aes, sealed.body));
}
