import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import type { Json } from '../../src/domain/basics/json.ts';
import { canonical, fromCanonical } from '../../src/contracts/canonical.ts';
import { readHeader } from '../../src/seal/reading.ts';
import { readStatusHeader } from '../../src/seal/status.ts';
import { sealForRings } from '../../src/seal/submissions.ts';
import { anOffice, deviceKeys } from '../worlds/keys.ts';
import { aRing, aSubmission, aSubmissionHeader } from '../worlds/keys-rings.ts';

const [general, device] = await Promise.all([aRing('general', 2), deviceKeys('an officer')]);

describe('a header', () => {
  const text = canonical({
    ...aSubmissionHeader([general]),
    format: 1,
    contentHash: 'A'.repeat(43),
    contentSize: 9,
  } as unknown as Json);

  const but = (words: { readonly [name: string]: Json }): string =>
    canonical({ ...(JSON.parse(text) as object), ...words });

  it('is read back to the same text', () => {
    const read = readHeader(text);
    expect(read.ok && canonical(read.value as unknown as Json)).toBe(text);
  });

  it('of a later format, or of a kind not known here, is newer and not malformed', () => {
    expect(readHeader(but({ format: 2 }))).toEqual({ ok: false, problem: 'newer-format' });
    expect(readHeader(but({ kind: 'holiday' }))).toEqual({ ok: false, problem: 'newer-format' });
  });

  it.each([
    ['no JSON', 'x'],
    ['a space', text.replace(':1', ': 1')],
    ['a field too many', but({ person: 'somchai' })],
    ['a name where an id belongs', but({ id: 'somchai' })],
    ['no ring', but({ rings: [] })],
    ['a ring nobody knows', but({ rings: [{ ring: 'friends', generation: 1 }] })],
    ['generation nought', but({ rings: [{ ring: 'general', generation: 0 }] })],
    [
      'too many rings',
      but({ rings: Array.from({ length: 21 }, () => ({ ring: 'general', generation: 1 })) }),
    ],
    ['a hash with a bit to spare', but({ contentHash: `${'A'.repeat(42)}B` })],
    ['format nought', but({ format: 0 })],
  ])('with %s is malformed', (_name, bad) => {
    expect(readHeader(bad)).toEqual({ ok: false, problem: 'malformed' });
  });
});

describe('a sheet’s header', () => {
  const fields = {
    office: anOffice,
    kind: 'sheet',
    channel: 'CHANNE0001',
    version: 1,
    rings: [{ ring: 'survey', generation: 1 }],
    format: 1,
    contentHash: 'A'.repeat(43),
    contentSize: 9,
  };

  it('holds nothing of person, device or time: these fields and no others', () => {
    const read = readHeader(canonical({ ...fields, id: '7b9d3f10-2c4e-4a6b-8d0f-1a2b3c4d5e6f' }));
    expect(read.ok && Object.keys(read.value).sort()).toEqual([
      'channel',
      'contentHash',
      'contentSize',
      'format',
      'id',
      'kind',
      'office',
      'rings',
      'version',
    ]);
  });

  it('is refused with an id that tells the time', () => {
    expect(readHeader(canonical({ ...fields, id: '019a2b3c-4d5e-7f60-8123-456789abcdef' })).ok).toBe(false);
  });

  it('is refused with a receipt, a device or a clock', () => {
    const id = '7b9d3f10-2c4e-4a6b-8d0f-1a2b3c4d5e6f';
    for (const more of [
      { receipt: 'AAAAAAAAAAAAAAAAAAAAAA' },
      { device: device.device },
      { writtenAt: instant(1) },
      { seen: null },
    ]) {
      expect(readHeader(canonical({ ...fields, id, ...more })).ok).toBe(false);
    }
  });
});

describe('what a device signs', async () => {
  // Three kinds of text are signed by one key: none may ever be taken for another.
  const entry = (await sealForRings(aSubmissionHeader([general]), aSubmission(), [general])).header;
  const status = canonical({
    format: 1,
    office: anOffice,
    receipt: 'AAAAAAAAAAAAAAAAAAAAAA',
    device: device.device,
    upToSeq: 1,
    sealed: { iv: 'A'.repeat(16), body: '' },
  });
  const session = `prongsai session\n${anOffice}\nchallenge`;

  it('for a session is no JSON, whatever the collector asks to be signed', () => {
    fc.assert(
      fc.property(fc.string(), (challenge) => {
        expect(fromCanonical(`prongsai session\n${anOffice}\n${challenge}`)).toBeUndefined();
      }),
    );
    expect(readHeader(session).ok).toBe(false);
  });

  it('for a status is no entry, and an entry is no status', () => {
    expect(readHeader(status)).toEqual({ ok: false, problem: 'malformed' });
    expect(readStatusHeader({ header: status, signature: 'A'.repeat(86) })).not.toBeNull();
    expect(readStatusHeader({ header: entry, signature: 'A'.repeat(86) })).toBeNull();
  });

  it('for an entry names a kind, which a status can never do', () => {
    const both = canonical({ ...(JSON.parse(entry) as object), ...(JSON.parse(status) as object) });
    expect(readHeader(both).ok).toBe(false);
    expect(readStatusHeader({ header: both, signature: 'A'.repeat(86) })).toBeNull();
  });
});
