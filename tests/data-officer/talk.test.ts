import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/contracts/sealed.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import type { CaseFilter, Office } from '../../src/data/officer/office.ts';
import { lookUp } from '../../src/data/citizen/sealed/look-up.ts';
import { proveChannel } from '../../src/data/citizen/sealed/prove.ts';
import { sealWord } from '../../src/data/citizen/sealed/seal-word.ts';
import { citizenApi, type ChannelProof } from '../../src/contracts/citizen/endpoints.ts';
import { moreTemplates } from '../../src/editions/services/more/index.ts';
import { newChannelId } from '../../src/seal/basis/new-ids.ts';
import {
  aSubmission,
  aTown,
  channelOf,
  need,
  submitted,
  told,
  viewOf,
  type Town,
  type Written,
} from './world.ts';

const newWords: CaseFilter = { states: null, channel: null, onlyOverdue: false, onlyWords: true, limit: 9 };

async function aTalk(): Promise<{ readonly town: Town; readonly written: Written }> {
  const town = await aTown();
  const written = await aSubmission(town, { detail: 'ไฟดับ' });
  await submitted(town, written.envelope);
  await town.office.syncNow();
  return { town, written };
}

/** The citizen's phone at the collector's own doors. */
const line = (town: Town) => async (path: string, options?: RequestInit) =>
  town.world.collector.fetch(new Request(new URL(path, 'http://localhost:8080'), options));

type Words = Pick<Message, 'act' | 'text'>;

async function says(town: Town, { secret }: Written, { act, text }: Words): Promise<string> {
  const { channel } = channelOf(town, 'general');
  const answer = await line(town)(citizenApi.channel(channel));
  const proof = (await answer.json()) as ChannelProof;
  const known = need(await proveChannel(proof, channel, town.office.fingerprint));
  const { clock } = town.world;
  const parcel = need(await sealWord(known, { act, text, secret, now: instant(clock.now) }));
  await submitted(town, JSON.parse(parcel.body) as Written['envelope']);
  return parcel.id;
}

/** What the citizen reads by the receipt's code. */
async function read(town: Town, { secret }: Written) {
  return need(await lookUp(secret, { line: line(town), root: null })).answer?.status ?? null;
}

const wordsOf = async (office: Office): Promise<number> =>
  (await told(office.today())).reduce((sum, { words }) => sum + words, 0);

describe('a question back', () => {
  it('waits for the citizen until something is said after it, which is then new to the office', async () => {
    const { town, written } = await aTalk();
    const { office } = town;
    need(await office.ask(written.id, 'บ้านเลขที่เท่าไร'));
    expect(await viewOf(office, written.id)).toMatchObject({ askedAt: town.world.clock.now });
    await office.syncNow();
    await office.syncNow();
    expect((await read(town, written))?.replies).toEqual([
      expect.objectContaining({ text: 'บ้านเลขที่เท่าไร', asks: true }),
    ]);
    const id = await says(town, written, { act: 'answer', text: '12/3 หมู่ 4' });
    await office.syncNow();
    const answered = await viewOf(office, written.id);
    expect(answered.askedAt).toBeUndefined();
    expect(answered.wordAt).toBe(town.world.clock.now);
    expect(answered.history.map(({ kind, text }) => [kind, text])).toEqual([
      ['arrived', null],
      ['asked', 'บ้านเลขที่เท่าไร'],
      ['message', '12/3 หมู่ 4'],
    ]);
    expect((await told(office.cases(newWords))).map((one) => one.id)).toEqual([written.id]);
    expect(await wordsOf(office)).toBe(1);
    await office.syncNow();
    const status = await read(town, written);
    expect(status?.replies[0]).not.toHaveProperty('asks');
    expect(status?.messages).toEqual([{ id, act: 'answer', at: town.world.clock.now }]);
    need(await office.note(written.id, 'โทรแล้ว'));
    expect(await told(office.cases(newWords))).toEqual([]);
    expect(await wordsOf(office)).toBe(0);
    office.close();
  });

  it('is no question before anything is written', async () => {
    const { town, written } = await aTalk();
    expect(await town.office.ask(written.id, '  ')).toEqual({ ok: false, problem: 'malformed' });
    town.office.close();
  });
});

describe('a withdrawal', () => {
  it('ends the case on both sides, and is new to the office', async () => {
    const { town, written } = await aTalk();
    const { office } = town;
    await says(town, written, { act: 'withdraw', text: '' });
    await office.syncNow();
    const view = await viewOf(office, written.id);
    expect(view).toMatchObject({ state: 'withdrawn', wordAt: town.world.clock.now });
    expect(view.history.map(({ kind, state, by }) => [kind, state, by])).toEqual([
      ['arrived', 'waiting', null],
      ['state', 'withdrawn', null],
    ]);
    await office.syncNow();
    expect(await read(town, written)).toMatchObject({ state: 'withdrawn' });
    office.close();
  });

  it('changes nothing of what is at its end already', async () => {
    const { town, written } = await aTalk();
    const { office } = town;
    need(await office.setState(written.id, 'waiting', 'declined', 'ไม่ใช่หน้าที่'));
    await office.syncNow();
    await says(town, written, { act: 'withdraw', text: 'ไม่ต้องแล้ว' });
    await office.syncNow();
    expect(await viewOf(office, written.id)).toMatchObject({ state: 'declined', contestedStates: [] });
    office.close();
  });

  it('that meets an officer’s step leaves both to be decided', async () => {
    const { town, written } = await aTalk();
    const { office, founder } = town;
    founder.line = () => 'before';
    need(await office.setState(written.id, 'waiting', 'accepted'));
    await says(town, written, { act: 'withdraw', text: '' });
    founder.line = null;
    await office.syncNow();
    await office.syncNow();
    expect((await viewOf(office, written.id)).contestedStates).toEqual(['withdrawn', 'accepted']);
    office.close();
  });
});

describe('where a finished case is rated', () => {
  it('is told only of what is done, and only while the office asks', async () => {
    const { town, written } = await aTalk();
    const { office } = town;
    const template = moreTemplates.find((one) => one.template === 'satisfaction-after');
    if (template === undefined) throw new Error('no template');
    const rating = newChannelId();
    need(await office.addChannel({ ...template, channel: rating, version: 1, state: 'open' }));
    need(await office.setState(written.id, 'waiting', 'accepted'));
    await office.syncNow();
    await office.syncNow();
    expect(await read(town, written)).not.toHaveProperty('rating');
    need(await office.setState(written.id, 'accepted', 'done'));
    await office.syncNow();
    await office.syncNow();
    expect(await read(town, written)).toMatchObject({ state: 'done', rating });
    need(await office.setChannelState(rating, 'closed'));
    need(await office.reply(written.id, 'เรียบร้อย'));
    await office.syncNow();
    await office.syncNow();
    expect(await read(town, written)).not.toHaveProperty('rating');
    office.close();
  });
});
