import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryId, receiptId } from '../../src/domain/basics/ids.ts';
import type { Json } from '../../src/domain/basics/json.ts';
import { canonical, fromCanonical } from '../../src/contracts/canonical.ts';
import type { Envelope } from '../../src/contracts/envelope.ts';
import type { HeaderOf } from '../../src/contracts/header.ts';
import type { Change, SealedToRings } from '../../src/contracts/sealed.ts';
import { sealText } from '../../src/seal/basis/aes.ts';
import { sha256, toBase64 } from '../../src/seal/basis/bytes.ts';
import { bindingOf, enveloped, hasItsContent } from '../../src/seal/entries.ts';
import { readHeader } from '../../src/seal/reading.ts';
import { openWith } from '../../src/seal/basis/hpke.ts';
import { sealTo } from '../../src/seal/basis/hpke-seal.ts';
import { aesKey, isSignedBy } from '../../src/seal/basis/keys.ts';
import { openChange, sealChange } from '../../src/seal/records.ts';
import { openForRings } from '../../src/seal/opening.ts';
import { sealForRings } from '../../src/seal/submissions.ts';
import { anotherOffice, anOffice, deviceKeys, morning, somePerson } from '../worlds/keys.ts';
import { aRing, aSubmission, aSubmissionHeader, pairsIn } from '../worlds/keys-rings.ts';

const [general, older, first, second, third] = await Promise.all([
  aRing('general', 2),
  aRing('general', 1),
  aRing('integrity:PERS0N0001'),
  aRing('integrity:PERS0N0002'),
  aRing('integrity:PERS0N0003'),
]);
const device = await deviceKeys('an officer');

function headerIn<Kind extends 'submission' | 'change'>({ header }: Envelope, kind: Kind): HeaderOf<Kind> {
  const read = readHeader(header);
  if (!read.ok || read.value.kind !== kind) throw new Error('another header');
  return read.value as HeaderOf<Kind>;
}

const sealedIn = ({ content }: Envelope): SealedToRings => fromCanonical(content) as unknown as SealedToRings;

function keyAt({ keys }: SealedToRings, at: number): SealedToRings['keys'][number]['sealed'] {
  const key = keys[at];
  if (key === undefined) throw new Error('no such key');
  return key.sealed;
}

/** The text with one of its bits the other way. */
function flipped(text: string, bit: number): string {
  const bytes = Buffer.from(text);
  const at = (bit >> 3) % bytes.length;
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7));
  return bytes.toString('utf8');
}

