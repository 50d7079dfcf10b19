import { beforeEach, describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import type { ChannelId } from '../../src/domain/basics/ids.ts';
import type { Accepted } from '../../src/contracts/citizen/endpoints.ts';
import { api } from '../../src/contracts/endpoints.ts';
import type { Envelope } from '../../src/contracts/envelope.ts';
import { readCollectorHeader } from '../../src/seal/chain.ts';
import { newSheetId } from '../../src/seal/basis/new-ids.ts';
import { realChance } from '../../src/server/http/secrets.ts';
import { aDefinition } from '../worlds/keys-channels.ts';
import { deviceHand, morning, stated } from '../worlds/keys.ts';
import { aSheet, aSubmission, aTown, type Town } from '../worlds/server-office.ts';

let town: Town;
let base: number;
beforeEach(async () => {
  town = await aTown();
  base = (await town.deps.store.log.head(town.office))?.seq ?? 0;
});

const send = (body: Envelope) => town.ask('POST', api.submissions(town.office), { body });
const idOf = ({ header }: Pick<Envelope, 'header'>): string => (JSON.parse(header) as { id: string }).id;
const released = async () => town.deps.store.log.after(town.office, base, 1_000);
const sheets = (count: number, channel?: ChannelId) =>
  Promise.all(Array.from({ length: count }, () => aSheet(town, channel === undefined ? {} : { channel })));

async function sendEach(envelopes: readonly Envelope[]): Promise<readonly Accepted[]> {
  const answers: Accepted[] = [];
  for (const envelope of envelopes) answers.push((await send(envelope)).json as unknown as Accepted);
  return answers;
}

/** 1 October 2026, midnight in Bangkok. */
const startOfMorning = instant(Date.UTC(2026, 8, 30, 17));

describe('a survey sheet', () => {
  it('waits outside the log, with no more of its time than the day in Bangkok', async () => {
    const answer = await send(...((await sheets(1)) as [Envelope]));
    expect([answer.status, answer.json]).toMatchObject([201, { seq: null, receivedAt: startOfMorning }]);
    expect(await released()).toEqual([]);
  });

  it('enters the log with four others, in the commit that brings the fifth', async () => {
    const five = await sheets(5);
    await sendEach(five.slice(0, 4));
    expect(await released()).toEqual([]);
    await sendEach(five.slice(4));
    const entries = await released();
    expect(entries.map(idOf).sort()).toEqual(five.map(idOf).sort());
    expect(entries.map(({ collector }) => readCollectorHeader(collector)?.receivedAt)).toEqual(
      five.map(() => startOfMorning),
    );
    expect(await town.deps.store.log.urn(town.office, town.channels.survey)).toEqual([]);
  });

  it('never tells the phone its place in the log, not even that of the fifth or of one sent again', async () => {
    const five = await sheets(5);
    const answers = await sendEach([...five, ...five]);
    expect(answers).toEqual(
      [...five, ...five].map((sheet) => ({ id: idOf(sheet), seq: null, receivedAt: startOfMorning })),
    );
  });

  it('enters in the order that chance gives, not in that of coming', async () => {
    const seen = new Set<string>();
    for (let round = 0; round < 8 && seen.size < 2; round += 1) {
      town = await aTown({ chance: realChance });
      const five = await sheets(5);
      await sendEach(five);
      seen.add(
        (await released()).map((entry) => five.findIndex((sheet) => idOf(sheet) === idOf(entry))).join(''),
      );
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  it('waits for others of its own channel only', async () => {
    await sendEach(await sheets(4));
    await sendEach(await sheets(4, town.channels.otherSurvey));
    expect(await released()).toEqual([]);
  });

  it('is never alone when many come at once: fewer than five are left waiting', async () => {
    const many = await sheets(13);
    await Promise.all(many.map(send));
    const out = (await released()).map(idOf);
    const waiting = await town.deps.store.log.urn(town.office, town.channels.survey);
    expect([...out, ...waiting.map(({ id }) => id)].sort()).toEqual(many.map(idOf).sort());
    expect(waiting.length).toBeLessThan(5);
  });

  it('is the same again in the urn and in the log', async () => {
    const five = await sheets(5);
    const [first] = five as [Envelope, ...Envelope[]];
    await send(first);
    const inUrn = await send(first);
    await sendEach(five.slice(1));
    const inLog = await send(first);
    expect([inUrn.status, inUrn.json, inLog.status]).toEqual([
      200,
      { id: idOf(first), seq: null, receivedAt: startOfMorning },
      200,
    ]);
    expect(await released()).toHaveLength(5);
  });

  it('is refused when its id stands for another sheet, in the urn and in the log', async () => {
    const id = newSheetId();
    await send(await aSheet(town, { id }));
    const inUrn = await send(await aSheet(town, { id }));
    await sendEach(await sheets(4));
    const inLog = await send(await aSheet(town, { id }));
    expect([inUrn.status, inLog.status]).toEqual([409, 409]);
  });

  it('is committed before it is answered: another process finds it waiting', async () => {
    const [sheet] = (await sheets(1)) as [Envelope];
    await send(sheet);
    const [waiting] = await town.deps.store.log.urn(town.office, town.channels.survey);
    expect(waiting).toEqual({
      id: idOf(sheet),
      channel: town.channels.survey,
      header: sheet.header,
      content: sheet.content,
      day: startOfMorning,
      late: false,
    });
  });
});

describe('closing a channel', () => {
  it('lets the rest out, however few, before what comes later', async () => {
    const two = await sheets(2);
    await sendEach(two);
    const definition = aDefinition({
      channel: town.channels.survey,
      version: 2,
      kind: 'satisfaction',
      ring: 'survey',
      effect: null,
      state: 'closed',
    });
    const closing = await stated(deviceHand(town.founded.admin), { statement: 'channel-2', definition });
    await town.ask('POST', api.entries(town.office), {
      body: { entries: [closing] },
      cookie: await town.cookie(),
    });
    expect((await released()).map(idOf)).toEqual([idOf(closing), ...two.map(idOf).sort().reverse()]);
  });

  it('does not let a late sheet out alone', async () => {
    const definition = aDefinition({
      channel: town.channels.survey,
      version: 2,
      kind: 'satisfaction',
      ring: 'survey',
      effect: null,
      state: 'closed',
    });
    const closing = await stated(deviceHand(town.founded.admin), { statement: 'channel-2', definition });
    await town.ask('POST', api.entries(town.office), {
      body: { entries: [closing] },
      cookie: await town.cookie(),
    });
    const answer = await send(...((await sheets(1)) as [Envelope]));
    expect([answer.status, (await released()).length]).toEqual([201, 1]);
  });
});

describe('a group of sheets', () => {
  it('tells nothing of who came when to whoever reads the whole store', async () => {
    town.clock.now = instant(morning + 3 * 3_600_000);
    await sendEach(await sheets(3));
    await send(await aSubmission(town));
    town.clock.now = instant(morning + 5 * 3_600_000);
    await sendEach(await sheets(2));
    const entries = (await released()).filter(({ header }) => header.includes('"kind":"sheet"'));
    const times = entries.map(({ collector }) => readCollectorHeader(collector)?.receivedAt);
    expect(new Set(times)).toEqual(new Set([startOfMorning]));
  });
});
