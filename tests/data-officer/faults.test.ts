import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import { canonical } from '../../src/contracts/canonical.ts';
import type { Page } from '../../src/contracts/endpoints.ts';
import { api, outcomesSchema } from '../../src/contracts/endpoints.ts';
import type { LogEntry } from '../../src/contracts/envelope.ts';
import { linkHash, readCollectorHeader } from '../../src/seal/chain.ts';
import { enveloped } from '../../src/seal/entries.ts';
import { newEntryId, newPersonId } from '../../src/seal/basis/new-ids.ts';
import { OfficeLine } from '../../src/data/officer/line/session.ts';
import { officeDatabase } from '../../src/data/officer/store/database.ts';
import {
  aBrowser,
  aCase,
  aSheet,
  aTown,
  channelOf,
  cut,
  need,
  sheetConfirmed,
  submitted,
  told,
  viewOf,
  type Town,
} from './world.ts';

/** The log as the office's device has it. */
async function stored({ founder, id }: Town): Promise<readonly LogEntry[]> {
  const db = officeDatabase(id, founder.deps.shelf);
  const entries = await db.entries.orderBy('seq').toArray();
  db.close();
  return entries;
}

const isPage = (json: unknown): json is Page =>
  typeof json === 'object' && json !== null && 'head' in json && 'entries' in json;

/** One more entry after the page, in its right place of the chain, whatever it says. */
async function withOneMore(page: Page, before: LogEntry, header: string): Promise<Page> {
  const last = page.entries.at(-1) ?? before;
  const seq = (readCollectorHeader(last.collector)?.seq ?? 0) + 1;
  const collector = canonical({ seq, receivedAt: 1_790_820_000_000, late: false });
  const hash = await linkHash(last.hash, { header, signature: null, collector });
  return {
    entries: [
      ...page.entries,
      { header, content: 'sealed by a later app', signature: null, collector, hash },
    ],
    head: { seq, hash },
  };
}

