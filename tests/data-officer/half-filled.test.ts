import 'fake-indexeddb/auto'; // before Dexie, which tells nothing where it finds no database at all
import { describe, expect, it } from 'vitest';
import type { FoundingPlan } from '../../src/data/officer/office.ts';
import { officeDatabase } from '../../src/data/officer/store/database.ts';
import type { Answers } from '../../src/domain/channels/definition.ts';
import { samplePlan } from '../../src/samples/plan.ts';
import { newChannelId } from '../../src/seal/basis/new-ids.ts';
import { aSheet, aTown, channelOf, need, submitted, told, type Town } from './world.ts';

const template = 'self-survey-EIT';

/** The sample office with its survey of the public open, and one question in it that may be left blank. */
function planWithSurvey(): FoundingPlan {
  const plan = samplePlan({ channelId: newChannelId });
  const channels = plan.channels.map((channel) => {
    if (channel.template !== template) return channel;
    const questions = channel.questions.map((question) =>
      question.id === 'E2' ? { ...question, required: false } : question,
    );
    return { ...channel, state: 'open' as const, questions };
  });
  return { ...plan, channels };
}

/** A sheet on which every question has the first answer of its scale. */
function whole(town: Town): Readonly<Record<string, string>> {
  const given = channelOf(town, template).questions.map(
    (question) => [question.id, 'options' in question ? (question.options[0]?.value ?? '') : ''] as const,
  );
  return Object.fromEntries(given);
}

async function send(town: Town, sheets: readonly Answers[]): Promise<void> {
  for (const answers of sheets) await submitted(town, await aSheet(town, answers, template));
  await town.office.syncNow();
}

describe('half-filled sheets of a self-survey', () => {
  it('are not counted, only that they came', async () => {
    const town = await aTown(planWithSurvey());
    const { channel } = channelOf(town, template);
    const { E8: _, ...withoutE8 } = whole(town);
    const offScale = { ...whole(town), E8: 'perhaps' };
    await send(town, [whole(town), whole(town), withoutE8, offScale, { toString: 'x' }]);
    const counts = await told(town.office.survey(channel), ({ halfFilled }) => halfFilled > 0);
    expect([counts.sheets, counts.halfFilled]).toEqual([2, 3]);
    expect(counts.counts['E8']).toEqual({ yes: 2 });
    expect(counts.counts['E3']).toEqual({ [whole(town)['E3'] ?? '']: 2 });
    const today = await told(town.office.today());
    expect(today.find(({ definition }) => definition.channel === channel)?.sheets).toBe(2);
    town.office.close();
  });

  it('are not those on which only what may be left blank is blank', async () => {
    const town = await aTown(planWithSurvey());
    const { E2: _, ...withoutE2 } = whole(town);
    await send(town, [whole(town), whole(town), whole(town), whole(town), withoutE2]);
    const counts = await told(town.office.survey(channelOf(town, template).channel));
    expect([counts.sheets, counts.halfFilled]).toEqual([5, 0]);
    expect(counts.counts['E2']).toEqual({ [whole(town)['E2'] ?? '']: 4 });
    town.office.close();
  });

  it('are told apart after the tables were made again from what an older app had kept', async () => {
    const town = await aTown(planWithSurvey());
    const { channel } = channelOf(town, template);
    await send(town, [whole(town), whole(town), whole(town), whole(town), {}]);
    town.office.close();
    const db = officeDatabase(town.id, town.founder.deps.shelf);
    await db.tallies.put({ channel, version: 1, sheets: 5, counts: {} });
    await db.write('rebuild', true);
    db.close();
    const office = need(await town.founder.gate.openOffice(town.id));
    await office.syncNow();
    const counts = await told(office.survey(channel));
    expect([counts.sheets, counts.halfFilled]).toEqual([4, 1]);
    office.close();
  });

  it('are not known of channels without an edition', async () => {
    const town = await aTown();
    for (let sheet = 0; sheet < 5; sheet += 1) await submitted(town, await aSheet(town, {}));
    await town.office.syncNow();
    const counts = await told(town.office.survey(channelOf(town, 'satisfaction').channel));
    expect([counts.sheets, counts.halfFilled]).toEqual([5, 0]);
    town.office.close();
  });
});
