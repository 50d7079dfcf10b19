import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/contracts/canonical.ts';
import { withSheet } from '../../src/data/officer/replay/tally.ts';
import { aFullDefinition } from '../worlds/keys-channels.ts';
import { dueAt, excerptOf } from '../../src/data/officer/replay/new-case.ts';
import { OfficeDatabase, officeDatabase, steps } from '../../src/data/officer/store/database.ts';
import { keeping, storageProblem } from '../../src/data/officer/store/storage.ts';
import { partsOfAct } from '../../src/data/officer/acts/parts-of-act.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import type { Answers } from '../../src/domain/channels/definition.ts';
import { aCase, aTown, channelOf, need, told } from './world.ts';

const aShelf = () => ({ indexedDB: new IDBFactory(), IDBKeyRange });

describe('the steps of the tables', () => {
  it('are numbered without gaps and named', () => {
    expect(steps.map(({ version }) => version)).toEqual(steps.map((_step, index) => index + 1));
    expect(steps.every(({ name }) => name.length > 5)).toBe(true);
  });

  it.each(steps.map((step, index) => [step.name, index] as const))(
    '“%s” is walked from, and keeps the entries',
    async (_name, index) => {
      const shelf = aShelf();
      const old = new OfficeDatabase('prongsai-office-TEST', { shelf, walked: steps.slice(0, index + 1) });
      const entry = {
        seq: 1,
        id: 'x',
        header: '{}',
        content: null,
        signature: null,
        collector: '{}',
        hash: 'h',
      };
      await old.entries.put(entry);
      old.close();
      const db = new OfficeDatabase('prongsai-office-TEST', { shelf });
      expect(await db.entries.toArray()).toEqual([entry]);
      const wanted = steps.reduce<Record<string, string | null>>(
        (all, { stores }) => ({ ...all, ...stores }),
        {},
      );
      const tables = Object.keys(wanted).filter((table) => wanted[table] !== null);
      expect(db.tables.map(({ name }) => name).sort()).toEqual(tables.sort());
      db.close();
    },
  );
});

