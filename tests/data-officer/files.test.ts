import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryId, type EntryId } from '../../src/domain/basics/ids.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import { api } from '../../src/contracts/endpoints.ts';
import { createKeeping } from '../../src/data/citizen/kept/keeping.ts';
import type { CaseFile } from '../../src/data/officer/files/files.ts';
import type { Office } from '../../src/data/officer/office.ts';
import { officeDatabase } from '../../src/data/officer/store/database.ts';
import { aPhone } from '../data-citizen/support/phone.ts';
import { aPicture, lineTo, photographed, type Photographed, type Taken } from '../worlds/pictures.ts';
import { aCase, aColleague, aTown, cut, need, told, viewOf, type Browser, type Town } from './world.ts';

let town: Town;
let office: Office;
beforeEach(async () => {
  town = await aTown();
  ({ office } = town);
});
afterEach(() => office.close());

const day = 86_400_000;
const pictures = (): readonly Taken[] => [aPicture(60_000, 'one'), aPicture(70_000, 'two')];

/** Sends a case, with all that it lists or without. */
async function sent(taken: readonly Taken[], how: 'whole' | 'without' = 'whole'): Promise<Photographed> {
  const made = await photographed(town, taken);
  const isGoing = (_request: number, address: string) =>
    how === 'without' && address.includes('/blobs/') ? ('before' as const) : null;
  const phone = aPhone(lineTo(town.world, isGoing), createKeeping(null));
  await phone.keeping.change(made.changes);
  await phone.courier.send();
  await office.syncNow();
  return made;
}

async function filesOf(of: Office, id: EntryId): Promise<readonly CaseFile[]> {
  return (await viewOf(of, id)).files;
}

function fileAt(made: Photographed, index: number): EntryId {
  const id = made.blobs[index]?.id;
  if (id === undefined) throw new Error('no such picture');
  return id;
}

/** What a device keeps of files: the ids of those it has, and of those that were erased. */
async function keptOn({ deps }: Browser): Promise<readonly (readonly string[])[]> {
  const db = officeDatabase(town.id, deps.shelf);
  const [files, erased] = await Promise.all([db.files.toArray(), db.erasedFiles.toArray()]);
  db.close();
  return [files.map(({ id }) => id), erased.map(({ id }) => id)];
}

const refused = (problem: string) => ({ ok: false, problem });

