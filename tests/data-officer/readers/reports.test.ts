import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OfficeDatabase, officeDatabase, steps } from '../../../src/data/officer/store/database.ts';
import { rowKey } from '../../../src/domain/log/edit.ts';
import { dumpOf } from '../retention/making.ts';
import { channelOf, cut, need, told, viewOf } from '../world.ts';
import {
  aDelicateTown,
  aFurtherDevice,
  aReport,
  aWord,
  casesOf,
  closed,
  everybody,
  named,
  personOf,
  ringsWithout,
  type DelicateTown,
  type Officer,
} from './making.ts';

let town: DelicateTown;
beforeEach(async () => {
  town = await aDelicateTown();
});
afterEach(() => closed(town));

const waitingOn = async ({ office }: Officer) => {
  const { channel } = channelOf(town, 'report');
  const today = await told(office.today());
  const found = today.find(({ definition }) => definition.channel === channel);
  return [found?.waiting, found?.open, found?.oldestWaiting === null, found?.isForOthers ?? false];
};

describe('a corruption report', () => {
  it('is read by the readers it was sealed to, with what they and its writer say', async () => {
    const report = await aReport(town, 'นายช่างเรียกเงิน');
    await everybody(town);
    need(await town.one.office.reply(report.id, 'รับเรื่องแล้ว'));
    await aWord(town, report, 'มีหลักฐานอีก');
    need(await town.other.office.setState(report.id, 'waiting', 'accepted'));
    await everybody(town);
    for (const { office } of [town.one, town.other]) {
      const view = await viewOf(office, report.id);
      expect(view).toMatchObject({ answers: { detail: 'นายช่างเรียกเงิน' }, state: 'accepted' });
      expect(view.readers).toEqual([personOf(town.one), personOf(town.other)]);
      expect(view.history.map(({ kind, text }) => [kind, text])).toEqual(
        expect.arrayContaining([
          ['reply', 'รับเรื่องแล้ว'],
          ['message', 'มีหลักฐานอีก'],
          ['state', null],
        ]),
      );
    }
    const status = await town.world.deps.store.log.after(town.id, 0, 1_000);
    expect(status.length).toBeGreaterThan(0);
  });

  it('leaves no word, its writer’s or its readers’, on any device but theirs, nor at the collector', async () => {
    const report = await aReport(town, 'ปลัดรับเงินใต้โต๊ะ', { without: [town.one] });
    await everybody(town);
    need(await town.other.office.note(report.id, 'ตรวจสอบเงียบ ๆ'));
    need(await town.other.office.reply(report.id, 'ขอหลักฐาน'));
    need(await town.other.office.setState(report.id, 'waiting', 'declined', 'ส่งให้ ป.ป.ช. แล้ว'));
    await aWord(town, report, 'กลัวถูกย้าย');
    await everybody(town);
    const words = ['ใต้โต๊ะ', 'เงียบ ๆ', 'ขอหลักฐาน', 'ให้ ป.ป.ช. แล้ว', 'กลัวถูกย้าย'];
    const known = await dumpOf(town.other.browser, town);
    expect(words.filter((word) => known.includes(word))).toEqual(words);
    for (const { browser } of [town.one, town.admin, town.coordinator]) {
      const stored = await dumpOf(browser, town);
      expect(words.filter((word) => stored.includes(word))).toEqual([]);
      // Nor how it goes on: of the report itself nothing but that it arrived.
      const db = officeDatabase(town.id, browser.deps.shelf);
      const [row, one] = await Promise.all([
        db.rows.get(rowKey('cases', report.id)),
        db.cases.get(report.id),
      ]);
      db.close();
      expect([row?.view.fields['state']?.value ?? 'waiting', one?.state, one?.assignee]).toEqual([
        'waiting',
        'waiting',
        null,
      ]);
    }
    const atCollector = JSON.stringify(await town.world.deps.store.log.after(town.id, 0, 1_000));
    expect(words.filter((word) => atCollector.includes(word))).toEqual([]);
  });

  it('stands in no list, no count and under no address of anybody whom it is not for', async () => {
    const report = await aReport(town, 'ปลัดรับเงิน', { without: [town.one] });
    await aReport(town, 'นายช่างรับเงิน');
    await everybody(town);
    const { channel } = channelOf(town, 'report');
    const listed = async ({ office }: Officer) =>
      (await casesOf(office, channel)).map(({ excerpt }) => excerpt);
    expect(await listed(town.other)).toEqual(['นายช่างรับเงิน', 'ปลัดรับเงิน']);
    expect(await listed(town.one)).toEqual(['นายช่างรับเงิน']);
    expect(await listed(town.admin)).toEqual([]);
    expect(await waitingOn(town.other)).toEqual([2, 2, false, false]);
    expect(await waitingOn(town.one)).toEqual([1, 1, false, false]);
    for (const officer of [town.admin, town.coordinator])
      expect(await waitingOn(officer)).toEqual([0, 0, true, true]);
    for (const { office } of [town.one, town.admin, town.coordinator])
      expect(await told(office.case(report.id))).toBeNull();
    const retention = await told(town.admin.office.retention());
    expect(retention.channels.find(({ definition }) => definition.channel === channel)?.due).toBeNull();
  });

  it('counts the same after the tables are made again, on every device', async () => {
    const report = await aReport(town, 'ปลัดรับเงิน', { without: [town.one] });
    await everybody(town);
    need(await town.other.office.reply(report.id, 'ขอหลักฐาน'));
    await everybody(town);
    for (const { browser, office } of town.all) {
      const before = [
        await casesOf(office),
        await told(office.today()),
        await told(office.readerDesk.mine()),
      ];
      const db = officeDatabase(town.id, browser.deps.shelf);
      const tables = async () =>
        JSON.stringify([await db.cases.toArray(), await db.rows.toArray(), await db.counts.toArray()]);
      const was = await tables();
      await db.write('rebuild', true);
      await office.syncNow();
      expect(await tables()).toBe(was);
      db.close();
      expect([
        await casesOf(office),
        await told(office.today()),
        await told(office.readerDesk.mine()),
      ]).toEqual(before);
    }
  });

  it('is given only to one of its readers', async () => {
    const { id } = await aReport(town, 'ปลัดรับเงิน', { without: [town.one] });
    await everybody(town);
    const { office } = town.other;
    for (const officer of [town.one, town.admin])
      expect(await office.assign(id, personOf(officer))).toEqual({ ok: false, problem: 'malformed' });
    need(await office.assign(id, personOf(town.other)));
    expect((await viewOf(office, id)).assignee).toBe(personOf(town.other));
  });

  it('goes to nobody who was named no more when it was written, and what came before stays readable', async () => {
    const before = await aReport(town, 'เรื่องแรก');
    await everybody(town);
    await named(town, town.one, { post: 'ปลัด', reads: [] });
    await everybody(town);
    const after = await aReport(town, 'เรื่องหลัง');
    await everybody(town);
    expect((await viewOf(town.one.office, before.id)).answers).toEqual({ detail: 'เรื่องแรก' });
    expect(await told(town.one.office.case(after.id))).toBeNull();
    expect(await dumpOf(town.one.browser, town)).not.toContain('เรื่องหลัง');
    // Nor does who reads no more act on what came before, or hear what is done about it.
    expect(await town.one.office.reply(before.id, 'ปิดเรื่อง')).toEqual({ ok: false, problem: 'cannot-open' });
    need(await town.other.office.note(before.id, 'สอบต่อ'));
    await everybody(town);
    expect(await dumpOf(town.one.browser, town)).not.toContain('สอบต่อ');
    expect(await told(town.one.office.readerDesk.mine())).toMatchObject({ reads: [], ring: 'here' });
  });

  it('is written to nobody while nobody is ready', async () => {
    for (const officer of [town.one, town.other]) await named(town, officer, { post: 'ปลัด', reads: [] });
    expect(await ringsWithout(town, [])).toEqual([]);
  });

  it('shows nobody else how many wait when its channel is checked', async () => {
    const { channel } = channelOf(town, 'report');
    await aReport(town, 'นายช่างรับเงิน');
    await everybody(town);
    need(await town.one.office.check([channel, channelOf(town, 'general').channel]));
    await everybody(town);
    const rows = await told(town.admin.office.table('checks'));
    const said = (id: string) =>
      rows.find((row) => row.id === id)?.lists['checks']?.map(({ value }) => value);
    expect(said(channel)).toEqual([{}]);
    expect(said(channelOf(town, 'general').channel)).toEqual([{ waiting: 0 }]);
  });
});

