import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringOfReader } from '../../src/domain/channels/definition.ts';
import { channelId, type EntryId } from '../../src/domain/basics/ids.ts';
import type { Envelope } from '../../src/contracts/envelope.ts';
import { admit, provenBy } from '../../src/seal/trust/admit.ts';
import { newestChannel, noAuthority, type Authority } from '../../src/seal/trust/authority.ts';
import { readHeader } from '../../src/seal/reading.ts';
import { addSigner, proofOfChannel, proofOfOffice } from '../../src/seal/trust/proof.ts';
import { readersOf, ringCardsOf } from '../../src/seal/trust/readers.ts';
import { aDefinition, aProfile } from '../worlds/keys-channels.ts';
import { aRing } from '../worlds/keys-rings.ts';
import {
  aChannel,
  aFoundedOffice,
  anotherOffice,
  anotherPerson,
  anOffice,
  deviceCard,
  deviceHand,
  deviceKeys,
  invitationCard,
  invitationHand,
  invitationKeys,
  morning,
  rootHand,
  somePerson,
  stated,
} from '../worlds/keys.ts';

const office = await aFoundedOffice('one');
const foreign = await aFoundedOffice('another', anotherOffice);
const later = channelId('CHANNE0002');

/** An office with a history: an admin joins by invitation and signs what matters; much else lies between. */
async function aLongLog(): Promise<{ readonly log: readonly Envelope[]; readonly authority: Authority }> {
  const [second, third, bystander, asked] = await Promise.all([
    deviceKeys('second admin'),
    deviceKeys('third admin'),
    deviceKeys('a bystander'),
    invitationKeys('second'),
  ]);
  const card = invitationCard(asked, { role: 'admin' });
  const [first, next, ringer] = [deviceHand(office.admin), deviceHand(second), deviceHand(third)];
  const rings = await Promise.all([aRing('general', 1), aRing('general', 2), aRing('welfare')]);
  const readers = await Promise.all(
    [somePerson, anotherPerson].map(async (person) => {
      const keys = await deviceKeys(`a reader ${person}`);
      return { person, keys, ring: await aRing(ringOfReader(person)) };
    }),
  );
  const log = [
    ...office.statements,
    await stated(first, { statement: 'profile', profile: aProfile }),
    await stated(first, deviceCard(bystander, { role: 'member' })),
    await stated(first, deviceCard(third)),
    await stated(first, card),
    await stated(
      invitationHand(card.invitation, asked),
      deviceCard(second, { role: 'admin', person: anotherPerson }),
    ),
  ];
  for (const { ring, generation, publicKey } of rings) {
    log.push(await stated(ringer, { statement: 'ring', ring, generation, publicKey }));
    const sealedTo = [{ holder: 'recovery' as const, sealed: { enc: publicKey, body: 'AAAA' } }];
    log.push(await stated(ringer, { statement: 'ring-keys', ring, generation, sealedTo }));
  }
  for (const { person, keys, ring } of readers) {
    const { ring: name, generation, publicKey } = ring;
    const post = { th: person, en: person };
    log.push(await stated(first, deviceCard(keys, { role: 'member', person })));
    log.push(await stated(next, { statement: 'reader', person, post, reads: ['integrity'] }));
    log.push(await stated(deviceHand(keys), { statement: 'ring', ring: name, generation, publicKey }));
  }
  log.push(await stated(first, { statement: 'channel-2', definition: aDefinition() }));
  log.push(await stated(next, { statement: 'channel-2', definition: aDefinition({ version: 2 }) }));
  log.push(
    await stated(next, {
      statement: 'channel-2',
      definition: aDefinition({ channel: later, kind: 'integrity-report', ring: 'integrity' }),
    }),
  );
  log.push(await stated(rootHand(office.root), { statement: 'device-removed', device: bystander.device }));
  let authority = noAuthority(anOffice);
  for (const envelope of log) {
    const taken = await admit(authority, envelope, { receivedAt: morning });
    if (!taken.ok) throw new Error(taken.problem);
    authority = taken.value;
  }
  return { log, authority };
}

const { log, authority } = await aLongLog();
const idOf = ({ header }: Envelope): EntryId | null => {
  const read = readHeader(header);
  return read.ok ? read.value.id : null;
};
const chosen = (entries: ReadonlySet<EntryId>): readonly Envelope[] =>
  log.filter((envelope) => {
    const id = idOf(envelope);
    return id !== null && entries.has(id);
  });

