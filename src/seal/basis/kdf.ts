import { utf8, type Bytes } from './bytes.ts';

/** HKDF-SHA256 without salt. */
export async function derived(secret: Bytes, use: string, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const parameters = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: utf8(`prongsai 1 ${use}`),
  };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, length * 8));
}