describe('a submission', async () => {
  const sealed = await sealForRings(aSubmissionHeader([general]), aSubmission(), [general]);
  const header = headerIn(sealed, 'submission');

  it('opens for a holder of its ring to what was written', async () => {
    expect(await openForRings(header, sealed.content, pairsIn(older, general))).toBe(
      canonical(aSubmission() as unknown as Json),
    );
    expect(await hasItsContent(header, sealed.content)).toBe(true);
    expect(sealed.signature).toBeNull();
  });

  it('stays shut for other rings and for other generations', async () => {
    expect(await openForRings(header, sealed.content, pairsIn(older, first))).toBeNull();
    expect(await openForRings(header, sealed.content, () => older.held.pair)).toBeNull();
  });

  it('opens for each reader that was named, and for none that was left out', async () => {
    const report = await sealForRings(aSubmissionHeader([first, third]), aSubmission(), [first, third]);
    const read = headerIn(report, 'submission');
    for (const ring of [first, third])
      expect(await openForRings(read, report.content, pairsIn(ring))).not.toBeNull();
    expect(await openForRings(read, report.content, pairsIn(second, general))).toBeNull();
  });

  it('stays shut under a header of which any bound field is another', async () => {
    const others: Partial<HeaderOf<'submission'>> = {
      office: anotherOffice,
      id: entryId('019a2b3c-4d5e-7f60-8123-456789abcdef'),
      version: 2,
      rings: [{ ring: 'general', generation: 1 }],
      receipt: receiptId('AAAAAAAAAAAAAAAAAAAAAA'),
      blobs: [{ id: entryId('019a2b3c-4d5e-7f60-8123-456789abcdef'), hash: 'A'.repeat(43), size: 1 }],
      replaces: entryId('019a2b3c-4d5e-7f60-8123-456789abcdef'),
      channel: 'CHANNE0002' as HeaderOf<'submission'>['channel'],
    };
    const bound = Object.keys(JSON.parse(bindingOf(header)) as object).filter(
      (name) => !['format', 'kind'].includes(name),
    );
    expect(Object.keys(others).sort()).toEqual(bound.sort());
    for (const [name, value] of Object.entries(others)) {
      expect(
        await openForRings({ ...header, [name]: value }, sealed.content, pairsIn(general)),
        name,
      ).toBeNull();
    }
  });

  it('names the key it is sealed with, so that no reader can be shown another text than the next', async () => {
    const report = await sealForRings(aSubmissionHeader([first, third]), aSubmission(), [first, third]);
    const other = await sealForRings(aSubmissionHeader([first, third]), aSubmission(), [first, third]);
    const read = headerIn(report, 'submission');
    const [mine, theirs] = [sealedIn(report), sealedIn(other)];
    const key = await openWith(first.held.pair, keyAt(mine, 0), {
      purpose: 'submission key',
      aad: bindingOf(read),
    });
    expect(mine.keyHash).toBe(toBase64(await sha256(key ?? new Uint8Array())));
    const unnamed = canonical({ ...mine, keyHash: theirs.keyHash } as unknown as Json);
    for (const ring of [first, third]) expect(await openForRings(read, unnamed, pairsIn(ring))).toBeNull();
  });

  it('stays shut for the reader who was handed another key than the one it names', async () => {
    // AES-GCM does not commit to its key: a sender may find two keys that both open one body, to two texts.
    const header = aSubmissionHeader([first, third]);
    const aad = bindingOf(header);
    const bait = new Uint8Array(32).fill(7);
    const report = await sealForRings(header, aSubmission(), [first, third]);
    const honest = sealedIn(report);
    const planted = await sealTo(third.publicKey, bait, { purpose: 'submission key', aad });
    const text = await sealText(await aesKey(bait), canonical(aSubmission() as unknown as Json), aad);
    const [forFirst, forThird] = honest.keys;
    const content = canonical({
      ...honest,
      ...text,
      keys: [forFirst, { ...forThird, sealed: planted }],
    } as unknown as Json);
    expect(await openForRings(headerIn(report, 'submission'), content, pairsIn(third))).toBeNull();
    const named = canonical({
      ...(fromCanonical(content) as object),
      keyHash: toBase64(await sha256(bait)),
    } as unknown as Json);
    expect(await openForRings(headerIn(report, 'submission'), named, pairsIn(third))).not.toBeNull();
    expect(await openForRings(headerIn(report, 'submission'), named, pairsIn(first))).toBeNull();
  });

  it('is found out when any bit of its content is another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.content.length * 8 - 1), async (bit) => {
        const changed = flipped(sealed.content, bit);
        expect(await hasItsContent(header, changed)).toBe(false);
        expect(await openForRings(header, changed, pairsIn(general))).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('is never sealed to the same bytes twice', async () => {
    const again = await sealForRings(aSubmissionHeader([general]), aSubmission(), [general]);
    expect(again.content).not.toBe(sealed.content);
  });

  it('hides in its size what was written, up to the size’s class', async () => {
    const sizes = await Promise.all(
      ['', 'ก', 'ก'.repeat(30)].map(async (what) => {
        const envelope = await sealForRings(
          aSubmissionHeader([general]),
          aSubmission({ answers: { what } }),
          [general],
        );
        return headerIn(envelope, 'submission').contentSize;
      }),
    );
    expect(new Set(sizes).size).toBe(1);
  });

  it('is null, not an error, when its content is another thing', async () => {
    for (const content of ['', 'null', '{}', '[]', sealed.header, `${sealed.content} `]) {
      expect(await openForRings(header, content, pairsIn(general))).toBeNull();
    }
  });
});

describe('a change', async () => {
  const change: Change = {
    person: somePerson,
    at: morning,
    edits: [{ table: 'cases', row: 'a', set: { note: 'ลับ' }, steps: [], add: [] }],
  };
  const writing = { recordKey: general.held.recordKey, signKey: device.sign.privateKey };
  const open = {
    office: anOffice,
    id: entryId('019a2b3c-4d5e-7f60-8123-456789abcdef'),
    kind: 'change' as const,
    device: device.device,
    seen: { seq: 1, hash: 'A'.repeat(43) },
    table: 'cases',
    ring: { ring: 'general', generation: 2 },
    blobs: [],
  };
  const written = await sealChange(open, change, writing);
  const header = headerIn(written, 'change');

  it('opens under its ring’s record key and is signed by its device', async () => {
    expect(await openChange(header, written.content, general.held.recordKey)).toEqual(change);
    expect(await isSignedBy(written.header, written.signature ?? '', device.signKey)).toBe(true);
  });

  it('stays shut under another record key or another header', async () => {
    expect(await openChange(header, written.content, older.held.recordKey)).toBeNull();
    expect(
      await openChange({ ...header, table: 'people' }, written.content, general.held.recordKey),
    ).toBeNull();
    expect(
      await openChange(
        { ...header, seen: { seq: 2, hash: 'A'.repeat(43) } },
        written.content,
        general.held.recordKey,
      ),
    ).toBeNull();
  });

  it('is found out when any bit of its header is another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(written.header.length * 8 - 1), async (bit) => {
        expect(await isSignedBy(flipped(written.header, bit), written.signature ?? '', device.signKey)).toBe(
          false,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is null, not an error, when what was sealed is no act, or a hole without a bottom', async () => {
    const deep = `{"at":1,"edits":[{"add":[],"row":"a","set":{"a":${'['.repeat(3_000)}${']'.repeat(3_000)}},"steps":[],"table":"a"}],"person":"${somePerson}"}`;
    for (const text of ['', '{}', 'no JSON', deep]) {
      const sealed = await sealText(general.held.recordKey, text, bindingOf(open));
      const envelope = await enveloped(open, { ...sealed }, device.sign.privateKey);
      expect(
        await openChange(headerIn(envelope, 'change'), envelope.content, general.held.recordKey),
      ).toBeNull();
    }
  });
});
