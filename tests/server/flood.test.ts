import { beforeEach, describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import { api } from '../../src/contracts/endpoints.ts';
import { allowances } from '../../src/server/crowd/limits.ts';
import { aFloodedTown, type FloodedTown } from '../worlds/flood.ts';
import { morning } from '../worlds/keys.ts';
import { rounds } from '../worlds/rounds.ts';
import { aChange } from '../worlds/server-office.ts';

let town: FloodedTown;
beforeEach(async () => {
  town = await aFloodedTown();
});

const attacker = '203.0.113.9';

describe('a flood from one source', () => {
  it('leaves a channel open to all others, who need not work', async () => {
    const size = rounds(300, 5_000);
    const { atOnce } = allowances.sender;
    expect(await town.flood(size, () => attacker)).toEqual({ '201': atOnce, 'work-wanted': size - atOnce });
    const others = Array.from({ length: 40 }, (_, index) => `198.51.100.${index + 1}`);
    const answers = await Promise.all(others.map((address) => town.send(town.another(), address)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  });

  it('does not lock out the office behind the same address', async () => {
    await town.press(attacker);
    const from = { address: attacker };
    const cookie = await town.cookie('member');
    const act = await aChange(town, town.staff.member);
    const read = await town.ask('GET', api.entries(town.office), { cookie, from });
    const written = await town.ask('POST', api.entries(town.office), {
      cookie,
      from,
      body: { entries: [act] },
    });
    expect([read.status, written.json]).toMatchObject([200, { outcomes: [{ outcome: 'new' }] }]);
  });

  it.each([
    ['nobody', async () => undefined],
    ['somebody with an invented session', async () => `prongsai-${town.office}=${'X'.repeat(26)}`],
    [
      'a device whose session ended',
      async () => {
        const cookie = await town.cookie('member');
        town.clock.now = instant(morning + 91 * 86_400_000);
        return cookie;
      },
    ],
  ])('has %s wait at the doors of devices', async (_who, cookieOf) => {
    const cookie = await cookieOf();
    await town.press(attacker);
    const answer = await town.ask('GET', api.entries(town.office), { cookie, from: { address: attacker } });
    expect([answer.status, answer.json]).toEqual([429, { problem: 'busy' }]);
  });

  it('gives no device more than its own allowance, and takes nothing from another device', async () => {
    await town.press(attacker);
    const ask = async (role: 'member' | 'desktop') =>
      town.ask('GET', `${api.entries(town.office)}?limit=1`, {
        cookie: await town.cookie(role),
        from: { address: attacker },
      });
    for (let count = 0; count < allowances.device.atOnce; count += 1) await ask('member');
    expect([(await ask('member')).status, (await ask('desktop')).status]).toEqual([429, 200]);
  });

  it('has the store asked for nothing by those who show no session at all', async () => {
    await town.press(attacker);
    let asked = 0;
    const { log } = town.deps.store;
    const head = log.head.bind(log);
    Object.assign(log, {
      head: (...of: Parameters<typeof head>) => {
        asked += 1;
        return head(...of);
      },
    });
    const ask = (cookie?: string) =>
      town.ask('GET', api.entries('ZZZZZZZZZZ'), { cookie, from: { address: attacker } });
    await ask();
    expect(asked).toBe(0);
    await ask('a=b');
    expect(asked).toBe(1);
  });
});
