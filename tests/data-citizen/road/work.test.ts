import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { workHeader } from '../../../src/contracts/citizen/endpoints.ts';
import { workText } from '../../../src/contracts/citizen/work.ts';
import { createKeeping } from '../../../src/data/citizen/kept/keeping.ts';
import type { Fetch } from '../../../src/data/citizen/road/post.ts';
import { solve } from '../../../src/data/citizen/road/work.ts';
import { json, noNetwork } from '../support/line.ts';
import { aMatter, aParcel, idOf } from '../support/makers.ts';
import { aPhone } from '../support/phone.ts';

const taskOf = (id: string, number: number, below: number): string =>
  `until.${below}.${createHash('sha256')
    .update(workText(id, 'until', number))
    .digest('base64')}`;

const flooded = (task: string): Response =>
  json(429, { problem: 'work-wanted' }, { [workHeader]: task, 'Retry-After': '2' });

interface Sent {
  readonly body: string;
  readonly solution: string | null;
}

/** A line whose collector looks at the work that comes along. */
function aFloodedLine(answering: (sent: Sent) => Response | Promise<Response>) {
  const sent: Sent[] = [];
  const line: Fetch = async (_address, options) => {
    const body = typeof options?.body === 'string' ? options.body : '';
    const one = { body, solution: new Headers(options?.headers).get(workHeader) };
    sent.push(one);
    return answering(one);
  };
  return { line, sent };
}

describe('the work', () => {
  it.each([0, 1, 999, 1_000, 2_345])('finds the number %i', async (number) => {
    expect(await solve(idOf(1), taskOf(idOf(1), number, 3_000))).toBe(`until.${number}`);
  });

  it.each([
    ['has no solution below its bound', taskOf(idOf(1), 5_000, 2_000)],
    ['is for another entry', taskOf(idOf(2), 7, 2_000)],
    ['is no task', 'come in'],
    ['is empty', ''],
  ])('is given up when what was asked %s', async (_why, task) => {
    expect(await solve(idOf(1), task)).toBeNull();
  });

  it('lets the page breathe also where a browser hashes short texts on the spot', async () => {
    vi.spyOn(crypto.subtle, 'digest').mockImplementation((_name, bytes) => {
      const hash = createHash('sha256').update(new Uint8Array(bytes as ArrayBuffer));
      return Promise.resolve(new Uint8Array(hash.digest()).buffer);
    });
    let breaths = 0;
    const timer = setInterval(() => (breaths += 1));
    await solve(idOf(1), taskOf(idOf(1), 9_999, 10_000));
    clearInterval(timer);
    vi.restoreAllMocks();
    expect(breaths).toBeGreaterThan(3);
  });
});

describe('a phone before a flooded collector', () => {
  it('says that it computes, sends the very same bytes again with its work, and is through', async () => {
    const roads: unknown[] = [];
    const keeping = createKeeping(null);
    const { line, sent } = aFloodedLine(async ({ solution }) => {
      roads.push((await keeping.parcels())[0]?.road);
      return solution === 'until.1234'
        ? json(201, { id: idOf(1), seq: 1, receivedAt: 1_000 })
        : flooded(taskOf(idOf(1), 1_234, 4_000));
    });
    const phone = aPhone(line, keeping);
    await keeping.change({ parcels: [aParcel(1)], matters: [aMatter(1)] });
    await phone.courier.send();
    expect(sent).toEqual([
      { body: aParcel(1).body, solution: null },
      { body: aParcel(1).body, solution: 'until.1234' },
    ]);
    expect(roads).toEqual([
      { state: 'waiting', problem: null },
      { state: 'waiting', problem: 'work-wanted' },
    ]);
    expect(await keeping.parcels()).toEqual([]);
    expect((await keeping.matters())[0]?.road).toEqual({ state: 'delivered', receivedAt: 1_000 });
    expect(phone.timer.pauses).toEqual([]);
  });

  it('works once in a round, then waits as it was asked to, and the others go on', async () => {
    const { line, sent } = aFloodedLine(({ body }) =>
      body === aParcel(1).body
        ? flooded(taskOf(idOf(1), 3, 10))
        : json(201, { id: idOf(2), seq: 1, receivedAt: 1_000 }),
    );
    const phone = aPhone(line);
    await phone.keeping.change({ parcels: [aParcel(1), aParcel(2)] });
    await phone.courier.send();
    expect(sent.map(({ solution }) => solution)).toEqual([null, 'until.3', null]);
    expect((await phone.keeping.parcels()).map(({ id, road }) => [id, road])).toEqual([
      [idOf(1), { state: 'waiting', problem: 'work-wanted' }],
    ]);
    expect(phone.timer.pauses).toEqual([4_000]);
  });

  it('waits when it cannot make sense of the work', async () => {
    const { line, sent } = aFloodedLine(() => flooded('nonsense'));
    const phone = aPhone(line);
    await phone.keeping.change({ parcels: [aParcel(1)] });
    await phone.courier.send();
    expect([sent.length, phone.timer.pauses]).toEqual([1, [4_000]]);
  });

  it('sends nothing more of what its owner erased while it computed', async () => {
    const keeping = createKeeping(null);
    const { line, sent } = aFloodedLine(async () => {
      setTimeout(() => void keeping.change({ parcelsGone: [idOf(1)] }));
      return flooded(taskOf(idOf(1), 9_999, 10_000));
    });
    const phone = aPhone(line, keeping);
    await keeping.change({ parcels: [aParcel(1)] });
    await phone.courier.send();
    expect([sent.length, await keeping.parcels()]).toEqual([1, []]);
  });

  it('keeps its work’s outcome when the line breaks in between', async () => {
    const { line } = aFloodedLine(({ solution }) =>
      solution === null ? flooded(taskOf(idOf(1), 3, 10)) : noNetwork(),
    );
    const phone = aPhone(line);
    await phone.keeping.change({ parcels: [aParcel(1)] });
    await phone.courier.send();
    expect((await phone.keeping.parcels())[0]?.road).toEqual({ state: 'waiting', problem: 'no-network' });
  });
});
