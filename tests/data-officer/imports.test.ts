import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/calendar/day.ts';
import { rights } from '../../src/contracts/rights.ts';
import type { CaseFilter } from '../../src/data/officer/office.ts';
import type { ImportedCase } from '../../src/data/officer/imports/imports.ts';
import { aColleague, aTown, channelOf, cut, need, sheetConfirmed, told, viewOf, type Town } from './world.ts';

const all: CaseFilter = { states: null, channel: null, onlyOverdue: false, limit: 100 };
const onward = (): boolean => true;

const words = (number: number): string => `row ${number}`;

async function rowsOf(town: Town, count: number): Promise<readonly ImportedCase[]> {
  const { channel } = channelOf(town, 'general');
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const keys = await town.office.imports.keysOf(channel, numbers.map(words));
  return numbers.map((number, at) => ({
    key: keys[at] ?? '',
    answers: { detail: `เรื่องจากไฟล์ ${number}` },
    state: number === 1 ? 'done' : 'waiting',
    came: day('2025-03-12'),
    finished: number === 1 ? day('2025-03-20') : null,
  }));
}

async function brought(town: Town, count: number) {
  const { channel, version } = channelOf(town, 'general');
  const batch = need(await town.office.imports.begin(channel, 'คำตอบ.csv'));
  const rows = await rowsOf(town, count);
  return { batch, rows, goal: { batch, channel, version } };
}

const waitingOf = async ({ office }: Town): Promise<number> =>
  (await told(office.today())).reduce((sum, channel) => sum + channel.waiting, 0);

describe('a file that an office brings in', () => {
  it('is cases without a line, by the road “import”, with the day each truly came, finished ones finished', async () => {
    const town = await aTown();
    const { office, founder } = town;
    founder.line = cut;
    const { goal, rows } = await brought(town, 3);
    expect(need(await office.imports.add(goal, rows, onward))).toBe(3);
    const cases = await told(office.cases(all));
    expect(cases.map(({ road, state }) => [road, state])).toEqual(
      expect.arrayContaining([
        ['import', 'done'],
        ['import', 'waiting'],
        ['import', 'waiting'],
      ]),
    );
    expect(await waitingOf(town)).toBe(2);
    founder.line = null;
    await office.syncNow();
    const done = (await told(office.cases({ ...all, states: ['done'] })))[0];
    expect(done?.origin?.imported).toMatchObject({ came: '2025-03-12', finished: '2025-03-20' });
    expect(await told(office.cases({ ...all, onlyOverdue: true }))).toEqual([]);
    expect(await told(office.cases({ ...all, road: 'telephone' }))).toEqual([]);
    expect(await told(office.cases({ ...all, road: 'import', states: ['waiting'] }))).toHaveLength(2);
    office.close();
  });

  it('is known again row by row, on a colleague’s device too, and by its own channel only', async () => {
    const town = await aTown();
    await sheetConfirmed(town.office);
    const { goal, rows } = await brought(town, 3);
    need(await town.office.imports.add(goal, rows.slice(0, 2), onward));
    await town.office.syncNow();
    const colleague = await aColleague(town, 'admin');
    await colleague.office.syncNow();
    const again = await rowsOf({ ...town, office: colleague.office }, 3);
    const known = await colleague.office.imports.known(again.map(({ key }) => key));
    expect(again.map(({ key }) => known.has(key))).toEqual([true, true, false]);
    const other = await town.office.imports.keysOf(channelOf(town, 'street-light').channel, [words(1)]);
    expect(other[0]).not.toBe(rows[0]?.key);
    colleague.office.close();
    town.office.close();
  });

  it('stops between its parts when it is asked to, and keeps what it has', async () => {
    const town = await aTown();
    const { goal, rows } = await brought(town, 120);
    const added = await town.office.imports.add(goal, rows, (done) => done < 50);
    expect(need(added)).toBe(50);
    expect(await told(town.office.imports.batches())).toMatchObject([{ cases: 50, file: 'คำตอบ.csv' }]);
    town.office.close();
  });

  it('is taken back whole: out of every list and count, erased for everybody, and free to come again', async () => {
    const town = await aTown();
    const { office } = town;
    await sheetConfirmed(office);
    const { batch, goal, rows } = await brought(town, 3);
    need(await office.imports.add(goal, rows, onward));
    await office.syncNow();
    const [one] = await told(office.cases({ ...all, states: ['waiting'] }));
    if (one === undefined) throw new Error('nothing was brought in');
    need(await office.reply(one.id, 'รับทราบค่ะ'));
    expect(need(await office.imports.undo(batch, onward))).toBe(3);
    expect(await told(office.cases(all))).toEqual([]);
    expect(await waitingOf(town)).toBe(0);
    await office.syncNow();
    expect(await told(office.cases(all))).toEqual([]);
    expect(await viewOf(office, one.id)).toMatchObject({ isErased: true, isUndone: true, answers: null });
    expect(await office.imports.known(rows.map(({ key }) => key))).toEqual(new Set());
    expect(await told(office.imports.batches())).toMatchObject([{ isUndone: true }]);
    const colleague = await aColleague(town, 'member');
    await colleague.office.syncNow();
    expect(await told(colleague.office.cases(all))).toEqual([]);
    colleague.office.close();
    office.close();
  });

  it('is brought in and taken back by admins only', async () => {
    const town = await aTown();
    await sheetConfirmed(town.office);
    const { batch } = await brought(town, 1);
    const member = await aColleague(town, 'member');
    await member.office.syncNow();
    const { channel } = channelOf(town, 'general');
    expect(await member.office.imports.begin(channel, 'x.csv')).toMatchObject({ problem: 'not-allowed' });
    expect(await member.office.imports.undo(batch, onward)).toMatchObject({ problem: 'not-allowed' });
    member.office.close();
    town.office.close();
  });
});

