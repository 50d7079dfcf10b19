import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/domain/basics/json.ts';
import type { Statement, StatementOf } from '../../src/contracts/authority.ts';
import { admit } from '../../src/seal/trust/admit.ts';
import { newestChannel, newestRing, noAuthority, type Authority } from '../../src/seal/trust/authority.ts';
import { enveloped } from '../../src/seal/entries.ts';
import { newEntryId } from '../../src/seal/basis/new-ids.ts';
import { aDefinition, aProfile } from '../worlds/keys-channels.ts';
import {
  aChannel,
  admitted,
  aFoundedOffice,
  anotherOffice,
  anOffice,
  deviceCard,
  deviceHand,
  deviceKeys,
  founding,
  invitationCard,
  invitationKeys,
  morning,
  rootHand,
  stated,
  type Hand,
} from '../worlds/keys.ts';

const [office, foreign, member, colleague, stranger, asked] = await Promise.all([
  aFoundedOffice('one'),
  aFoundedOffice('another', anotherOffice),
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

type Holder = StatementOf<'ring-keys'>['sealedTo'][number]['holder'];
const aRingKeysStatement = (generation = 1, holders: readonly Holder[] = ['recovery']): Statement => ({
  statement: 'ring-keys',
  ring: 'general',
  generation,
  sealedTo: holders.map((holder) => ({ holder, sealed: { enc: office.root.sealKey, body: 'AAAA' } })),
});

/** What becomes of a statement: 'admitted', or the problem. */
async function fateOf(authority: Authority, hand: Hand, statement: Statement): Promise<string> {
  const next = await admit(authority, await stated(hand, statement), now);
  return next.ok ? 'admitted' : next.problem;
}

describe('the founding', () => {
  it('comes first, once, by the root it names', async () => {
    const nothing = noAuthority(anOffice);
    expect(await fateOf(nothing, byRoot, founding(office.root))).toBe('admitted');
    expect(await fateOf(nothing, rootHand(foreign.root), founding(office.root))).toBe('signature-mismatch');
    expect(await fateOf(nothing, byAdmin, founding(office.root))).toBe('signature-mismatch');
    expect(await fateOf(nothing, byRoot, deviceCard(office.admin))).toBe('signature-mismatch');
    expect(await fateOf(office.authority, byRoot, founding(office.root))).toBe('signature-mismatch');
    expect(await fateOf(office.authority, rootHand(foreign.root), founding(foreign.root))).toBe(
      'signature-mismatch',
    );
  });
});

describe('a statement', () => {
  it('of another office is not taken in, though its keys be the same', async () => {
    const elsewhere = await stated(
      byRoot,
      { statement: 'profile', profile: aProfile },
      { office: anotherOffice },
    );
    expect(await admit(office.authority, elsewhere, now)).toEqual({ ok: false, problem: 'malformed' });
  });

  it('whose content, header or signature was changed is not taken in', async () => {
    const envelope = await stated(byAdmin, { statement: 'profile', profile: aProfile });
    const other = await stated(byAdmin, { statement: 'profile', profile: { ...aProfile, telephone: '1' } });
    for (const changed of [
      { ...envelope, content: other.content },
      { ...envelope, header: other.header, content: other.content },
      { ...envelope, signature: other.signature },
      { ...envelope, signature: null },
    ]) {
      expect((await admit(office.authority, changed, now)).ok).toBe(false);
    }
    expect((await admit(office.authority, envelope, now)).ok).toBe(true);
  });

  it('that only a later app knows stops replay, instead of being passed over', async () => {
    const content: Json = { statement: 'holiday', day: 1 };
    const header = {
      office: anOffice,
      id: newEntryId(morning),
      kind: 'authority' as const,
      signer: byAdmin.signer,
      seen: null,
    };
    expect(await admit(office.authority, await enveloped(header, content, byAdmin.signKey), now)).toEqual({
      ok: false,
      problem: 'newer-format',
    });
  });

  it('is malformed with a field too many', async () => {
    const content = { statement: 'device-removed', device: office.admin.device, why: '' };
    expect(await fateOf(office.authority, byAdmin, content as unknown as Statement)).toBe('malformed');
  });
});

describe('a device', () => {
  it('is admitted once, never again, not even after its removal', async () => {
    const known = await admitted(office.authority, [
      await stated(byAdmin, deviceCard(member, { role: 'member' })),
    ]);
    expect(await fateOf(known, byAdmin, deviceCard(member, { role: 'admin' }))).toBe('malformed');
    const gone = await admitted(known, [
      await stated(byAdmin, { statement: 'device-removed', device: member.device }),
    ]);
    expect(gone.devices.get(member.device)?.isRemoved).toBe(true);
    expect(await fateOf(gone, byRoot, deviceCard(member))).toBe('malformed');
  });

  it('must have the id its signing key proves, and keys that are keys', async () => {
    expect(await fateOf(office.authority, byAdmin, { ...deviceCard(member), device: colleague.device })).toBe(
      'signature-mismatch',
    );
    expect(
      await fateOf(office.authority, byAdmin, { ...deviceCard(member), sealKey: `BA${'A'.repeat(85)}` }),
    ).toBe('malformed');
  });

  it('that was removed may state nothing more, admin or not', async () => {
    const two = await admitted(office.authority, [await stated(byAdmin, deviceCard(member))]);
    expect(await fateOf(two, deviceHand(member), aRingStatement())).toBe('admitted');
    const gone = await admitted(two, [
      await stated(byAdmin, { statement: 'device-removed', device: member.device }),
    ]);
    expect(await fateOf(gone, deviceHand(member), aRingStatement())).toBe('signature-mismatch');
    expect(await fateOf(gone, deviceHand(member), deviceCard(stranger))).toBe('signature-mismatch');
  });

  it('that nobody admitted cannot be removed', async () => {
    expect(
      await fateOf(office.authority, byAdmin, { statement: 'device-removed', device: stranger.device }),
    ).toBe('malformed');
  });

  it.each(['member', 'coordinator', 'desktop', 'kiosk'] as const)(
    'of role %s may state nothing',
    async (role) => {
      const known = await admitted(office.authority, [await stated(byAdmin, deviceCard(member, { role }))]);
      for (const statement of [
        deviceCard(stranger),
        { statement: 'device-removed', device: office.admin.device },
        aRingStatement(),
        aRingKeysStatement(),
        { statement: 'profile', profile: aProfile },
        { statement: 'channel-2', definition: aDefinition() },
        invitationCard(asked),
      ] satisfies Statement[]) {
        expect(await fateOf(known, deviceHand(member), statement)).toBe('signature-mismatch');
      }
    },
  );
});

describe('a channel', () => {
  it('rises from version to version, and keeps every one', async () => {
    const version = (number: number): Statement => ({
      statement: 'channel-2',
      definition: aDefinition({ version: number }),
    });
    let authority = office.authority;
    for (const number of [1, 2, 7])
      authority = await admitted(authority, [await stated(byAdmin, version(number))]);
    for (const late of [1, 2, 6, 7])
      expect(await fateOf(authority, byAdmin, version(late))).toBe('malformed');
    expect(authority.channels.get(aChannel)?.map(({ definition }) => definition.version)).toEqual([1, 2, 7]);
    expect(newestChannel(authority, aChannel)?.version).toBe(7);
  });
});

describe('a ring', () => {
  it('has each generation once, and the highest is the newest', async () => {
    let authority = office.authority;
    for (const generation of [1, 3, 2])
      authority = await admitted(authority, [await stated(byAdmin, aRingStatement(generation))]);
    expect(await fateOf(authority, byAdmin, aRingStatement(2))).toBe('malformed');
    expect(newestRing(authority, 'general')?.generation).toBe(3);
    expect(newestRing(authority, 'welfare')).toBeNull();
  });

  it('has its keys sealed once it is known, in this generation, and not before', async () => {
    expect(await fateOf(office.authority, byAdmin, aRingKeysStatement())).toBe('malformed');
    const known = await admitted(office.authority, [await stated(byAdmin, aRingStatement())]);
    expect(await fateOf(known, byAdmin, aRingKeysStatement(2))).toBe('malformed');
    expect(await fateOf(known, byAdmin, { ...aRingKeysStatement(), ring: 'welfare' } as Statement)).toBe(
      'malformed',
    );
    expect(await fateOf(known, byAdmin, aRingKeysStatement())).toBe('admitted');
  });

  it('may have its keys sealed to more holders, as often as they come, and stays the ring it was', async () => {
    const known = await admitted(office.authority, [await stated(byAdmin, aRingStatement())]);
    const holders: readonly Holder[] = ['recovery', 'integrity-recovery', office.admin.device, member.device];
    let authority = known;
    for (const holder of [...holders, ...holders])
      authority = await admitted(authority, [await stated(byAdmin, aRingKeysStatement(1, [holder]))]);
    expect(authority.rings).toEqual(known.rings);
  });
});
