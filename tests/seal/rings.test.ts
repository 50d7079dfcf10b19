import { describe, expect, it } from 'vitest';
import { entryId } from '../../src/domain/basics/ids.ts';
import { canonical } from '../../src/contracts/canonical.ts';
import type { RingSecrets } from '../../src/contracts/sealed.ts';
import { sealText, openText } from '../../src/seal/basis/aes.ts';
import { fromBase64, toBase64, utf8 } from '../../src/seal/basis/bytes.ts';
import { openWith, pairFromSecret } from '../../src/seal/basis/hpke.ts';
import { sealTo } from '../../src/seal/basis/hpke-seal.ts';
import { aesKey, publicText } from '../../src/seal/basis/keys.ts';
import {
  holdRing,
  newRing,
  openRing,
  openRingsOfInvitation,
  sealRing,
  sealRingsForInvitation,
  type HeldRing,
} from '../../src/seal/trust/rings.ts';
import { derived } from '../../src/seal/basis/kdf.ts';
import { deviceKeys, invitationKeys } from '../worlds/keys.ts';

const [holder, other, asked] = await Promise.all([
  deviceKeys('a holder'),
  deviceKeys('another'),
  invitationKeys('rings'),
]);
const { secrets, publicKey } = await newRing({ ring: 'general', generation: 2 });
const invitation = entryId('019a2b3c-4d5e-7f60-8123-456789abcdef');

async function held(own: RingSecrets, key: string): Promise<HeldRing> {
  const ring = await holdRing(own, key);
  if (ring === null) throw new Error('not its own secrets');
  return ring;
}

describe('a ring’s secrets', () => {
  it('open for the holder they were sealed to, as that ring and that generation only', async () => {
    const sealed = await sealRing(secrets, holder.sealKey);
    expect(await openRing(secrets, sealed, holder.seal)).toEqual(secrets);
    expect(await openRing(secrets, sealed, other.seal)).toBeNull();
    expect(await openRing({ ring: 'general', generation: 3 }, sealed, holder.seal)).toBeNull();
    expect(await openRing({ ring: 'welfare', generation: 2 }, sealed, holder.seal)).toBeNull();
  });

  it('that claim to be another ring’s inside are not taken', async () => {
    const lie = utf8(canonical({ ...secrets, generation: 9 }));
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
    const [mine, theirs] = await Promise.all([held(secrets, publicKey), held(secrets, publicKey)]);
    expect([mine.ring, mine.generation]).toEqual(['general', 2]);
    const sealed = await sealTo(publicKey, utf8('ลับ'), { purpose: 'submission key', aad: 'a' });
    expect(await openWith(mine.pair, sealed, { purpose: 'submission key', aad: 'a' })).toEqual(utf8('ลับ'));
    expect(await openText(mine.recordKey, await sealText(theirs.recordKey, 'ลับ', 'a'), 'a')).toBe('ลับ');
    await expect(crypto.subtle.exportKey('pkcs8', mine.pair.privateKey)).rejects.toThrow();
    await expect(crypto.subtle.exportKey('raw', mine.recordKey)).rejects.toThrow();
  });

  it('is another in every generation, for those who send and for those who write', async () => {
    const next = await newRing({ ring: 'general', generation: 3 });
    expect(next.publicKey).not.toBe(publicKey);
    const [older, newer] = [await held(secrets, publicKey), await held(next.secrets, next.publicKey)];
    const written = await sealText(newer.recordKey, 'ลับ', 'a');
    expect(await openText(older.recordKey, written, 'a')).toBeNull();
  });

  it('has the public key that the office signed', async () => {
    const { pair } = await held(secrets, publicKey);
    expect(await publicText(pair.publicKey)).toBe(publicKey);
  });

  it('makes its two keys apart: neither the seed itself nor one of them gives the other', async () => {
    const { recordKey } = await held(secrets, publicKey);
    const seed = fromBase64(secrets.seed);
    expect(await publicText((await pairFromSecret(seed)).publicKey)).not.toBe(publicKey);
    const written = await sealText(recordKey, 'ลับ', 'a');
    expect(await openText(await aesKey(seed), written, 'a')).toBeNull();
    const pairSecret = await derived(seed, 'ring pair', 32);
    expect(await openText(await aesKey(pairSecret), written, 'a')).toBeNull();
  });
});

describe('secrets that are not those of the ring that the office signed', () => {
  // Whoever can leave an invitation's rings at the collector (the collector itself, above all) may seal whatever
  // it likes to the invitation's public key: only the signed public key says which secrets are the ring's.
  it('are not held, whoever sealed them', async () => {
    const planted = { ...secrets, seed: toBase64(new Uint8Array(32)) };
    expect(await holdRing(planted, publicKey)).toBeNull();
    const other = await newRing({ ring: 'general', generation: 2 });
    expect(await holdRing(other.secrets, publicKey)).toBeNull();
    expect(await holdRing(secrets, other.publicKey)).toBeNull();
    expect(await holdRing(secrets, '')).toBeNull();
  });

  it('are not even read with a key beside the seed', async () => {
    const more = utf8(canonical({ ...secrets, recordKey: toBase64(new Uint8Array(32)) }));
    const sealed = await sealTo(holder.sealKey, more, { purpose: 'ring secrets', aad: 'general/2' });
    expect(await openRing(secrets, sealed, holder.seal)).toBeNull();
  });
});
