import { toCrockford } from '../../domain/basics/crockford.ts';
import { deviceId, fingerprint, type DeviceId, type Fingerprint } from '../../domain/basics/ids.ts';
import { fromBase64, sha256, toBase64, utf8, type Bytes } from './bytes.ts';

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const ecdh = { name: 'ECDH', namedCurve: 'P-256' } as const;
const signing = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** A device's two pairs; the private halves cannot leave the machine. */
export interface DeviceKeys {
  readonly device: DeviceId;
  readonly sign: CryptoKeyPair;
  readonly seal: CryptoKeyPair;
  /** Public halves as uncompressed points, base64url. */
  readonly signKey: string;
  readonly sealKey: string;
}

/** Makes a new device's keys, not extractable. */
export async function newDeviceKeys(): Promise<DeviceKeys> {
  const [sign, seal] = await Promise.all([
    crypto.subtle.generateKey(ecdsa, false, ['sign', 'verify']),
    crypto.subtle.generateKey(ecdh, false, ['deriveBits']),
  ]);
  const [signKey, sealKey] = await Promise.all([publicText(sign.publicKey), publicText(seal.publicKey)]);
  return { device: await deviceOf(signKey), sign, seal, signKey, sealKey };
}

/** A public key as it stands in statements. */
export async function publicText(key: CryptoKey): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', key)));
}

/** The id that a device's signing key proves. */
export async function deviceOf(signKey: string): Promise<DeviceId> {
  return deviceId(await short(signKey));
}

/** The fingerprint of an office's root key, as in the fragment of its QRs. */
export async function fingerprintOf(rootKey: string): Promise<Fingerprint> {
  return fingerprint(await short(rootKey));
}

async function short(publicKey: string): Promise<string> {
  return toCrockford((await sha256(fromBase64(publicKey))).subarray(0, 10));
}

/** @returns the signature over the text's UTF-8 bytes, base64url */
export async function sign(text: string, privateKey: CryptoKey): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.sign(signing, privateKey, utf8(text))));
}

/** Whether every text is a point of the curve, which is more than having a point's length. */
export async function arePoints(publicKeys: readonly string[]): Promise<boolean> {
  try {
    await Promise.all(
      publicKeys.map((key) => crypto.subtle.importKey('raw', fromBase64(key), ecdh, true, [])),
    );
    return true;
  } catch {
    return false;
  }
}

const imported = new Map<string, Promise<CryptoKey>>();

function verifying(publicKey: string): Promise<CryptoKey> {
  const known = imported.get(publicKey);
  if (known !== undefined) return known;
  const key = crypto.subtle.importKey('raw', fromBase64(publicKey), ecdsa, true, ['verify']);
  // A replay verifies thousands of signatures of few devices; the bound keeps strangers from filling the memory.
  if (imported.size >= 500) imported.clear();
  imported.set(publicKey, key);
  return key;
}

/** Whether the signature is that key's over that text; `false` for malformed keys too. */
export async function isSignedBy(text: string, signature: string, publicKey: string): Promise<boolean> {
  try {
    return await crypto.subtle.verify(signing, await verifying(publicKey), fromBase64(signature), utf8(text));
  } catch {
    return false;
  }
}

/** An AES-256-GCM key from its 32 bytes; cannot be read out again. */
export function aesKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
