import { Aes128Gcm, Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64, utf8 } from '../../src/seal/basis/bytes.ts';
import { openWith, pairFromSecret } from '../../src/seal/basis/hpke.ts';
import { sealFrom, sealTo, type Purpose } from '../../src/seal/basis/hpke-seal.ts';
import { publicText } from '../../src/seal/basis/keys.ts';
import { hpkeVectors, type HpkeVector } from './hpke-vectors.ts';
import { fromHex, openedByTheRfc, toHex, type OneSealed, type Recipient } from './rfc9180.ts';

const suiteOf = (aead: 1 | 2): CipherSuite =>
  new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: aead === 1 ? new Aes128Gcm() : new Aes256Gcm(),
  });

const sealedOf = ({ enc, info, aad, ct }: HpkeVector): OneSealed => ({
  enc: fromHex(enc),
  info: fromHex(info),
  aad: fromHex(aad),
  body: fromHex(ct),
});

async function recipientOf(pair: CryptoKeyPair): Promise<Recipient> {
  const {
    kty = '',
    crv = '',
    x = '',
    y = '',
    d = '',
  } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return { jwk: { kty, crv, x, y, d }, point: fromBase64(await publicText(pair.publicKey)) };
}

describe.each(hpkeVectors)('HPKE by $source', (vector) => {
  it('derives the recipient’s pair that the vector names', async () => {
    const pair = await pairFromSecret(fromHex(vector.ikmR));
    const { d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey);
    expect(toHex(fromBase64(await publicText(pair.publicKey)))).toBe(vector.pkRm);
    expect(toHex(fromBase64(d))).toBe(vector.skRm);
  });

  it('seals with the vector’s ephemeral key to the vector’s bytes', async () => {
    const suite = suiteOf(vector.aead);
    const recipientPublicKey = await suite.kem.deserializePublicKey(fromHex(vector.pkRm));
    const ekm = await pairFromSecret(fromHex(vector.ikmE));
    const sender = await suite.createSenderContext({ recipientPublicKey, info: fromHex(vector.info), ekm });
    expect(toHex(new Uint8Array(sender.enc))).toBe(vector.enc);
    expect(toHex(new Uint8Array(await sender.seal(fromHex(vector.pt), fromHex(vector.aad))))).toBe(vector.ct);
  });

  it('opens the vector with the derived pair', async () => {
    const recipientKey = await pairFromSecret(fromHex(vector.ikmR));
    const { enc, info, aad, body } = sealedOf(vector);
    const plain = await suiteOf(vector.aead).open({ recipientKey, enc, info }, body, aad);
    expect(toHex(new Uint8Array(plain))).toBe(vector.pt);
  });

  it('is opened alike by the RFC’s steps written out, so that these may judge our own sealing', async () => {
    const recipient = await recipientOf(await pairFromSecret(fromHex(vector.ikmR)));
    expect(toHex(await openedByTheRfc(recipient, sealedOf(vector), vector.aead))).toBe(vector.pt);
  });
});

describe('our own sealing', () => {
  it.each(hpkeVectors.filter(({ aead }) => aead === 2))('gives the very bytes of $source', async (vector) => {
    const ephemeral = await pairFromSecret(fromHex(vector.ikmE));
    const { enc, body } = await sealFrom(ephemeral, fromHex(vector.pkRm), {
      info: fromHex(vector.info),
      aad: fromHex(vector.aad),
      plain: fromHex(vector.pt),
    });
    expect({ enc: toHex(enc), ct: toHex(body) }).toEqual({ enc: vector.enc, ct: vector.ct });
  });
});

describe('what we seal to a key', () => {
  it.each<Purpose>(['submission key', 'ring secrets', 'invitation rings'])(
    'for “%s” is HPKE with AES-256-GCM, the purpose in its info, by the RFC’s steps written out',
    async (purpose) => {
      const pair = await pairFromSecret(utf8('a recipient of a test, 32 bytes!'));
      const recipient = await recipientOf(pair);
      const { enc, body } = await sealTo(toBase64(recipient.point), utf8('ความลับ'), {
        purpose,
        aad: 'bound',
      });
      const sealed = {
        enc: fromBase64(enc),
        body: fromBase64(body),
        info: utf8(`prongsai 1 ${purpose}`),
        aad: utf8('bound'),
      };
      expect(await openedByTheRfc(recipient, sealed, 2)).toEqual(utf8('ความลับ'));
    },
  );

  it('opens with the same pair, purpose and bound text only', async () => {
    const [mine, other] = await Promise.all([
      pairFromSecret(new Uint8Array(32)),
      pairFromSecret(new Uint8Array(32).fill(1)),
    ]);
    const key = await publicText(mine.publicKey);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), fc.string(), async (bytes, aad) => {
        const plain = new Uint8Array(bytes);
        const sealed = await sealTo(key, plain, { purpose: 'ring secrets', aad });
        expect(await openWith(mine, sealed, { purpose: 'ring secrets', aad })).toEqual(plain);
        expect(await openWith(other, sealed, { purpose: 'ring secrets', aad })).toBeNull();
        expect(await openWith(mine, sealed, { purpose: 'invitation rings', aad })).toBeNull();
        expect(await openWith(mine, sealed, { purpose: 'ring secrets', aad: `${aad}.` })).toBeNull();
      }),
      { numRuns: 20 },
    );
  });

  it('is null, not an error, for bytes that were never sealed', async () => {
    const pair = await pairFromSecret(new Uint8Array(32));
    const bound = { purpose: 'ring secrets', aad: '' } as const;
    expect(await openWith(pair, { enc: '', body: '' }, bound)).toBeNull();
    expect(await openWith(pair, { enc: 'A', body: 'A' }, bound)).toBeNull();
    expect(
      await openWith(pair, { enc: toBase64(new Uint8Array(65)), body: toBase64(new Uint8Array(48)) }, bound),
    ).toBeNull();
  });
});
