import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { describe, expect, it } from 'vitest';
import type { ChannelDefinition } from '../../src/domain/channels/definition.ts';
import type { Question } from '../../src/domain/channels/question.ts';
import type { Role } from '../../src/domain/office/office.ts';
import type { Office } from '../../src/data/officer/office.ts';
import { newChannelId } from '../../src/seal/basis/new-ids.ts';
import { aColleague, aTown, channelOf, cut, need, told, type Town } from './world.ts';

const newestOf = async (office: Office, channel: string): Promise<ChannelDefinition> => {
  const found = (await told(office.channels())).find((one) => one.channel === channel);
  if (found === undefined) throw new Error('the channel is there');
  return found;
};

const aNote = (id: string): Question => ({
  kind: 'long',
  id,
  label: { th: 'อีกเรื่อง', en: '' },
  help: null,
  required: false,
  showIf: null,
  voices: [],
  maxLength: 500,
});

/** The lamps' channel with one question more. */
async function nextOf(town: Town, changed: Partial<ChannelDefinition> = {}): Promise<ChannelDefinition> {
  const now = await newestOf(town.office, channelOf(town, 'street-light').channel);
  return { ...now, version: now.version + 1, questions: [...now.questions, aNote('more')], ...changed };
}

describe('a next version of a channel', () => {
  it('is used without a line, reaches the other devices, and leaves the version before it as it was', async () => {
    const town = await aTown();
    const { office, founder } = town;
    const { office: second } = await aColleague(town);
    const next = await nextOf(town);
    const before = await newestOf(office, next.channel);
    founder.line = cut;
    need(await office.channelDesk.revise(next));
    expect(await newestOf(office, next.channel)).toEqual(next);
    expect(await office.channelDesk.versions(next.channel)).toEqual([before, next]);
    expect(await office.definition(next.channel, next.version)).toEqual(next);
    founder.line = null;
    await office.syncNow();
    await second.syncNow();
    expect(await newestOf(second, next.channel)).toEqual(next);
    expect(await second.definition(next.channel, before.version)).toEqual(before);
    office.close();
    second.close();
  });

  it.each<Role>(['member', 'coordinator'])('is refused on the device of a %s', async (role) => {
    const town = await aTown();
    const { office: second } = await aColleague(town, role);
    expect(await second.channelDesk.revise(await nextOf(town))).toEqual({
      ok: false,
      problem: 'not-allowed',
    });
    town.office.close();
    second.close();
  });

  it('is refused when it follows another version, is unknown, malformed, of another kind, or too large', async () => {
    const town = await aTown();
    const refused = async (changed: Partial<ChannelDefinition>): Promise<string | null> => {
      const kept = await town.office.channelDesk.revise(await nextOf(town, changed));
      return kept.ok ? null : kept.problem;
    };
    const { version } = await nextOf(town);
    expect(await refused({ version: version - 1 })).toBe('conflict');
    expect(await refused({ version: version + 1 })).toBe('conflict');
    expect(await refused({ channel: channelOf(town, 'street-light').channel, kind: 'complaint' })).toBe(
      'malformed',
    );
    expect(await refused({ quota: 0 })).toBe('malformed');
    const long = { th: 'ก'.repeat(4_000), en: '' };
    const many = Array.from({ length: 20 }, (_, at) => ({ ...aNote(`q${at}`), label: long }));
    expect(await refused({ questions: many })).toBe('too-large');
    const elsewhere = { ...(await nextOf(town)), channel: newChannelId() };
    expect(await town.office.channelDesk.revise(elsewhere)).toEqual({
      ok: false,
      problem: 'unknown-channel',
    });
    town.office.close();
  });

  it('never asks another thing under an id that was answered before, also when it had left it out', async () => {
    const town = await aTown();
    const { office } = town;
    const first = await nextOf(town);
    need(await office.channelDesk.revise(first));
    need(
      await office.channelDesk.revise({
        ...first,
        version: first.version + 1,
        questions: first.questions.slice(0, -1),
      }),
    );
    const again = (question: Question) => ({
      ...first,
      version: first.version + 2,
      questions: [...first.questions.slice(0, -1), question],
    });
    const phone: Question = { ...aNote('more'), kind: 'phone' };
    expect(await office.channelDesk.revise(again(phone))).toEqual({ ok: false, problem: 'malformed' });
    need(await office.channelDesk.revise(again(aNote('more'))));
    office.close();
  });
});