describe('the proof of a channel', () => {
  it('is enough for a stranger who knows the fingerprint only', async () => {
    const statements = chosen(proofOfChannel(authority, aChannel) ?? new Set());
    const proven = await provenBy(anOffice, statements, authority.root?.fingerprint ?? null);
    if (!proven.ok) throw new Error(proven.problem);
    expect(newestChannel(proven.value, aChannel)).toEqual(newestChannel(authority, aChannel));
    expect([...proven.value.rings.keys()]).toEqual(['general/2']);
    expect(proven.value.profile).toEqual(authority.profile);
    expect(statements.length).toBeLessThan(log.length);
    // What only holders need, no citizen's phone has to fetch.
    expect(statements.filter(({ content }) => content.includes('"sealedTo"'))).toEqual([]);
  });

  it('has nothing in it that could be left out', async () => {
    const statements = chosen(proofOfChannel(authority, aChannel) ?? new Set());
    for (const left of statements) {
      const proven = await provenBy(
        anOffice,
        statements.filter((one) => one !== left),
        authority.root?.fingerprint ?? null,
      );
      const isWhole =
        proven.ok &&
        newestChannel(proven.value, aChannel)?.version === 2 &&
        proven.value.rings.size === 1 &&
        proven.value.profile !== null;
      expect(isWhole).toBe(false);
    }
  });

  it('of reports brings the ring of every reader and no other', async () => {
    const statements = chosen(proofOfChannel(authority, later) ?? new Set());
    const proven = await provenBy(anOffice, statements, null);
    expect(proven.ok && [...proven.value.rings.keys()]).toEqual([
      'integrity:PERS0N0001/1',
      'integrity:PERS0N0002/1',
    ]);
    expect(ringCardsOf(authority, 'general').map(({ generation }) => generation)).toEqual([2]);
    expect(proven.ok && readersOf(proven.value, 'integrity').map(({ card }) => card.post.th)).toEqual([
      somePerson,
      anotherPerson,
    ]);
  });

  it('is null for a channel nobody stated', () => {
    expect(proofOfChannel(authority, channelId('CHANNE0009'))).toBeNull();
  });

  it('does not hold when a bit of any statement is another', async () => {
    const statements = chosen(proofOfChannel(authority, aChannel) ?? new Set());
    await fc.assert(
      fc.asyncProperty(
        fc.nat(statements.length - 1),
        fc.constantFrom('header' as const, 'content' as const),
        fc.nat(),
        async (at, part, bit) => {
          const changed = statements.map((envelope, index) => {
            if (index !== at) return envelope;
            const bytes = Buffer.from(envelope[part]);
            const place = (bit >> 3) % bytes.length;
            bytes[place] = (bytes[place] ?? 0) ^ (1 << (bit & 7));
            return { ...envelope, [part]: bytes.toString('utf8') };
          });
          expect((await provenBy(anOffice, changed, authority.root?.fingerprint ?? null)).ok).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the proof of an office', () => {
  it('with a device added proves who speaks for it', async () => {
    const entries = proofOfOffice(authority);
    const speaker = [...authority.devices.values()].find(({ signer }) => signer.by === 'invitation');
    if (speaker === undefined) throw new Error('nobody was invited');
    addSigner(authority, { by: 'device', device: speaker.device }, entries);
    const proven = await provenBy(anOffice, chosen(entries), authority.root?.fingerprint ?? null);
    expect(proven.ok && proven.value.devices.get(speaker.device)).toEqual(speaker);
  });

  it('of which nothing is known is empty', () => {
    expect(proofOfOffice(noAuthority(anOffice))).toEqual(new Set());
  });
});

describe('whoever pins the root', () => {
  const pinned = office.authority.root?.fingerprint ?? null;

  it('takes no other office’s root, even a whole and well signed one under the same id', async () => {
    const impostor = await aFoundedOffice('impostor');
    expect(await provenBy(anOffice, impostor.statements, pinned)).toEqual({
      ok: false,
      problem: 'fingerprint-mismatch',
    });
    expect((await provenBy(anOffice, office.statements, pinned)).ok).toBe(true);
  });

  it('takes whatever root it meets when the address was typed', async () => {
    const met = await provenBy(anOffice, office.statements, null);
    expect(met.ok && met.value.root?.fingerprint).toBe(pinned);
  });

  it('takes no statements of another office, and none at all is no proof', async () => {
    expect(await provenBy(anOffice, foreign.statements, null)).toEqual({ ok: false, problem: 'malformed' });
    expect(await provenBy(anOffice, [], null)).toEqual({ ok: false, problem: 'signature-mismatch' });
    expect(await provenBy(anOffice, [...office.statements].reverse(), pinned)).toEqual({
      ok: false,
      problem: 'signature-mismatch',
    });
  });
});
