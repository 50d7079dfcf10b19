import { describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import { api } from '../../src/contracts/endpoints.ts';
import { allowances, Limits } from '../../src/server/crowd/limits.ts';
import { addressList, whence } from '../../src/server/http/whence.ts';
import { morning } from '../worlds/keys.ts';
import { aCollector } from '../worlds/server.ts';

describe('the limits', () => {
  const { atOnce, perSecond } = allowances.source;
  const taken = (limits: Limits, count: number, whose: string): number =>
    Array.from({ length: count }, () => limits.take('source', whose)).filter(Boolean).length;

  it('let a burst pass, then as many as come back by the clock, each source by itself', () => {
    const clock = { now: morning };
    const limits = new Limits(() => clock.now);
    const burst = taken(limits, atOnce + 50, 'one');
    const other = taken(limits, 1, 'two');
    clock.now = instant(morning + 2_000);
    expect([burst, other, taken(limits, atOnce, 'one')]).toEqual([atOnce, 1, 2 * perSecond]);
  });

  it('give nothing for a clock that was set back a year', () => {
    const clock = { now: morning };
    const limits = new Limits(() => clock.now);
    taken(limits, atOnce - 1, 'one');
    clock.now = instant(morning + 1_000);
    taken(limits, perSecond, 'one');
    clock.now = instant(morning + 500);
    expect(taken(limits, 10, 'one')).toBeLessThanOrEqual(1);
  });

  it('forget what was not asked for longest when there are too many names, and no other kind', () => {
    const limits = new Limits(() => morning);
    const most = 100_000;
    const { atOnce } = allowances.sender;
    for (let count = 0; count < atOnce; count += 1) limits.take('sender', 'early');
    for (let count = 0; count < atOnce; count += 1) limits.take('sender', 'busy');
    for (let count = 0; count < allowances.calm.atOnce; count += 1) limits.take('calm', 'channel');
    for (let name = 0; name < most; name += 1) {
      limits.take('sender', `source ${name}`);
      if (name % 1_000 === 0) limits.take('sender', 'busy');
    }
    expect(['busy', 'early'].map((whose) => limits.take('sender', whose))).toEqual([false, true]);
    expect(limits.take('calm', 'channel')).toBe(false);
  });

  it('count nothing that was given back, and never give more than there is', () => {
    const limits = new Limits(() => morning);
    limits.giveBack('source', 'one');
    expect(taken(limits, atOnce + 1, 'one')).toBe(atOnce);
    limits.giveBack('source', 'one');
    expect(taken(limits, 2, 'one')).toBe(1);
  });

  it('answer 429 with a time to come again, and never to this machine itself', async () => {
    const world = aCollector();
    const statuses = async (address: string) => {
      const answers = [];
      for (let count = 0; count < atOnce + 1; count += 1)
        answers.push(await world.ask('GET', api.health, { from: { address } }));
      return answers.at(-1);
    };
    const stranger = await statuses('203.0.113.9');
    expect([stranger?.status, stranger?.json, stranger?.headers.has('retry-after')]).toEqual([
      429,
      { problem: 'busy' },
      true,
    ]);
    expect((await statuses('127.0.0.1'))?.status).toBe(200);
  });
});

describe('whence a request comes', () => {
  const trusts = addressList(['127.0.0.1', '10.0.0.0/8']);
  const from = (address: string | undefined, headers: Readonly<Record<string, string>>) =>
    whence(
      new Request('http://localhost:8080/', { headers }),
      address === undefined ? {} : { address },
      trusts,
    );
  const forwarded = {
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'ita.example.go.th',
    host: 'localhost:8080',
  };

  it.each([
    {
      what: 'a proxy’s word counts',
      address: '127.0.0.1',
      headers: { ...forwarded, 'x-forwarded-for': '203.0.113.9' },
      wanted: { source: '203.0.113.9', isHttps: true, origin: 'https://ita.example.go.th' },
    },
    {
      what: 'of a row of proxies the last stranger counts',
      address: '127.0.0.1',
      headers: { ...forwarded, 'x-forwarded-for': '198.51.100.1, 203.0.113.9, 10.1.1.1' },
      wanted: { source: '203.0.113.9', isHttps: true, origin: 'https://ita.example.go.th' },
    },
    {
      what: 'a stranger’s word does not',
      address: '203.0.113.9',
      headers: { ...forwarded, 'x-forwarded-for': '198.51.100.1' },
      wanted: { source: '203.0.113.9', isHttps: false, origin: 'http://localhost:8080' },
    },
    {
      what: 'a household’s IPv6 addresses are one',
      address: '2001:db8:1:2:3:4:5:6',
      headers: {},
      wanted: { source: '2001:db8:1:2', isHttps: false, origin: 'http://localhost:8080' },
    },
    {
      what: 'they are one also where zeros are left out',
      address: '2001:db8::a:b:c:d',
      headers: {},
      wanted: { source: '2001:db8:0:0', isHttps: false, origin: 'http://localhost:8080' },
    },
    {
      what: 'and where most of the address is zeros',
      address: '2001:db8::1',
      headers: {},
      wanted: { source: '2001:db8:0:0', isHttps: false, origin: 'http://localhost:8080' },
    },
    {
      what: 'this machine has no name',
      address: '::1',
      headers: {},
      wanted: { source: null, isHttps: false, origin: 'http://localhost:8080' },
    },
    {
      what: 'nor has a transport that does not say',
      address: undefined,
      headers: {},
      wanted: { source: null, isHttps: false, origin: 'http://localhost:8080' },
    },
  ])('$what', ({ address, headers, wanted }) => {
    expect(from(address, headers)).toEqual(wanted);
  });

  it.each(['10.0.0.0/', '10.0.0.0/33', '10.0.0/8', 'proxy'])('is not read with the list “%s”', (item) => {
    expect(() => addressList([item])).toThrow(RangeError);
  });
});