describe('a further device of a reader', () => {
  it('opens what came before it joined once its reader has handed the ring over, and nothing before', async () => {
    const report = await aReport(town, 'นายช่างเรียกเงิน');
    await everybody(town);
    need(await town.other.office.note(report.id, 'ตรวจสอบเงียบ ๆ'));
    const tablet = await aFurtherDevice(town, town.one);
    await everybody({ all: [...town.all, tablet] });
    expect(await told(tablet.office.readerDesk.mine())).toMatchObject({
      ring: 'elsewhere',
      others: [{ hasRing: true }],
    });
    expect((await viewOf(tablet.office, report.id)).answers).toBeNull();
    expect(await dumpOf(tablet.browser, town)).not.toContain('เรียกเงิน');
    const { others } = await told(town.one.office.readerDesk.mine());
    expect(others.map(({ hasRing }) => hasRing)).toEqual([false]);
    town.one.browser.line = cut;
    need(await town.one.office.readerDesk.handOver(tablet.office.me.device));
    town.one.browser.line = null;
    await everybody({ all: [town.one, tablet] });
    expect(await viewOf(tablet.office, report.id)).toMatchObject({ answers: { detail: 'นายช่างเรียกเงิน' } });
    expect(await dumpOf(tablet.browser, town)).toContain('เงียบ ๆ');
    expect(await told(tablet.office.readerDesk.mine())).toMatchObject({ ring: 'here' });
    expect((await told(town.one.office.readerDesk.mine())).others).toEqual([
      { device: tablet.office.me.device, hasRing: true },
    ]);
    need(await tablet.office.reply(report.id, 'จากแท็บเล็ต'));
    await everybody({ all: [tablet, town.one, town.other] });
    expect(await dumpOf(town.other.browser, town)).toContain('จากแท็บเล็ต');
    tablet.office.close();
  });

  it('is handed no ring of somebody else’s, and hands over none that it does not hold', async () => {
    const tablet = await aFurtherDevice(town, town.one);
    await everybody({ all: [...town.all, tablet] });
    const refused = (problem: string) => ({ ok: false, problem });
    const { handOver } = town.other.office.readerDesk;
    expect(await handOver(tablet.office.me.device)).toEqual(refused('not-allowed'));
    expect(await town.one.office.readerDesk.handOver(town.one.office.me.device)).toEqual(
      refused('not-allowed'),
    );
    expect(await tablet.office.readerDesk.handOver(town.one.office.me.device)).toEqual(
      refused('cannot-open'),
    );
    tablet.office.close();
  });
});

