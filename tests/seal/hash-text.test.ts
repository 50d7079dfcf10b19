import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { hashText, hashWith, sha256, toBase64, type Bytes } from '../../src/seal/basis/bytes.ts';

const byWebCrypto = async (bytes: Bytes): Promise<string> => toBase64(await sha256(bytes));
afterAll(() => hashWith(byWebCrypto));

it('a hash is the same text by WebCrypto and by the way the collector takes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (given) => {
      const bytes = new Uint8Array(given);
      hashWith(byWebCrypto);
      const slow = await hashText(bytes);
      hashWith((own) => createHash('sha256').update(own).digest('base64url'));
      expect(await hashText(bytes)).toBe(slow);
    }),
  );
});
