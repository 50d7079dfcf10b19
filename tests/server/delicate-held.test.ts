import { describe, expect, it } from 'vitest';
import { personId } from '../../src/domain/basics/ids.ts';
import { ringOfReader } from '../../src/domain/channels/definition.ts';
import { api, type HeldDecided } from '../../src/contracts/endpoints.ts';
import { deviceHand, deviceKeys, stated, deviceCard, type Hand } from '../worlds/keys.ts';
import { aRing } from '../worlds/keys-rings.ts';
import { aDefinition } from '../worlds/keys-channels.ts';
import { aFounding, aSession, aSubmission, aTown } from '../worlds/server-office.ts';
import { channelId } from '../../src/domain/basics/ids.ts';
import type { Statement } from '../../src/contracts/authority.ts';

const reader = personId('READER0001');
const channel = channelId('DE1CATE001');

/** An office whose delicate channel holds what comes above its ceiling, and a coordinator who is its reader. */
async function aDelicateTown() {
  const settled = await aFounding();
  const keys = await deviceKeys('a reader');
  const ring = await aRing(ringOfReader(reader));
  const admin = deviceHand(settled.founded.admin);
  const post = { th: 'ปลัด', en: 'Chief administrator' };
  const said: readonly (readonly [Hand, Statement])[] = [
    [admin, deviceCard(keys, { role: 'coordinator', person: reader })],
    [admin, { statement: 'reader', person: reader, post, reads: ['integrity'] }],
    [deviceHand(keys), { statement: 'ring', ring: ring.ring, generation: 1, publicKey: ring.publicKey }],
    [
      admin,
      {
        statement: 'channel-2',
        definition: aDefinition({ channel, kind: 'integrity-report', ring: 'integrity' }),
      },
    ],
  ];
  const more = await Promise.all(said.map(([hand, statement]) => stated(hand, statement)));
  const town = await aTown({ channelCeiling: 1 }, { ...settled, entries: [...settled.entries, ...more] });
  for (let form = 0; form < 3; form += 1) {
    const body = await aSubmission(town, { channel, rings: [ring] });
    expect((await town.ask('POST', api.submissions(town.office), { body })).status).toBe(201);
  }
  const decide = async (cookie: string, act: 'admit' | 'drop') => {
    const body = { act, which: 'all', after: null };
    const answer = await town.ask('POST', api.heldOf(town.office, channel), { body, cookie });
    const { done, refused, left } = answer.json as unknown as HeldDecided;
    return { done, refused, left };
  };
  return { town, decide, asReader: await aSession(town, town.office, keys) };
}

describe('a delicate form that is held', () => {
  it('is dropped by nobody but who reads it, be it an admin', async () => {
    const { town, decide, asReader } = await aDelicateTown();
    for (const role of ['admin', 'coordinator'] as const)
      expect(await decide(await town.cookie(role), 'drop')).toEqual({ done: 0, refused: 2, left: 2 });
    expect(await decide(asReader, 'drop')).toEqual({ done: 2, refused: 0, left: 0 });
  });

  it('is let in by whoever lets in', async () => {
    const { town, decide } = await aDelicateTown();
    expect(await decide(await town.cookie('admin'), 'admit')).toEqual({ done: 2, refused: 0, left: 0 });
  });
});
