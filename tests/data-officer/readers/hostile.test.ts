import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ringOfReader } from '../../../src/domain/channels/definition.ts';
import type { EntryId } from '../../../src/domain/basics/ids.ts';
import type { Edit } from '../../../src/domain/log/edit.ts';
import type { Envelope } from '../../../src/contracts/envelope.ts';
import { erasable } from '../../../src/data/officer/replay/erasable.ts';
import { stated } from '../../../src/data/officer/acts/statements.ts';
import { officeDatabase } from '../../../src/data/officer/store/database.ts';
import { Workbench } from '../../../src/data/officer/store/workbench.ts';
import { newEntryId } from '../../../src/seal/basis/new-ids.ts';
import { sealBlob } from '../../../src/seal/blobs.ts';
import { enveloped } from '../../../src/seal/entries.ts';
import { sealChange } from '../../../src/seal/records.ts';
import { sealCaseAct, type RingKey } from '../../../src/seal/submissions.ts';
import { newRing } from '../../../src/seal/trust/rings.ts';
import { eraserOf } from '../../../src/seal/trust/rights-to-read.ts';
import { aCase, need, viewOf } from '../world.ts';
import {
  aDelicateTown,
  aReport,
  authorityOn,
  closed,
  everybody,
  handOf,
  named,
  personOf,
  sentByHand,
  type DelicateTown,
  type Officer,
  type Report,
} from './making.ts';

// What a colleague could send with an app of their own.

let town: DelicateTown;
let report: Report;
beforeEach(async () => {
  town = await aDelicateTown();
  report = await aReport(town, 'ปลัดรับเงิน', { without: [town.one] });
  await everybody(town);
});
afterEach(() => closed(town));

const aPhoto = { type: 'image/jpeg', bytes: new Uint8Array(2_000) };

const closing = (id: EntryId): Edit => ({
  table: 'cases',
  row: id,
  set: {},
  steps: [{ field: 'state', from: 'waiting', to: 'declined' }],
  add: [{ list: 'replies', item: newEntryId(town.world.clock.now), value: { text: 'ปิดเรื่อง' } }],
});

async function anAct(
  by: Officer,
  rings: readonly RingKey[],
  edits = [closing(report.id)],
): Promise<Envelope> {
  const { keys, seen, person, device } = await handOf(by);
  const at = town.world.clock.now;
  const header = {
    kind: 'case-act' as const,
    office: town.id,
    id: newEntryId(at),
    device,
    seen,
    rings: rings.map(({ ring, generation }) => ({ ring, generation })),
    blobs: [],
  };
  return sealCaseAct(header, { person, at, edits: edits as never }, { rings, signKey: keys.sign.privateKey });
}

async function anErasure(by: Officer, targets: readonly EntryId[]): Promise<Envelope> {
  const { keys, seen, device } = await handOf(by);
  const header = {
    kind: 'erase',
    office: town.id,
    id: newEntryId(town.world.clock.now),
    device,
    seen,
  } as const;
  return enveloped(header, { targets: [...targets], reason: 'request' }, keys.sign.privateKey);
}

const untouched = async (reader: Officer = town.other) => {
  await everybody(town);
  const { state, history } = await viewOf(reader.office, report.id);
  return [state, history.length];
};

