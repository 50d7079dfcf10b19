import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { instant } from '../../../src/domain/basics/instant.ts';
import { eraseSchema } from '../../../src/contracts/authority.ts';
import { api } from '../../../src/contracts/endpoints.ts';
import { officeDatabase } from '../../../src/data/officer/store/database.ts';
import { aColleague, aTown, channelOf, cut, need, told, viewOf, type Browser, type Town } from '../world.ts';
import { aDeclinedCase, day, dueOf, dumpOf, later, recordOf, retention } from './making.ts';

describe('erasing what is due', () => {
  it('leaves of a case its number, channel, days, way and end, on every device, and nobody’s words', async () => {
    const town = await aTown();
    const { office, founder } = town;
    const { id } = await aDeclinedCase(town);
    const colleague = await aColleague(town);
    const before = recordOf(await viewOf(office, id));
    expect(before.way.map(([state]) => state)).toEqual(['waiting', 'accepted', 'declined']);
    expect(await dumpOf(founder, town)).toContain('ยายมี');
    await later(town, 366);
    const today = await told(office.today());
    need(await office.eraseDue());
    const paths: string[] = [];
    founder.line = (_request, path) => {
      paths.push(path);
      return null;
    };
    await office.syncNow();
    expect(paths.filter((path) => path.includes('/status/'))).toEqual([]); // the citizen is not told of it again
    await colleague.office.syncNow();
    const afresh = await aColleague(town, 'admin');
    for (const device of [{ office, browser: founder }, colleague, afresh]) {
      const view = await viewOf(device.office, id);
      expect(recordOf(view)).toEqual(before);
      expect(view).toMatchObject({ isErased: true, answers: null, excerpt: null, isContested: false });
      expect(view.history.every(({ text }) => text === null)).toBe(true);
      const [row] = (await told(device.office.today())).filter(
        ({ definition }) => definition.channel === view.channel,
      );
      const then = today.find(({ definition }) => definition.channel === view.channel);
      expect([row?.waiting, row?.open, row?.overdue]).toEqual([then?.waiting, then?.open, then?.overdue]);
      expect(await dueOf(device.office)).toEqual([0, 0]);
      expect(await dumpOf(device.browser, town)).not.toContain('ยายมี');
      device.office.close();
    }
  });

  it('leaves every entry without words as it came, and takes every other', async () => {
    const town = await aTown();
    const { office, founder } = town;
    const { id } = await aDeclinedCase(town);
    await later(town, 366);
    need(await office.eraseDue());
    await office.syncNow();
    const db = officeDatabase(town.id, founder.deps.shelf);
    const entries = await db.entries.orderBy('seq').toArray();
    db.close();
    const kinds = entries.map(({ header }) => (JSON.parse(header) as { readonly kind: string }).kind);
    const gone = entries.flatMap(({ content, seq }) => (content === null ? [kinds[seq - 1]] : []));
    // Written, said later, answered, noted, declined with a reason.
    expect(gone).toEqual(['submission', 'message', 'change', 'change', 'change']);
    const erasure = entries.at(kinds.indexOf('erase'));
    const { targets, reason } = v.parse(eraseSchema, JSON.parse(erasure?.content ?? ''));
    expect([targets[0], targets.length, reason]).toEqual([id, 5, 'retention']);
    office.close();
  });

  it('waits without a line, is not offered twice meanwhile, and goes out by itself', async () => {
    const town = await aTown();
    const { office, founder } = town;
    const { id } = await aDeclinedCase(town);
    await later(town, 366);
    founder.line = cut;
    need(await office.eraseDue());
    await office.syncNow();
    expect(await dueOf(office)).toEqual([0, 1]);
    expect(await viewOf(office, id)).toMatchObject({ isErased: false, state: 'declined', mark: 'waiting' });
    expect(await office.eraseDue()).toEqual({ ok: false, problem: 'malformed' });
    founder.line = null;
    await office.syncNow();
    expect(await viewOf(office, id)).toMatchObject({ isErased: true, mark: 'received' });
    expect(await dueOf(office)).toEqual([0, 0]);
    office.close();
  });

  it('is due again when the collector will not have it, from the day it was finished', async () => {
    const town = await aTown();
    const { office, founder } = town;
    await aDeclinedCase(town);
    await later(town, 366);
    const before = await retention(office);
    const takeAgain = refusing(founder, town.id);
    need(await office.eraseDue());
    await office.syncNow();
    expect(await retention(office)).toEqual(before);
    takeAgain();
    need(await office.eraseDue());
    await office.syncNow();
    expect(await dueOf(office)).toEqual([0, 0]);
    office.close();
  });

  it('is for admins alone', async () => {
    const town = await aTown();
    const { id } = await aDeclinedCase(town);
    for (const role of ['member', 'coordinator', 'desktop'] as const) {
      const { office } = await aColleague(town, role);
      expect(await office.eraseDue()).toEqual({ ok: false, problem: 'not-allowed' });
      office.close();
    }
    expect((await viewOf(town.office, id)).isErased).toBe(false);
    town.office.close();
  });

  it('takes what was said later to a case that was gone by then, too', async () => {
    const town = await aTown();
    const { office } = town;
    const { id } = await aDeclinedCase(town);
    const colleague = await aColleague(town);
    await later(town, 366);
    colleague.browser.line = cut;
    need(await colleague.office.note(id, 'ยายมีโทรมาอีก'));
    need(await office.eraseDue());
    await office.syncNow();
    expect(await office.note(id, 'ยายมี')).toEqual({ ok: false, problem: 'erased' });
    expect(await office.setState(id, 'declined', 'in-progress')).toEqual({ ok: false, problem: 'erased' });
    colleague.browser.line = null;
    await colleague.office.syncNow();
    await office.syncNow();
    expect(JSON.stringify(await viewOf(office, id))).not.toContain('ยายมี');
    expect(await dueOf(office)).toEqual([1, 0]);
    need(await office.eraseDue());
    await office.syncNow();
    await colleague.office.syncNow();
    expect(await dueOf(office)).toEqual([0, 0]);
    for (const browser of [town.founder, colleague.browser])
      expect(await dumpOf(browser, town)).not.toContain('ยายมี');
    colleague.office.close();
    office.close();
  });

  it('forgets also words that the collector had refused', async () => {
    const town = await aTown();
    const { office, founder } = town;
    const { id } = await aDeclinedCase(town);
    const colleague = await aColleague(town, 'admin');
    const takeAgain = refusing(founder, town.id);
    need(await office.note(id, 'ยายมีไม่รับสาย'));
    await office.syncNow();
    expect(await dumpOf(founder, town)).toContain('ยายมีไม่รับสาย');
    takeAgain();
    town.world.clock.now = instant(town.world.clock.now + 366 * day);
    need(await colleague.office.check([channelOf(town, 'general').channel]));
    await colleague.office.syncNow();
    need(await colleague.office.eraseDue());
    await colleague.office.syncNow();
    await office.syncNow();
    expect((await viewOf(office, id)).isErased).toBe(true);
    expect(await dumpOf(founder, town)).not.toContain('ยายมี');
    colleague.office.close();
    office.close();
  });
});

/** A collector that takes nothing from this browser, for good. @returns how it takes things again */
function refusing({ deps }: Browser, office: Town['id']): () => void {
  const { fetch } = deps;
  Object.assign(deps, {
    fetch(path: string, init: RequestInit) {
      if (path !== api.entries(office) || init.method !== 'POST') return fetch(path, init);
      const { entries } = v.parse(bodySchema, JSON.parse(typeof init.body === 'string' ? init.body : ''));
      const outcomes = entries.map(() => ({ outcome: 'refused', id: null, problem: 'not-allowed' }));
      return Promise.resolve(Response.json({ outcomes }));
    },
  });
  return () => Object.assign(deps, { fetch });
}

const bodySchema = v.object({ entries: v.array(v.unknown()) });
