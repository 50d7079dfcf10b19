import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import { officeDatabase } from '../../src/data/officer/store/database.ts';
import { newPersonId } from '../../src/seal/basis/new-ids.ts';
import {
  aBrowser,
  aCase,
  aColleague,
  aSheet,
  aSubmission,
  aTown,
  channelOf,
  cut,
  need,
  planWithConduct,
  sheetConfirmed,
  submitted,
  told,
  viewOf,
} from './world.ts';

const inviting = { role: 'member', uses: 1, days: 7 } as const;

describe('an invitation', () => {
  it('waits for the recovery sheet, typed back', async () => {
    const { office } = await aTown();
    expect(await office.invite({ person: newPersonId(), ...inviting })).toEqual({
      ok: false,
      problem: 'not-allowed',
    });
    const sheet = await office.recoverySheet();
    expect(sheet).toHaveLength(14);
    expect(await office.confirmRecovery(0, sheet?.[1] ?? '')).toBe(sheet?.[0] === sheet?.[1]);
    await sheetConfirmed(office);
    expect([await office.recoverySheet(), await told(office.recoveryPending())]).toEqual([null, false]);
    expect((await office.invite({ person: newPersonId(), ...inviting })).ok).toBe(true);
    office.close();
  });

  it('brings a colleague in who reads what was there, and works only once', async () => {
    const town = await aTown();
    const id = await aCase(town, 'ไฟดับ');
    await sheetConfirmed(town.office);
    const person = newPersonId();
    const fragment = need(await town.office.invite({ person, ...inviting }));
    const browser = aBrowser(town.world);
    const office = need(await browser.gate.openOffice(need(await browser.gate.joinOffice(fragment))));
    await office.syncNow();
    expect(office.me).toMatchObject({ person, role: 'member' });
    expect(office.fingerprint).toBe(town.office.fingerprint);
    expect(await viewOf(office, id)).toMatchObject({ answers: { detail: 'ไฟดับ' } });
    const late = aBrowser(town.world);
    expect(await late.gate.joinOffice(fragment)).toEqual({ ok: false, problem: 'invitation-used' });
    expect(await late.gate.knownOffices()).toEqual([]);
    expect(await browser.gate.joinOffice('#nonsense')).toEqual({ ok: false, problem: 'malformed' });
    const [open, secret = ''] = fragment.split('.');
    const forged = secret.startsWith('0') ? `1${secret.slice(1)}` : `0${secret.slice(1)}`;
    const another = need(await town.office.invite({ person, ...inviting })).split('.')[0];
    expect((await late.gate.joinOffice(`${another}.${forged}`)).ok).toBe(false);
    expect(open).not.toBe(another);
    town.office.close();
    office.close();
  });

  it.each([-1, 1])('holds its days although the inviter’s clock is %i year off', async (years) => {
    const town = await aTown();
    await sheetConfirmed(town.office);
    const { now } = town.world.clock;
    town.founder.clock = { now: instant(now + years * 365 * 86_400_000) };
    const fragments = [
      need(await town.office.invite({ person: newPersonId(), ...inviting })),
      need(await town.office.invite({ person: newPersonId(), ...inviting })),
    ];
    const early = await aBrowser(town.world).gate.joinOffice(fragments[0] ?? '');
    town.world.clock.now = instant(now + 8 * 86_400_000);
    const late = await aBrowser(town.world).gate.joinOffice(fragments[1] ?? '');
    expect([early, late]).toEqual([
      { ok: true, value: town.id },
      { ok: false, problem: 'invitation-expired' },
    ]);
    town.office.close();
  });

  it('is not used up by an answer that was lost', async () => {
    const town = await aTown();
    await sheetConfirmed(town.office);
    const fragment = need(await town.office.invite({ person: newPersonId(), ...inviting }));
    const browser = aBrowser(town.world);
    browser.line = (_request, path) => (path.endsWith('/join') ? 'after' : null);
    expect(await browser.gate.joinOffice(fragment)).toEqual({ ok: false, problem: 'no-network' });
    browser.line = null;
    const office = need(await browser.gate.openOffice(need(await browser.gate.joinOffice(fragment))));
    await office.syncNow();
    expect(await told(office.sync())).toMatchObject({ phase: 'live' });
    town.office.close();
    office.close();
  });

  it('does not make a second device of a browser that is in already', async () => {
    const town = await aTown();
    const { browser, office } = await aColleague(town);
    browser.line = cut;
    const id = await aCase(town, 'ไฟดับ');
    browser.line = null;
    await office.syncNow();
    browser.line = cut;
    need(await office.reply(id, 'รอส่ง'));
    browser.line = null;
    const again = need(await town.office.invite({ person: newPersonId(), ...inviting }));
    expect(await browser.gate.joinOffice(again)).toEqual({ ok: false, problem: 'conflict' });
    await office.syncNow();
    expect((await viewOf(office, id)).history.map(({ text, mark }) => [text, mark]).at(-1)).toEqual([
      'รอส่ง',
      'received',
    ]);
    town.office.close();
    office.close();
  });

  it('makes a new device of a browser that has lost all but the list of its offices', async () => {
    const town = await aTown();
    const { browser, office } = await aColleague(town);
    office.close();
    await officeDatabase(town.id, browser.deps.shelf).delete();
    expect(await browser.gate.openOffice(town.id)).toEqual({ ok: false, problem: 'unknown-office' });
    const again = need(await town.office.invite({ person: newPersonId(), ...inviting }));
    const back = need(await browser.gate.openOffice(need(await browser.gate.joinOffice(again))));
    await back.syncNow();
    expect(await told(back.sync())).toMatchObject({ phase: 'live' });
    town.office.close();
    back.close();
  });

  it('lets an admin who joined invite others in turn', async () => {
    const town = await aTown();
    const { office: second } = await aColleague(town, 'admin');
    const fragment = need(
      await second.invite({ person: newPersonId(), role: 'coordinator', uses: 1, days: 1 }),
    );
    const browser = aBrowser(town.world);
    const third = need(await browser.gate.openOffice(need(await browser.gate.joinOffice(fragment))));
    await third.syncNow();
    const id = await aCase(town, 'สาม');
    await third.syncNow();
    expect((await viewOf(third, id)).excerpt).toBe('สาม');
    expect(await third.invite({ person: newPersonId(), ...inviting })).toEqual({
      ok: false,
      problem: 'not-allowed',
    });
    expect(await third.setChannelState(channelOf(town, 'opinion').channel, 'paused')).toEqual({
      ok: false,
      problem: 'not-allowed',
    });
    for (const one of [town.office, second, third]) one.close();
  });
});

