import { beforeEach, describe, expect, it } from 'vitest';
import { channelId } from '../../src/domain/basics/ids.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import { workHeader } from '../../src/contracts/citizen/endpoints.ts';
import { api } from '../../src/contracts/endpoints.ts';
import { createKeeping } from '../../src/data/citizen/kept/keeping.ts';
import type { MatterRoad } from '../../src/data/citizen/kept/records.ts';
import { solve } from '../../src/data/citizen/road/work.ts';
import { readHeader } from '../../src/seal/reading.ts';
import { heldBack } from '../../src/server/crowd/crowd.ts';
import { Work } from '../../src/server/crowd/work.ts';
import { allowances, Limits } from '../../src/server/crowd/limits.ts';
import { Mailboxes } from '../../src/server/mailbox/mailboxes.ts';
import { aParcel } from '../data-citizen/support/makers.ts';
import { aPhone } from '../data-citizen/support/phone.ts';
import { aFloodedTown, idIn, type FloodedTown } from '../worlds/flood.ts';
import { morning } from '../worlds/keys.ts';
import { rounds } from '../worlds/rounds.ts';
import { aSheet, aSubmission } from '../worlds/server-office.ts';

const attacker = '203.0.113.9';
const manySources = (index: number): string => `203.0.${index % 100}.${(index % 200) + 1}`;

let town: FloodedTown;
beforeEach(async () => {
  town = await aFloodedTown();
});

describe('a flood from many sources', () => {
  beforeEach(async () => {
    const size = rounds(400, 20_000);
    const { atOnce } = allowances.calm;
    expect(await town.flood(size, manySources)).toEqual({ '201': atOnce, 'work-wanted': size - atOnce });
  });

  it('lets an honest phone in by work, which says so meanwhile', async () => {
    const envelope = town.another();
    const parcel = {
      ...aParcel(1),
      id: idIn(envelope),
      office: town.office,
      body: JSON.stringify(envelope),
    };
    const keeping = createKeeping(null);
    const roads: MatterRoad[] = [];
    const phone = aPhone(async (path, options) => {
      roads.push(...(await keeping.parcels()).map(({ road }) => road));
      const request = new Request(new URL(path, 'http://localhost:8080'), {
        method: 'POST',
        body: options?.body ?? null,
        headers: new Headers(options?.headers),
      });
      return town.collector.fetch(request, { address: '198.51.100.7' });
    }, keeping);
    await keeping.change({ parcels: [parcel] });
    await phone.courier.send();
    expect([await keeping.parcels(), roads]).toEqual([
      [],
      [
        { state: 'waiting', problem: null },
        { state: 'waiting', problem: 'work-wanted' },
      ],
    ]);
    expect(await town.deps.store.log.envelopes(town.office, [parcel.id])).toEqual([envelope]);
  });

  it('touches no other channel, and no device behind one of its addresses', async () => {
    await town.press(manySources(0));
    const from = { address: manySources(0) };
    const cookie = await town.cookie('coordinator');
    const read = await town.ask('GET', `${api.entries(town.office)}?limit=1`, { cookie, from });
    const sheet = await town.send(await aSheet(town), '198.51.100.7');
    expect([sheet.status, read.status]).toEqual([201, 200]);
  });

  it('lets one piece of work bring in one entry only, and not all day', async () => {
    const body = town.another();
    const { solution, answer } = await town.sendByWork(body, '198.51.100.7');
    const other = await town.send(town.another(), '198.51.100.7', solution);
    const changed = await town.send(
      await aSubmission(town, { id: idIn(body), what: 'else' }),
      '198.51.100.7',
      solution,
    );
    expect([answer.status, other.json, changed.json]).toEqual([
      201,
      { problem: 'work-wanted' },
      { problem: 'conflict' },
    ]);
    const again: number[] = [];
    for (let count = 2; count <= allowances.worked.atOnce; count += 1)
      again.push((await town.send(body, '198.51.100.7', solution)).status);
    expect(again).toEqual([200, 200, 200, 429]);
  });

  it('lets in by work also from an address that has used up its own allowance', async () => {
    await town.press(attacker);
    expect((await town.sendByWork(town.another(), attacker)).answer.status).toBe(201);
  });

  it('does not count against a source what it brought by work', async () => {
    await town.press(attacker, allowances.source.atOnce - 3);
    expect((await town.sendByWork(town.another(), attacker)).answer.status).toBe(201);
    const left = [];
    for (let count = 0; count < 3; count += 1)
      left.push((await town.ask('GET', api.health, { from: { address: attacker } })).status);
    expect(left).toEqual([200, 200, 429]);
  });

  it('finds no new allowance under names of channels that are none', async () => {
    const names = Array.from({ length: 400 }, (_, n) => channelId(`N0NE00${String(n).padStart(4, '0')}`));
    let wanted = 0;
    for (const [index, name] of names.entries()) {
      const header = town.another().header.replace(town.channels.open, name);
      const { json } = await town.send({ ...town.another(), header }, manySources(index + 50));
      if ((json as { problem: string }).problem === 'work-wanted') wanted += 1;
    }
    expect(wanted).toBe(names.length - allowances.calm.atOnce);
  });

  it('has even those wait who worked, where more comes than the office could take in', async () => {
    const limits = new Limits(() => morning);
    const work = new Work(town.deps);
    const mailbox = await new Mailboxes(town.deps).of(town.office);
    if (mailbox === null) throw new Error('the office lives here');
    const body = town.another();
    const what = { office: town.office, id: idIn(body) };
    const solution = (await solve(what.id, await work.task(what))) ?? '';
    const request = new Request('http://localhost:8080', { headers: { [workHeader]: solution } });
    const visit = {
      mailbox,
      request,
      whence: { source: attacker, isHttps: true, origin: 'https://ita.example.go.th' },
      isPressed: true,
    };
    const header = readHeader(body.header);
    if (!header.ok) throw new Error(header.problem);
    const before = await heldBack({ limits, work }, visit, header.value);
    for (let count = 0; count < allowances.channel.atOnce; count += 1)
      limits.take('channel', `${town.office} ${town.channels.open}`);
    const after = await heldBack({ limits, work }, visit, header.value);
    expect([before, after?.status, await after?.json()]).toEqual([null, 429, { problem: 'busy' }]);
  });

  it('ends: what comes back with time passes without work', async () => {
    town.clock.now = instant(morning + 60_000);
    expect((await town.send(town.another(), '198.51.100.7')).status).toBe(201);
  });
});
