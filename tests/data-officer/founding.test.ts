import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { describe, expect, it } from 'vitest';
import { admit } from '../../src/seal/trust/admit.ts';
import { noAuthority, ringKeyOf } from '../../src/seal/trust/authority.ts';
import { readHeader } from '../../src/seal/reading.ts';
import { foundOffice } from '../../src/data/officer/doors/founding.ts';
import { samplePlan } from '../../src/samples/plan.ts';
import { newChannelId } from '../../src/seal/basis/new-ids.ts';
import { fingerprintOf } from '../../src/seal/basis/keys.ts';
import { pairsOf } from '../../src/seal/basis/secrets.ts';
import { holdRing, openRing } from '../../src/seal/trust/rings.ts';
import { readStatement } from '../../src/seal/trust/statements.ts';
import { morning } from '../worlds/keys.ts';
import { aBrowser, aCase, aTown, channelOf, need, told } from './world.ts';

describe('a founded office', () => {
  it('holds, entry by entry, and can be brought back by its seed', async () => {
    const plan = samplePlan({ channelId: newChannelId });
    const founded = await foundOffice(plan, { now: morning });
    let authority = noAuthority(founded.office);
    for (const envelope of founded.envelopes) {
      const header = need(readHeader(envelope.header));
      if (header.kind === 'authority')
        authority = need(await admit(authority, envelope, { receivedAt: morning }));
    }
    const root = await pairsOf(founded.seed, 'office');
    expect(authority.root?.fingerprint).toBe(await fingerprintOf(root.signKey));
    expect([...authority.channels.values()].map((versions) => versions[0]?.definition)).toEqual(
      plan.channels,
    );
    const handed = founded.envelopes.flatMap(({ content }) => {
      const statement = readStatement(content);
      return statement?.statement === 'ring-keys' ? [statement] : [];
    });
    expect(handed.map(({ ring }) => ring)).toEqual([...authority.rings.values()].map(({ ring }) => ring));
    for (const { sealedTo, ...ring } of handed) {
      const forRecovery = sealedTo.find(({ holder }) => holder === 'recovery');
      const secrets = forRecovery && (await openRing(ring, forRecovery.sealed, root.seal));
      const publicKey = authority.rings.get(ringKeyOf(ring))?.publicKey ?? '';
      expect(secrets && (await holdRing(secrets, publicKey))).toMatchObject({
        ring: ring.ring,
        generation: 1,
      });
    }
  });

  it('shows what it was founded with once it was replayed', async () => {
    const town = await aTown();
    const { office, plan } = town;
    expect(await told(office.profile())).toEqual(plan.profile);
    expect(await told(office.channels())).toEqual(plan.channels);
    expect((await told(office.table('units'))).map(({ fields }) => fields['name'])).toEqual(plan.units);
    expect((await told(office.table('people'))).map(({ id, fields }) => [id, fields['name']])).toEqual([
      [office.me.person, plan.founder.name],
    ]);
    expect((await told(office.table('published'))).map(({ id }) => id)).toEqual(['2563', '2564']);
    expect((await told(office.today())).map(({ definition }) => definition.template)).toEqual([
      'general',
      'street-light',
      'opinion',
      'satisfaction',
    ]);
    expect(await town.founder.gate.knownOffices()).toEqual([{ office: town.id, name: plan.profile.name.th }]);
    expect(await told(office.sync())).toMatchObject({ phase: 'live', waiting: 0, problem: null });
    office.close();
  });

  it('is the same one when the first answer was lost', async () => {
    const { world } = await aTown();
    const browser = aBrowser(world);
    const { aSetupToken } = await import('../worlds/server.ts');
    const token = await aSetupToken(world, 'SECOND');
    const plan = samplePlan({ channelId: newChannelId });
    browser.line = () => 'after';
    expect(await browser.gate.setUpOffice(token, plan)).toEqual({ ok: false, problem: 'no-network' });
    expect(await browser.gate.knownOffices()).toEqual([]);
    browser.line = null;
    const id = need(await browser.gate.setUpOffice(token, plan));
    expect(await browser.gate.setUpOffice(token, plan)).toEqual({ ok: false, problem: 'token-used' });
    expect((await browser.gate.knownOffices()).map(({ office }) => office)).toEqual([id]);
  });
});

describe('a submission', () => {
  it('becomes a case with its number, its promised time and its words', async () => {
    const town = await aTown();
    const id = await aCase(town, 'ขอซ่อมถนนหน้าโรงเรียน');
    await town.office.syncNow();
    const definition = channelOf(town, 'general');
    const view = await told(town.office.case(id), (found) => found !== null);
    expect(view).toMatchObject({
      id,
      channel: definition.channel,
      state: 'waiting',
      excerpt: 'ขอซ่อมถนนหน้าโรงเรียน',
      answers: { detail: 'ขอซ่อมถนนหน้าโรงเรียน' },
      isErased: false,
      isLate: false,
      contestedStates: [],
      mark: 'received',
    });
    expect(view?.number).toMatch(/^\d\d-0001$/);
    expect(view?.history.map(({ kind }) => kind)).toEqual(['arrived']);
    const [today] = await told(town.office.today());
    expect(today).toMatchObject({ waiting: 1, open: 1, overdue: 0, oldestWaiting: town.world.clock.now });
    town.office.close();
  });
});
