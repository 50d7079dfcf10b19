import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { api } from '../../src/contracts/endpoints.ts';
import { statusDocumentSchema } from '../../src/contracts/citizen/status.ts';
import { openStatus, readStatusHeader } from '../../src/seal/status.ts';
import { aesKey } from '../../src/seal/basis/keys.ts';
import { receiptKeys } from '../../src/seal/receipts.ts';
import type { CaseFilter } from '../../src/data/officer/office.ts';
import { aColleague, aTown, channelOf, cut, need, sheetConfirmed, told, viewOf } from './world.ts';

const all: CaseFilter = { states: null, channel: null, onlyOverdue: false, limit: 10 };
const answers = { detail: 'ขอยืมเต็นท์งานบุญ' };

async function aTownWithPaper() {
  const town = await aTown();
  const { channel, version } = channelOf(town, 'general');
  return { ...town, type: () => town.office.addTypedCase({ channel, version, answers, road: 'paper' }) };
}

describe('a form on paper that an officer types in', () => {
  it('is a case at once and without a line, and has its road for ever', async () => {
    const { office, founder, type } = await aTownWithPaper();
    await office.syncNow();
    founder.line = cut;
    const { id } = need(await type());
    const waiting = await viewOf(office, id);
    expect(waiting).toMatchObject({ number: '', answers, state: 'waiting', road: 'paper', mark: 'waiting' });
    expect(await told(office.cases(all))).toMatchObject([{ id, road: 'paper', excerpt: answers.detail }]);
    const today = await told(office.today());
    expect(today.reduce((sum, channel) => sum + channel.waiting, 0)).toBe(1);
    need(await office.setState(id, 'waiting', 'accepted'));
    founder.line = null;
    await office.syncNow();
    const received = await viewOf(office, id);
    expect(received).toMatchObject({
      answers,
      state: 'accepted',
      road: 'paper',
      mark: 'received',
      isContested: false,
    });
    expect(received.number).toMatch(/^\d\d-0001$/);
    expect(await told(office.sync())).toMatchObject({ waiting: 0, problem: null });
    const open = (await told(office.today())).map((channel) => [channel.waiting, channel.open]);
    expect([open.reduce((sum, [w = 0]) => sum + w, 0), open.reduce((sum, [, o = 0]) => sum + o, 0)]).toEqual([
      0, 1,
    ]);
    office.close();
  });

  it('is read on a colleague’s device like every other case, with its road', async () => {
    const town = await aTownWithPaper();
    await sheetConfirmed(town.office);
    const { id } = need(await town.type());
    await town.office.syncNow();
    const colleague = await aColleague(town, 'member');
    await colleague.office.syncNow();
    expect(await viewOf(colleague.office, id)).toMatchObject({ answers, road: 'paper' });
    colleague.office.close();
    town.office.close();
  });

  it('gives a receipt by which the citizen can follow it', async () => {
    const { office, world, type } = await aTownWithPaper();
    const { id, secret } = need(await type());
    await office.syncNow();
    need(await office.reply(id, 'เชิญรับเต็นท์ได้ค่ะ'));
    await office.syncNow();
    const { receipt, key } = await receiptKeys(secret);
    const answer = await world.ask('GET', api.receipt(receipt));
    const { document } = v.parse(v.object({ document: statusDocumentSchema }), answer.json);
    const header = readStatusHeader(document);
    expect(header && (await openStatus(header, await aesKey(key)))).toMatchObject({
      replies: [{ text: 'เชิญรับเต็นท์ได้ค่ะ' }],
    });
    office.close();
  });

  it('is made by a channel of cases only, in a version that was signed', async () => {
    const town = await aTownWithPaper();
    const satisfaction = channelOf(town, 'satisfaction');
    const { channel, version } = channelOf(town, 'general');
    expect(
      await town.office.addTypedCase({
        channel: satisfaction.channel,
        version: 1,
        answers: {},
        road: 'paper',
      }),
    ).toMatchObject({
      problem: 'unknown-channel',
    });
    expect(
      await town.office.addTypedCase({ channel, version: version + 1, answers: {}, road: 'paper' }),
    ).toMatchObject({
      problem: 'unknown-channel',
    });
    expect(await told(town.office.cases(all))).toEqual([]);
    town.office.close();
  });

  it('of a channel that was paused meanwhile is taken and marked late', async () => {
    const { office, plan, type, ...town } = await aTownWithPaper();
    const { channel } = channelOf({ plan }, 'general');
    need(await office.setChannelState(channel, 'paused'));
    await office.syncNow();
    const { id } = need(await type());
    await office.syncNow();
    expect(await viewOf(office, id)).toMatchObject({ isLate: true, road: 'paper', mark: 'received' });
    expect(town.id).toBe(office.id);
    office.close();
  });

  it('that the collector will never take is out of the Inbox again, and told', async () => {
    const town = await aTownWithPaper();
    const { channel } = channelOf(town, 'general');
    const admin = await aColleague(town, 'admin');
    await town.office.syncNow();
    town.founder.line = cut;
    need(await admin.office.setChannelState(channel, 'draft'));
    await admin.office.syncNow();
    need(await town.type());
    expect(await told(town.office.cases(all))).toHaveLength(1);
    town.founder.line = null;
    await town.office.syncNow();
    expect(await told(town.office.cases(all), (cases) => cases.length === 0)).toEqual([]);
    const today = await told(town.office.today());
    expect(today.reduce((sum, one) => sum + one.waiting + one.open, 0)).toBe(0);
    expect(await told(town.office.sync())).toMatchObject({ waiting: 0, problem: 'unknown-channel' });
    admin.office.close();
    town.office.close();
  });
});
