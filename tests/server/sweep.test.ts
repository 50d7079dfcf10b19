import { expect, it } from 'vitest';
import { sweepDaily } from '../../src/server/sweep.ts';
import { aCollector } from '../worlds/server.ts';

it('sweeps at the start and again every so often, until it is ended', async () => {
  const { deps } = aCollector();
  let times = 0;
  const { blobs } = deps.store;
  const real = blobs.sweep.bind(blobs);
  Object.assign(blobs, {
    sweep: (...given: Parameters<typeof real>) => {
      times += 1;
      return real(...given);
    },
  });
  const end = sweepDaily(deps, 5);
  const atOnce = times;
  await expect.poll(() => times).toBeGreaterThan(2);
  await end();
  const atEnd = times;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect([atOnce, times]).toEqual([1, atEnd]);
});

it('tells what went wrong, and sweeps again the next time', async () => {
  const { deps, broken } = aCollector();
  Object.assign(deps.store.blobs, { sweep: () => Promise.reject(new Error('the database is away')) });
  const end = sweepDaily(deps, 5);
  await expect.poll(() => broken.length).toBeGreaterThan(1);
  await end();
  expect(new Set(broken)).toEqual(new Set(['sweep: Error: the database is away']));
});
