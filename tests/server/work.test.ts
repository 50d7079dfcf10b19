import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { entryId } from '../../src/domain/basics/ids.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import { solve } from '../../src/data/citizen/road/work.ts';
import { Work, type WorkFor } from '../../src/server/crowd/work.ts';
import { anOffice, anotherOffice, morning } from '../worlds/keys.ts';
import { aCollector, type World } from '../worlds/server.ts';

const what: WorkFor = { office: anOffice, id: entryId('00000000-0000-7000-8000-000000000001') };
const minute = 60_000;
const year = 365 * 24 * 60 * minute;

let world: World;
let work: Work;
let solution: string;
beforeAll(async () => {
  world = aCollector();
  work = new Work(world.deps);
  solution = (await solve(what.id, await work.task(what))) ?? '';
});

async function isDoneAt(shift: number, given: string = solution): Promise<boolean> {
  world.clock.now = instant(morning + shift);
  const isDone = await work.isDone(what, given);
  world.clock.now = morning;
  return isDone;
}

describe('work for a flooded collector', () => {
  it('is known again for ten minutes, by every process on the same store', async () => {
    const another = new Work(world.deps);
    expect([await isDoneAt(0), await isDoneAt(10 * minute), await another.isDone(what, solution)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it.each([
    ['after ten minutes', () => isDoneAt(10 * minute + 1)],
    ['when the clock was set back a year', () => isDoneAt(-year)],
    ['for another entry', () => work.isDone({ ...what, id: entryId(`${what.id.slice(0, -1)}2`) }, solution)],
    ['at another office', () => work.isDone({ ...what, office: anotherOffice }, solution)],
    ['at another collector', () => new Work(aOtherWorld().deps).isDone(what, solution)],
    [
      'with the next number',
      () =>
        isDoneAt(
          0,
          solution.replace(/\d+$/, (text) => String(Number(text) + 1)),
        ),
    ],
    ['with a later end', () => isDoneAt(0, solution.replace(/^\w+/, (morning + minute).toString(36)))],
    ['with a sign', () => isDoneAt(0, solution.replace('.', '.+'))],
    ['with a tail', () => isDoneAt(0, `${solution}.1`)],
  ])('is worth nothing %s', async (_when, ask) => {
    expect(await ask()).toBe(false);
  });

  it('is not done by any text that was only written down', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-z]{8}\.\d{1,9}$/)), async (text) => {
        expect(await work.isDone(what, text)).toBe(false);
      }),
    );
  });

  it('takes no more tries than the task says', async () => {
    const [, below = ''] = (await work.task(what)).split('.');
    expect(Number(solution.split('.')[1])).toBeLessThan(Number(below));
  });
});

/** A collector with another secret: its chance is not that of the first. */
function aOtherWorld(): World {
  return aCollector({ chance: { token: () => 'ANOTHERSECRET0000000000000', shuffled: (items) => items } });
}