describe('a channel that is paused', () => {
  it('says why, and says nothing any more when it is opened again', async () => {
    const town = await aTown();
    const { office } = town;
    const { channel } = channelOf(town, 'opinion');
    const why = { th: 'ปรับปรุงถึงวันศุกร์', en: '' };
    need(await office.setChannelState(channel, 'paused', why));
    expect(await newestOf(office, channel)).toMatchObject({ state: 'paused', pauseMessage: why });
    need(await office.setChannelState(channel, 'open', null));
    expect(await newestOf(office, channel)).toMatchObject({ state: 'open', pauseMessage: null, version: 3 });
    office.close();
  });
});

describe('a channel whose QR is changed', () => {
  it('stands at a new address as it was, and tells at the old one that it has moved', async () => {
    const town = await aTown();
    const { office, founder } = town;
    const old = channelOf(town, 'street-light');
    founder.line = cut;
    need(await office.channelDesk.rotate(old.channel));
    const all = await told(office.channels());
    const next = all.find(({ replaces }) => replaces === old.channel);
    expect(next).toEqual({ ...old, channel: next?.channel, version: 1, replaces: old.channel });
    expect(next?.channel).not.toBe(old.channel);
    expect(await newestOf(office, old.channel)).toMatchObject({
      state: 'closed',
      version: old.version + 1,
      questions: old.questions,
    });
    expect((await newestOf(office, old.channel)).pauseMessage?.th).toContain('ป้ายนี้เลิกใช้แล้ว');
    founder.line = null;
    await office.syncNow();
    expect(await told(office.sync())).toMatchObject({ waiting: 0, problem: null });
    expect(await office.channelDesk.rotate(old.channel)).toEqual({ ok: false, problem: 'malformed' });
    office.close();
  });

  it('is one new channel only, when the device died after the first half', async () => {
    const town = await aTown();
    const { office } = town;
    const old = channelOf(town, 'street-light');
    const half = { ...old, channel: newChannelId(), version: 1, replaces: old.channel };
    need(await office.addChannel(half));
    need(await office.channelDesk.rotate(old.channel));
    const successors = (await told(office.channels())).filter(({ replaces }) => replaces === old.channel);
    expect(successors).toEqual([half]);
    expect(await newestOf(office, old.channel)).toMatchObject({ state: 'closed' });
    office.close();
  });

  it('has to be open or paused, and on an admin’s device', async () => {
    const town = await aTown();
    const { office: second } = await aColleague(town);
    const { channel } = channelOf(town, 'complaint');
    expect(await town.office.channelDesk.rotate(channel)).toEqual({ ok: false, problem: 'malformed' });
    expect(await second.channelDesk.rotate(channel)).toEqual({ ok: false, problem: 'not-allowed' });
    town.office.close();
    second.close();
  });
});

describe('a recorded sound', () => {
  const bytes = new Uint8Array([1, 2, 3, 250]);

  it('can be heard here at once, and on other devices later', async () => {
    const town = await aTown();
    const { office, founder } = town;
    const { office: second } = await aColleague(town);
    founder.line = cut;
    const { recording, hash } = need(await office.channelDesk.addRecording({ type: 'audio/webm', bytes }));
    expect(hash).toMatch(/^[\w-]{43}$/);
    expect(await office.channelDesk.recording(recording)).toEqual({ type: 'audio/webm', bytes });
    expect(await second.channelDesk.recording(recording)).toBeNull();
    founder.line = null;
    await office.syncNow();
    await second.syncNow();
    expect(await second.channelDesk.recording(recording)).toEqual({ type: 'audio/webm', bytes });
    expect(await told(office.sync())).toMatchObject({ waiting: 0, problem: null });
    office.close();
    second.close();
  });

  it('is refused when it is silent, too long, or made by somebody who may not', async () => {
    const town = await aTown();
    const { office } = town;
    const { office: second } = await aColleague(town);
    const add = async (from: Office, length: number) => {
      const kept = await from.channelDesk.addRecording({ type: 'audio/ogg', bytes: new Uint8Array(length) });
      return kept.ok ? null : kept.problem;
    };
    expect(await add(office, 0)).toBe('malformed');
    expect(await add(office, 67_501)).toBe('too-large');
    expect(await add(office, 67_500)).toBeNull();
    expect(await add(second, 10)).toBe('not-allowed');
    office.close();
    second.close();
  });
});

describe('what is being changed in a channel', () => {
  it('lies on this device until it is used or forgotten, also when the office was closed meanwhile', async () => {
    const town = await aTown();
    const draft = await nextOf(town);
    need(await town.office.channelDesk.keepDraft(draft.channel, draft));
    town.office.close();
    const again = need(await town.founder.gate.openOffice(town.id));
    expect(await again.channelDesk.draft(draft.channel)).toEqual(draft);
    expect((await newestOf(again, draft.channel)).version).toBe(draft.version - 1);
    need(await again.channelDesk.keepDraft(draft.channel, null));
    expect(await again.channelDesk.draft(draft.channel)).toBeNull();
    again.close();
  });
});
