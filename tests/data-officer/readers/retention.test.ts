import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Office } from '../../../src/data/officer/office.ts';
import { dumpOf, later, recordOf } from '../retention/making.ts';
import { aCase, need, told, viewOf } from '../world.ts';
import {
  aDelicateTown,
  aFurtherDevice,
  aReport,
  aWord,
  closed,
  everybody,
  type DelicateTown,
} from './making.ts';

let town: DelicateTown;
beforeEach(async () => {
  town = await aDelicateTown();
});
afterEach(() => closed(town));

const dueOn = async (office: Office) => {
  const { due, mine } = await told(office.retention());
  return [due, mine];
};

it('a confidential case past its time is its reader’s to erase, and the admin’s cases stay the admin’s', async () => {
  const report = await aReport(town, 'ปลัดรับเงิน', { without: [town.one] });
  await aWord(town, report, 'กลัวถูกย้าย');
  const lamp = await aCase(town, 'ไฟดับ');
  await everybody(town);
  need(await town.other.office.setState(report.id, 'waiting', 'declined', 'ส่ง ป.ป.ช. แล้ว'));
  need(await town.office.setState(lamp, 'waiting', 'declined', 'ไม่ใช่ไฟของเรา'));
  await everybody(town);
  const before = recordOf(await viewOf(town.other.office, report.id));
  await later(town, 800);
  await everybody(town);
  expect(await dueOn(town.office)).toEqual([1, 1]);
  expect(await dueOn(town.other.office)).toEqual([2, 1]);
  expect(await dueOn(town.one.office)).toEqual([1, 0]);
  expect(await town.one.office.eraseDue()).toEqual({ ok: false, problem: 'not-allowed' });
  need(await town.office.eraseDue());
  await everybody(town);
  expect((await viewOf(town.other.office, report.id)).answers).toEqual({ detail: 'ปลัดรับเงิน' });
  need(await town.other.office.eraseDue());
  await everybody(town);
  expect(await dueOn(town.other.office)).toEqual([0, 0]);
  const words = ['ปลัดรับเงิน', 'กลัวถูกย้าย', 'ส่ง ป.ป.ช. แล้ว'];
  const stored = await dumpOf(town.other.browser, town);
  expect(words.filter((word) => stored.includes(word))).toEqual([]);
  expect(recordOf(await viewOf(town.other.office, report.id))).toEqual(before);
  // Whoever replays afresh reads the way, and nobody's words.
  const tablet = await aFurtherDevice(town, town.other);
  await everybody({ all: [town.other, tablet] });
  need(await town.other.office.readerDesk.handOver(tablet.office.me.device));
  await everybody({ all: [town.other, tablet] });
  const way = ({ way: steps }: ReturnType<typeof recordOf>) => steps.map(([state]) => state);
  expect(way(recordOf(await viewOf(tablet.office, report.id)))).toEqual(way(before));
  tablet.office.close();
});
