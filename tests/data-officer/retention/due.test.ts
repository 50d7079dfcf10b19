import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { describe, expect, it } from 'vitest';
import { instant } from '../../../src/domain/basics/instant.ts';
import { OfficeDatabase, steps } from '../../../src/data/officer/store/database.ts';
import type { StoredCase } from '../../../src/data/officer/store/records.ts';
import {
  aColleague,
  aSubmission,
  aTown,
  channelOf,
  need,
  planWithConduct,
  submitted,
  type Browser,
} from '../world.ts';
import { aDeclinedCase, day, dueOf, later, retention } from './making.ts';

describe('a finished case', () => {
  it('falls due when its notice’s time is over, and not a day before', async () => {
    const town = await aTown();
    const { office } = town;
    const finishedAt = town.world.clock.now;
    await aDeclinedCase(town);
    const open = await aSubmission(town, { detail: 'ยังทำอยู่' }, { template: 'street-light' });
    await submitted(town, open.envelope);
    await later(town, 365);
    expect(await dueOf(office)).toEqual([0, 0]);
    await later(town, 1);
    const { channels, due } = await retention(office, (so) => so.due > 0);
    expect(due).toBe(1);
    const { channel } = channelOf(town, 'street-light');
    const light = channels.find(({ definition }) => definition.channel === channel);
    expect(light).toMatchObject({ months: [12], due: 1, since: dayText(finishedAt + 366 * day) });
    expect(channels.filter((one) => one.due === 0).map(({ since }) => since)).toEqual(
      channels.slice(1).map(() => null),
    );
    expect(channels.map(({ definition }) => definition.template)).not.toContain('satisfaction');
    office.close();
  });

  it('falls due anew from its new end when it was opened again', async () => {
    const town = await aTown();
    const { office } = town;
    const { id } = await aDeclinedCase(town);
    await later(town, 300);
    need(await office.setState(id, 'declined', 'in-progress'));
    await later(town, 300);
    expect(await dueOf(office)).toEqual([0, 0]);
    need(await office.setState(id, 'in-progress', 'done'));
    await later(town, 300);
    expect(await dueOf(office)).toEqual([0, 0]);
    await later(town, 70);
    expect(await dueOf(office)).toEqual([1, 0]);
    office.close();
  });

  it('is not due because this device’s clock is years ahead', async () => {
    const town = await aTown();
    const { office, founder } = town;
    await aDeclinedCase(town);
    founder.clock = { now: instant(town.world.clock.now + 5_000 * day) };
    expect(await dueOf(office)).toEqual([0, 0]);
    expect(await office.eraseDue()).toEqual({ ok: false, problem: 'malformed' });
    office.close();
  });

  it('is neither due nor not where this device may not read it', async () => {
    const town = await aTown(planWithConduct());
    const { office } = await aColleague(town);
    const { channels } = await retention(office);
    const due = channels.map(({ definition, due: count }) => [definition.ring, count]);
    expect(due).toContainEqual(['conduct', null]);
    expect(due).toContainEqual(['general', 0]);
    office.close();
    town.office.close();
  });
});

const dayText = (at: number) => new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);

describe('a device that kept cases before retention was known', () => {
  it('makes its tables again from its entries, and then knows what is due', async () => {
    const town = await aTown();
    const { office, founder } = town;
    await aDeclinedCase(town);
    await later(town, 366);
    office.close();
    const name = `prongsai-office-${town.id}`;
    const [first] = steps;
    if (first === undefined) throw new Error('there is a first step');
    await downgraded(founder, name);
    const again = need(await founder.gate.openOffice(town.id));
    await again.syncNow();
    expect(await dueOf(again)).toEqual([1, 0]);
    again.close();
  });
});

/** Puts a device's database back to the first step, with everything in it. */
async function downgraded({ deps }: Browser, name: string): Promise<void> {
  const now = new OfficeDatabase(name, { shelf: deps.shelf });
  const kept = await Promise.all(
    now.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  await now.delete();
  const old = new OfficeDatabase(name, { shelf: deps.shelf, walked: steps.slice(0, 1) });
  const known = new Set(old.tables.map((table) => table.name));
  for (const [table, rows] of kept.filter(([name]) => known.has(name))) {
    const bare = rows.map((row: object) => {
      const { keptSince: _since, isTied: _tied, files: _files, ...rest } = row as Partial<StoredCase>;
      return rest;
    });
    await old.table(table).bulkPut(bare);
  }
  old.close();
}