describe('replay', () => {
  it('stops at an entry of a newer format, keeps it, and only reads from then on', async () => {
    const town = await aTown();
    const { founder, office } = town;
    const id = await aCase(town, 'ก่อนหน้า');
    const before = (await stored(town)).at(-1);
    if (before === undefined) throw new Error('an office has entries');
    const header = canonical({
      format: 2,
      kind: 'dream',
      office: town.id,
      id: newEntryId(founder.clock.now),
    });
    founder.tamper = (_path, json) => (isPage(json) ? withOneMore(json, before, header) : json);
    await office.syncNow();
    expect(await told(office.sync())).toMatchObject({ phase: 'halted', problem: 'newer-format' });
    expect(await viewOf(office, id)).toMatchObject({ excerpt: 'ก่อนหน้า' });
    expect(await office.setState(id, 'waiting', 'accepted')).toEqual({ ok: false, problem: 'newer-format' });
    expect(await office.setChannelState(channelOf(town, 'opinion').channel, 'paused')).toEqual({
      ok: false,
      problem: 'newer-format',
    });
    expect((await stored(town)).at(-1)?.header).toBe(header);
    office.close();
    const again = need(await founder.gate.openOffice(town.id));
    expect(await told(again.sync())).toMatchObject({ phase: 'halted', problem: 'newer-format' });
    await again.syncNow();
    expect((await told(again.sync())).phase).toBe('halted');
    again.close();
  });

  it('stops where the chain breaks, and loses nothing', async () => {
    const town = await aTown();
    const { founder, office } = town;
    const id = await aCase(town, 'หนึ่ง');
    await office.syncNow();
    await aCase(town, 'สอง');
    await aCase(town, 'สาม');
    founder.line = cut;
    need(await office.note(id, 'ก่อนขาด'));
    await office.syncNow();
    founder.line = null;
    founder.tamper = (_path, json) => (isPage(json) ? { ...json, entries: json.entries.slice(1) } : json);
    await office.syncNow();
    expect(await told(office.sync())).toMatchObject({ phase: 'halted', problem: 'log-mismatch' });
    expect(await office.reply(id, 'x')).toEqual({ ok: false, problem: 'log-mismatch' });
    expect((await told(office.sync())).waiting).toBe(1);
    founder.tamper = null;
    await office.syncNow();
    expect(await told(office.sync())).toMatchObject({ phase: 'live', problem: null, waiting: 0 });
    expect(
      (await told(office.cases({ states: null, channel: null, onlyOverdue: false, limit: 9 }))).length,
    ).toBe(3);
    office.close();
  });

  it('notices a collector that has forgotten what it once said', async () => {
    const town = await aTown();
    town.founder.tamper = (_path, json) =>
      isPage(json) ? { ...json, head: { seq: 1, hash: json.head.hash } } : json;
    await town.office.syncNow();
    expect(await told(town.office.sync())).toMatchObject({ phase: 'halted', problem: 'log-mismatch' });
    town.office.close();
  });

  it('goes on from its cursor when the office is opened again', async () => {
    const town = await aTown();
    const id = await aCase(town, 'หนึ่ง');
    await town.office.syncNow();
    town.office.close();
    const paths: string[] = [];
    town.founder.line = (_request, path) => {
      paths.push(path);
      return null;
    };
    const again = need(await town.founder.gate.openOffice(town.id));
    await again.syncNow();
    const cursor = (await stored(town)).length;
    expect(new Set(paths.map((path) => new URLSearchParams(path.split('?')[1]).get('after')))).toEqual(
      new Set([String(cursor)]),
    );
    expect((await viewOf(again, id)).excerpt).toBe('หนึ่ง');
    again.close();
  });

  it('says nothing of channels before it has heard the first word of its log', async () => {
    const town = await aTown();
    await sheetConfirmed(town.office);
    const given = { person: newPersonId(), role: 'member', uses: 1, days: 7 } as const;
    const fragment = need(await town.office.invite(given));
    town.office.close();
    const newcomer = aBrowser(town.world);
    const before: unknown[] = [];
    const id = need(await newcomer.gate.joinOffice(`#${fragment}`));
    newcomer.line = cut;
    const office = need(await newcomer.gate.openOffice(id));
    const end = office.today().subscribe((channels) => before.push(channels));
    await office.syncNow();
    expect(before).toEqual([]);
    newcomer.line = null;
    await office.syncNow();
    expect((await told(office.today())).length).toBeGreaterThan(0);
    end();
    office.close();
  });

  it('knows after opening without a line since when it has none', async () => {
    const town = await aTown();
    await town.office.syncNow();
    const at = town.founder.clock.now;
    town.office.close();
    town.founder.clock.now = instant(at + 3_600_000);
    town.founder.line = cut;
    const again = need(await town.founder.gate.openOffice(town.id));
    await again.syncNow();
    expect(await told(again.sync())).toMatchObject({ phase: 'offline', lastContact: at });
    again.close();
  });

  it('shows what cannot be opened or makes no sense as a case without answers', async () => {
    const town = await aTown();
    const { office } = town;
    const good = await aCase(town, 'ดี');
    const definition = channelOf(town, 'general');
    const id = newEntryId(town.founder.clock.now);
    const envelope = await enveloped(
      {
        kind: 'submission',
        office: town.id,
        id,
        channel: definition.channel,
        version: 1,
        rings: [{ ring: 'general', generation: 1 }],
        receipt: 'AAAAAAAAAAAAAAAAAAAAAA' as never,
        blobs: [],
        replaces: null,
      },
      {
        keys: [{ ring: 'general', generation: 1, sealed: { enc: `BA${'A'.repeat(85)}`, body: 'AAAA' } }],
        keyHash: 'A'.repeat(43),
        iv: 'A'.repeat(16),
        body: 'AAAA',
      },
      null,
    );
    await submitted(town, envelope);
    const after = await aCase(town, 'ต่อ');
    await office.syncNow();
    expect(await viewOf(office, id)).toMatchObject({ answers: null, state: 'waiting', number: '70-0002' });
    expect([(await viewOf(office, good)).number, (await viewOf(office, after)).number]).toEqual([
      '70-0001',
      '70-0003',
    ]);
    need(await office.setState(id, 'waiting', 'declined', 'อ่านไม่ได้'));
    await office.syncNow();
    expect(await told(office.sync())).toMatchObject({ phase: 'live', waiting: 0 });
    office.close();
  });
});

