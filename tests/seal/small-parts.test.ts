import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEntryId, isReceiptId } from '../../src/domain/basics/ids.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import { publicKeySchema, signatureSchema } from '../../src/contracts/ids.ts';
import * as v from 'valibot';
import { fromBase64, fromUtf8, toBase64, utf8 } from '../../src/seal/basis/bytes.ts';
import {
  aesKey,
  arePoints,
  deviceOf,
  fingerprintOf,
  isSignedBy,
  newDeviceKeys,
  sign,
} from '../../src/seal/basis/keys.ts';
import { openText, sealText } from '../../src/seal/basis/aes.ts';
import * as fresh from '../../src/seal/basis/new-ids.ts';
import { padded, sizeClass, unpadded } from '../../src/seal/basis/padding.ts';
import { receiptKeys } from '../../src/seal/receipts.ts';
import { derived } from '../../src/seal/basis/kdf.ts';
import { newRecoverySeed, pairsOf, recoverySheet, seedOfSheet } from '../../src/seal/basis/secrets.ts';
import { deviceKeys } from '../worlds/keys.ts';
import { fromHex, toHex } from './rfc9180.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 400 });

describe('bytes', () => {
  it('come back from base64url, which has no padding and no strange letter', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        const text = toBase64(bytes);
        expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
        expect(fromBase64(text)).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it('come back from text, and are refused when they are none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fromUtf8(utf8(text))).toBe(text);
      }),
    );
    expect(() => fromUtf8(new Uint8Array([0xff]))).toThrow(TypeError);
  });
});

describe('padding', () => {
  it('gives back the text, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unpadded(padded(text))).toBe(text);
      }),
    );
  });

  it('shows a power of two from 256 and never more than twice what is needed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 24 }), (length) => {
        const size = sizeClass(length);
        expect(Number.isInteger(Math.log2(size))).toBe(true);
        expect(size).toBeGreaterThanOrEqual(Math.max(256, length));
        expect(size === 256 || size < 2 * length).toBe(true);
      }),
    );
    for (let power = 8; power <= 24; power += 1) {
      expect([sizeClass(2 ** power), sizeClass(2 ** power + 1)]).toEqual([2 ** power, 2 ** (power + 1)]);
    }
  });

  it('hides which of two texts of a class was sealed', async () => {
    const key = await aesKey(new Uint8Array(32));
    const sizes = await Promise.all(
      ['', 'ใช่', 'ก'.repeat(84)].map(async (text) => (await sealText(key, text, '')).body.length),
    );
    expect(new Set(sizes).size).toBe(1);
  });

  it('is null for bytes too short for what they promise, or no text', () => {
    expect(unpadded(new Uint8Array(3))).toBeNull();
    expect(unpadded(new Uint8Array([0, 0, 0, 1]))).toBeNull();
    expect(unpadded(new Uint8Array([255, 255, 255, 255, 0]))).toBeNull();
    expect(unpadded(new Uint8Array([0, 0, 0, 1, 0xff]))).toBeNull();
  });
});

