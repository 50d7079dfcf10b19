import { beforeEach, describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import { api, type InvitationOffer } from '../../src/contracts/endpoints.ts';
import { provenBy } from '../../src/seal/trust/admit.ts';
import { sign } from '../../src/seal/basis/keys.ts';
import { newEntryId } from '../../src/seal/basis/new-ids.ts';
import {
  anotherPerson,
  deviceCard,
  deviceHand,
  deviceKeys,
  invitationCard,
  invitationHand,
  invitationKeys,
  morning,
  stated,
} from '../worlds/keys.ts';
import { aSession, aTown, type Town } from '../worlds/server-office.ts';

const invitation = newEntryId(morning);
const sealed = { enc: `B${'A'.repeat(86)}`, body: 'A'.repeat(64) };

let town: Town;
beforeEach(async () => {
  town = await aTown();
  const card = invitationCard(await invitationKeys('one'), { invitation });
  await write(await stated(deviceHand(town.founded.admin), card));
});

async function write(entry: unknown) {
  return town.ask('POST', api.entries(town.office), {
    body: { entries: [entry] },
    cookie: await town.cookie(),
  });
}
const leave = async (body: unknown) =>
  town.ask('PUT', api.invitationRings(town.office, invitation), {
    body: { sealed: body },
    cookie: await town.cookie(),
  });
const offer = () => town.ask('GET', api.invitation(invitation));

async function joining(name: string) {
  const keys = await deviceKeys(name);
  const card = deviceCard(keys, { role: 'member', person: anotherPerson });
  return stated(invitationHand(invitation, await invitationKeys('one')), card);
}
const join = (entry: unknown) => town.ask('POST', api.join(town.office), { body: { entry } });

describe('an invitation', () => {
  it('offers its sealed rings with the proof of the office that made it', async () => {
    expect((await leave(sealed)).status).toBe(204);
    const answer = (await offer()).json as unknown as InvitationOffer;
    const { root } = town.founded;
    const proven = await provenBy(town.office, answer.statements, null);
    expect([answer.office, answer.sealed]).toEqual([town.office, sealed]);
    expect(
      proven.ok && [
        proven.value.root?.key,
        proven.value.invitations.has(invitation),
        proven.value.rings.has('general/1'),
      ],
    ).toEqual([root.signKey, true, true]);
  });

  it('takes its device once, the same again, and loses its rings with the last use', async () => {
    await leave(sealed);
    const entry = await joining('new');
    const answers = [(await join(entry)).status, (await join(entry)).status];
    expect([...answers, (await offer()).json]).toEqual([201, 200, { problem: 'invitation-used' }]);
    expect(await town.deps.store.directory.invitation(invitation)).toMatchObject({ sealed: null });
    expect((await join(await joining('another'))).json).toEqual({ problem: 'invitation-used' });
  });

  it('takes the first of two devices that come at once', async () => {
    const answers = await Promise.all((await Promise.all([joining('new'), joining('another')])).map(join));
    expect(answers.map(({ status }) => status).sort((one, other) => one - other)).toEqual([201, 410]);
  });

  it('is over after its time, and its rings are gone', async () => {
    await leave(sealed);
    town.clock.now = instant(morning + 2 * 86_400_000);
    expect([(await offer()).json, (await join(await joining('late'))).json]).toEqual([
      { problem: 'invitation-expired' },
      { problem: 'invitation-expired' },
    ]);
    expect(await town.deps.store.directory.invitation(invitation)).toMatchObject({ sealed: null });
  });

  it('lets a device in that opens a session at once', async () => {
    await join(await joining('new'));
    const cookie = await aSession(town, town.office, await deviceKeys('new'));
    expect((await town.ask('GET', api.entries(town.office), { cookie })).status).toBe(200);
  });

  it('is over once the admin who made it is sent away', async () => {
    await leave(sealed);
    const { admin } = town.staff;
    await write(await stated(deviceHand(admin), { statement: 'device-removed', device: admin.device }));
    expect([(await offer()).json, (await join(await joining('late'))).json]).toEqual([
      { problem: 'invitation-expired' },
      { problem: 'invitation-expired' },
    ]);
  });

  it('is the only thing that signs at this door', async () => {
    const keys = await deviceKeys('new');
    const entry = await stated(deviceHand(town.founded.admin), deviceCard(keys, { role: 'member' }));
    expect((await join(entry)).json).toEqual({ problem: 'not-allowed' });
  });

  it('that nobody made is over', async () => {
    expect((await town.ask('GET', api.invitation(newEntryId(morning)))).json).toEqual({
      problem: 'invitation-expired',
    });
  });
});

describe('a session', () => {
  const open = async (
    words: { readonly challenge?: string; readonly key?: CryptoKey; readonly device?: string } = {},
  ) => {
    const { member } = town.staff;
    const challenge =
      words.challenge ??
      ((await town.ask('POST', api.challenge(town.office))).json as { challenge: string }).challenge;
    const signature = await sign(
      `prongsai session\n${town.office}\n${challenge}`,
      words.key ?? member.sign.privateKey,
    );
    return town.ask('POST', api.session(town.office), {
      body: { device: words.device ?? member.device, challenge, signature },
    });
  };

  it('sets a cookie that no script reads and no other site sends', async () => {
    const cookie = (await open()).headers.get('set-cookie');
    expect(cookie).toMatch(
      new RegExp(
        `^prongsai-${town.office}=[0-9A-Z]{26}; Path=/; Max-Age=7776000; HttpOnly; SameSite=Strict$`,
      ),
    );
  });

  it('sets a cookie bound to the very origin when it is secure', async () => {
    const { member } = town.staff;
    const from = { isTls: true };
    const { challenge } = (await town.ask('POST', api.challenge(town.office), { from })).json as {
      challenge: string;
    };
    const signature = await sign(`prongsai session\n${town.office}\n${challenge}`, member.sign.privateKey);
    const answer = await town.ask('POST', api.session(town.office), {
      body: { device: member.device, challenge, signature },
      from,
    });
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-prongsai-.*; Secure$/);
  });

  it.each([
    [
      'a challenge we never gave',
      async () => open({ challenge: `zzzzzzzz.${'0'.repeat(26)}.AAAA` }),
      'session-over',
    ],
    ['another’s key', async () => open({ key: town.staff.admin.sign.privateKey }), 'signature-mismatch'],
    ['an unknown device', async () => open({ device: '0000000000000000' }), 'not-allowed'],
  ])('is refused for %s', async (_, attempt, problem) => {
    expect((await attempt()).json).toEqual({ problem });
  });

  it('is refused for a challenge older than five minutes', async () => {
    const { challenge } = (await town.ask('POST', api.challenge(town.office))).json as { challenge: string };
    town.clock.now = instant(morning + 6 * 60_000);
    expect((await open({ challenge })).json).toEqual({ problem: 'session-over' });
  });

  it('lives ninety days from its last use, and says so by a new cookie once a day', async () => {
    const cookie = await town.cookie('member');
    const read = () => town.ask('GET', api.entries(town.office), { cookie });
    const fresh = await read();
    town.clock.now = instant(morning + 80 * 86_400_000);
    const renewed = await read();
    town.clock.now = instant(morning + 160 * 86_400_000);
    const still = await read();
    town.clock.now = instant(morning + 251 * 86_400_000);
    expect([
      fresh.headers.has('set-cookie'),
      renewed.headers.has('set-cookie'),
      still.status,
      (await read()).status,
    ]).toEqual([false, true, 200, 401]);
  });
});
