import type { EntryId } from '../domain/basics/ids.ts';
import type { BlobKey } from '../contracts/sealed.ts';
import { fromBase64, joined, randomBytes, sha256, toBase64, utf8, type Bytes } from './basis/bytes.ts';
import { aesKey } from './basis/keys.ts';

/** A picture or a recording, before it is sealed. */
export interface PlainBlob {
  readonly bytes: Uint8Array;
  /** Its media type, at most 60 characters. */
  readonly type: string;
}

/** What travels, and what opens it; the second stands inside the seal of the entry that lists it. */
export interface SealedBlob {
  readonly bytes: Bytes;
  readonly key: BlobKey;
}

/** Sizes go up by this, in bytes: the collector learns no more of a picture than how large it is about. */
const step = 32 * 1024;
const lengthBytes = 4;
const ivBytes = 12;
const tagBytes = 16;

/** Most bytes that one blob of a citizen may hold before it is sealed; sealed it is below the collector's 400 kB. */
export const longestPlainBlob = 12 * step - lengthBytes;

/**
 * Seals bytes under a key of their own, padded to the next 32 kB and bound to their id: 12 bytes that are never used
 * twice, then what AES-256-GCM makes of length, bytes and zeros.
 *
 * @throws RangeError for more than `longestPlainBlob`, or for nothing
 */
export async function sealBlob(id: EntryId, { bytes, type }: PlainBlob): Promise<SealedBlob> {
  if (bytes.length === 0 || bytes.length > longestPlainBlob)
    throw new RangeError(`a blob has 1–${longestPlainBlob} bytes, not ${bytes.length}`);
  const contentKey = randomBytes(32);
  const iv = randomBytes(ivBytes);
  const parameters = { name: 'AES-GCM', iv, additionalData: bound(id) };
  const body = await crypto.subtle.encrypt(parameters, await aesKey(contentKey), padded(bytes));
  const sealed = joined(iv, new Uint8Array(body));
  const hash = toBase64(await sha256(sealed));
  return { bytes: sealed, key: { id, hash, size: sealed.length, key: toBase64(contentKey), type } };
}

/** Whether bytes are those that a header lists. */
export async function isListedBlob(
  { hash, size }: Pick<BlobKey, 'hash' | 'size'>,
  bytes: Bytes,
): Promise<boolean> {
  return bytes.length === size && toBase64(await sha256(bytes)) === hash;
}

/** @returns what was sealed; `null` when these are other bytes, the key is another, or nothing of ours is inside */
export async function openBlob(blob: BlobKey, bytes: Bytes): Promise<Bytes | null> {
  if (!(await isListedBlob(blob, bytes)) || bytes.length < ivBytes + tagBytes) return null;
  try {
    const parameters = { name: 'AES-GCM', iv: bytes.subarray(0, ivBytes), additionalData: bound(blob.id) };
    const key = await aesKey(fromBase64(blob.key));
    return unpadded(new Uint8Array(await crypto.subtle.decrypt(parameters, key, bytes.subarray(ivBytes))));
  } catch {
    return null;
  }
}

function bound(id: EntryId): Bytes {
  return utf8(`prongsai blob\n${id}`);
}

function padded(bytes: Uint8Array): Bytes {
  const whole = new Uint8Array(Math.ceil((bytes.length + lengthBytes) / step) * step);
  new DataView(whole.buffer).setUint32(0, bytes.length);
  whole.set(bytes, lengthBytes);
  return whole;
}

function unpadded(whole: Bytes): Bytes | null {
  if (whole.length < lengthBytes) return null;
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0);
  return length > whole.length - lengthBytes ? null : whole.slice(lengthBytes, lengthBytes + length);
}