describe('a device that comes from the app before named readers', () => {
  it('makes its tables again without a line, and knows then who reads what', async () => {
    const report = await aReport(town, 'ปลัดรับเงิน', { without: [town.one] });
    await everybody(town);
    const { browser, office } = town.one;
    office.close();
    const shelf = browser.deps.shelf;
    // As the app before left it: nobody named, the report in everybody's lists.
    const db = officeDatabase(town.id, shelf);
    const authority = await db.read('authority');
    if (authority === null) throw new Error('nothing was replayed');
    await db.write('authority', { ...authority, readers: new Map() });
    await db.cases.toCollection().modify((one) => {
      delete (one as { isForOthers?: true }).isForOthers;
    });
    db.close();
    await walkedBack(`prongsai-office-${town.id}`, shelf);
    browser.line = cut;
    const opened = need(await browser.gate.openOffice(town.id));
    await opened.syncNow();
    expect(await told(opened.case(report.id))).toBeNull();
    expect((await told(opened.readerDesk.named())).map(({ post }) => post.th)).toEqual(['ปลัด', 'นิติกร']);
    opened.close();
  });
});

/** Copies a database into one of the step before the last, under the same name. */
async function walkedBack(name: string, shelf: Officer['browser']['deps']['shelf']): Promise<void> {
  const now = new OfficeDatabase(name, { shelf });
  const kept = await Promise.all(
    now.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  await now.delete();
  const before = new OfficeDatabase(name, { shelf, walked: steps.slice(0, 4) });
  const known = new Set(before.tables.map((table) => table.name));
  for (const [table, rows] of kept) if (known.has(table)) await before.table(table).bulkPut([...rows]);
  before.close();
}

describe('naming readers', () => {
  it('makes a ring on one device of the person alone, once, however often it syncs', async () => {
    await everybody(town);
    const db = officeDatabase(town.id, town.admin.browser.deps.shelf);
    const [authority, held] = [await db.read('authority'), await db.keys.toArray()];
    db.close();
    const rings = [...(authority?.rings.values() ?? [])].filter(({ ring }) => ring.startsWith('integrity:'));
    expect(rings.map(({ ring, generation }) => [ring, generation])).toEqual([
      [`integrity:${personOf(town.one)}`, 1],
      [`integrity:${personOf(town.other)}`, 1],
    ]);
    expect(held.filter(({ name }) => name.includes('integrity'))).toEqual([]);
  });

  it('says of each whether they are ready, on every device, and without a line on the admin’s', async () => {
    const ready = await told(town.coordinator.office.readerDesk.named());
    expect(ready.map(({ post, isReady, reads }) => [post.th, isReady, reads])).toEqual([
      ['ปลัด', true, ['conduct', 'integrity']],
      ['นิติกร', true, ['conduct', 'integrity']],
    ]);
    town.admin.browser.line = cut;
    need(
      await town.office.readerDesk.name({
        person: personOf(town.coordinator),
        post: { th: 'เลขานุการ', en: '' },
        reads: ['conduct'],
      }),
    );
    expect((await told(town.office.readerDesk.named())).at(-1)).toMatchObject({
      isReady: false,
      reads: ['conduct'],
    });
    expect(await told(town.office.readerDesk.joined())).toEqual(town.all.map(personOf));
  });

  it.each(['one', 'coordinator'] as const)('is refused on the device of %s', async (who) => {
    const { readerDesk } = town[who].office;
    const reader = { person: personOf(town.one), post: { th: 'ก', en: '' }, reads: [] };
    expect(await readerDesk.name(reader)).toEqual({ ok: false, problem: 'not-allowed' });
    expect(await readerDesk.inviteDevice(personOf(town.one))).toEqual({ ok: false, problem: 'not-allowed' });
  });
});
