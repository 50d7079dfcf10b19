import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { beforeEach, describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import { aColleague, aSheet, aSubmission, aTown, channelOf, cut, need, submitted, told } from './world.ts';
import { planWithConduct, viewOf, type Town } from './world.ts';

const ceiling = 2;
const minutes = 60_000;
let town: Town;
beforeEach(async () => {
  town = await aTown(planWithConduct(), { channelCeiling: ceiling });
});

async function written(details: readonly string[], template = 'general') {
  const ids = [];
  for (const detail of details) {
    const { id, envelope } = await aSubmission(town, { detail }, { template });
    await submitted(town, envelope);
    town.world.clock.now = instant(town.world.clock.now + minutes);
    ids.push(id);
  }
  return ids;
}
const channel = (template = 'general') => channelOf(town, template).channel;
const held = async () => (await told(town.office.held.news(), (news) => news !== null))?.counts;

describe('what is held', () => {
  it('is heard of at the first exchange, then every five minutes, and remembered without a line', async () => {
    expect(await held()).toEqual([]);
    await written(['หนึ่ง', 'สอง', 'สาม']);
    await town.office.syncNow();
    const soon = await held(); // three minutes later
    await written(['สี่', 'ห้า']);
    await town.office.syncNow();
    town.founder.line = cut;
    await town.office.syncNow();
    expect([soon, await held()]).toEqual([[], [{ channel: channel(), held: 3 }]]);
  });

  it('is shown with its words where this device holds the ring, and as closed where not', async () => {
    const colleague = await aColleague(town);
    await written(['หนึ่ง', 'สอง', 'ถนนทรุด']);
    await written(['หนึ่ง', 'สอง', 'เรียกเงิน'], 'conduct');
    const seen = async (office: typeof town.office, template: string) =>
      need(await office.held.page(channel(template), null)).items.map(({ isOpen, excerpt }) => [
        isOpen,
        excerpt,
      ]);
    expect(await seen(town.office, 'general')).toEqual([[true, 'ถนนทรุด']]);
    expect(await seen(colleague.office, 'general')).toEqual([[true, 'ถนนทรุด']]);
    expect(await seen(town.office, 'conduct')).toEqual([[true, 'เรียกเงิน']]);
    expect(await seen(colleague.office, 'conduct')).toEqual([[false, null]]);
    colleague.office.close();
  });

  it('becomes a case when it is admitted, with when it came', async () => {
    const [, , third = ''] = await written(['หนึ่ง', 'สอง', 'สาม']);
    const came = town.world.clock.now - minutes;
    const items = need(await town.office.held.page(channel(), null)).items;
    const outcome = need(
      await town.office.held.decide(channel(), { act: 'admit', which: items.map(({ id }) => id) }),
    );
    await town.office.syncNow();
    const [first] = items;
    if (first === undefined) throw new Error('nothing was held');
    const view = await viewOf(town.office, first.id);
    expect([first.id, outcome, view.receivedAt, view.excerpt, await held()]).toEqual([
      third,
      { done: 1, refused: 0, left: 0 },
      came,
      'สาม',
      [],
    ]);
  });

  it('is admitted as a whole, sheets too, which nobody sees', async () => {
    for (let count = 0; count < ceiling + 5; count += 1) await submitted(town, await aSheet(town, {}));
    const survey = channel('satisfaction');
    const page = need(await town.office.held.page(survey, null));
    const outcome = need(await town.office.held.decide(survey, { act: 'admit', which: 'all' }));
    await town.office.syncNow();
    const counted = await told(town.office.survey(survey), ({ sheets }) => sheets > 0);
    expect([page.items, outcome.done, counted.sheets]).toEqual([[], 5, ceiling + 5]);
  });

  it('that is dropped is no case anywhere, and the log keeps who dropped how many', async () => {
    await written(['หนึ่ง', 'สอง', 'ขยะ', 'ขยะ']);
    need(await town.office.held.decide(channel(), { act: 'drop', which: 'all' }));
    await town.office.syncNow();
    const colleague = await aColleague(town);
    const rows = await told(colleague.office.table('checks'), (found) => found.length > 0);
    const noted = rows.find(({ id }) => id === channel())?.lists['dropped'];
    expect(noted?.map(({ value, by, mark }) => [value, by, mark])).toEqual([
      [{ count: 2 }, town.office.me.person, 'received'],
    ]);
    const filter = { states: null, channel: null, onlyOverdue: false, limit: 10 };
    expect(await told(colleague.office.cases(filter), (cases) => cases.length > 0)).toHaveLength(2);
    colleague.office.close();
  });

  it('stays held when the line is cut, and for a member of the office who may not decide', async () => {
    await written(['หนึ่ง', 'สอง', 'สาม']);
    const colleague = await aColleague(town);
    const choice = { act: 'admit', which: 'all' } as const;
    town.founder.line = cut;
    const answers = [
      await town.office.held.page(channel(), null),
      await town.office.held.decide(channel(), choice),
      await colleague.office.held.decide(channel(), choice),
    ];
    town.founder.line = null;
    expect(answers.map((answer) => (answer.ok ? null : answer.problem))).toEqual([
      'no-network',
      'no-network',
      'not-allowed',
    ]);
    expect(need(await town.office.held.page(channel(), null)).items).toHaveLength(1);
    colleague.office.close();
  });
});