describe('a browser that does not keep things', () => {
  it('is named by what it said', async () => {
    const full = new DOMException('full', 'QuotaExceededError');
    expect(storageProblem(full)).toBe('storage-full');
    expect(storageProblem(new Dexie.AbortError('x', full))).toBe('storage-full');
    expect(storageProblem(new Dexie.DatabaseClosedError())).toBe('storage-refused');
    expect(storageProblem(new TypeError('ours'))).toBeNull();
    await expect(keeping(() => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
  });

  it('is answered with a problem, never with a throw: closed under the app', async () => {
    const town = await aTown();
    const { office } = town;
    const id = await aCase(town, 'ไฟดับ');
    await office.syncNow();
    office.close();
    expect(await office.reply(id, 'ครับ')).toEqual({ ok: false, problem: 'storage-refused' });
  });

  it('that refuses to open is told at the door', async () => {
    const { founder, id, office } = await aTown();
    office.close();
    const shelf = {
      ...founder.deps.shelf,
      indexedDB: {
        open: () => {
          throw new DOMException('no', 'SecurityError');
        },
      },
    };
    const { makeGate } = await import('../../src/data/officer/gate.ts');
    const gate = makeGate({ ...founder.deps, shelf: shelf as never });
    expect(await gate.openOffice(id)).toEqual({ ok: false, problem: 'storage-refused' });
    expect(await gate.knownOffices()).toEqual([]);
  });

  it('that has thrown the office away says that it is no device of it', async () => {
    const { founder, id, office } = await aTown();
    office.close();
    await officeDatabase(id, founder.deps.shelf).delete();
    expect(await founder.gate.openOffice(id)).toEqual({ ok: false, problem: 'unknown-office' });
  });

  it('tells how much room there is only where it knows', async () => {
    const { office } = await aTown();
    expect(await office.storage()).toEqual({ waitingActs: 0, isPersistent: false, used: null, room: null });
    expect(await office.askToPersist()).toBe(false);
    office.close();
  });
});

describe('private keys', () => {
  it('cannot be read out of the database', async () => {
    const { founder, id, office } = await aTown();
    const db = officeDatabase(id, founder.deps.shelf);
    const kept = JSON.stringify(await db.keys.toArray());
    const privates: CryptoKey[] = [];
    for (const one of await db.keys.toArray()) {
      if ('keys' in one) privates.push(one.keys.sign.privateKey, one.keys.seal.privateKey);
      if ('ring' in one) privates.push(one.ring.held.pair.privateKey, one.ring.held.recordKey);
      if ('seed' in one) privates.push(one.key);
    }
    db.close();
    expect(privates.length).toBe(2 + 2 * 4 + 1);
    expect(privates.map(({ extractable }) => extractable)).toEqual(privates.map(() => false));
    for (const group of (await office.recoverySheet()) ?? ['none']) expect(kept).not.toContain(group);
    office.close();
  });
});

describe('large acts', () => {
  it('are cut into parts that fit their envelopes, in their order', () => {
    const edits = Array.from({ length: 40 }, (_, row) => ({
      table: 'measures',
      row: String(row),
      set: { text: 'ก'.repeat(1_500) },
      steps: [],
      add: [],
    }));
    const parts = partsOfAct(edits);
    expect(parts.flat()).toEqual(edits);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(Buffer.byteLength(canonical(part as never))).toBeLessThanOrEqual(60_000);
  });
});

describe('the promised time', () => {
  it.each([
    // Friday 2 October 2026: three working days later is Wednesday the 7th, at its end in Bangkok.
    ['2026-10-02T03:00:00Z', 3, '2026-10-07T16:59:59.999Z'],
    ['2026-10-03T20:00:00Z', 1, '2026-10-05T16:59:59.999Z'],
  ])('of an arrival at %s with %i working days is %s', (arrival, days, end) => {
    expect(dueAt(instant(Date.parse(arrival)), days)).toBe(Date.parse(end));
  });

  it('is none where none is promised', () => {
    expect(dueAt(instant(1), null)).toBeNull();
  });
});

describe('the first words of a case', async () => {
  const town = await aTown();
  town.office.close();
  const general = channelOf(town, 'general');
  const first = (answers: Answers) => excerptOf(answers, general);

  it('are those of the long question, on one line, and never the name first', () => {
    expect(first({ name: 'สมใจ', detail: 'ไฟดับ\n  สามคืน' })).toBe('ไฟดับ สามคืน');
  });

  it('end after 80 characters, without tearing a written character apart', () => {
    const cut = first({ detail: 'ที่'.repeat(60) }) ?? '';
    expect(cut.length).toBeLessThanOrEqual(80);
    expect(cut).toMatch(/ที่…$/);
  });

  it('are the channel’s title where nothing was written, and none where its form is not known', () => {
    expect([first({}), excerptOf({ detail: 'x' }, null)]).toEqual(['แจ้งเรื่องทั่วไป', null]);
  });

  it('are what was chosen, or the words of a place, where no other words are asked for', () => {
    const full = aFullDefinition();
    const questions = full.questions.filter(({ kind }) => kind === 'choice' || kind === 'place');
    const told = (answers: Answers) => excerptOf(answers, { ...full, questions });
    expect(told({ danger: 'yes' })).toBe('ใช่');
    expect(told({ danger: 'yes', where: 'geo:14.881,103.493\nvillage:v1\nหน้าวัด' })).toBe('หมู่ที่ 1 หน้าวัด');
  });

  it('never show the number of an identity card, wherever it was typed', () => {
    const number = '1101400000006';
    expect(first({ detail: `บัตร ${number} ค่ะ` })).toBe('บัตร 1 •••• ••••• •• 6 ค่ะ');
    expect(first({ detail: 'บัตร 1-1014-๐๐๐๐๐-๐๐-๖' })).toBe('บัตร 1 •••• ••••• •• 6');
    expect(first({ detail: 'เลขมิเตอร์ 1101400000007' })).toBe('เลขมิเตอร์ 1101400000007');
    const card = aFullDefinition().questions.filter(({ kind }) => kind === 'citizen-id');
    expect(excerptOf({ card: number }, { ...aFullDefinition(), questions: card })).toBe('แจ้งซ่อมไฟฟ้าสาธารณะ');
  });

  it('are not those of a question that was not asked', () => {
    const { questions, ...full } = aFullDefinition();
    const only = questions.filter(({ id }) => id === 'danger' || id === 'why');
    expect(excerptOf({ danger: 'no', why: 'ลับ' }, { ...full, questions: only })).toBe('ไม่ใช่');
  });

  it('is the place by its village and its words, where nothing longer was written', () => {
    const places = general.questions.map((question) =>
      question.kind === 'place'
        ? {
            ...question,
            villages: [{ value: 'v1', label: { th: 'บ้านโคก', en: '' }, position: null }],
          }
        : question,
    );
    const said = (place: string) => excerptOf({ place, name: 'สมใจ' }, { ...general, questions: places });
    expect(said('geo:14.881,103.493;u=12\nvillage:v1\nหน้าวัด')).toBe('บ้านโคก หน้าวัด');
    expect(said('หน้าวัด')).toBe('หน้าวัด');
    expect(said('geo:14.881,103.493')).toBe('สมใจ');
  });

  it('count nothing in a sheet that the form does not offer', () => {
    const tally = { channel: general.channel, version: 1, sheets: 0, counts: {} };
    expect(withSheet(tally, { detail: 'x', hasOwnProperty: 'y' }, general)).toEqual({ ...tally, sheets: 1 });
  });

  it('count nothing in a sheet that its own answers leave unasked', () => {
    const full = aFullDefinition();
    const questions = full.questions.map((question) =>
      question.id === 'ease' ? { ...question, showIf: { question: 'danger', values: ['yes'] } } : question,
    );
    const tally = { channel: full.channel, version: 1, sheets: 0, counts: {} };
    const counted = (danger: string) =>
      withSheet(tally, { danger, ease: 'yes' }, { ...full, questions }).counts['ease'];
    expect([counted('yes'), counted('no')]).toEqual([{ yes: 1 }, undefined]);
  });

  it('are told of a table as rows', async () => {
    const { office } = await aTown();
    need(await office.edit([{ table: 'people', row: 'X', set: { name: 'ใหม่' }, steps: [], add: [] }]));
    const rows = await told(office.table('people'));
    expect(rows.find(({ id }) => id === 'X')).toMatchObject({
      fields: { name: 'ใหม่' },
      mark: 'waiting',
      contested: {},
    });
    office.close();
  });
});