describe('two devices', () => {
  it('that acted offline on one case agree afterwards, with both states kept until somebody decides', async () => {
    const town = await aTown();
    const id = await aCase(town, 'น้ำท่วม');
    const { browser, office: second } = await aColleague(town);
    const first = town.office;
    await first.syncNow();
    town.founder.line = cut;
    browser.line = cut;
    need(await first.setState(id, 'waiting', 'accepted'));
    need(await first.reply(id, 'จากเครื่องหนึ่ง'));
    need(await second.setState(id, 'waiting', 'passed-on', 'ของกรมทางหลวง'));
    need(await second.reply(id, 'จากเครื่องสอง'));
    town.founder.line = null;
    browser.line = null;
    for (const office of [second, first, second]) await office.syncNow();
    const [one, other] = [await viewOf(first, id), await viewOf(second, id)];
    expect(one).toEqual(other);
    expect(one).toMatchObject({
      state: 'passed-on',
      isContested: true,
      contestedStates: ['passed-on', 'accepted'],
    });
    expect(one.history.map(({ kind, state, text }) => [kind, state, text])).toEqual([
      ['arrived', 'waiting', null],
      ['state', 'passed-on', 'ของกรมทางหลวง'],
      ['reply', null, 'จากเครื่องสอง'],
      ['contested', 'accepted', null],
      ['reply', null, 'จากเครื่องหนึ่ง'],
    ]);
    need(await first.setState(id, 'passed-on', 'accepted'));
    for (const office of [first, second]) await office.syncNow();
    expect(await viewOf(second, id)).toMatchObject({
      state: 'accepted',
      isContested: false,
      contestedStates: [],
    });
    expect(await viewOf(second, id)).toEqual(await viewOf(first, id));
    first.close();
    second.close();
  });

  it('that changed one channel: the later change is refused, taken back and said', async () => {
    const town = await aTown();
    const { office: second } = await aColleague(town, 'admin');
    const { channel } = channelOf(town, 'opinion');
    town.founder.line = cut;
    need(await town.office.setChannelState(channel, 'paused'));
    await town.office.syncNow();
    need(await second.setChannelState(channel, 'closed'));
    await second.syncNow();
    town.founder.line = null;
    await town.office.syncNow();
    await town.office.syncNow();
    expect(await told(town.office.sync())).toMatchObject({ waiting: 0, problem: 'malformed', phase: 'live' });
    const here = await told(town.office.channels());
    expect(here.find((one) => one.channel === channel)).toMatchObject({ state: 'closed', version: 2 });
    town.office.close();
    second.close();
  });

  it('of which one holds fewer rings: it sees that a case is there, and not a word of it', async () => {
    const town = await aTown(planWithConduct());
    const { office: member } = await aColleague(town);
    const written = await aSubmission(town, { detail: 'เจ้าหน้าที่พูดไม่สุภาพ' }, { template: 'conduct' });
    await submitted(town, written.envelope);
    for (const office of [town.office, member]) await office.syncNow();
    need(await town.office.note(written.id, 'สอบแล้ว'));
    for (const office of [town.office, member]) await office.syncNow();
    const theirs = await viewOf(member, written.id);
    expect(theirs).toMatchObject({
      answers: null,
      excerpt: null,
      writtenAt: null,
      isErased: false,
      state: 'waiting',
    });
    expect(theirs.history).toHaveLength(1);
    expect(theirs.number).toBe((await viewOf(town.office, written.id)).number);
    expect((await viewOf(town.office, written.id)).history).toHaveLength(2);
    expect(await member.note(written.id, 'อยากรู้')).toEqual({ ok: false, problem: 'cannot-open' });
    town.office.close();
    member.close();
  });
});

describe('survey sheets', () => {
  it('are counted by answer where the ring is held, and only by number elsewhere', async () => {
    const town = await aTown();
    const { office: member } = await aColleague(town);
    const { channel, questions } = channelOf(town, 'satisfaction');
    const scale = questions.find((question) => question.kind === 'scale');
    if (scale?.kind !== 'scale') throw new Error('a satisfaction form has a scale');
    const best = scale.options[0]?.value ?? '';
    for (let sheet = 0; sheet < 5; sheet += 1)
      await submitted(town, await aSheet(town, { [scale.id]: best, toString: 'x' }));
    for (const office of [town.office, member]) await office.syncNow();
    const here = await told(town.office.survey(channel));
    expect([here.sheets, here.counts[scale.id]?.[best]]).toEqual([5, 5]);
    expect(Object.keys(here.counts)).not.toContain('toString');
    const theirs = await told(member.survey(channel));
    expect([theirs.sheets, theirs.counts]).toEqual([5, {}]);
    const today = await told(member.today());
    expect(today.find(({ definition }) => definition.channel === channel)).toMatchObject({
      sheets: 5,
      waiting: 0,
      open: 0,
    });
    town.office.close();
    member.close();
  });
});
