import { ringOfReader } from '../../../src/domain/channels/definition.ts';
import type { ChannelDefinition } from '../../../src/domain/channels/definition.ts';
import type { ChannelProof } from '../../../src/contracts/citizen/endpoints.ts';
import type { Fingerprint } from '../../../src/domain/basics/ids.ts';
import { fingerprintOf } from '../../../src/seal/basis/keys.ts';
import { aDefinition, aProfile } from '../../worlds/keys-channels.ts';
import { aRing, type TestRing } from '../../worlds/keys-rings.ts';
import {
  aFoundedOffice,
  anOffice,
  anotherPerson,
  deviceCard,
  deviceHand,
  deviceKeys,
  somePerson,
  stated,
  type Founded,
} from '../../worlds/keys.ts';

/** An office with one channel, as a citizen's phone meets it. */
export interface MetOffice {
  readonly founded: Founded;
  readonly ring: TestRing;
  readonly root: Fingerprint;
  readonly proof: ChannelProof;
  readonly definition: ChannelDefinition;
}

export async function anOfficeMet(words: Partial<ChannelDefinition> = {}, name = 'one'): Promise<MetOffice> {
  const founded = await aFoundedOffice(name);
  const hand = deviceHand(founded.admin);
  const definition = aDefinition(words);
  const ring = await aRing(definition.ring === 'survey' ? 'survey' : 'general');
  const statements = [
    ...founded.statements,
    await stated(hand, { statement: 'profile', profile: aProfile }),
    await stated(hand, { statement: 'ring', ring: ring.ring, generation: 1, publicKey: ring.publicKey }),
    await stated(hand, { statement: 'channel-2', definition: definition as never }),
  ];
  return {
    founded,
    ring,
    definition,
    root: await fingerprintOf(founded.root.signKey),
    proof: { office: anOffice, statements },
  };
}

/** The office with a corruption report's form that two persons read, each with a ring of their own. */
export async function aDelicateOfficeMet(): Promise<
  Omit<MetOffice, 'ring'> & { readonly rings: readonly string[] }
> {
  const founded = await aFoundedOffice('one');
  const admin = deviceHand(founded.admin);
  const definition = aDefinition({ kind: 'integrity-report', ring: 'integrity' });
  const statements = [
    ...founded.statements,
    await stated(admin, { statement: 'profile', profile: aProfile }),
    await stated(admin, { statement: 'channel-2', definition: definition as never }),
  ];
  const persons = [somePerson, anotherPerson];
  for (const person of persons) {
    const keys = await deviceKeys(`device of ${person}`);
    const ring = await aRing(ringOfReader(person));
    const post = { th: person, en: person };
    statements.push(
      await stated(admin, deviceCard(keys, { role: 'member', person })),
      await stated(admin, { statement: 'reader', person, post, reads: ['integrity'] }),
      await stated(deviceHand(keys), {
        statement: 'ring',
        ring: ring.ring,
        generation: 1,
        publicKey: ring.publicKey,
      }),
    );
  }
  return {
    founded,
    definition,
    rings: persons.map(ringOfReader),
    root: await fingerprintOf(founded.root.signKey),
    proof: { office: anOffice, statements },
  };
}
