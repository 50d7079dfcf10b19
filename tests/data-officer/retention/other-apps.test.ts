import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { describe, expect, it } from 'vitest';
import type { EntryId } from '../../../src/domain/basics/ids.ts';
import type { Edit } from '../../../src/domain/log/edit.ts';
import { api, outcomesSchema } from '../../../src/contracts/endpoints.ts';
import { OfficeLine } from '../../../src/data/officer/line/session.ts';
import { officeDatabase } from '../../../src/data/officer/store/database.ts';
import { newEntryId } from '../../../src/seal/basis/new-ids.ts';
import { sealChange } from '../../../src/seal/records.ts';
import { aColleague, aTown, need, viewOf, type Browser, type Town } from '../world.ts';
import { aDeclinedCase, dueOf, later } from './making.ts';

describe('an act with words about several cases at once', () => {
  const noted = (town: Town, row: EntryId): Edit => ({
    table: 'cases',
    row,
    set: {},
    steps: [],
    add: [{ list: 'notes', item: newEntryId(town.world.clock.now), value: { text: 'เรื่องเดียวกัน' } }],
  });

  it('is none of ours', async () => {
    const town = await aTown();
    const [one, other] = [await aDeclinedCase(town), await aDeclinedCase(town)];
    const act = await town.office.edit([noted(town, one.id), noted(town, other.id)]);
    expect(act).toEqual({ ok: false, problem: 'malformed' });
    town.office.close();
  });

  it('of another app leaves them whole and undue: half an act cannot be erased, and the other half is no one’s to lose', async () => {
    const town = await aTown();
    const { office } = town;
    const [one, other, alone] = [
      await aDeclinedCase(town),
      await aDeclinedCase(town),
      await aDeclinedCase(town),
    ];
    await anAlienAct(town, town.founder, [noted(town, one.id), noted(town, other.id)]);
    need(await office.setState(other.id, 'declined', 'in-progress'));
    await office.syncNow();
    await later(town, 366);
    expect(await dueOf(office)).toEqual([1, 0]);
    need(await office.eraseDue());
    await office.syncNow();
    const erased = await Promise.all(
      [one, other, alone].map(async ({ id }) => (await viewOf(office, id)).isErased),
    );
    expect(erased).toEqual([false, false, true]);
    const notes = (await viewOf(office, other.id)).history.filter(({ text }) => text === 'เรื่องเดียวกัน');
    expect(notes).toHaveLength(1);
    office.close();
  });
});

describe('a record of a case', () => {
  it('counts only from who may erase: else a case of today could be made to fall due today', async () => {
    const town = await aTown();
    const { office } = town;
    const { id } = await aDeclinedCase(town);
    const { browser, office: members } = await aColleague(town);
    const before = await viewOf(office, id);
    const record = [{ state: 'declined', at: 1_000, by: null }];
    const set = { state: 'declined', record };
    await anAlienAct(town, browser, [{ table: 'cases', row: id, set, steps: [], add: [] }]);
    await office.syncNow();
    expect(await viewOf(office, id)).toEqual(before);
    expect(await dueOf(office)).toEqual([0, 0]);
    await anAlienAct(town, town.founder, [{ table: 'cases', row: id, set, steps: [], add: [] }]);
    await office.syncNow();
    expect(await dueOf(office)).toEqual([1, 0]);
    members.close();
    office.close();
  });
});

/** An act of another app on somebody's device, sent past all that this app would refuse. */
async function anAlienAct(
  { id: office }: Town,
  { deps, clock }: Browser,
  edits: readonly Edit[],
): Promise<void> {
  const db = officeDatabase(office, deps.shelf);
  const [device, ring, seen, me] = await Promise.all([
    db.keys.get('device'),
    db.keys.get('ring/general/1'),
    db.read('cursor'),
    db.read('office'),
  ]);
  db.close();
  if (device === undefined || !('keys' in device) || ring === undefined || !('ring' in ring))
    throw new Error('no keys');
  if (seen === null || me === null) throw new Error('no office');
  const at = clock.now;
  const envelope = await sealChange(
    {
      kind: 'change',
      office,
      id: newEntryId(at),
      device: device.keys.device,
      seen,
      table: 'cases',
      ring: { ring: 'general', generation: 1 },
      blobs: [],
    },
    {
      person: me.me.person,
      at,
      edits: edits.map((one) => ({ ...one, steps: [...one.steps], add: [...one.add] })),
    },
    { recordKey: ring.ring.held.recordKey, signKey: device.keys.sign.privateKey },
  );
  const line = new OfficeLine(office, device.keys, deps);
  const path = api.entries(office);
  const { outcomes } = need(
    await line.ask({ method: 'POST', path, body: { entries: [envelope] } }, outcomesSchema),
  );
  expect(outcomes[0]?.outcome).toBe('new');
}
