import type { SealedRecord } from '../../contracts/sealed-record.ts';
import { fromBase64, randomBytes, toBase64, utf8 } from './bytes.ts';
import { padded, unpadded } from './padding.ts';

/** Seals text, padded to its size class, under an AES-256-GCM key; `aad` is bound to it. */
export async function sealText(key: CryptoKey, text: string, aad: string): Promise<SealedRecord> {
  const iv = randomBytes(12);
  const body = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: utf8(aad) },
    key,
    padded(text),
  );
  return { iv: toBase64(iv), body: toBase64(new Uint8Array(body)) };
}

/** @returns the text; `null` when key or bound text is another, or a bit was changed */
export async function openText(key: CryptoKey, sealed: SealedRecord, aad: string): Promise<string | null> {
  try {
    const parameters = { name: 'AES-GCM', iv: fromBase64(sealed.iv), additionalData: utf8(aad) };
    return unpadded(new Uint8Array(await crypto.subtle.decrypt(parameters, key, fromBase64(sealed.body))));
  } catch {
    return null;
  }
}