describe('the pictures of a case', () => {
  it('are listed with the case, and open as they were taken', async () => {
    const taken = [...pictures(), aPicture(5_000, 'three', 'audio/webm;codecs=opus')];
    const made = await sent(taken);
    const files = await filesOf(office, made.parcel.id);
    expect(files.map(({ kind, erased, transcript }) => [kind, erased, transcript])).toEqual([
      ['picture', null, null],
      ['picture', null, null],
      ['sound', null, null],
    ]);
    for (const [index, { bytes, type }] of taken.entries())
      expect(await office.files.open(made.parcel.id, fileAt(made, index))).toEqual({
        ok: true,
        value: { bytes, type },
      });
  });

  it('open again without a line where they were opened before, and say why they do not where they were not', async () => {
    const made = await sent(pictures());
    need(await office.files.open(made.parcel.id, fileAt(made, 0)));
    town.founder.line = cut;
    expect(await office.files.open(made.parcel.id, fileAt(made, 0))).toMatchObject({ ok: true });
    expect(await office.files.open(made.parcel.id, fileAt(made, 1))).toEqual(refused('no-network'));
  });

  it('say that they have not arrived yet while the phone still holds them', async () => {
    const made = await sent(pictures(), 'without');
    expect(await filesOf(office, made.parcel.id)).toHaveLength(2);
    expect(await office.files.open(made.parcel.id, fileAt(made, 0))).toEqual(refused('unknown-blob'));
  });

  it('are fetched in a new session when the old one has ended', async () => {
    const made = await sent(pictures());
    town.world.clock.now = instant(town.world.clock.now + 40 * day);
    expect(await office.files.open(made.parcel.id, fileAt(made, 0))).toMatchObject({ ok: true });
  });

  it('are not shown when the collector hands out other bytes, and open once it hands out theirs', async () => {
    const made = await sent(pictures());
    const file = fileAt(made, 0);
    const { fetch } = town.founder.deps;
    const lies = [
      () => new Response('<html>a login page</html>'),
      () => new Response(new Uint8Array(made.blobs[0]?.size ?? 0)),
      () => Response.json({ problem: 'busy' }, { status: 503 }),
    ];
    for (const [index, lie] of lies.entries()) {
      town.founder.deps.fetch = (path, init) =>
        path === api.blob(town.id, file) ? Promise.resolve(lie()) : fetch(path, init);
      expect(await office.files.open(made.parcel.id, file)).toEqual(refused(index < 2 ? 'nonsense' : 'busy'));
    }
    town.founder.deps.fetch = fetch;
    expect(await keptOn(town.founder)).toEqual([[], []]);
    expect(await office.files.open(made.parcel.id, file)).toMatchObject({ ok: true });
  });

  it('are fetched anew where the bytes kept here were spoiled', async () => {
    const made = await sent(pictures());
    const file = fileAt(made, 0);
    need(await office.files.open(made.parcel.id, file));
    const db = officeDatabase(town.id, town.founder.deps.shelf);
    await db.files.put({ id: file, bytes: new Uint8Array(9) });
    db.close();
    expect(await office.files.open(made.parcel.id, file)).toMatchObject({ ok: true });
  });

  it.each(['text/html', 'image/svg+xml', 'application/pdf', 'audio/x', 'IMAGE/JPEG'])(
    'are not opened when their writer says that they are %s',
    async (type) => {
      const made = await sent([aPicture(9_000, 'one', type)]);
      expect(await filesOf(office, made.parcel.id)).toMatchObject([{ kind: 'other' }]);
      expect(await office.files.open(made.parcel.id, fileAt(made, 0))).toEqual(refused('cannot-open'));
    },
  );

  it('are those of the case alone', async () => {
    const [made, other] = [await sent(pictures()), await sent(pictures())];
    expect(await office.files.open(made.parcel.id, fileAt(other, 0))).toEqual(refused('unknown-blob'));
  });

  it('keep what officers type of a recording, the last one standing, all in the history', async () => {
    const made = await sent([aPicture(5_000, 'one', 'audio/mp4')]);
    const { id } = made.parcel;
    const file = fileAt(made, 0);
    expect(await office.files.typeUp(id, file, '  ')).toEqual(refused('malformed'));
    need(await office.files.typeUp(id, file, 'ไฟดับ'));
    need(await office.files.typeUp(id, file, 'ไฟดับหน้าวัด'));
    await office.syncNow();
    const view = await viewOf(office, id);
    const by = office.me.person;
    expect(view.files[0]?.transcript).toMatchObject({ text: 'ไฟดับหน้าวัด', by, mark: 'received' });
    expect(view.history.filter(({ kind }) => kind === 'typed-up').map(({ text }) => text)).toEqual([
      'ไฟดับ',
      'ไฟดับหน้าวัด',
    ]);
  });
});

