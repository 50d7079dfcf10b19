import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { lifted, type FirstDefinition } from '../../src/domain/channels/first-format.ts';
import type { Json } from '../../src/domain/basics/json.ts';
import { canonical, fromCanonical } from '../../src/contracts/canonical.ts';
import { eraseSchema } from '../../src/contracts/authority.ts';
import { envelopeSchema } from '../../src/contracts/envelope.ts';
import type { SenderHeader } from '../../src/contracts/header.ts';
import type { RingGeneration } from '../../src/contracts/ids.ts';
import { changeSchema, messageSchema, sheetSchema, snapshotSchema, submissionSchema } from '../../src/contracts/sealed.ts';
import { sealedRecordSchema } from '../../src/contracts/sealed-record.ts';
import { openText } from '../../src/seal/basis/aes.ts';
import { bindingOf, contentHash, hasItsContent } from '../../src/seal/entries.ts';
import { readHeader } from '../../src/seal/reading.ts';
import { isSignedBy } from '../../src/seal/basis/keys.ts';
import { openChange } from '../../src/seal/records.ts';
import { holdRing, type HeldRing } from '../../src/seal/trust/rings.ts';
import { readStatement } from '../../src/seal/trust/statements.ts';
import { openForRings } from '../../src/seal/opening.ts';
import { golden, goldenNames, type GoldenEntry, type GoldenKeys } from './golden.ts';

const notEntries = ['addresses', 'hand-over', 'invitation-rings', 'keys', 'log', 'status'];
const names = goldenNames().filter((name) => !notEntries.includes(name));
const keys = golden<GoldenKeys>('keys');
const held = await Promise.all(keys.rings.map(({ secrets, publicKey }) => holdRing(secrets, publicKey)));

const heldOf = ({ ring, generation }: RingGeneration): HeldRing | null =>
  held.find((one) => one?.ring === ring && one.generation === generation) ?? null;

/** The key that signed, by what the header says; `null` for what citizens send. */
function signKeyOf(header: SenderHeader): string | null {
  switch (header.kind) {
    case 'submission':
    case 'message':
    case 'sheet':
      return null;
    case 'change':
    case 'case-act':
    case 'erase':
    case 'snapshot':
      return keys.devices.admin.signKey;
    case 'authority':
      return { root: keys.office.rootKey, device: keys.devices.admin.signKey, invitation: keys.invitation.signKey }[
        header.signer.by
      ];
    default:
      return header satisfies never;
  }
}

/** What stands in the content, opened where it is sealed, in canonical text. */
async function plainOf(header: SenderHeader, content: string): Promise<string | null> {
  switch (header.kind) {
    case 'submission':
    case 'message':
    case 'sheet':
    case 'case-act':
      return openForRings(header, content, (ring) => heldOf(ring)?.pair ?? null);
    case 'change':
    case 'snapshot': {
      const recordKey = heldOf(header.ring)?.recordKey;
      const sealed = v.parse(sealedRecordSchema, fromCanonical(content));
      return recordKey === undefined ? null : openText(recordKey, sealed, bindingOf(header));
    }
    case 'authority':
    case 'erase':
      return content;
    default:
      return header satisfies never;
  }
}

/** What this app reads out of the opened text, by the schema of its kind. */
async function readOf(header: SenderHeader, { content, plain }: { readonly content: string; readonly plain: string }): Promise<unknown> {
  switch (header.kind) {
    case 'submission':
      return v.parse(submissionSchema, fromCanonical(plain));
    case 'message':
      return v.parse(messageSchema, fromCanonical(plain));
    case 'sheet':
      return v.parse(sheetSchema, fromCanonical(plain));
    case 'change': {
      const recordKey = heldOf(header.ring)?.recordKey;
      return recordKey === undefined ? null : openChange(header, content, recordKey);
    }
    case 'case-act':
      return v.parse(changeSchema, fromCanonical(plain));
    case 'erase':
      return v.parse(eraseSchema, fromCanonical(content));
    case 'authority':
      return readStatement(content);
    case 'snapshot':
      return v.parse(snapshotSchema, fromCanonical(plain));
    default:
      return header satisfies never;
  }
}

/** What was written in an earlier step of the format reads as one of today's, with nothing lost. */
function asReadToday(plain: object): object {
  if (!('statement' in plain) || plain.statement !== 'channel') return plain;
  const { definition } = plain as unknown as { readonly definition: FirstDefinition };
  return { statement: 'channel', definition: lifted(definition) };
}

describe.each(names)('the golden entry %s', (name) => {
  const { envelope, header: fields, plain } = golden<GoldenEntry>(name);
  const read = readHeader(envelope.header);
  if (!read.ok) throw new Error(`${name}: ${read.problem}`);
  const header = read.value;

  it('is an envelope whose header this app reads', () => {
    expect(v.parse(envelopeSchema, envelope)).toEqual(envelope);
    expect(header).toMatchObject(fields);
  });

  it('has the header that its fields give, byte for byte', async () => {
    const given = { ...fields, format: 1, contentHash: await contentHash(envelope.content), contentSize: Buffer.byteLength(envelope.content) };
    expect(canonical(given as unknown as Json)).toBe(envelope.header);
  });

  it('holds the content that its header names', async () => {
    expect(await hasItsContent(header, envelope.content)).toBe(true);
    expect(fromCanonical(envelope.content)).toBeDefined();
  });

  it('is signed by whom its header names, or by nobody', async () => {
    const key = signKeyOf(header);
    if (key === null) expect(envelope.signature).toBeNull();
    else expect(await isSignedBy(envelope.header, envelope.signature ?? '', key)).toBe(true);
  });

  it('opens to the very text that was written', async () => {
    const text = await plainOf(header, envelope.content);
    expect(text).toBe(canonical(plain));
    expect(await readOf(header, { content: envelope.content, plain: text ?? '' })).toEqual(asReadToday(plain as object));
  });
});

describe('the golden report to two readers', () => {
  const { envelope } = golden<GoldenEntry>('submission-integrity');
  const header = readHeader(envelope.header);

  it.each(['integrity:PERS0N0001', 'integrity:PERS0N0002'])('opens with the ring %s alone', async (ring) => {
    if (!header.ok || header.value.kind !== 'submission') throw new Error('not a submission');
    const pair = heldOf({ ring, generation: 1 })?.pair ?? null;
    expect(await openForRings(header.value, envelope.content, (asked) => (asked.ring === ring ? pair : null))).not.toBeNull();
  });
});
