import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isListedBlob, longestPlainBlob, openBlob, sealBlob } from '../../src/seal/blobs.ts';
import { randomBytes, toBase64, type Bytes } from '../../src/seal/basis/bytes.ts';
import { newEntryId } from '../../src/seal/basis/new-ids.ts';
import { aBlob } from '../worlds/blobs.ts';
import { morning } from '../worlds/keys.ts';

const id = newEntryId(morning);
const picture = { bytes: new Uint8Array(aBlob(90_000).bytes), type: 'image/jpeg' };

function without(bytes: Bytes, from: number): Bytes {
  return bytes.slice(0, from);
}

describe('a sealed picture or recording', () => {
  it('opens with its key and is what it was, whatever its length', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 70_000 }), async (given) => {
        const sealed = await sealBlob(id, { bytes: given, type: 'audio/mp4' });
        expect(await openBlob(sealed.key, sealed.bytes)).toEqual(new Uint8Array(given));
      }),
      { numRuns: 30 },
    );
  });

  it('says of its length only between which two steps of 32 kB it lies, and fits the collector’s 400 kB', async () => {
    const sizeOf = async (length: number): Promise<number> =>
      (await sealBlob(id, { bytes: new Uint8Array(length), type: 'image/jpeg' })).key.size;
    expect(await sizeOf(1)).toBe(32_768 + 28);
    expect(await sizeOf(32_764)).toBe(await sizeOf(1));
    expect(await sizeOf(32_765)).toBe(65_536 + 28);
    expect(await sizeOf(longestPlainBlob)).toBeLessThanOrEqual(400 * 1024);
    await expect(sizeOf(longestPlainBlob + 1)).rejects.toThrow(RangeError);
    await expect(sizeOf(0)).rejects.toThrow(RangeError);
  });

  it('is of the written format, which other programs can make too', async () => {
    const [raw, iv] = [randomBytes(32), randomBytes(12)];
    const plain = new Uint8Array(32_768);
    plain.set([0, 0, 0, 3, 7, 8, 9]);
    const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
    const additionalData = new TextEncoder().encode(`prongsai blob\n${id}`);
    const body = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain);
    const bytes = new Uint8Array([...iv, ...new Uint8Array(body)]);
    const hash = toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    const listed = { id, hash, size: bytes.length, key: toBase64(raw), type: 'image/jpeg' };
    expect(await openBlob(listed, bytes)).toEqual(new Uint8Array([7, 8, 9]));
  });

  it('has a key and bytes of its own each time, and names the hash and size of what travels', async () => {
    const [one, other] = await Promise.all([sealBlob(id, picture), sealBlob(id, picture)]);
    expect(one.key.key).not.toBe(other.key.key);
    expect(one.key.hash).not.toBe(other.key.hash);
    expect(await isListedBlob(one.key, one.bytes)).toBe(true);
    expect(await isListedBlob(one.key, other.bytes)).toBe(false);
  });

  it('does not open when one bit was changed, anywhere, even where the header was changed with it', async () => {
    const { key, bytes } = await sealBlob(id, picture);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 7 }), async (at, bit) => {
        const tampered = bytes.slice();
        tampered[at] = (tampered[at] ?? 0) ^ (1 << bit);
        expect(await openBlob(key, tampered)).toBeNull();
        const hash = toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', tampered)));
        expect(await openBlob({ ...key, hash }, tampered)).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  it('does not open when it was cut, wherever, nor when nothing is left', async () => {
    const { key, bytes } = await sealBlob(id, picture);
    for (const length of [0, 1, 11, 27, 28, 4_096, bytes.length - 1]) {
      const cut = without(bytes, length);
      expect(await openBlob(key, cut)).toBeNull();
      const hash = toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', cut)));
      expect(await openBlob({ ...key, hash, size: length }, cut)).toBeNull();
    }
  });

  it('does not open with another key, nor under another id', async () => {
    const { key, bytes } = await sealBlob(id, picture);
    expect(await openBlob({ ...key, key: toBase64(randomBytes(32)) }, bytes)).toBeNull();
    expect(await openBlob({ ...key, key: toBase64(randomBytes(5)) }, bytes)).toBeNull();
    expect(await openBlob({ ...key, id: newEntryId(morning) }, bytes)).toBeNull();
  });
});