/** An erasure, signed and sent by the founder's device. */
async function erased({ founder, id: office }: Town, targets: readonly string[]): Promise<void> {
  const db = officeDatabase(office, founder.deps.shelf);
  const kept = await db.keys.get('device');
  const seen = await db.read('cursor');
  db.close();
  if (kept === undefined || !('keys' in kept) || seen === null) throw new Error('no keys');
  const header = {
    kind: 'erase',
    office,
    id: newEntryId(founder.clock.now),
    device: kept.keys.device,
    seen,
  } as const;
  const envelope = await enveloped(header, { targets, reason: 'request' }, kept.keys.sign.privateKey);
  const line = new OfficeLine(office, kept.keys, founder.deps);
  const body = { entries: [envelope] };
  const { outcomes } = need(
    await line.ask({ method: 'POST', path: api.entries(office), body }, outcomesSchema),
  );
  expect(outcomes[0]?.outcome).toBe('new');
}

describe('an erasure', () => {
  it('empties a case, here and in the entries kept', async () => {
    const town = await aTown();
    const { office } = town;
    const id = await aCase(town, 'ลืมฉันเถอะ');
    await office.syncNow();
    await erased(town, [id]);
    await office.syncNow();
    expect(await viewOf(office, id)).toMatchObject({
      answers: null,
      excerpt: null,
      isErased: true,
      number: '70-0001',
    });
    expect(JSON.stringify((await stored(town)).find(({ header }) => header.includes(id)))).toContain(
      '"content":null',
    );
    office.close();
  });

  it('of an act or a sheet takes out what it left, as if it had never been', async () => {
    const town = await aTown();
    const { office } = town;
    const id = await aCase(town, 'ไฟดับ');
    const { channel, questions } = channelOf(town, 'satisfaction');
    const scale = questions.find((question) => question.kind === 'scale');
    if (scale?.kind !== 'scale') throw new Error('a satisfaction form has a scale');
    const option = scale.options[0]?.value ?? '';
    const sheets = await Promise.all(Array.from({ length: 5 }, () => aSheet(town, { [scale.id]: option })));
    for (const sheet of sheets) await submitted(town, sheet);
    await office.syncNow();
    need(await office.setState(id, 'waiting', 'accepted'));
    const note = need(await office.note(id, 'ชื่อคนที่ไม่ควรเขียน'));
    const step = need(await office.setState(id, 'accepted', 'done'));
    await office.syncNow();
    await erased(town, [note, step, (JSON.parse(sheets[0]?.header ?? '') as { id: string }).id]);
    const paths: string[] = [];
    town.founder.line = (_request, path) => {
      paths.push(path);
      return null;
    };
    await office.syncNow();
    expect(paths.filter((path) => path.includes('/status/'))).toEqual([]); // the citizen was told already
    const view = await viewOf(office, id);
    expect([view.state, view.history.map(({ kind }) => kind), view.number]).toEqual([
      'accepted',
      ['arrived', 'state'],
      '70-0001',
    ]);
    const counts = await told(office.survey(channel));
    expect([counts.sheets, counts.counts[scale.id]?.[option]]).toEqual([5, 4]);
    const [today] = await told(office.today());
    expect(today).toMatchObject({ waiting: 0, open: 1 });
    expect((await told(office.table('units'))).length).toBe(town.plan.units.length);
    office.close();
  });
});
