import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import { api } from '../../src/contracts/endpoints.ts';
import { statusDocumentSchema } from '../../src/contracts/citizen/status.ts';
import { openStatus, readStatusHeader } from '../../src/seal/status.ts';
import { aesKey } from '../../src/seal/basis/keys.ts';
import { newestRing } from '../../src/seal/trust/authority.ts';
import { toBase64 } from '../../src/seal/basis/bytes.ts';
import { newEntryId } from '../../src/seal/basis/new-ids.ts';
import { receiptKeys } from '../../src/seal/receipts.ts';
import { sealForRings } from '../../src/seal/submissions.ts';
import type { CaseFilter } from '../../src/data/officer/office.ts';
import { aCase, aSubmission, aTown, channelOf, cut, need, submitted, told, viewOf } from './world.ts';

describe('an act', () => {
  it('holds on this device without a line, and goes out by itself later', async () => {
    const { world, founder, office, ...town } = await aTown();
    const id = await aCase({ world, founder, office, ...town }, 'ไฟดับหน้าบ้าน');
    await office.syncNow();
    founder.line = cut;
    need(await office.setState(id, 'waiting', 'accepted'));
    need(await office.reply(id, 'รับเรื่องแล้วครับ'));
    need(await office.assign(id, office.me.person));
    await office.syncNow();
    const waiting = await viewOf(office, id);
    expect([waiting.state, waiting.mark, waiting.assignee]).toEqual([
      'accepted',
      'waiting',
      office.me.person,
    ]);
    expect(waiting.history.map(({ kind, text, mark }) => [kind, text, mark])).toEqual([
      ['arrived', null, 'received'],
      ['state', null, 'waiting'],
      ['assigned', 'ผู้ทดลองใช้', 'waiting'],
      ['reply', 'รับเรื่องแล้วครับ', 'waiting'],
    ]);
    expect(await told(office.sync())).toMatchObject({ phase: 'offline', waiting: 3, problem: 'no-network' });
    founder.line = null;
    await office.syncNow();
    const received = await viewOf(office, id);
    expect([received.state, received.mark, received.isContested]).toEqual(['accepted', 'received', false]);
    expect(await told(office.sync())).toMatchObject({ phase: 'live', waiting: 0, problem: null });
    expect(received.history.map(({ kind }) => kind)).toEqual(['arrived', 'state', 'reply', 'assigned']);
    office.close();
  });

  it('reaches the citizen: the state, its reason and the reply, but no note', async () => {
    const town = await aTown();
    const { office, world } = town;
    const { id, secret, envelope } = await aSubmission(town, { detail: 'ขอยืมเต็นท์' });
    await submitted(town, envelope);
    await office.syncNow();
    need(await office.note(id, 'คนนี้โทรมาแล้วสองครั้ง'));
    need(await office.setState(id, 'waiting', 'declined', 'เต็นท์ไม่ว่าง'));
    need(await office.reply(id, 'เชิญสัปดาห์หน้าค่ะ'));
    await office.syncNow();
    const { receipt, key } = await receiptKeys(secret);
    const answer = await world.ask('GET', api.receipt(receipt));
    const { document } = v.parse(v.object({ document: statusDocumentSchema }), answer.json);
    const header = readStatusHeader(document);
    const status = header && (await openStatus(header, await aesKey(key)));
    expect(status).toMatchObject({
      channel: channelOf(town, 'general').channel,
      state: 'declined',
      history: [{ state: 'waiting' }, { state: 'declined', reason: 'เต็นท์ไม่ว่าง' }],
      replies: [{ text: 'เชิญสัปดาห์หน้าค่ะ' }],
    });
    expect(JSON.stringify(status)).not.toContain('สองครั้ง');
    const { asked } = town.founder;
    await office.syncNow();
    expect(town.founder.asked - asked).toBe(1); // only the log: a status that lies there is not left again
    office.close();
  });

  it('keeps its time between what the device had seen and its arrival, though the clock is a year off', async () => {
    const town = await aTown();
    const { office, founder, world } = town;
    const { now } = world.clock;
    const id = await aCase(town, 'ถนนขาด');
    await office.syncNow();
    for (const [skew, kind] of [
      [-31_536_000_000, 'waiting'],
      [31_536_000_000, 'accepted'],
    ] as const) {
      founder.clock = { now: instant(now + skew) };
      need(
        kind === 'waiting'
          ? await office.setState(id, 'waiting', 'accepted')
          : await office.setState(id, 'accepted', 'done'),
      );
      await office.syncNow();
    }
    expect((await viewOf(office, id)).history.map(({ at }) => at)).toEqual([now, now, now]);
    office.close();
  });

  it('is refused with its reason where it cannot be', async () => {
    const town = await aTown();
    const { office } = town;
    const id = await aCase(town, 'ไฟดับ');
    await office.syncNow();
    const wrong = [
      await office.setState(id, 'waiting', 'done'),
      await office.reply(id, '   '),
      await office.edit([]),
      await office.edit([{ table: 'unheard', row: 'x', set: {}, steps: [], add: [] }]),
    ];
    expect(wrong.map((one) => one.ok || one.problem)).toEqual(Array(4).fill('malformed'));
    const long = await office.edit([
      { table: 'units', row: 'x', set: { name: 'ก'.repeat(30_000) }, steps: [], add: [] },
    ]);
    expect(long).toEqual({ ok: false, problem: 'too-large' });
    office.close();
  });
});