describe('erasing one picture', () => {
  it('takes it from the collector and from every device, says who did it and why, and leaves all else', async () => {
    const made = await sent(pictures());
    const { id } = made.parcel;
    const [gone, stays] = [fileAt(made, 0), fileAt(made, 1)];
    const colleague = await aColleague(town);
    for (const one of [office, colleague.office])
      for (const file of [gone, stays]) need(await one.files.open(id, file));
    need(await office.files.erase(id, gone, 'เป็นรูปหลังบ้านคนอื่น'));
    await office.syncNow();
    await colleague.office.syncNow();
    for (const one of [office, colleague.office]) {
      const [first, second] = await filesOf(one, id);
      expect(first?.erased).toMatchObject({
        by: office.me.person,
        reason: 'เป็นรูปหลังบ้านคนอื่น',
        mark: 'received',
      });
      expect(second?.erased).toBeNull();
      expect(await one.files.open(id, gone)).toEqual(refused('erased'));
      expect(await one.files.open(id, stays)).toMatchObject({ ok: true });
    }
    expect(await keptOn(town.founder)).toEqual([[stays], [gone]]);
    expect(await keptOn(colleague.browser)).toEqual([[stays], [gone]]);
    expect(await town.world.deps.store.blobs.place(town.id, gone)).toBeNull();
    expect(await town.world.deps.store.blobs.place(town.id, stays)).toMatchObject({ have: 98_332 });
    const view = await viewOf(office, id);
    expect(view.history.at(-1)).toMatchObject({ kind: 'file-erased', text: 'เป็นรูปหลังบ้านคนอื่น' });
    expect([view.isErased, view.answers?.['detail']]).toEqual([false, 'ถนนเป็นหลุม']);
    colleague.office.close();
  });

  it('is done at once here without a line, and goes out by itself; a picture that has not come yet never will', async () => {
    const made = await sent(pictures(), 'without');
    const { id } = made.parcel;
    const gone = fileAt(made, 0);
    town.founder.line = cut;
    need(await office.files.erase(id, gone, 'ผู้แจ้งขอให้ลบ'));
    expect((await filesOf(office, id))[0]?.erased).toMatchObject({ mark: 'waiting', by: office.me.person });
    expect(await office.files.erase(id, gone, 'อีกครั้ง')).toEqual(refused('erased'));
    town.founder.line = null;
    await office.syncNow();
    expect((await filesOf(office, id))[0]?.erased).toMatchObject({ mark: 'received' });
    expect(await town.world.deps.store.blobs.place(town.id, gone)).toBeNull();
    expect(await office.files.erase(id, gone, 'อีกครั้ง')).toEqual(refused('erased'));
  });

  it('is known to a device that joins later, and after the tables are made again', async () => {
    const made = await sent(pictures());
    const { id } = made.parcel;
    need(await office.files.erase(id, fileAt(made, 0), 'เป็นรูปหลังบ้านคนอื่น'));
    await office.syncNow();
    const late = await aColleague(town);
    expect((await filesOf(late.office, id))[0]?.erased).toMatchObject({ by: office.me.person });
    const db = officeDatabase(town.id, town.founder.deps.shelf);
    await db.write('rebuild', true);
    db.close();
    await office.syncNow();
    expect((await filesOf(office, id))[0]?.erased).toMatchObject({ by: office.me.person, mark: 'received' });
    late.office.close();
  });

  it('is for admins, wants a reason, and is about pictures of that case alone', async () => {
    const made = await sent(pictures());
    const { id } = made.parcel;
    const file = fileAt(made, 0);
    for (const role of ['member', 'coordinator', 'desktop'] as const) {
      const other = await aColleague(town, role);
      expect(await other.office.files.erase(id, file, 'ลอง')).toEqual(refused('not-allowed'));
      other.office.close();
    }
    const stranger = entryId('01935000-0000-7000-8000-0000000000aa');
    expect(await office.files.erase(id, file, ' ')).toEqual(refused('malformed'));
    expect(await office.files.erase(id, stranger, 'ลอง')).toEqual(refused('malformed'));
    expect(await office.files.erase(stranger, file, 'ลอง')).toEqual(refused('malformed'));
  });

  it('never erases an entry, whatever id a writer has given to a picture', async () => {
    const victim = await aCase(town, 'เรื่องของคนอื่น');
    const made = await sent([{ ...aPicture(9_000, 'one'), id: victim }]);
    expect(await office.files.erase(made.parcel.id, victim, 'ลอง')).toEqual(refused('malformed'));
    await office.syncNow();
    expect((await viewOf(office, victim)).answers).toEqual({ detail: 'เรื่องของคนอื่น' });
  });

  it('comes to an end with the case: its time over, nothing of picture or reason is left', async () => {
    const made = await sent(pictures());
    const { id } = made.parcel;
    need(await office.files.open(id, fileAt(made, 1)));
    need(await office.files.erase(id, fileAt(made, 0), 'เป็นรูปหลังบ้านคนอื่น'));
    need(await office.setState(id, 'waiting', 'accepted'));
    need(await office.setState(id, 'accepted', 'declined', 'ซ้ำ'));
    await office.syncNow();
    town.world.clock.now = instant(town.world.clock.now + 4_000 * day);
    need(await office.check(town.plan.channels.slice(0, 1).map(({ channel }) => channel)));
    await office.syncNow();
    await told(office.retention(), ({ due }) => due === 1);
    need(await office.eraseDue());
    await office.syncNow();
    expect(await viewOf(office, id)).toMatchObject({ isErased: true, files: [] });
    expect((await keptOn(town.founder))[0]).toEqual([]);
    expect(await office.files.open(id, fileAt(made, 1))).toEqual(refused('erased'));
    const db = officeDatabase(town.id, town.founder.deps.shelf);
    const dump = JSON.stringify([
      await db.rows.toArray(),
      await db.cases.toArray(),
      await db.entries.toArray(),
    ]);
    db.close();
    expect(dump).not.toContain('รูปหลังบ้านคนอื่น');
  });
});
