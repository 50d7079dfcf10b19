import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { describe, expect, it } from 'vitest';
import type { Office } from '../../src/data/officer/office.ts';
import { toldResult } from '../../src/data/officer/results/rows.ts';
import { officeDatabase } from '../../src/data/officer/store/database.ts';
import type { PersonId } from '../../src/domain/basics/ids.ts';
import { rowKey } from '../../src/domain/log/edit.ts';
import { moreTemplates } from '../../src/editions/services/more/index.ts';
import { samplePlan } from '../../src/samples/plan.ts';
import { newChannelId } from '../../src/seal/basis/new-ids.ts';
import { aBrowser, aColleague, aSheet, aTown, channelOf, need, submitted, told, type Town } from './world.ts';

const template = 'satisfaction-officer';

/** The sample office with a form about one officer, and its town. */
function townWithForm(): Promise<Town> {
  const plan = samplePlan({ channelId: newChannelId });
  const form = moreTemplates.find((one) => one.template === template);
  if (form === undefined) throw new Error(`no template ${template}`);
  const channel = { ...form, channel: newChannelId(), version: 1, state: 'open' as const };
  return aTown({ ...plan, channels: [...plan.channels, channel] });
}

const marks = (mark: string) => ({ process: mark, staff: mark, facilities: mark, result: mark });

async function said(town: Town, sheets: readonly { readonly [question: string]: string }[]): Promise<void> {
  for (const answers of sheets) await submitted(town, await aSheet(town, answers, template));
  await town.office.syncNow();
}

async function isAbout(town: Town, person: PersonId): Promise<void> {
  const { channel } = channelOf(town, template);
  const set = { people: [person], unit: null, about: person };
  need(await town.office.edit([{ table: 'duties', row: channel, set, steps: [], add: [] }]));
  await town.office.syncNow();
}

async function stateOf(office: Office): Promise<string> {
  const [first] = await told(office.ownResults(), (results) => results.length > 0);
  return first?.state ?? 'none';
}

