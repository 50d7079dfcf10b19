import {
  checkCharacter,
  fromCrockford,
  inGroups,
  tidyCode,
  toCrockford,
} from '../../domain/basics/crockford.ts';
import { randomBytes, utf8, type Bytes } from './bytes.ts';
import { pairFromSecret } from './hpke.ts';
import { derived } from './kdf.ts';
import { publicText } from './keys.ts';

/** The two pairs that one secret gives: one signs, the other opens. */
export interface PairsOfSecret {
  readonly sign: CryptoKeyPair;
  readonly seal: CryptoKeyPair;
  readonly signKey: string;
  readonly sealKey: string;
}

/**
 * Derives the pairs of a recovery seed or of an invitation's secret, each from bytes of its own, so that no key both signs and opens.
 * @param whose 'office': the signing pair is the office root, the other the recovery key
 */
export async function pairsOf(secret: Bytes, whose: 'office' | 'invitation'): Promise<PairsOfSecret> {
  const [signSeed, sealSeed] = await Promise.all([
    derived(secret, `${whose} sign`, 32),
    derived(secret, `${whose} seal`, 32),
  ]);
  const [forSigning, seal] = await Promise.all([pairFromSecret(signSeed), pairFromSecret(sealSeed)]);
  const sign = await asSigning(forSigning);
  const [signKey, sealKey] = await Promise.all([publicText(sign.publicKey), publicText(seal.publicKey)]);
  return { sign, seal, signKey, sealKey };
}

// The key derivation of RFC 9180 makes pairs for key agreement; the same scalar is imported again for signing.
async function asSigning(pair: CryptoKeyPair): Promise<CryptoKeyPair> {
  const { kty, crv, x, y, d } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  if (kty === undefined || crv === undefined || x === undefined || y === undefined || d === undefined) {
    throw new TypeError('a derived pair must have its scalar and point');
  }
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;
  const [privateKey, publicKey] = await Promise.all([
    crypto.subtle.importKey('jwk', { kty, crv, x, y, d }, algorithm, false, ['sign']),
    crypto.subtle.importKey('jwk', { kty, crv, x, y }, algorithm, true, ['verify']),
  ]);
  return { privateKey, publicKey };
}

/** 256 random bits: the office's root and recovery keys come from nothing else. */
export const newRecoverySeed = (): Bytes => randomBytes(32);

/**
 * A seed as printed on the recovery sheet: 13 groups of four and one of check characters, each group's own.
 * @returns 14 groups; the last checks the halves and the whole
 */
export function recoverySheet(seed: Bytes): readonly string[] {
  const code = toCrockford(seed);
  return [...inGroups(code).split('-'), checks(code)];
}

/**
 * Reads a recovery sheet as typed.
 * @returns the seed; `null` when a character is wrong, missing or too many
 */
export function seedOfSheet(typed: string): Bytes | null {
  const code = tidyCode(typed);
  const body = code.slice(0, 52);
  if (code.length !== 56 || code.slice(52) !== checks(body)) return null;
  const seed = fromCrockford(body);
  return seed?.length === 32 ? new Uint8Array(seed) : null;
}

// One check character for each quarter of 13: a slip is found, and where it is.
function checks(code: string): string {
  return [0, 13, 26, 39].map((at) => checkCharacter(code.slice(at, at + 13))).join('');
}

/** The bytes of an invitation's secret as it stands in its link. */
export const invitationBytes = (secret: string): Bytes => utf8(secret);
