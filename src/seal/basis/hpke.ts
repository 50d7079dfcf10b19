import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import type { HpkeSealed } from '../../contracts/authority.ts';
import { fromBase64, utf8, type Bytes } from './bytes.ts';
import { infoOf, type Bound } from './hpke-seal.ts';

// RFC 9180 base mode, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM: P-256 because old phones have it natively.
const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/**
 * Opens what was sealed to a pair (the whole pair, because the private half alone cannot be exported).
 * @returns `null` when it was sealed to another key, or altered
 */
export async function openWith(
  pair: CryptoKeyPair,
  sealed: HpkeSealed,
  { purpose, aad }: Bound,
): Promise<Bytes | null> {
  try {
    const enc = fromBase64(sealed.enc);
    const plain = await suite.open(
      { recipientKey: pair, enc, info: infoOf(purpose) },
      fromBase64(sealed.body),
      utf8(aad),
    );
    return new Uint8Array(plain);
  } catch {
    return null;
  }
}

/** The pair that a secret always gives (RFC 9180, 7.1.3); its private half can be read out. */
export function pairFromSecret(secret: Bytes): Promise<CryptoKeyPair> {
  return suite.kem.deriveKeyPair(secret);
}