describe('the result of an officer', () => {
  it('is on that officer’s own device from five sheets on, and under five nothing', async () => {
    const town = await townWithForm();
    const { office: theirs } = await aColleague(town);
    await isAbout(town, theirs.me.person);
    await said(
      town,
      [1, 2, 3, 4].map(() => marks('5')),
    );
    await theirs.syncNow();
    expect(await stateOf(theirs)).toBe('few');
    await said(town, [marks('1')]);
    await theirs.syncNow();
    const [result] = await told(theirs.ownResults(), ([one]) => one?.state === 'shown');
    expect(result).toMatchObject({
      channel: channelOf(town, template).channel,
      answers: [
        { question: 'process', answers: 5, mean: 42 },
        { question: 'staff', answers: 5 },
        { question: 'facilities', answers: 5 },
        { question: 'result', answers: 5 },
      ],
    });
    theirs.close();
    town.office.close();
  });

  it('opens on no colleague’s device, whose tables hold no mark of it in the clear', async () => {
    const town = await townWithForm();
    const [{ office: theirs }, other] = [await aColleague(town), await aColleague(town)];
    await isAbout(town, theirs.me.person);
    await said(
      town,
      [1, 2, 3, 4, 5].map(() => marks('5')),
    );
    await Promise.all([theirs.syncNow(), other.office.syncNow()]);
    expect(await stateOf(theirs)).toBe('shown');
    expect(await told(other.office.ownResults())).toEqual([]);
    const db = officeDatabase(town.id, other.browser.deps.shelf);
    const { channel } = channelOf(town, template);
    const row = await db.rows.get(rowKey('results', channel));
    expect(Object.keys(toldResult(row?.view)?.sealed ?? {})).toEqual([theirs.me.device]);
    expect(Object.keys(row?.view.fields ?? {}).sort()).toEqual(['person', 'sealed', 'sheets']);
    expect(await db.tallies.get([channel, 1])).toEqual({ channel, version: 1, sheets: 5, counts: {} });
    db.close();
    for (const one of [theirs, other.office, town.office]) one.close();
  });

  it('is told anew only when five more have answered, whichever device tells it, and the same by both', async () => {
    const town = await townWithForm();
    const [{ office: theirs }, second] = [await aColleague(town), await aColleague(town, 'coordinator')];
    await isAbout(town, theirs.me.person);
    const told_: unknown[] = [];
    const heard = async (): Promise<void> => {
      await Promise.all([town.office.syncNow(), second.office.syncNow()]);
      await Promise.all([town.office.syncNow(), second.office.syncNow()]);
      await theirs.syncNow();
      const [result] = await told(theirs.ownResults());
      told_.push(result?.state === 'shown' ? result.answers[0] : null);
    };
    // Groups leave the urn by five and more: seven are released as five, and two wait for three others.
    await said(
      town,
      [1, 2, 3, 4].map(() => marks('5')),
    );
    for (const mark of ['5', '3', '3']) await submitted(town, await aSheet(town, marks(mark), template));
    await heard();
    await said(
      town,
      [1, 2, 3, 4, 5].map(() => marks('5')),
    );
    await heard();
    const db = officeDatabase(town.id, second.browser.deps.shelf);
    const tally = await db.tallies.get([channelOf(town, template).channel, 1]);
    expect([tally?.sheets, tally?.released?.sheets].every((sheets) => (sheets ?? 0) >= 5)).toBe(true);
    expect((tally?.released?.sheets ?? 0) % 5).toBe(0);
    db.close();
    expect(told_).toMatchObject([{ answers: 5 }, { answers: 10 }]);
    for (const one of [theirs, second.office, town.office]) one.close();
  });

  it('comes to a further device of the same person as it stands', async () => {
    const town = await townWithForm();
    const { office: theirs } = await aColleague(town);
    const { person } = theirs.me;
    await isAbout(town, person);
    await said(
      town,
      [1, 2, 3, 4, 5].map(() => marks('4')),
    );
    const fragment = need(await town.office.invite({ person, role: 'member', uses: 1, days: 7 }));
    const browser = aBrowser(town.world);
    const id = need(await browser.gate.joinOffice(`#${fragment}`));
    const further = need(await browser.gate.openOffice(id));
    await further.syncNow();
    expect(await stateOf(further)).toBe('not-here-yet');
    await town.office.syncNow();
    await further.syncNow();
    await told(further.ownResults(), ([one]) => one?.state === 'shown');
    for (const one of [theirs, further, town.office]) one.close();
  });

  it('is kept by no member’s hand', async () => {
    const town = await townWithForm();
    const { office: theirs } = await aColleague(town);
    const { channel } = channelOf(town, template);
    const set = { about: theirs.me.person };
    const edit = { table: 'duties', row: channel, set, steps: [], add: [] };
    expect(await theirs.edit([edit])).toEqual({ ok: false, problem: 'not-allowed' });
    for (const one of [theirs, town.office]) one.close();
  });
});

describe('what people wrote on anonymous sheets', () => {
  it('is there from five sheets on, in an order that does not tell when it came or beside which marks', async () => {
    const town = await townWithForm();
    const { channel } = channelOf(town, template);
    const written = ['ก', 'ข', 'ค', 'ง'].map((comment, place) => ({ ...marks(String(place + 1)), comment }));
    await said(town, written);
    expect((await told(town.office.survey(channel))).words).toBeUndefined();
    await said(town, [marks('5')]);
    const { words } = await told(town.office.survey(channel), ({ sheets }) => sheets === 5);
    expect([...(words?.['comment'] ?? [])].sort()).toEqual(['ก', 'ข', 'ค', 'ง']);
    const again = await townWithForm();
    await said(again, [...[...written].reverse(), marks('5')]);
    const other = await told(
      again.office.survey(channelOf(again, template).channel),
      ({ sheets }) => sheets === 5,
    );
    expect(other.words).toEqual(words);
    for (const one of [town.office, again.office]) one.close();
  });
});