describe('a citizen’s later word', () => {
  it('stands in the history when it proves the receipt, and nowhere when it does not', async () => {
    const town = await aTown();
    const { office, world } = town;
    const written = await aSubmission(town, { detail: 'ไฟดับ' });
    await submitted(town, written.envelope);
    const { receipt, key } = await receiptKeys(written.secret);
    const { channel } = channelOf(town, 'general');
    const card = newestRing(town.authority, 'general');
    if (card === null) throw new Error('no ring');
    const ring = { ring: card.ring, generation: card.generation };
    for (const [text, receiptKey] of [
      ['ติดแล้วค่ะ', key],
      ['ปลอม', new Uint8Array(32)],
    ] as const) {
      const header = {
        kind: 'message',
        office: town.id,
        id: newEntryId(world.clock.now),
        channel,
        rings: [ring],
        receipt,
        blobs: [],
      } as const;
      const plain = {
        receiptKey: toBase64(receiptKey),
        text,
        act: 'answer',
        writtenAt: world.clock.now,
        blobs: [],
      } as const;
      const envelope = await sealForRings({ ...header, rings: [ring], blobs: [] }, { ...plain, blobs: [] }, [
        { ...ring, publicKey: card.publicKey },
      ]);
      await submitted(town, envelope);
    }
    await office.syncNow();
    const { history } = await viewOf(office, written.id);
    expect(history.map(({ kind, text, by }) => [kind, text, by])).toEqual([
      ['arrived', null, null],
      ['message', 'ติดแล้วค่ะ', null],
    ]);
    office.close();
  });
});

describe('a channel', () => {
  it('is paused at once here, and at the collector as its next version', async () => {
    const town = await aTown();
    const { office, founder } = town;
    const { channel } = channelOf(town, 'opinion');
    founder.line = cut;
    need(await office.setChannelState(channel, 'paused'));
    const here = await told(office.channels());
    expect(here.find((one) => one.channel === channel)).toMatchObject({ state: 'paused', version: 2 });
    founder.line = null;
    await office.syncNow();
    const answer = await town.world.ask('GET', api.channel(channel));
    expect(answer.text).toContain('\\"state\\":\\"paused\\"');
    expect(await office.definition(channel, 1)).toMatchObject({ state: 'open', version: 1 });
    expect(await office.definition(channel, 3)).toBeNull();
    office.close();
  });

  it('was looked at by somebody, as of when', async () => {
    const town = await aTown();
    const { office } = town;
    const channels = (await told(office.today())).map(({ definition }) => definition.channel);
    need(await office.check(channels));
    const checks = (await told(office.today())).map(({ lastCheck }) => lastCheck?.by);
    expect(checks).toEqual(channels.map(() => office.me.person));
    await office.syncNow();
    expect((await told(office.today())).map(({ lastCheck }) => lastCheck?.mark)).toEqual(
      channels.map(() => 'received'),
    );
    office.close();
  });

  it('counts what waits, is open and overdue, and lists it every way', async () => {
    const town = await aTown();
    const { office, founder, world } = town;
    const first = await aCase(town, 'หนึ่ง');
    const start = world.clock.now;
    world.clock.now = instant(start + 1_000);
    const second = await aCase(town, 'สอง');
    await office.syncNow();
    need(await office.setState(first, 'waiting', 'accepted'));
    const { channel } = channelOf(town, 'general');
    const all: CaseFilter = { states: null, channel: null, onlyOverdue: false, limit: 50 };
    const ids = async (filter: Partial<CaseFilter>) =>
      (await told(office.cases({ ...all, ...filter }))).map(({ id }) => id);
    expect(await ids({})).toEqual([second, first]);
    expect(await ids({ limit: 1 })).toEqual([second]);
    expect(await ids({ states: ['accepted'] })).toEqual([first]);
    expect(await ids({ states: ['waiting', 'accepted'], channel })).toEqual([second, first]);
    expect(await ids({ channel: channelOf(town, 'opinion').channel })).toEqual([]);
    expect(await ids({ onlyOverdue: true })).toEqual([]);
    founder.clock.now = instant(start + 90 * 86_400_000);
    expect(await ids({ onlyOverdue: true })).toEqual([second, first]);
    const [today] = await told(office.today());
    expect(today).toMatchObject({ waiting: 1, open: 2, overdue: 2, oldestWaiting: start + 1_000 });
    office.close();
  });
});
