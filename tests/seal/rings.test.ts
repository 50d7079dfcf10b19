import { describe, expect, it } from 'vitest';
import { entryId } from '../../src/domain/basics/ids.ts';
import { sealText, openText } from '../../src/seal/aes.ts';
import { toBase64, utf8 } from '../../src/seal/bytes.ts';
import { openWith, pairFromSecret, sealTo } from '../../src/seal/hpke.ts';
import { publicText } from '../../src/seal/keys.ts';
import {
  holdRing,
  newRing,
  openRing,
  openRingsOfInvitation,
  sealRing,
  sealRingsForInvitation,
} from '../../src/seal/rings.ts';
import { deviceKeys, invitationKeys } from '../worlds/keys.ts';

const [holder, other, asked] = await Promise.all([
  deviceKeys('a holder'),
  deviceKeys('another'),
  invitationKeys('rings'),
]);
const { secrets, publicKey } = await newRing({ ring: 'general', generation: 2 });
const invitation = entryId('019a2b3c-4d5e-7f60-8123-456789abcdef');

describe('a ring’s secrets', () => {
  it('open for the holder they were sealed to, as that ring and that generation only', async () => {
    const sealed = await sealRing(secrets, holder.sealKey);
    expect(await openRing(secrets, sealed, holder.seal)).toEqual(secrets);
    expect(await openRing(secrets, sealed, other.seal)).toBeNull();
    expect(await openRing({ ring: 'general', generation: 3 }, sealed, holder.seal)).toBeNull();
    expect(await openRing({ ring: 'welfare', generation: 2 }, sealed, holder.seal)).toBeNull();
  });

  it('that claim to be another ring’s inside are not taken', async () => {
    const lie = utf8(
      JSON.stringify({
        generation: 9,
        privateKey: secrets.privateKey,
        recordKey: secrets.recordKey,
        ring: 'general',
      }),
    );
    const sealed = await sealTo(holder.sealKey, lie, { purpose: 'ring secrets', aad: 'general/2' });
    expect(await openRing({ ring: 'general', generation: 2 }, sealed, holder.seal)).toBeNull();
  });

  it('are null, not an error, when somebody sealed what is no text', async () => {
    const junk = new Uint8Array([0xff, 0xfe]);
    const forRing = await sealTo(holder.sealKey, junk, { purpose: 'ring secrets', aad: 'general/2' });
    expect(await openRing({ ring: 'general', generation: 2 }, forRing, holder.seal)).toBeNull();
    const forInvitation = await sealTo(asked.sealKey, junk, { purpose: 'invitation rings', aad: invitation });
    expect(await openRingsOfInvitation(forInvitation, asked.seal, invitation)).toBeNull();
  });

  it('travel with an invitation, for that invitation’s secret only', async () => {
    const welfare = await newRing({ ring: 'welfare', generation: 1 });
    const sealed = await sealRingsForInvitation([secrets, welfare.secrets], asked.sealKey, invitation);
    expect(await openRingsOfInvitation(sealed, asked.seal, invitation)).toEqual([secrets, welfare.secrets]);
    expect(
      await openRingsOfInvitation(sealed, asked.seal, entryId('019a2b3c-4d5e-7f60-8123-456789abcdee')),
    ).toBeNull();
    expect(await openRingsOfInvitation(sealed, holder.seal, invitation)).toBeNull();
  });
});

describe('a ring that is held', () => {
  it('opens what was sealed to its public key and what its other holders wrote, and gives neither key out', async () => {
    const [mine, theirs] = await Promise.all([holdRing(secrets, publicKey), holdRing(secrets, publicKey)]);
    const sealed = await sealTo(publicKey, utf8('ลับ'), { purpose: 'submission key', aad: 'a' });
    expect(await openWith(mine.pair, sealed, { purpose: 'submission key', aad: 'a' })).toEqual(utf8('ลับ'));
    expect(await openText(mine.recordKey, await sealText(theirs.recordKey, 'ลับ', 'a'), 'a')).toBe('ลับ');
    await expect(crypto.subtle.exportKey('pkcs8', mine.pair.privateKey)).rejects.toThrow();
    await expect(crypto.subtle.exportKey('raw', mine.recordKey)).rejects.toThrow();
  });

  it('is another in every generation', async () => {
    const next = await newRing({ ring: 'general', generation: 3 });
    expect(next.publicKey).not.toBe(publicKey);
    expect(next.secrets.recordKey).not.toBe(secrets.recordKey);
  });

  it('shows the public key that its pair has', async () => {
    const { pair } = await holdRing(secrets, publicKey);
    expect(await publicText(pair.publicKey)).toBe(publicKey);
    expect(await publicText((await pairFromSecret(utf8('another'.padEnd(32)))).publicKey)).not.toBe(
      publicKey,
    );
  });

  // Whoever can leave an invitation's rings at the collector (the collector itself, above all) may seal its own
  // record key to the invitation's public key; nothing signed says which record key a ring has.
  it.fails('is refused when its record key is not the one the office signed for', async () => {
    const planted = { ...secrets, recordKey: toBase64(new Uint8Array(32)) };
    await expect(holdRing(planted, publicKey)).rejects.toThrow();
  });
});
