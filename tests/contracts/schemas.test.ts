import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as ids from '../../src/contracts/ids.ts';
import { hpkeSchema, statementSchema } from '../../src/contracts/authority.ts';
import { channelDefinitionSchema } from '../../src/contracts/channel/definition.ts';
import { envelopeSchema, longestContent } from '../../src/contracts/envelope.ts';
import { collectorHeaderSchema, senderHeaderSchema } from '../../src/contracts/header.ts';
import {
  changeSchema,
  messageSchema,
  ringSecretsSchema,
  sealedToRingsSchema,
  snapshotSchema,
  submissionSchema,
} from '../../src/contracts/sealed.ts';
import { aDefinition } from '../worlds/keys-channels.ts';

const bytesOf = (length: number): fc.Arbitrary<string> =>
  fc
    .uint8Array({ minLength: length, maxLength: length })
    .map((bytes) => Buffer.from(bytes).toString('base64url'));

describe('bytes as text', () => {
  it.each([
    ['a hash', ids.hashSchema, 32],
    ['a key', ids.keySchema, 32],
    ['a nonce', ids.ivSchema, 12],
    ['a signature', ids.signatureSchema, 64],
  ] as const)('are %s in exactly their length', (...[, schema, length]) => {
    fc.assert(
      fc.property(bytesOf(length), (text) => {
        expect(v.is(schema, text)).toBe(true);
        expect(v.is(schema, text.slice(1))).toBe(false);
        expect(v.is(schema, `${text}A`)).toBe(false);
        expect(v.is(schema, `${text}=`)).toBe(false);
      }),
    );
  });

  it('are any number, but one text for the same bytes', () => {
    fc.assert(
      fc.property(fc.nat(200).chain(bytesOf), (text) => {
        expect(v.is(ids.bytesSchema, text)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('ABCxyz019-_')), maxLength: 9 }),
        (text) => {
          const isTheOne = Buffer.from(text, 'base64url').toString('base64url') === text;
          expect(v.is(ids.bytesSchema, text)).toBe(isTheOne);
        },
      ),
    );
  });

  it('take no time that grows beyond measure, however long they are', () => {
    expect(v.is(ids.bytesSchema, 'A'.repeat(4_000_000))).toBe(true);
    expect(v.is(ids.bytesSchema, `${'A'.repeat(4_000_000)}!`)).toBe(false);
  });

  it('are a public key only with a point’s first byte', () => {
    expect(v.is(ids.publicKeySchema, `BA${'A'.repeat(85)}`)).toBe(true);
    for (const bad of [
      `AA${'A'.repeat(85)}`,
      `BQ${'A'.repeat(85)}`,
      `BA${'A'.repeat(84)}B`,
      `BA${'A'.repeat(84)}`,
    ]) {
      expect(v.is(ids.publicKeySchema, bad)).toBe(false);
    }
    expect(v.is(hpkeSchema, { enc: 'AA', body: '' })).toBe(false);
  });
});

describe('a ring', () => {
  it('is one of the four circles or a named reader’s own', () => {
    for (const ring of ['general', 'welfare', 'conduct', 'survey', 'integrity:PERS0N0001'])
      expect(v.is(ids.ringSchema, ring)).toBe(true);
    for (const ring of [
      '',
      'integrity',
      'integrity:',
      'integrity:somchai',
      'General',
      'integrity:PERS0N0001 ',
    ])
      expect(v.is(ids.ringSchema, ring)).toBe(false);
  });
});