describe('a text under a key', () => {
  it('opens with the same key and bound text, and with no other', async () => {
    const [key, other] = await Promise.all([aesKey(new Uint8Array(32)), aesKey(new Uint8Array(32).fill(1))]);
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (text, aad) => {
        const sealed = await sealText(key, text, aad);
        expect(await openText(key, sealed, aad)).toBe(text);
        expect(await openText(other, sealed, aad)).toBeNull();
        expect(await openText(key, sealed, `${aad} `)).toBeNull();
        expect(await openText(key, { ...sealed, iv: toBase64(new Uint8Array(12)) }, aad)).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  it('never gives the same bytes twice', async () => {
    const key = await aesKey(new Uint8Array(32));
    const [one, two] = await Promise.all([sealText(key, 'ก', ''), sealText(key, 'ก', '')]);
    expect(one.iv === two.iv || one.body === two.body).toBe(false);
  });
});

describe('a signature', () => {
  it('is that key’s over that text only, and any changed bit breaks it', async () => {
    const [mine, other] = await Promise.all([deviceKeys('mine'), deviceKeys('other')]);
    await fc.assert(
      fc.asyncProperty(anyText, fc.nat(511), async (text, bit) => {
        const signature = await sign(text, mine.sign.privateKey);
        expect(v.is(signatureSchema, signature)).toBe(true);
        expect(await isSignedBy(text, signature, mine.signKey)).toBe(true);
        expect(await isSignedBy(`${text} `, signature, mine.signKey)).toBe(false);
        expect(await isSignedBy(text, signature, other.signKey)).toBe(false);
        const bytes = fromBase64(signature);
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(await isSignedBy(text, toBase64(bytes), mine.signKey)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it('is none, not an error, under a key or a signature that is none', async () => {
    expect(await isSignedBy('', 'A'.repeat(86), `BA${'A'.repeat(85)}`)).toBe(false);
    expect(await isSignedBy('', '', (await deviceKeys('mine')).signKey)).toBe(false);
    expect(await isSignedBy('', '!', '!')).toBe(false);
  });

  it('has one text only: spare bits of the last letter are refused', () => {
    expect(v.is(signatureSchema, `${'A'.repeat(85)}B`)).toBe(false);
    expect(v.is(signatureSchema, 'A'.repeat(86))).toBe(true);
  });
});

describe('a device', () => {
  it('proves its id by its key, and keeps both private halves in the machine', async () => {
    const keys = await newDeviceKeys();
    expect(await deviceOf(keys.signKey)).toBe(keys.device);
    expect(await arePoints([keys.signKey, keys.sealKey])).toBe(true);
    expect([keys.signKey, keys.sealKey].every((key) => v.is(publicKeySchema, key))).toBe(true);
    await expect(crypto.subtle.exportKey('pkcs8', keys.sign.privateKey)).rejects.toThrow();
    await expect(crypto.subtle.exportKey('pkcs8', keys.seal.privateKey)).rejects.toThrow();
  });

  it('has an id of the first 80 bits of SHA-256, as has an office its fingerprint', async () => {
    // SHA-256 of one byte 0x61, “a”: ca978112ca1bbdcafac2… (FIPS 180-4)
    expect([await deviceOf('YQ'), await fingerprintOf('YQ')]).toEqual([
      'SABR24PA3EYWNYP2',
      'SABR24PA3EYWNYP2',
    ]);
  });

  it('has points, not just texts of a point’s length', async () => {
    expect(await arePoints([`BA${'A'.repeat(85)}`])).toBe(false);
    expect(await arePoints([])).toBe(true);
  });
});

describe('HKDF', () => {
  it('gives what WebCrypto’s HMAC gives by RFC 5869 written out', async () => {
    const hmac = async (
      key: Uint8Array<ArrayBuffer>,
      text: Uint8Array<ArrayBuffer>,
    ): Promise<Uint8Array<ArrayBuffer>> => {
      const imported = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, [
        'sign',
      ]);
      return new Uint8Array(await crypto.subtle.sign('HMAC', imported, text));
    };
    const prk = await hmac(new Uint8Array(32), utf8('secret'));
    const okm = await hmac(prk, utf8('prongsai 1 some use\u0001'));
    expect(toHex(await derived(utf8('secret'), 'some use', 32))).toBe(toHex(okm));
  });
});

describe('the pairs of a secret', () => {
  it('are the same each time, and no key serves two ends', async () => {
    const secret = fromHex('00'.repeat(32));
    const [office, again, invitation] = await Promise.all([
      pairsOf(secret, 'office'),
      pairsOf(secret, 'office'),
      pairsOf(secret, 'invitation'),
    ]);
    expect([again.signKey, again.sealKey]).toEqual([office.signKey, office.sealKey]);
    expect(new Set([office.signKey, office.sealKey, invitation.signKey, invitation.sealKey]).size).toBe(4);
  });

  it('sign with the half that cannot be read out', async () => {
    const { sign: pair, signKey } = await pairsOf(new Uint8Array(32), 'office');
    expect(await isSignedBy('text', await sign('text', pair.privateKey), signKey)).toBe(true);
    await expect(crypto.subtle.exportKey('jwk', pair.privateKey)).rejects.toThrow();
  });
});

describe('the recovery sheet', () => {
  const anySeed = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => new Uint8Array(bytes));

  it('gives its seed back, typed in any of the forgiven ways', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const sheet = recoverySheet(seed);
        expect(sheet).toHaveLength(14);
        expect(sheet.every((group) => group.length === 4)).toBe(true);
        expect(seedOfSheet(sheet.join(' '))).toEqual(seed);
        expect(seedOfSheet(sheet.join('-').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual(
          seed,
        );
      }),
    );
    expect(newRecoverySeed()).toHaveLength(32);
  });

  it('is refused with any character wrong, swapped with its neighbour or missing', () => {
    fc.assert(
      fc.property(
        anySeed,
        fc.nat(55),
        fc.constantFrom(...Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ')),
        (seed, at, other) => {
          const code = recoverySheet(seed).join('');
          const wrong = code.slice(0, at) + other + code.slice(at + 1);
          const swapped = code.slice(0, at) + (code[at + 1] ?? '') + (code[at] ?? '') + code.slice(at + 2);
          if (wrong !== code) expect(seedOfSheet(wrong)).toBeNull();
          if (swapped !== code) expect(seedOfSheet(swapped)).toBeNull();
          expect(seedOfSheet(code.slice(0, at) + code.slice(at + 1))).toBeNull();
          expect(seedOfSheet(`${code}${other}`)).toBeNull();
        },
      ),
    );
  });
});

describe('new ids', () => {
  it('are of their form and never the same', () => {
    const now = instant(1_790_820_000_123);
    const entries = Array.from({ length: 200 }, () => fresh.newEntryId(now));
    const sheets = Array.from({ length: 200 }, () => fresh.newSheetId());
    expect(new Set([...entries, ...sheets]).size).toBe(400);
    expect([...entries, ...sheets].every(isEntryId)).toBe(true);
    expect(new Set([fresh.newOfficeId(), fresh.newChannelId(), fresh.newPersonId()]).size).toBe(3);
    expect(fresh.newReceiptSecret()).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
    expect(fresh.newInvitationSecret()).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  });

  it('hold the clock’s milliseconds in front, so that they sort by it; a sheet’s holds none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), (now) => {
        const id = fresh.newEntryId(instant(now));
        expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(now);
        expect(id.charAt(14)).toBe('7');
      }),
    );
    expect(fresh.newSheetId().charAt(14)).toBe('4');
  });
});

describe('a receipt’s secret', () => {
  it('gives an id that finds and a key that opens, and neither shows the other', async () => {
    const one = await receiptKeys('0123456789ABCDEF');
    const two = await receiptKeys('0123456789ABCDEG');
    expect(isReceiptId(one.receipt)).toBe(true);
    expect(one.key).toHaveLength(32);
    expect(toBase64(one.key).startsWith(one.receipt.slice(0, 8))).toBe(false);
    expect([two.receipt === one.receipt, toBase64(two.key) === toBase64(one.key)]).toEqual([false, false]);
    expect(await receiptKeys('0123456789ABCDEF')).toEqual(one);
  });
});
