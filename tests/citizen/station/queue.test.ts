// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { asFile, forgetCount, watchQueue } from '../../../src/citizen/station/kiosk/queue.ts';
import { instant } from '../../../src/domain/basics/instant.ts';
import { createKeeping } from '../../../src/data/citizen/kept/keeping.ts';
import { memoryShelf } from '../../../src/data/citizen/kept/shelf.ts';
import { aParcel, idOf } from '../../data-citizen/support/makers.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('what waits at a counter', () => {
  it('is counted, with the oldest, what is stuck and since when there is no line', async () => {
    const keeping = createKeeping(memoryShelf());
    let now = 100;
    localStorage.clear();
    const queue = watchQueue(keeping, () => instant(now));
    for (const _ of [1, 2, 3]) queue.take();
    await keeping.change({
      parcels: [
        aParcel(3, { road: { state: 'waiting', problem: 'no-network' } }),
        aParcel(1),
        aParcel(2, { road: { state: 'conflict' } }),
      ],
    });
    expect(await queue.stand()).toMatchObject({
      waiting: 2,
      stuck: 1,
      oldest: 1,
      sent: 0,
      offlineSince: 100,
    });
    now = 200;
    expect((await queue.stand()).offlineSince).toBe(100);
    await keeping.change({ parcelsGone: [idOf(3), idOf(1)] });
    expect(await queue.stand()).toMatchObject({
      waiting: 0,
      stuck: 1,
      oldest: 2,
      sent: 2,
      offlineSince: null,
    });
    forgetCount();
    expect((await queue.stand()).sent).toBe(0);
  });

  it('says when the disk is nearly full', async () => {
    const keeping = createKeeping(memoryShelf());
    const stand = async (usage: number): Promise<boolean> => {
      vi.stubGlobal('navigator', {
        onLine: true,
        storage: { estimate: async () => ({ usage, quota: 100 }) },
      });
      return (await watchQueue(keeping, () => instant(1)).stand()).isNearlyFull;
    };
    expect([await stand(10), await stand(81)]).toEqual([false, true]);
  });

  it('is saved line by line, each byte for byte as it would be sent', async () => {
    const text = await asFile([aParcel(1), aParcel(2)]).text();
    expect(text).toBe(`${aParcel(1).body}\n${aParcel(2).body}\n`);
  });
});