describe('a case’s number said by telephone', () => {
  it('finds the case with or without its year, in Thai or Arabic digits', async () => {
    const town = await aTown();
    const { channel, version } = channelOf(town, 'general');
    const letter = { number: 'ลป 72301/123', day: day('2026-11-20') };
    const typed = { channel, version, answers: { detail: 'ถนนพัง' }, road: 'letter', letter } as const;
    const { id } = need(await town.office.addTypedCase(typed));
    await town.office.syncNow();
    const view = await viewOf(town.office, id);
    expect(view).toMatchObject({ road: 'letter', origin: { letter } });
    const year = view.number.slice(0, 2);
    for (const said of [view.number, `${year}/1`, `${year}0001`, '1', '๐๐๐๑', `เรื่องที่ ${year}-๐๐๐๑`])
      expect((await told(town.office.cases({ ...all, number: said }))).map((one) => one.id)).toEqual([id]);
    for (const said of ['2', `${Number(year) + 1}-0001`, 'ถนน', ''])
      expect(await told(town.office.cases({ ...all, number: said }))).toEqual([]);
    town.office.close();
  });

  it('opens no door of the collector', async () => {
    const town = await aTown();
    const { channel, version } = channelOf(town, 'general');
    const given = { channel, version, answers: { detail: 'ถนนพัง' }, road: 'telephone' } as const;
    const { id } = need(await town.office.addTypedCase(given));
    await town.office.syncNow();
    const { number } = await viewOf(town.office, id);
    for (const { path, method } of Object.values(rights)) {
      if (!path.includes(':')) continue;
      const asked = path.replace(':office', town.id).replace(/:[a-z]+/g, number);
      if (asked === path.replace(':office', town.id)) continue;
      const { status } = await town.world.ask(method, asked, method === 'GET' ? {} : { body: {} });
      expect([path, status >= 400]).toEqual([path, true]);
    }
    town.office.close();
  });
});
