import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { describe, expect, it } from 'vitest';
import type { EntryId } from '../../../src/domain/basics/ids.ts';
import type { Block } from '../../../src/domain/blocks/block.ts';
import { rowOfBlock } from '../../../src/domain/blocks/block.ts';
import type { CaseFilter, Office } from '../../../src/data/officer/office.ts';
import { retention } from '../retention/making.ts';
import { aCase, aColleague, aTown, cut, need, told, viewOf, type Town } from '../world.ts';

const all: CaseFilter = { states: null, channel: null, onlyOverdue: false, limit: 50 };
const loan: Block = { pattern: { kind: 'words', words: 'กู้เงินด่วน' }, channel: null };

async function listed(office: Office): Promise<readonly EntryId[]> {
  return (await told(office.cases(all))).map(({ id }) => id).reverse();
}

async function shelf(office: Office) {
  const { cases, count, erased } = await told(office.shelf.view(50));
  return { ids: cases.map(({ id }) => id).reverse(), count, erased };
}

async function owed(office: Office): Promise<readonly [number, number]> {
  const today = await told(office.today());
  return [
    today.reduce((sum, { waiting }) => sum + waiting, 0),
    today.reduce((sum, { open }) => sum + open, 0),
  ];
}

/** A town in which two people wrote, and twice somebody who lends money. */
async function aPesteredTown(): Promise<{
  readonly town: Town;
  readonly real: EntryId;
  readonly spam: readonly EntryId[];
}> {
  const town = await aTown();
  const real = await aCase(town, 'ถนนหน้าวัดเป็นหลุม');
  const spam = [await aCase(town, 'กู้ เงิน ด่วน โทรเลย'), await aCase(town, 'กู้เงินด่วนนน อนุมัติไว')];
  await town.office.syncNow();
  return { town, real, spam };
}

describe('what an officer calls spam', () => {
  it('leaves lists and counts, lies on the shelf, and comes back, on every device', async () => {
    const { town, real, spam } = await aPesteredTown();
    const { office } = town;
    const colleague = await aColleague(town);
    const [first = real] = spam;
    need(await office.shelf.judge(first, 'spam'));
    await office.syncNow();
    await colleague.office.syncNow();
    for (const device of [office, colleague.office]) {
      expect(await listed(device)).toEqual([real, spam[1]]);
      expect(await shelf(device)).toEqual({ ids: [first], count: 1, erased: 0 });
      expect(await owed(device)).toEqual([2, 2]);
      expect(await told(device.shelf.count())).toBe(1);
      const view = await viewOf(device, first);
      expect(view).toMatchObject({ state: 'waiting', aside: { block: null }, number: '70-0002' });
      expect(view.history.at(-1)).toMatchObject({ kind: 'spam', by: office.me.person });
    }
    need(await colleague.office.shelf.judge(first, 'kept'));
    await colleague.office.syncNow();
    await office.syncNow();
    expect(await listed(office)).toEqual([real, ...spam]);
    expect(await owed(office)).toEqual([3, 3]);
    expect(await told(office.shelf.count())).toBe(0);
    office.close();
    colleague.office.close();
  });

  it('is put aside without a line too, and leaves the shelf when a colleague has taken it up', async () => {
    const { town, real } = await aPesteredTown();
    const { office, founder } = town;
    const colleague = await aColleague(town);
    founder.line = cut;
    need(await office.shelf.judge(real, 'spam'));
    expect(await listed(office)).not.toContain(real);
    need(await colleague.office.setState(real, 'waiting', 'accepted'));
    await colleague.office.syncNow();
    founder.line = null;
    await office.syncNow();
    await colleague.office.syncNow();
    for (const device of [office, colleague.office]) {
      expect(await listed(device)).toContain(real);
      expect((await viewOf(device, real)).aside).toBeUndefined();
      expect(await owed(device)).toEqual([2, 3]);
    }
    office.close();
    colleague.office.close();
  });
});

