import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { describe, expect, it } from 'vitest';
import type { Ears, OfficeDeps } from '../../src/data/officer/deps.ts';
import { makeGate } from '../../src/data/officer/gate.ts';
import { aCase, aTown, cut, need, told, viewOf, type Town } from './world.ts';

interface Rhythm {
  readonly deps: OfficeDeps;
  /** What was asked to be done later, newest last. */
  readonly waits: { readonly ms: number; readonly act: () => void }[];
  readonly ears: Ears[];
  readonly stopped: () => number;
}

/** The founder's world, with timers and news in the test's hand. */
function aRhythm({ founder }: Town, hasNews: boolean): Rhythm {
  const waits: Rhythm['waits'] = [];
  const ears: Ears[] = [];
  let stopped = 0;
  const deps: OfficeDeps = {
    ...founder.deps,
    later: (ms, act) => {
      const wait = { ms, act };
      waits.push(wait);
      return () => void waits.splice(waits.indexOf(wait), waits.includes(wait) ? 1 : 0);
    },
    news: hasNews
      ? (_path, listener) => {
          ears.push(listener);
          return () => {
            stopped += 1;
          };
        }
      : null,
  };
  return { deps, waits, ears, stopped: () => stopped };
}

describe('an open office', () => {
  it('asks every five seconds or so where there is no stream of news', async () => {
    const town = await aTown();
    town.office.close();
    const rhythm = aRhythm(town, false);
    const office = need(await makeGate(rhythm.deps).openOffice(town.id));
    await office.syncNow();
    expect(rhythm.waits.map(({ ms }) => ms)).toEqual([5_000]);
    const id = await aCase(town, 'ใหม่');
    rhythm.waits[0]?.act();
    expect((await told(office.case(id), (found) => found !== null))?.excerpt).toBe('ใหม่');
    office.close();
    expect(rhythm.waits).toEqual([]);
  });

  it('comes at once when there is news, and listens again after it was refused', async () => {
    const town = await aTown();
    town.office.close();
    const rhythm = aRhythm(town, true);
    const office = need(await makeGate(rhythm.deps).openOffice(town.id));
    await office.syncNow();
    expect(rhythm.waits.map(({ ms }) => ms)).toEqual([60_000]);
    const id = await aCase(town, 'ด่วน');
    rhythm.ears[0]?.onHead();
    expect((await told(office.case(id), (found) => found !== null))?.excerpt).toBe('ด่วน');
    rhythm.ears[0]?.onLost();
    await office.syncNow();
    expect(rhythm.ears).toHaveLength(2);
    office.close();
    expect(rhythm.stopped()).toBe(2);
  });

  it('comes back by chance sooner or later when its stream of news was refused', async () => {
    const town = await aTown();
    town.office.close();
    const rhythm = aRhythm(town, true);
    let chance = 0.5;
    const office = need(await makeGate({ ...rhythm.deps, chance: () => chance }).openOffice(town.id));
    await office.syncNow();
    chance = 0.9;
    rhythm.ears[0]?.onLost();
    expect(rhythm.waits.map(({ ms }) => ms)).toEqual([6_000]);
    office.close();
  });

  it('waits longer after each failure, at most two minutes, and soon again after the first success', async () => {
    const town = await aTown();
    town.office.close();
    const rhythm = aRhythm(town, false);
    const office = need(await makeGate(rhythm.deps).openOffice(town.id));
    await office.syncNow();
    town.founder.line = cut;
    const waited: (number | undefined)[] = [];
    for (let attempt = 0; attempt < 9; attempt += 1) {
      await office.syncNow();
      waited.push(rhythm.waits.at(-1)?.ms);
    }
    expect(waited).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 120_000, 120_000, 120_000]);
    town.founder.line = null;
    await office.syncNow();
    expect(rhythm.waits.map(({ ms }) => ms)).toEqual([5_000]);
    office.close();
  });

  it.each([429, 503])('comes back after %i no sooner than it was asked to', async (status) => {
    const town = await aTown();
    town.office.close();
    const rhythm = aRhythm(town, false);
    const fetch = rhythm.deps.fetch.bind(rhythm.deps);
    let isBusy = true;
    const office = need(
      await makeGate({
        ...rhythm.deps,
        fetch: (path, init) =>
          isBusy
            ? Promise.resolve(
                Response.json({ problem: 'busy' }, { status, headers: { 'retry-after': '30' } }),
              )
            : fetch(path, init),
      }).openOffice(town.id),
    );
    await office.syncNow();
    const asked = rhythm.waits.at(-1)?.ms ?? 0;
    isBusy = false;
    await office.syncNow();
    expect([asked > 30_000, asked < 40_000, rhythm.waits.map(({ ms }) => ms)]).toEqual([true, true, [5_000]]);
    office.close();
  });

  it('does nothing more once it is closed', async () => {
    const town = await aTown();
    await aCase(town, 'x');
    town.office.close();
    const { asked } = town.founder;
    await town.office.syncNow();
    expect(town.founder.asked).toBe(asked);
  });

  it('proves itself again when its session is gone', async () => {
    const town = await aTown();
    const { office, founder } = town;
    const id = await aCase(town, 'ไฟดับ');
    const { deps } = founder;
    const asked = deps.fetch.bind(deps);
    const paths: string[] = [];
    let isForgotten = true;
    Object.assign(founder.deps, {
      fetch: (path: string, init: RequestInit) => {
        paths.push(path.split('/').at(-1) ?? '');
        if (path.includes('/entries') && isForgotten)
          return Promise.resolve(Response.json({ problem: 'session-over' }, { status: 401 }));
        if (path.endsWith('/session')) isForgotten = false;
        return asked(path, init);
      },
    });
    await office.syncNow();
    expect(paths.slice(0, 4).map((path) => path.split('?')[0])).toEqual([
      'entries',
      'challenge',
      'session',
      'entries',
    ]);
    expect((await viewOf(office, id)).excerpt).toBe('ไฟดับ');
    office.close();
  });
});
