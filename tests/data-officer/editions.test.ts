import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { beforeEach, describe, expect, it } from 'vitest';
import { aColleague, aTown, cut, type Town } from './world.ts';

const grid = [
  ['ข้อ', 'คำถาม'],
  ['O1', 'โครงสร้าง'],
];
const unknown = { ok: false, problem: 'unknown-shared-edition' };

let town: Town;
beforeEach(async () => {
  town = await aTown();
});

describe('an edition', () => {
  it('shared by one device is found by another under the id it got', async () => {
    const shared = await town.office.shareEdition(grid);
    const colleague = await aColleague(town);
    const id = shared.ok ? shared.value : '';
    expect(id).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
    expect(await colleague.office.sharedEdition(id)).toEqual({ ok: true, value: grid });
    colleague.office.close();
  });

  it('is not taken for the one that a link names when the collector hands out another', async () => {
    const shared = await town.office.shareEdition(grid);
    town.founder.tamper = (path, json) =>
      path.startsWith('/api/editions/') ? { grid: [...grid, ['O2', 'ผู้บริหาร']] } : json;
    expect(await town.office.sharedEdition(shared.ok ? shared.value : '')).toEqual(unknown);
  });

  it('is said to be unknown where there is none, without asking for what is no id', async () => {
    expect(await town.office.sharedEdition('0123456789ABCDEF')).toEqual(unknown);
    town.founder.line = cut;
    expect(await town.office.sharedEdition('../host')).toEqual(unknown);
    expect(await town.office.sharedEdition('0123456789ABCDEF')).toEqual({ ok: false, problem: 'no-network' });
  });

  it('that is too large, or shared by a member, does not go out', async () => {
    expect(await town.office.shareEdition([['a'.repeat(501)]])).toEqual({ ok: false, problem: 'too-large' });
    const rows = Array.from({ length: 300 }, () => ['ก'.repeat(500)]);
    expect(await town.office.shareEdition(rows)).toEqual({ ok: false, problem: 'too-large' });
    const member = await aColleague(town);
    expect(await member.office.shareEdition(grid)).toEqual({ ok: false, problem: 'not-allowed' });
    member.office.close();
  });
});
