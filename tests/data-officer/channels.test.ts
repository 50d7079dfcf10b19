import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { describe, expect, it } from 'vitest';
import { api } from '../../src/contracts/endpoints.ts';
import type { ChannelDefinition } from '../../src/domain/channels/definition.ts';
import type { Role } from '../../src/domain/office/office.ts';
import { moreTemplates } from '../../src/editions/services/more/index.ts';
import { newChannelId } from '../../src/seal/basis/new-ids.ts';
import { aColleague, aTown, channelOf, cut, need, told } from './world.ts';

function aDraft(changed: Partial<ChannelDefinition> = {}): ChannelDefinition {
  const template = moreTemplates.find((one) => one.template === 'elderly');
  if (template === undefined) throw new Error('the library has the allowance for the elderly');
  return { ...template, channel: newChannelId(), version: 1, state: 'draft', ...changed };
}

describe('a channel that is added', () => {
  it('is here at once without a line, and at the collector and on other devices later', async () => {
    const town = await aTown();
    const { office, founder, world } = town;
    const { office: second } = await aColleague(town);
    const draft = aDraft();
    const before = await told(office.channels());
    founder.line = cut;
    need(await office.addChannel(draft));
    expect(await told(office.channels())).toEqual([...before, draft]);
    need(await office.setChannelState(draft.channel, 'open'));
    founder.line = null;
    await office.syncNow();
    await second.syncNow();
    expect(await told(office.sync())).toMatchObject({ waiting: 0, problem: null });
    const there = await told(second.channels());
    expect(there.at(-1)).toEqual({ ...draft, version: 2, state: 'open' });
    expect(await second.definition(draft.channel, 1)).toEqual(draft);
    const page = await world.ask('GET', api.channel(draft.channel));
    expect(page.status).toBe(200);
    office.close();
    second.close();
  });

  it('takes every service of the library', async () => {
    const { office } = await aTown();
    for (const template of moreTemplates) need(await office.addChannel(aDraft(template)));
    await office.syncNow();
    expect(await told(office.sync())).toMatchObject({ waiting: 0, problem: null });
    const names = (await told(office.channels())).map(({ template }) => template);
    expect(names.slice(-moreTemplates.length)).toEqual(moreTemplates.map(({ template }) => template));
    office.close();
  });

  it.each<Role>(['member', 'coordinator'])('is refused on the device of a %s', async (role) => {
    const town = await aTown();
    const { office: second } = await aColleague(town, role);
    expect(await second.addChannel(aDraft())).toEqual({ ok: false, problem: 'not-allowed' });
    town.office.close();
    second.close();
  });

  it('is refused when it is there already, is no first version, is malformed or too large', async () => {
    const town = await aTown();
    const { office } = town;
    const waiting = aDraft();
    town.founder.line = cut;
    need(await office.addChannel(waiting));
    const refused = async (definition: ChannelDefinition) => {
      const kept = await office.addChannel(definition);
      return kept.ok ? null : kept.problem;
    };
    const long = { th: 'ก'.repeat(4_000), en: '' };
    const questions = Array.from({ length: 20 }, (_, place) => ({
      kind: 'phone' as const,
      id: `q${place}`,
      label: long,
      help: null,
      required: false,
      showIf: null,
      voices: [],
    }));
    expect(await refused(waiting)).toBe('malformed');
    expect(await refused(aDraft({ channel: channelOf(town, 'opinion').channel }))).toBe('malformed');
    expect(await refused(aDraft({ version: 2 }))).toBe('malformed');
    expect(await refused(aDraft({ standardWorkingDays: -1 }))).toBe('malformed');
    expect(await refused(aDraft({ questions }))).toBe('too-large');
    expect(await told(office.sync())).toMatchObject({ waiting: 1 });
    office.close();
  });
});
