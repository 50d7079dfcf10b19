import { beforeEach, describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import { api, type Host } from '../../src/contracts/endpoints.ts';
import { hashOf } from '../../src/server/http/secrets.ts';
import { aDefinition } from '../worlds/keys-channels.ts';
import {
  anotherOffice,
  deviceHand,
  deviceKeys,
  rootHand,
  stated,
  deviceCard,
  anOffice,
} from '../worlds/keys.ts';
import { aChange, aFounding, aTown, type Settled } from '../worlds/server-office.ts';
import { aCollector, aSetupToken, type World } from '../worlds/server.ts';

let world: World;
let one: Settled;
beforeEach(async () => {
  world = aCollector();
  one = await aFounding();
});

const setUp = (token: string, { entries }: Pick<Settled, 'entries'>) =>
  world.ask('POST', api.setup, { body: { token, entries } });
const check = (token: string) => world.ask('POST', api.setupCheck, { body: { token } });

describe('a set-up', () => {
  it('founds an office with all its entries, in their order', async () => {
    const answer = await setUp(await aSetupToken(world, 'T'), one);
    const kept = await world.deps.store.log.after(one.office, 0, 100);
    expect([answer.status, answer.json]).toEqual([201, { office: one.office }]);
    expect(kept.map(({ header }) => header)).toEqual(one.entries.map(({ header }) => header));
  });

  it('takes the first acts of the first device too', async () => {
    const entries = [...one.entries, await aChange(one, one.staff.admin)];
    expect((await setUp(await aSetupToken(world, 'T'), { entries })).status).toBe(201);
  });

  it('is the same again when its answer was lost on the way', async () => {
    const token = await aSetupToken(world, 'T');
    await setUp(token, one);
    const again = await setUp(token, one);
    expect([again.status, again.json]).toEqual([200, { office: one.office }]);
  });

  it('founds one office when two copies come at once', async () => {
    const token = await aSetupToken(world, 'T');
    const answers = await Promise.all([setUp(token, one), setUp(token, one)]);
    expect(answers.map(({ status }) => status).sort((one, other) => one - other)).toEqual([200, 201]);
  });

  it('is refused for another office with a used token', async () => {
    const token = await aSetupToken(world, 'T');
    await setUp(token, one);
    const answer = await setUp(token, await aFounding('two', anotherOffice));
    expect([answer.status, answer.json]).toEqual([403, { problem: 'token-used' }]);
    expect(await world.deps.store.log.head(anotherOffice)).toBeNull();
  });

  it('is refused for an office that exists already, with a fresh token', async () => {
    await setUp(await aSetupToken(world, 'T'), one);
    const answer = await setUp(await aSetupToken(world, 'U'), one);
    expect([answer.status, answer.json]).toEqual([409, { problem: 'conflict' }]);
    expect((await check('U')).status).toBe(200);
  });

  it('is refused with a token that nobody was given, or that is older than its week', async () => {
    expect((await setUp('made up', one)).json).toEqual({ problem: 'token-unknown' });
    const token = await aSetupToken(world, 'T');
    world.clock.now = instant(world.clock.now + 8 * 86_400_000);
    expect((await setUp(token, one)).json).toEqual({ problem: 'token-unknown' });
  });

  it.each([
    ['its founding is not first', () => one.entries.slice(1), 'signature-mismatch'],
    [
      'an entry was altered',
      () =>
        one.entries.map((entry, index) => (index === 1 ? { ...entry, signature: 'A'.repeat(86) } : entry)),
      'signature-mismatch',
    ],
  ])('leaves nothing behind when %s', async (_, entries, problem) => {
    const token = await aSetupToken(world, 'T');
    const answer = await setUp(token, { entries: entries() });
    expect([answer.json, await world.deps.store.log.head(one.office)]).toEqual([{ problem }, null]);
    expect((await check(token)).json).toEqual({ ok: true });
  });

  it('is refused when no device could ever speak for the office', async () => {
    const { root, statements } = one.founded;
    const member = await deviceKeys('member');
    const entries = [
      statements[0],
      await stated(rootHand(root), deviceCard(member, { role: 'member' })),
    ].filter((entry) => entry !== undefined);
    expect((await setUp(await aSetupToken(world, 'T'), { entries })).json).toEqual({ problem: 'malformed' });
  });

  it('keeps its token only as a hash', async () => {
    await aSetupToken(world, 'T');
    expect([
      await world.deps.store.access.token('T'),
      await world.deps.store.access.token(hashOf('T')),
    ]).toEqual([null, expect.anything()]);
  });
});

describe('the check of a token', () => {
  it('tells fresh, used and unknown apart', async () => {
    const token = await aSetupToken(world, 'T');
    const fresh = await check(token);
    await setUp(token, one);
    const problems = [(await check(token)).json, (await check('made up')).json];
    expect([fresh.json, ...problems]).toEqual([
      { ok: true },
      { problem: 'token-used' },
      { problem: 'token-unknown' },
    ]);
  });
});

describe('the root', () => {
  it('says nothing any more once the office is founded', async () => {
    const town = await aTown();
    const late = await stated(rootHand(town.founded.root), deviceCard(await deviceKeys('late')), {
      office: anOffice,
    });
    const answer = await town.ask('POST', api.entries(town.office), {
      body: { entries: [late] },
      cookie: await town.cookie(),
    });
    expect(answer.json).toMatchObject({ outcomes: [{ outcome: 'refused', problem: 'not-allowed' }] });
  });
});

describe('two offices', () => {
  it('live at one collector', async () => {
    await setUp(await aSetupToken(world, 'T'), one);
    expect((await setUp(await aSetupToken(world, 'U'), await aFounding('two', anotherOffice))).status).toBe(
      201,
    );
  });

  it('never share a channel: it belongs to the first that named it', async () => {
    await setUp(await aSetupToken(world, 'T'), one);
    const thief = await aFounding('two', anotherOffice);
    const definition = aDefinition({ channel: one.channels.open });
    const theft = await stated(
      deviceHand(thief.founded.admin),
      { statement: 'channel-2', definition },
      { office: anotherOffice },
    );
    const answer = await setUp(await aSetupToken(world, 'U'), { entries: [...thief.entries, theft] });
    expect([answer.json, await world.deps.store.directory.officeOfChannel(one.channels.open)]).toEqual([
      { problem: 'conflict' },
      one.office,
    ]);
  });
});

describe('the host', () => {
  const host = async (
    words: Parameters<typeof aCollector>[0],
    page?: Parameters<World['ask']>[2],
  ): Promise<Host> => {
    const here = aCollector(words);
    if (page !== undefined) await here.ask('GET', '/app/', page);
    return (await here.ask('GET', api.host)).json as unknown as Host;
  };
  const publicUrl = 'https://ita.example.go.th';
  const proxied = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'ita.example.go.th' };

  it('is on trial while no public address is given', async () => {
    expect(await host({})).toEqual({ publicUrl: null, publicSeen: false, now: world.clock.now });
  });

  it('has not been seen before a page was opened at its public address', async () => {
    expect(await host({ publicUrl }, { headers: { host: 'localhost:8080' } })).toMatchObject({
      publicUrl,
      publicSeen: false,
    });
  });

  it('has been seen once a page was opened there through the proxy', async () => {
    const words = { publicUrl, isTrustedProxy: (address: string) => address === '127.0.0.1' };
    expect(await host(words, { headers: proxied, from: { address: '127.0.0.1' } })).toMatchObject({
      publicSeen: true,
    });
  });

  it('believes no stranger who claims to be the proxy', async () => {
    const words = { publicUrl, isTrustedProxy: (address: string) => address === '127.0.0.1' };
    expect(await host(words, { headers: proxied, from: { address: '203.0.113.9' } })).toMatchObject({
      publicSeen: false,
    });
  });

  it('has not been seen at another name, nor at its own without https', async () => {
    const elsewhere = { headers: { host: 'other.example.go.th' }, from: { isTls: true } };
    const plain = { headers: { host: 'ita.example.go.th' } };
    expect([await host({ publicUrl }, elsewhere), await host({ publicUrl }, plain)]).toMatchObject([
      { publicSeen: false },
      { publicSeen: false },
    ]);
  });

  it('has been seen when it speaks TLS itself', async () => {
    expect(
      await host({ publicUrl }, { headers: { host: 'ita.example.go.th' }, from: { isTls: true } }),
    ).toMatchObject({ publicSeen: true });
  });
});