describe('a blocked pattern', () => {
  it('puts aside what is there and what comes, also on a device that joins later, until it is taken back', async () => {
    const { town, real, spam } = await aPesteredTown();
    const { office } = town;
    expect(await office.shelf.reach(loan)).toMatchObject({ of: 3, named: 2, aside: 2, isTooWide: false });
    need(await office.shelf.block(loan));
    expect(await listed(office)).toEqual([real]);
    await office.syncNow();
    const later = await aCase(town, 'บริการ กู้.เงิน.ด่วน');
    await office.syncNow();
    const colleague = await aColleague(town);
    for (const device of [office, colleague.office]) {
      expect(await listed(device)).toEqual([real]);
      expect(await shelf(device)).toEqual({ ids: [...spam, later], count: 3, erased: 0 });
      expect(await owed(device)).toEqual([1, 1]);
      const { blocks } = await told(device.shelf.view(1));
      expect(blocks).toMatchObject([{ isOn: true, aside: 3, turned: { by: office.me.person } }]);
    }
    need(await colleague.office.shelf.turn(rowOfBlock(loan), false));
    await colleague.office.syncNow();
    await office.syncNow();
    for (const device of [office, colleague.office]) {
      expect(await listed(device)).toEqual([real, ...spam, later]);
      expect(await owed(device)).toEqual([4, 4]);
      expect(await told(device.shelf.count())).toBe(0);
    }
    office.close();
    colleague.office.close();
  });

  it('lets go what an officer brings back, and does not take it again', async () => {
    const { town, real, spam } = await aPesteredTown();
    const { office } = town;
    need(await office.shelf.block(loan));
    need(await office.shelf.judge(spam[0] ?? real, 'kept'));
    expect(await listed(office)).toEqual([real, spam[0]]);
    need(await office.shelf.turn(rowOfBlock(loan), false));
    need(await office.shelf.turn(rowOfBlock(loan), true));
    expect(await listed(office)).toEqual([real, spam[0]]);
    office.close();
  });

  it('is refused where it is none, or names most of what people wrote', async () => {
    const { town } = await aPesteredTown();
    const { office } = town;
    for (const detail of ['ถนนพังหมู่ 1', 'ถนนพังหมู่ 2', 'ถนนพังหมู่ 3']) await aCase(town, detail);
    await office.syncNow();
    const words = (text: string): Block => ({ pattern: { kind: 'words', words: text }, channel: null });
    expect(await office.shelf.block(words('ถนน'))).toEqual({ ok: false, problem: 'malformed' });
    expect(await office.shelf.block(words('ถนนพัง'))).toMatchObject({ ok: true });
    need(await office.shelf.turn(rowOfBlock(words('ถนนพัง')), false));
    for (const detail of ['ถนนพังหมู่ 4', 'ถนนพังหมู่ 5', 'ถนนพังหมู่ 6']) await aCase(town, detail);
    await office.syncNow();
    expect(await office.shelf.block(words('ถนนพัง'))).toEqual({ ok: false, problem: 'not-allowed' });
    office.close();
  });

  it('names forms before they have come', async () => {
    const { town, real } = await aPesteredTown();
    const { office } = town;
    const id = await aCase(town, 'ยังไม่มาถึงเครื่อง');
    need(await office.shelf.block({ pattern: { kind: 'forms', forms: [id] }, channel: null }));
    await office.syncNow();
    expect(await shelf(office)).toMatchObject({ ids: [id] });
    expect(await listed(office)).toContain(real);
    office.close();
  });
});

describe('erasing the shelf for good', () => {
  it('is an admin’s, takes the words, and keeps that they came; who joins later finds nothing waiting', async () => {
    const { town, real, spam } = await aPesteredTown();
    const { office } = town;
    const member = await aColleague(town);
    need(await office.shelf.block(loan));
    await office.syncNow();
    await member.office.syncNow();
    expect(await member.office.shelf.erase()).toEqual({ ok: false, problem: 'not-allowed' });
    need(await office.shelf.erase());
    expect(await shelf(office)).toEqual({ ids: [], count: 0, erased: 0 });
    await office.syncNow();
    await member.office.syncNow();
    need(await office.shelf.turn(rowOfBlock(loan), false));
    await office.syncNow();
    const afresh = await aColleague(town);
    for (const device of [office, afresh.office]) {
      expect(await listed(device)).toEqual([real]);
      expect(await shelf(device)).toEqual({ ids: [], count: 0, erased: 2 });
      expect(await owed(device)).toEqual([1, 1]);
      expect(await viewOf(device, spam[0] ?? real)).toMatchObject({ isErased: true, answers: null });
    }
    expect(await office.shelf.erase()).toEqual({ ok: false, problem: 'malformed' });
    expect((await retention(office)).due).toBe(0);
    for (const one of [office, member.office, afresh.office]) one.close();
  });
});