describe('an act on a delicate case', () => {
  it('by an admin, in the circle of everybody, changes nothing anywhere', async () => {
    const { keys, seen, person, device } = await handOf(town.admin);
    const db = officeDatabase(town.id, town.admin.browser.deps.shelf);
    const stored = await db.keys.get('ring/general/1');
    db.close();
    if (stored === undefined || !('ring' in stored)) throw new Error('no ring');
    const at = town.world.clock.now;
    const ring = { ring: 'general' as const, generation: 1 };
    const envelope = await sealChange(
      { kind: 'change', office: town.id, id: newEntryId(at), device, seen, table: 'cases', ring, blobs: [] },
      { person, at, edits: [closing(report.id)] as never },
      { recordKey: stored.ring.held.recordKey, signKey: keys.sign.privateKey },
    );
    expect(await sentByHand(town.admin, envelope)).toBe('new');
    expect(await untouched()).toEqual(['waiting', 1]);
  });

  it('by an admin, sealed to its readers, changes nothing anywhere', async () => {
    expect(await sentByHand(town.admin, await anAct(town.admin, report.rings))).toBe('new');
    expect(await untouched()).toEqual(['waiting', 1]);
  });

  it('by an admin who has made a ring of their own and seals to it too, changes nothing anywhere', async () => {
    const { keys, seen, device, person } = await handOf(town.admin);
    const ring = ringOfReader(person);
    const { publicKey } = await newRing({ ring, generation: 1 });
    const statement = { statement: 'ring', ring, generation: 1, publicKey } as const;
    const signer = { by: 'device', device } as const;
    const made = await stated(statement, {
      office: town.id,
      signer,
      signKey: keys.sign.privateKey,
      seen,
      now: town.world.clock.now,
    });
    expect(await sentByHand(town.admin, made)).toBe('new');
    const rings = [...report.rings, { ring, generation: 1, publicKey }];
    expect(await sentByHand(town.admin, await anAct(town.admin, rings))).toBe('new');
    expect(await untouched()).toEqual(['waiting', 1]);
  });

  it('by a reader whom its writer has left out, changes nothing anywhere', async () => {
    const authority = await authorityOn(town.one, town);
    const own = authority.rings.get(`${ringOfReader(personOf(town.one))}/1`);
    if (own === undefined) throw new Error('a reader has a ring');
    expect(await sentByHand(town.one, await anAct(town.one, [...report.rings, own]))).toBe('new');
    expect(await untouched()).toEqual(['waiting', 1]);
  });

  it('by a reader who is named no more, changes nothing anywhere', async () => {
    const both = await aReport(town, 'นายช่างรับเงิน');
    await everybody(town);
    await named(town, town.one, { post: 'ปลัด', reads: [] });
    await everybody(town);
    const act = await anAct(town.one, both.rings, [closing(both.id)]);
    expect(await sentByHand(town.one, act)).toBe('new');
    await everybody(town);
    expect((await viewOf(town.other.office, both.id)).state).toBe('waiting');
  });

  it('by one of its readers, does what it says', async () => {
    expect(await sentByHand(town.other, await anAct(town.other, report.rings))).toBe('new');
    expect(await untouched()).toEqual(['declined', 3]);
  });
});

describe('erasing a delicate case', () => {
  it('is refused by the collector to everybody but its readers: the report, and what was done about it', async () => {
    need(await town.other.office.note(report.id, 'สอบ'));
    await everybody(town);
    const all = await town.world.deps.store.log.after(town.id, 0, 1_000);
    const act = all
      .map(({ header }) => JSON.parse(header) as { kind: string; id: EntryId })
      .find(({ kind }) => kind === 'case-act');
    if (act === undefined) throw new Error('the note is in the log');
    for (const target of [report.id, act.id])
      for (const officer of [town.admin, town.one, town.coordinator])
        expect(await sentByHand(officer, await anErasure(officer, [target]))).toBe('not-allowed');
    expect(await sentByHand(town.other, await anErasure(town.other, [report.id, act.id]))).toBe('new');
    await everybody(town);
    expect(await viewOf(town.other.office, report.id)).toMatchObject({ isErased: true, answers: null });
  });

  it('lets no reader erase what is not delicate', async () => {
    const id = await aCase(town, 'ไฟดับ');
    await everybody(town);
    expect(await sentByHand(town.other, await anErasure(town.other, [id]))).toBe('not-allowed');
    expect(await sentByHand(town.admin, await anErasure(town.admin, [id]))).toBe('new');
  });

  it('counts on no device that knows better, though a collector let it pass, by the id of a picture too', async () => {
    const picture = newEntryId(town.world.clock.now);
    const blob = (await sealBlob(picture, aPhoto)).key;
    const pictured = await aReport(town, 'มีรูป', { without: [town.one], blobs: [blob] });
    await everybody(town);
    expect((await viewOf(town.other.office, pictured.id)).files.map(({ id }) => id)).toEqual([picture]);
    const authority = await authorityOn(town.other, town);
    const db = officeDatabase(town.id, town.other.browser.deps.shelf);
    const targets = [report.id, picture];
    const may = async ({ office }: Officer) =>
      (await erasable(db, new Workbench(db), { targets, eraser: eraserOf(authority, office.me) })).targets;
    for (const officer of [town.admin, town.one, town.coordinator]) expect(await may(officer)).toEqual([]);
    expect(await may(town.other)).toEqual(targets);
    db.close();
  });

  it('of one picture is its readers’ on the screen’s way too, and an admin’s for every other case', async () => {
    const picture = newEntryId(town.world.clock.now);
    const blob = (await sealBlob(picture, aPhoto)).key;
    const { id } = await aReport(town, 'มีรูป', { without: [town.one], blobs: [blob] });
    await everybody(town);
    for (const { office } of [town.admin, town.one])
      expect(await office.files.erase(id, picture, 'ขอให้ลบ')).toEqual({ ok: false, problem: 'not-allowed' });
    need(await town.other.office.files.erase(id, picture, 'ขอให้ลบ'));
    await everybody(town);
    const { files } = await viewOf(town.other.office, id);
    expect(files.map(({ erased, readers }) => [erased?.mark, readers])).toEqual([
      ['received', [personOf(town.other)]],
    ]);
  });
});