describe('what strangers send', () => {
  const envelope = { header: '', content: '', signature: null };

  it('has a greatest size, header and content', () => {
    expect(v.is(envelopeSchema, { ...envelope, content: 'x'.repeat(longestContent) })).toBe(true);
    expect(v.is(envelopeSchema, { ...envelope, content: 'x'.repeat(longestContent + 1) })).toBe(false);
    expect(v.is(envelopeSchema, { ...envelope, header: 'x'.repeat(8_193) })).toBe(false);
    expect(v.is(envelopeSchema, { ...envelope, more: 1 })).toBe(false);
  });

  it('is sealed to at most twenty rings, so that opening costs little', () => {
    const sealed = { enc: `BA${'A'.repeat(85)}`, body: '' };
    const keys = (count: number): object => ({
      keyHash: 'A'.repeat(43),
      iv: 'A'.repeat(16),
      body: '',
      keys: Array.from({ length: count }, () => ({ ring: 'general', generation: 1, sealed })),
    });
    expect([0, 1, 20, 21].map((count) => v.is(sealedToRingsSchema, keys(count)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('names its key, so that all readers read the same', () => {
    const sealed = { enc: `BA${'A'.repeat(85)}`, body: '' };
    const unnamed = { iv: 'A'.repeat(16), body: '', keys: [{ ring: 'general', generation: 1, sealed }] };
    expect(v.is(sealedToRingsSchema, unnamed)).toBe(false);
    expect(v.is(sealedToRingsSchema, { ...unnamed, keyHash: 'A'.repeat(42) })).toBe(false);
    expect(v.is(sealedToRingsSchema, { ...unnamed, keyHash: 'A'.repeat(43) })).toBe(true);
  });

  it('later proves by the receipt’s key who speaks', () => {
    const message = { text: 'ก', act: 'answer', writtenAt: 1, blobs: [] };
    expect(v.is(messageSchema, message)).toBe(false);
    expect(v.is(messageSchema, { ...message, receiptKey: 'A'.repeat(22) })).toBe(false);
    expect(v.is(messageSchema, { ...message, receiptKey: 'A'.repeat(43) })).toBe(true);
  });

  it('brings a receipt’s key of 32 bytes, or the office could not answer', () => {
    const submission = { answers: {}, language: 'th', writtenAt: 1, receiptKey: 'A'.repeat(43), blobs: [] };
    expect(v.is(submissionSchema, submission)).toBe(true);
    for (const receiptKey of ['', 'AA', 'A'.repeat(22), 'A'.repeat(44)])
      expect(v.is(submissionSchema, { ...submission, receiptKey })).toBe(false);
  });
});

describe('a ring’s keys', () => {
  const enc = `BA${'A'.repeat(85)}`;
  const ring = { ring: 'general', generation: 1 };
  const keysFor = (holders: readonly string[]): object => ({
    statement: 'ring-keys',
    ...ring,
    sealedTo: holders.map((holder) => ({ holder, sealed: { enc, body: '' } })),
  });

  it('stand apart from the ring, which every citizen gets', () => {
    const { sealedTo } = keysFor(['recovery']) as { readonly sealedTo: unknown };
    const signed = { statement: 'ring', ...ring, publicKey: enc };
    expect(v.is(statementSchema, signed)).toBe(true);
    expect(v.is(statementSchema, { ...signed, sealedTo })).toBe(false);
    expect(v.is(statementSchema, { ...keysFor(['recovery']), publicKey: enc })).toBe(false);
  });

  it('are sealed to devices and to the two recovery keys, one at least, 150 at most', () => {
    const device = '0123456789ABCDEF';
    for (const holder of [device, 'recovery', 'integrity-recovery'])
      expect(v.is(statementSchema, keysFor([holder])), holder).toBe(true);
    for (const holder of ['', 'somchai', 'recovery ', 'general'])
      expect(v.is(statementSchema, keysFor([holder])), holder).toBe(false);
    const many = (count: number): boolean =>
      v.is(statementSchema, keysFor(Array.from({ length: count }, () => 'recovery')));
    expect([many(0), many(1), many(150), many(151)]).toEqual([false, true, true, false]);
  });

  it('come from one seed: no key stands beside it', () => {
    const seed = 'A'.repeat(43);
    expect(v.is(ringSecretsSchema, { ...ring, seed })).toBe(true);
    expect(v.is(ringSecretsSchema, { ...ring, seed: seed.slice(1) })).toBe(false);
    expect(v.is(ringSecretsSchema, { ...ring, seed, recordKey: seed })).toBe(false);
    expect(v.is(ringSecretsSchema, ring)).toBe(false);
  });
});

describe('a snapshot', () => {
  it('keeps the hash of its tables under the seal: in the clear it would confirm guesses', () => {
    const header = senderHeaderSchema.options.find(({ entries }) => entries.kind.literal === 'snapshot');
    expect(Object.keys(header?.entries ?? {}).filter((name) => /state|hash$/i.test(name))).toEqual([
      'contentHash',
    ]);
    const hash = 'A'.repeat(43);
    const id = '019a2b3c-4d5e-7f60-8123-456789abcdef';
    const blob = { id, hash, size: 1, key: hash, type: 'application/octet-stream' };
    expect(v.is(snapshotSchema, { stateHash: hash, blob })).toBe(true);
    expect(v.is(snapshotSchema, { blob })).toBe(false);
    expect(v.is(snapshotSchema, { stateHash: hash })).toBe(false);
  });
});

describe('a channel’s definition', () => {
  it('of every question kind is read as it was written', () => {
    expect(v.parse(channelDefinitionSchema, aDefinition())).toEqual(aDefinition());
  });

  it('promises no more days than a device can count when a case arrives', () => {
    const read = (standardWorkingDays: number) =>
      v.is(channelDefinitionSchema, { ...aDefinition(), standardWorkingDays });
    expect([0, 3_650, 3_651, Number.MAX_SAFE_INTEGER].map(read)).toEqual([true, true, false, false]);
  });

  it('asks nothing under a name whose answer would get lost', () => {
    const [question] = aDefinition().questions;
    for (const id of ['constructor', 'prototype', '__proto__', '', 'a b', 'x'.repeat(41)]) {
      expect(v.is(channelDefinitionSchema, { ...aDefinition(), questions: [{ ...question, id }] })).toBe(
        false,
      );
    }
    expect(
      v.is(channelDefinitionSchema, { ...aDefinition(), questions: [{ ...question, id: 'constructors' }] }),
    ).toBe(true);
  });
});

describe('an act', () => {
  it('steps no field whose name every object has from birth', () => {
    const change = (field: string): unknown => ({
      person: 'PERS0N0001',
      at: 1,
      edits: [{ table: 'cases', row: 'a', set: {}, steps: [{ field, from: null, to: 1 }], add: [] }],
    });
    const read = ['state', 'constructor', 'a b'].map((field) => v.is(changeSchema, change(field)));
    expect(read).toEqual([true, false, false]);
  });
});

describe('nothing in the clear betrays a person', () => {
  const fieldsOf = (entries: object): readonly string[] => Object.keys(entries).sort();

  it('in the header of what citizens send: no name, no clock, no device', () => {
    const byKind = Object.fromEntries(
      senderHeaderSchema.options.map(({ entries }) => [entries.kind.literal, fieldsOf(entries)]),
    );
    const always = ['contentHash', 'contentSize', 'format', 'id', 'kind', 'office'];
    expect(byKind['sheet']).toEqual([...always, 'channel', 'rings', 'version'].sort());
    expect(byKind['submission']).toEqual(
      [...always, 'blobs', 'channel', 'receipt', 'replaces', 'rings', 'version'].sort(),
    );
    expect(byKind['message']).toEqual([...always, 'blobs', 'channel', 'receipt', 'rings'].sort());
  });

  it('in the collector’s part: place, time of arrival, lateness', () => {
    expect(fieldsOf(collectorHeaderSchema.entries)).toEqual(['late', 'receivedAt', 'seq']);
  });

  it('in a statement of a device: ids and keys, no name', () => {
    const device = statementSchema.options.find(({ entries }) => entries.statement.literal === 'device');
    expect(fieldsOf(device?.entries ?? {})).toEqual([
      'device',
      'person',
      'rings',
      'role',
      'sealKey',
      'signKey',
      'statement',
    ]);
  });
});
