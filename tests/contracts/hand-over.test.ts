import fc from 'fast-check';
import { correction, generate } from 'lean-qr';
import { describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import { canonical, fromCanonical } from '../../src/contracts/canonical.ts';
import type { Envelope } from '../../src/contracts/envelope.ts';
import { fromBase45, toBase45 } from '../../src/contracts/hand-over/base45.ts';
import { fromBase64Url, toBase64Url } from '../../src/contracts/hand-over/base64url.ts';
import { packed, unpacked } from '../../src/contracts/hand-over/hand-over.ts';
import type { Ring } from '../../src/contracts/ids.ts';
import { toBase64 } from '../../src/seal/basis/bytes.ts';
import { newEntryId, newSheetId } from '../../src/seal/basis/new-ids.ts';
import { contentHash } from '../../src/seal/entries.ts';
import { sealForRings } from '../../src/seal/submissions.ts';
import { golden, type GoldenEntry } from '../formats/golden.ts';
import { aChannel, anOffice, morning } from '../worlds/keys.ts';
import { aReceipt, aRing, aSubmission, aSubmissionHeader, type TestRing } from '../worlds/keys-rings.ts';

const ringNames: readonly Ring[] = [
  'general',
  'welfare',
  'conduct',
  'survey',
  'integrity:PERS0N0001',
  'integrity:0000000000',
  'integrity:ZZZZZZZZZZ',
];
const rings: readonly TestRing[] = await Promise.all(
  ringNames.map((ring, at) => aRing(ring, at === 0 ? 1 : 100 * at)),
);

const someBytes = (length: number): fc.Arbitrary<string> =>
  fc.uint8Array({ minLength: length, maxLength: length }).map(toBase64Url);
const anyMoment = fc.integer({ min: 0, max: 2 ** 47 }).map(instant);
const anyRings = fc.subarray([...rings], { minLength: 1 });
const anyBlob = fc.record({
  id: anyMoment.map(newEntryId),
  hash: someBytes(32),
  size: fc.nat(400_000),
});

const anySubmission = fc
  .record({
    to: anyRings,
    id: anyMoment.map(newEntryId),
    version: fc.integer({ min: 1, max: 2 ** 40 }),
    blobs: fc.array(anyBlob, { maxLength: 5 }),
    replaces: fc.option(anyMoment.map(newEntryId)),
    words: fc.string({ unit: 'binary', maxLength: 1_500 }),
  })
  .map(({ to, words, ...header }) =>
    sealForRings(aSubmissionHeader(to, header), aSubmission({ answers: { words } }), to),
  );
const anyMessage = anyRings.map((to) =>
  sealForRings(
    {
      kind: 'message',
      office: anOffice,
      id: newEntryId(morning),
      channel: aChannel,
      rings: to.map(({ ring, generation }) => ({ ring, generation })),
      receipt: aReceipt.receipt,
      blobs: [],
    },
    { receiptKey: toBase64(aReceipt.key), text: 'ยังไม่มาซ่อม', act: 'answer', writtenAt: morning, blobs: [] },
    to,
  ),
);
const anySheet = anyRings.map((to) =>
  sealForRings(
    {
      kind: 'sheet',
      office: anOffice,
      id: newSheetId(),
      channel: aChannel,
      version: 3,
      rings: to.map(({ ring, generation }) => ({ ring, generation })),
    },
    { answers: { all: 'good' } },
    to,
  ),
);

async function sealed(words: string, to: readonly TestRing[] = rings.slice(0, 1)): Promise<Envelope> {
  return sealForRings(aSubmissionHeader(to), aSubmission({ answers: { detail: words } }), to);
}

async function textOf(envelope: Envelope): Promise<string> {
  const text = await packed(envelope, contentHash);
  if (text === null) throw new Error('it should have been packed');
  return text;
}

describe('a hand-over text', () => {
  it('comes back byte for byte as every envelope that our sealing makes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anySubmission, anyMessage, anySheet), async (sealing) => {
        const envelope = await sealing;
        expect(await unpacked(await textOf(envelope), contentHash)).toEqual({ ok: true, value: envelope });
      }),
    );
  });

  it('is read today as when it was first written', async () => {
    for (const [kind, text] of Object.entries(golden<Readonly<Record<string, string>>>('hand-over'))) {
      const { envelope } = golden<GoldenEntry>(kind);
      expect(await textOf(envelope)).toBe(text);
      expect(await unpacked(text, contentHash)).toEqual({ ok: true, value: envelope });
    }
  });

  it('is written in the letters of a QR’s densest mode for text', async () => {
    expect(await textOf(await sealed('ไฟดับ'))).toMatch(/^PRONGSAI1:[0-9A-Z $%*+\-./:]+[^ ]$/);
  });

  it.each([
    ['a few words', 'ไฟหน้าบ้านดับ', 1, 15],
    ['100 Thai letters', 'ก'.repeat(100), 1, 19],
    ['100 Thai letters for three named readers', 'ก'.repeat(100), 3, 23],
    ['200 Thai letters', 'ก'.repeat(200), 1, 26],
    ['280 Thai letters', 'ก'.repeat(280), 1, 26],
    ['310 Thai letters', 'ก'.repeat(310), 1, 36],
  ] as const)('of %s is a QR of a known size', async (...[, words, readers, version]) => {
    const text = await textOf(await sealed(words, rings.slice(-readers)));
    const { size } = generate(text, { minCorrectionLevel: correction.L });
    expect((size - 17) / 4).toBe(version);
  });

  it('that was cut or changed anywhere is refused', async () => {
    const envelope = await sealed('ไฟดับ');
    const text = await textOf(envelope);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 10, max: text.length - 1 }), fc.nat(44), async (at, letter) => {
        const cut = await unpacked(text.slice(0, at), contentHash);
        expect(cut).toEqual({ ok: false, problem: 'damaged' });
        const put = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'.charAt(letter);
        const changed = await unpacked(text.slice(0, at) + put + text.slice(at + 1), contentHash);
        expect(changed).toEqual(
          put === text.charAt(at) ? { ok: true, value: envelope } : { ok: false, problem: 'damaged' },
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('is told from other QR codes and from those of a later app', async () => {
    expect(await unpacked('https://ita.example.go.th/c/ABC', contentHash)).toMatchObject({
      problem: 'foreign',
    });
    expect(await unpacked('', contentHash)).toMatchObject({ problem: 'foreign' });
    expect(await unpacked('PRONGSAI2:ABC', contentHash)).toMatchObject({ problem: 'newer-format' });
    expect(await unpacked('PRONGSAI1:', contentHash)).toMatchObject({ problem: 'damaged' });
    expect(await unpacked('PRONGSAI1:ก', contentHash)).toMatchObject({ problem: 'damaged' });
  });

  it('never throws, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.nat(2), async (bytes, kind) => {
        bytes[6] = kind;
        const read = await unpacked(`PRONGSAI1:${toBase45(bytes)}`, contentHash);
        expect(read).toEqual({ ok: false, problem: 'damaged' });
      }),
      { numRuns: 500 },
    );
  });

  it('is not made of what it could not give back', async () => {
    const envelope = await sealed('ไฟดับ');
    const header = fromCanonical(envelope.header);
    const more = { ...(header as object), further: 1 };
    expect(await packed({ ...envelope, header: canonical(more) }, contentHash)).toBeNull();
    expect(await packed({ ...envelope, content: '{}' }, contentHash)).toBeNull();
    expect(await packed({ ...envelope, header: 'nonsense' }, contentHash)).toBeNull();
    expect(await packed(golden<GoldenEntry>('change').envelope, contentHash)).toBeNull();
  });
});

describe('base 45', () => {
  it('writes as RFC 9285 does', () => {
    expect(toBase45(Buffer.from('AB'))).toBe('BB8');
    expect(toBase45(Buffer.from('Hello!!'))).toBe('%69 VD92EX0');
    expect(toBase45(Buffer.from('base-45'))).toBe('UJCLQE7W581');
    expect(Buffer.from(fromBase45('QED8WEX0') ?? []).toString()).toBe('ietf!');
  });

  it('gives back all bytes, and never ends in a space', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase45(toBase45(bytes))).toEqual(bytes);
        expect(toBase45(bytes)).not.toMatch(/ $/);
      }),
    );
  });

  it('refuses what it does not write', () => {
    expect(['A', 'GGW', '::', 'a00', 'ABCD'].map(fromBase45)).toEqual([null, null, null, null, null]);
  });
});

describe('base64url without a browser', () => {
  it('writes and reads as Node does, and nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
      }),
    );
    expect(['A', 'AB', 'A=', 'A+AA'].map(fromBase64Url)).toEqual([null, null, null, null]);
  });
});
