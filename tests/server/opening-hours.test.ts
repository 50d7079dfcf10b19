import { beforeEach, describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import type { ChannelDefinition } from '../../src/domain/channels/definition.ts';
import { api } from '../../src/contracts/endpoints.ts';
import type { Envelope } from '../../src/contracts/envelope.ts';
import type { Statement } from '../../src/contracts/authority.ts';
import { readCollectorHeader } from '../../src/seal/chain.ts';
import { aDefinition } from '../worlds/keys-channels.ts';
import { deviceHand, morning, stated } from '../worlds/keys.ts';
import { aSheet, aSubmission, aTown, type Town } from '../worlds/server-office.ts';

const hour = 3_600_000;
let town: Town;
beforeEach(async () => {
  town = await aTown();
});

async function write(...statements: readonly Statement[]): Promise<readonly Envelope[]> {
  const hand = deviceHand(town.founded.admin);
  const entries = await Promise.all(statements.map((statement) => stated(hand, statement)));
  const cookie = await town.cookie();
  const answer = await town.ask('POST', api.entries(town.office), { body: { entries }, cookie });
  expect(answer.status).toBe(200);
  return entries;
}

const revise = (words: Partial<ChannelDefinition>) =>
  write({
    statement: 'channel-2',
    definition: aDefinition({ channel: town.channels.open, version: 2, ...words }),
  });
const survey = () => town.channels.survey;

const closeSurveyInAnHour = () =>
  revise({
    channel: survey(),
    kind: 'satisfaction',
    ring: 'survey',
    effect: null,
    standardWorkingDays: null,
    closesAt: instant(morning + hour),
  });

async function send(body: Envelope): Promise<boolean> {
  const answer = await town.ask('POST', api.submissions(town.office), { body });
  expect(answer.status).toBe(201);
  const entries = await town.deps.store.log.after(town.office, 0, 1_000);
  return readCollectorHeader(entries.at(-1)?.collector ?? '')?.late ?? false;
}
const page = async (): Promise<string> => (await town.ask('GET', `/c/${town.channels.open}`)).text;

describe('a channel that closes by a date', () => {
  it('takes what was sealed before all the same, marked late by the collector’s clock', async () => {
    await revise({ closesAt: instant(morning + hour) });
    expect(await send(await aSubmission(town))).toBe(false);
    town.clock.now = instant(morning + hour);
    expect(await send(await aSubmission(town))).toBe(true);
  });

  it('opens by a date in the same way', async () => {
    await revise({ opensAt: instant(morning + hour) });
    expect(await send(await aSubmission(town))).toBe(true);
    town.clock.now = instant(morning + hour);
    expect(await send(await aSubmission(town))).toBe(false);
  });

  it('stands aside between closing and opening again, and lets no small group of sheets out for it', async () => {
    const open = {
      kind: 'self-survey-external',
      ring: 'survey',
      effect: null,
      standardWorkingDays: null,
    } as const;
    const aside = { closesAt: instant(morning + hour), opensAt: instant(morning + 3 * hour) };
    await revise({ channel: survey(), ...open, ...aside });
    const inUrn: (readonly [number, number])[] = [];
    for (const clock of [0, 2, 3]) {
      town.clock.now = instant(morning + clock * hour);
      await send(await aSheet(town));
      const waiting = await town.deps.store.log.urn(town.office, survey());
      inUrn.push([waiting.length, waiting.filter(({ late }) => late).length]);
    }
    expect(inUrn).toEqual([
      [1, 0],
      [2, 1],
      [3, 1],
    ]);
  });

  it('lets out the sheets that wait in its urn, however few, with the next thing the office hears of', async () => {
    await closeSurveyInAnHour();
    for (const sheet of [await aSheet(town), await aSheet(town)]) await send(sheet);
    const inUrn = async () => (await town.deps.store.log.urn(town.office, survey())).length;
    expect(await inUrn()).toBe(2);
    town.clock.now = instant(morning + 2 * hour);
    await send(await aSubmission(town));
    expect(await inUrn()).toBe(0);
  });

  it('does not let a sheet out alone that came too late', async () => {
    await closeSurveyInAnHour();
    town.clock.now = instant(morning + 2 * hour);
    await send(await aSheet(town));
    await send(await aSubmission(town));
    expect(await town.deps.store.log.urn(town.office, survey())).toHaveLength(1);
  });
});

describe('a channel that takes so many forms', () => {
  it('marks late what comes above, and loses nothing', async () => {
    await revise({ quota: 2 });
    const late: boolean[] = [];
    for (let count = 0; count < 3; count += 1) late.push(await send(await aSubmission(town)));
    expect(late).toEqual([false, false, true]);
  });

  it('counts what had come before it took so many, in the log, in the urn and held', async () => {
    town = await aTown({ channelCeiling: 1 });
    await send(await aSubmission(town));
    await send(await aSubmission(town));
    const { store } = town.deps;
    expect(await store.held.forms(town.office, town.channels.open)).toBe(2);
    await send(await aSheet(town));
    expect(await store.held.forms(town.office, survey())).toBe(1);
    expect(await store.held.forms(town.office, town.channels.otherSurvey)).toBe(0);
  });
});

describe('a recording', () => {
  it('is heard by everybody as the office signed it, and for ever', async () => {
    const [entry] = await write({ statement: 'recording', type: 'audio/webm', sound: 'AQIDBA' });
    const id = (JSON.parse(entry?.header ?? '') as { id: string }).id;
    const answer = await town.ask('GET', api.recording(town.office, id));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'audio/webm']);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.text).toBe('\u0001\u0002\u0003\u0004');
  });

  it('is nothing else of the log', async () => {
    const entries = await town.deps.store.log.after(town.office, 0, 1_000);
    for (const { header } of entries) {
      const { id } = JSON.parse(header) as { id: string };
      expect((await town.ask('GET', api.recording(town.office, id))).status).toBe(404);
    }
    expect((await town.ask('GET', api.recording(town.office, '../x'))).status).toBe(404);
  });
});

describe('the page of a channel', () => {
  it('shows the form while the channel takes forms, and why not where it does not', async () => {
    const citizenPage = {
      style: '',
      script: '',
      parts: { further: '', steps: '' },
      styleHash: '',
      scriptHashes: '',
      restUrl: '/assets/rest.js',
      preload: [],
    };
    town = await aTown({ assets: { file: () => null, citizenPage } });
    await revise({ closesAt: instant(morning + hour), quota: 1 });
    expect(await page()).toContain('id="form"');
    await send(await aSubmission(town));
    expect(await page()).not.toContain('id="form"');
    expect(await page()).toContain('แบบฟอร์มนี้รับครบจำนวนแล้ว');
    await revise({ version: 3, closesAt: instant(morning + hour) });
    expect(await page()).toContain('id="form"');
    town.clock.now = instant(morning + hour);
    expect(await page()).toContain('แบบฟอร์มนี้ปิดรับแล้ว');
  });
});
