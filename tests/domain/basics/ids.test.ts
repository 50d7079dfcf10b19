import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as ids from '../../../src/domain/basics/ids.ts';
import { instant } from '../../../src/domain/basics/instant.ts';

describe.each([
  ['an office’s id', ids.isOfficeId, ids.officeId, '0FF1CE0001'],
  ['a channel’s id', ids.isChannelId, ids.channelId, 'CHANNE0001'],
  ['a person’s id', ids.isPersonId, ids.personId, 'PERS0N0001'],
  ['a device’s id', ids.isDeviceId, ids.deviceId, '0123456789ABCDEF'],
  ['a fingerprint', ids.isFingerprint, ids.fingerprint, 'GHJKMNPQRSTVWXYZ'],
  ['an entry’s id', ids.isEntryId, ids.entryId, '019a2b3c-4d5e-7f60-8123-456789abcdef'],
  ['an entry’s id without a time', ids.isEntryId, ids.entryId, '9a2b3c4d-5e6f-4071-a123-456789abcdef'],
  ['a receipt’s id', ids.isReceiptId, ids.receiptId, 'AAAAAAAAAAAAAAAAAAAAAA'],
] as const)('%s', (...[, isOne, minted, good]) => {
  it('is minted from a text of its form', () => {
    expect(minted(good)).toBe(good);
  });

  it('is refused when shorter, longer, padded or with a strange character', () => {
    for (const bad of ['', good.slice(1), `${good}0`, ` ${good}`, `${good}\n`, good.replace(/.$/, '!')]) {
      expect(isOne(bad)).toBe(false);
      expect(() => minted(bad)).toThrow(RangeError);
    }
  });
});

describe('an entry’s id', () => {
  it('is a UUID of version 4 or 7 in lower case and no other', () => {
    for (const version of '01235689abcdef') {
      expect(ids.isEntryId(`019a2b3c-4d5e-${version}f60-8123-456789abcdef`)).toBe(false);
    }
    expect(ids.isEntryId('019A2B3C-4D5E-7F60-8123-456789ABCDEF')).toBe(false);
    expect(ids.isEntryId('019a2b3c-4d5e-7f60-c123-456789abcdef')).toBe(false);
  });
});

describe('a receipt’s id', () => {
  it('is the one text of its sixteen bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        expect(ids.isReceiptId(Buffer.from(bytes).toString('base64url'))).toBe(true);
      }),
    );
    expect(ids.isReceiptId('AAAAAAAAAAAAAAAAAAAAAB')).toBe(false);
  });
});

describe('an instant', () => {
  it('is a whole count of milliseconds from 1970 on', () => {
    expect(instant(0)).toBe(0);
    expect(instant(1_790_820_000_000)).toBe(1_790_820_000_000);
    for (const bad of [-1, 0.5, Number.NaN, Infinity, 2 ** 53])
      expect(() => instant(bad)).toThrow(RangeError);
  });
});
