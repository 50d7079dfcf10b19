import { describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import type { Statement } from '../../src/contracts/authority.ts';
import { admit } from '../../src/seal/trust/admit.ts';
import type { Authority } from '../../src/seal/trust/authority.ts';
import { aDefinition, aProfile } from '../worlds/keys-channels.ts';
import {
  admitted,
  aFoundedOffice,
  anotherPerson,
  deviceCard,
  deviceHand,
  deviceKeys,
  invitationCard,
  invitationHand,
  invitationKeys,
  morning,
  rootHand,
  stated,
  type Hand,
} from '../worlds/keys.ts';

const [office, member, colleague, stranger, asked] = await Promise.all([
  aFoundedOffice('one'),
  deviceKeys('a member'),
  deviceKeys('a colleague'),
  deviceKeys('a stranger'),
  invitationKeys('of a colleague'),
]);
const byRoot = rootHand(office.root);
const byAdmin = deviceHand(office.admin);
const now = { receivedAt: morning };
const aRingStatement = (generation = 1): Statement => ({
  statement: 'ring',
  ring: 'general',
  generation,
  publicKey: office.root.sealKey,
});

/** What becomes of a statement: 'admitted', or the problem. */
async function fateOf(authority: Authority, hand: Hand, statement: Statement): Promise<string> {
  const next = await admit(authority, await stated(hand, statement), now);
  return next.ok ? 'admitted' : next.problem;
}

describe('an invitation', async () => {
  const card = invitationCard(asked);
  const inviting = await admitted(office.authority, [await stated(byAdmin, card)]);
  const hand = invitationHand(card.invitation, asked);
  const joining = (words = {}): Statement =>
    deviceCard(colleague, { role: 'member', person: anotherPerson, rings: ['general'], ...words });

  it('admits the device it was meant for', async () => {
    expect(await fateOf(inviting, hand, joining())).toBe('admitted');
    expect(await fateOf(inviting, hand, joining({ rings: [] }))).toBe('admitted');
  });

  it.each([
    ['another role', { role: 'admin' as const }],
    [
      'another person',
      { person: office.authority.devices.get(office.admin.device)?.person ?? anotherPerson },
    ],
    ['more rings', { rings: ['general', 'welfare'] as const }],
    ['another ring', { rings: ['integrity:PERS0N0001'] }],
  ])('admits none with %s', async (_name, words) => {
    expect(await fateOf(inviting, hand, joining(words))).toBe('signature-mismatch');
  });

  it('is used up by its first device', async () => {
    const used = await admitted(inviting, [await stated(hand, joining())]);
    expect(await fateOf(used, hand, deviceCard(stranger, { role: 'member', person: anotherPerson }))).toBe(
      'invitation-used',
    );
    expect(used.invitations.get(card.invitation)?.used).toBe(1);
  });

  it('for two devices admits two', async () => {
    const twice = invitationCard(asked, { uses: 2 });
    const by = invitationHand(twice.invitation, asked);
    let authority = await admitted(office.authority, [await stated(byAdmin, twice)]);
    for (const keys of [colleague, member]) {
      authority = await admitted(authority, [
        await stated(by, deviceCard(keys, { role: 'member', person: anotherPerson })),
      ]);
    }
    expect(await fateOf(authority, by, deviceCard(stranger, { role: 'member', person: anotherPerson }))).toBe(
      'invitation-used',
    );
  });

  it('counts to the very millisecond of its end, by the collector’s clock', async () => {
    const envelope = await stated(hand, joining());
    const at = async (time: number): Promise<boolean> =>
      (await admit(inviting, envelope, { receivedAt: instant(time) })).ok;
    expect([await at(card.expiresAt), await at(card.expiresAt + 1)]).toEqual([true, false]);
    expect(await admit(inviting, envelope, { receivedAt: instant(card.expiresAt + 1) })).toEqual({
      ok: false,
      problem: 'invitation-expired',
    });
  });

  it('signs nothing but a device', async () => {
    for (const statement of [
      aRingStatement(),
      {
        statement: 'ring-keys',
        ring: 'general',
        generation: 1,
        sealedTo: [{ holder: 'recovery', sealed: { enc: office.root.sealKey, body: 'AAAA' } }],
      },
      { statement: 'device-removed', device: office.admin.device },
      { statement: 'profile', profile: aProfile },
      { statement: 'channel-2', definition: aDefinition() },
      invitationCard(asked),
    ] satisfies Statement[]) {
      expect(await fateOf(inviting, hand, statement)).toBe('signature-mismatch');
    }
  });

  it('is worth nothing under another’s key, or when nobody gave it', async () => {
    expect(await fateOf(inviting, { ...hand, signKey: stranger.sign.privateKey }, joining())).toBe(
      'signature-mismatch',
    );
    expect(await fateOf(office.authority, hand, joining())).toBe('signature-mismatch');
    expect(await fateOf(inviting, byAdmin, card)).toBe('malformed');
  });

  it('dies with the device that gave it, so that who was sent away cannot come back by it', async () => {
    const gone = await admitted(inviting, [
      await stated(byRoot, { statement: 'device-removed', device: office.admin.device }),
    ]);
    expect(await fateOf(gone, hand, joining())).toBe('invitation-expired');
  });
});
