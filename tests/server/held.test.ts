import { beforeEach, describe, expect, it } from 'vitest';
import { instant, type Instant } from '../../src/domain/basics/instant.ts';
import { entryId, type ChannelId, type EntryId } from '../../src/domain/basics/ids.ts';
import {
  api,
  type HeldCounts,
  type HeldDecided,
  type HeldDecision,
  type HeldPage,
} from '../../src/contracts/endpoints.ts';
import type { Envelope } from '../../src/contracts/envelope.ts';
import { toBase64 } from '../../src/seal/basis/bytes.ts';
import { newEntryId } from '../../src/seal/basis/new-ids.ts';
import { readCollectorHeader } from '../../src/seal/chain.ts';
import { receiptKeys } from '../../src/seal/receipts.ts';
import { sealForRings } from '../../src/seal/submissions.ts';
import { createApp } from '../../src/server/app.ts';
import { aDefinition } from '../worlds/keys-channels.ts';
import { deviceHand, morning, stated } from '../worlds/keys.ts';
import { askOf } from '../worlds/server.ts';
import { aSheet, aSubmission, aTown, type Town } from '../worlds/server-office.ts';
import { aPlace, dialects } from '../worlds/stores.ts';

const ceiling = 5;
let town: Town;
let base: number;
beforeEach(async () => {
  town = await aTown({ channelCeiling: ceiling });
  base = (await town.deps.store.log.head(town.office))?.seq ?? 0;
});

const send = (body: Envelope) => town.ask('POST', api.submissions(town.office), { body });
const idOf = ({ header }: Pick<Envelope, 'header'>): EntryId =>
  entryId((JSON.parse(header) as { id: string }).id);
const inLog = () => town.deps.store.log.after(town.office, base, 1_000);
const idsInLog = async () => (await inLog()).map(idOf);
const inUrn = async () => (await town.deps.store.log.urn(town.office, town.channels.survey)).length;

async function counts(): Promise<HeldCounts> {
  const answer = await town.ask('GET', api.held(town.office), { cookie: await town.cookie('member') });
  return answer.json as unknown as HeldCounts;
}
const heldIn = async (channel: ChannelId = town.channels.open) =>
  (await counts()).counts.find((one) => one.channel === channel)?.held ?? 0;

async function page(channel: ChannelId = town.channels.open, after = ''): Promise<HeldPage> {
  const path = `${api.heldOf(town.office, channel)}${after === '' ? '' : `?after=${after}`}`;
  return (await town.ask('GET', path, { cookie: await town.cookie('member') })).json as unknown as HeldPage;
}

async function decide(
  decision: Partial<HeldDecision>,
  channel: ChannelId = town.channels.open,
): Promise<HeldDecided> {
  const body = { act: 'admit', which: 'all', after: null, ...decision };
  const cookie = await town.cookie('coordinator');
  const answer = await town.ask('POST', api.heldOf(town.office, channel), { body, cookie });
  expect(answer.status).toBe(200);
  return answer.json as unknown as HeldDecided;
}

async function fill(count: number, make: () => Promise<Envelope> = () => aSubmission(town)) {
  const envelopes: Envelope[] = [];
  for (let number = 0; number < count; number += 1) {
    const envelope = await make();
    expect((await send(envelope)).status).toBe(201);
    envelopes.push(envelope);
  }
  return envelopes.sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
}

/** The last moment of 1 October 2026 in Bangkok. */
const lastOfDay: Instant = instant(Date.UTC(2026, 9, 1, 17) - 1);

describe('above a channel’s daily ceiling', () => {
  it('a submission is taken, but held: the log ends at the ceiling, and the phone hears no number', async () => {
    const first = await fill(ceiling);
    const above = await aSubmission(town);
    const answers = [await send(above), await send(above)];
    expect(answers.map(({ status, json }) => [status, json])).toEqual([
      [201, { id: idOf(above), seq: null, receivedAt: morning }],
      [200, { id: idOf(above), seq: null, receivedAt: morning }],
    ]);
    expect([...(await idsInLog())].sort()).toEqual(first.map(idOf));
    expect(await counts()).toEqual({ counts: [{ channel: town.channels.open, held: 1 }], ceiling });
  });

  it('another content under an id that is held is refused', async () => {
    await fill(ceiling);
    const id = newEntryId(morning);
    await send(await aSubmission(town, { id, what: 'one' }));
    expect((await send(await aSubmission(town, { id, what: 'two' }))).status).toBe(409);
  });

  it('those that come in one batch are counted one by one', async () => {
    const many = await Promise.all(Array.from({ length: ceiling + 3 }, () => aSubmission(town)));
    const answers = await Promise.all(many.map(send));
    expect(answers.map(({ status }) => status)).toEqual(many.map(() => 201));
    expect([(await inLog()).length, await heldIn()]).toEqual([ceiling, 3]);
  });

  it('begins anew at midnight in Bangkok, and not before', async () => {
    town.clock.now = lastOfDay;
    await fill(ceiling + 1);
    const before = [(await inLog()).length, await heldIn()];
    town.clock.now = instant(lastOfDay + 1);
    await fill(ceiling + 1);
    expect([before, [(await inLog()).length, await heldIn()]]).toEqual([
      [ceiling, 1],
      [2 * ceiling, 2],
    ]);
  });

  it('is each channel’s own, and what is refused counts nowhere and is not held', async () => {
    await fill(ceiling);
    await send(await aSubmission(town, { channel: town.channels.paused }));
    const refused = await send(await aSubmission(town, { version: 7 }));
    expect([refused.status, await heldIn(), await heldIn(town.channels.paused)]).toEqual([404, 0, 0]);
    expect(await inLog()).toHaveLength(ceiling + 1);
  });

  it('keeps its count over a restart of the collector', async () => {
    await fill(ceiling);
    const again = createApp(town.deps);
    const ask = askOf(again);
    await ask('POST', api.submissions(town.office), { body: await aSubmission(town) });
    expect([(await inLog()).length, await heldIn()]).toEqual([ceiling, 1]);
  });

  it('a sheet is held under its day only', async () => {
    town.clock.now = lastOfDay;
    await fill(ceiling + 1, () => aSheet(town));
    const [held] = await town.deps.store.held.page(town.office, town.channels.survey, {
      after: null,
      limit: 9,
    });
    expect(held?.receivedAt).toBe(instant(Date.UTC(2026, 8, 30, 17)));
    expect([(await inLog()).length, await heldIn(town.channels.survey)]).toEqual([ceiling, 1]);
  });

  it('the receipt of what is held says that it arrived, and words to it wait', async () => {
    await fill(ceiling);
    const secret = '2222222222222222';
    await send(await aSubmission(town, { secret }));
    const { receipt, key } = await receiptKeys(secret);
    const look = await town.ask('GET', api.receipt(receipt));
    expect(look.json).toMatchObject({ office: town.office, receivedAt: morning, document: null });
    const id = newEntryId(morning);
    const rings = [{ ring: 'general' as const, generation: 1 }];
    const { open: channel } = town.channels;
    const message = await sealForRings(
      { kind: 'message', office: town.office, id, channel, rings, receipt, blobs: [] },
      { receiptKey: toBase64(key), text: 'ยังดับอยู่', act: 'answer', writtenAt: morning, blobs: [] },
      [town.rings.general],
    );
    const early = await send(message);
    await decide({});
    expect([early.status, (await send(message)).status]).toEqual([503, 201]);
  });
});

describe.each(dialects)('two collectors on one store (%s)', (dialect) => {
  it.each(['submissions', 'sheets'] as const)('count %s together', async (kind) => {
    const place = await aPlace(dialect);
    const [store, other] = [await place.open(), await place.open()];
    town = await aTown({ store, channelCeiling: ceiling });
    base = (await store.log.head(town.office))?.seq ?? 0;
    const second = askOf(createApp({ ...town.deps, store: other }));
    const make = () => (kind === 'sheets' ? aSheet(town) : aSubmission(town));
    const envelopes = await Promise.all(Array.from({ length: 2 * ceiling }, make));
    const asks = [town.ask, second];
    const statuses = await Promise.all(
      envelopes.map(async (body, index) => {
        const ask = asks[index % 2] ?? second;
        const answer = await ask('POST', api.submissions(town.office), { body });
        return answer.status;
      }),
    );
    const channel = kind === 'sheets' ? town.channels.survey : town.channels.open;
    expect(statuses).toEqual(envelopes.map(() => 201));
    expect([(await inLog()).length, await heldIn(channel)]).toEqual([ceiling, ceiling]);
    await Promise.all([store.close(), other.close()]);
    await place.drop();
  });
});

describe('an officer', () => {
  it('sees what is held, with when it came, a page at a time', async () => {
    await fill(ceiling);
    town.clock.now = instant(morning + 60_000);
    const [one, two] = (await fill(2)) as [Envelope, Envelope];
    const wanted = ({ header, content }: Envelope) => ({ header, content, receivedAt: morning + 60_000 });
    expect(await page()).toEqual({ held: [wanted(one), wanted(two)], next: null });
    expect(await page(town.channels.open, idOf(one))).toEqual({ held: [wanted(two)], next: null });
  });

  it('admits some: they stand in the log with when they came and count no more', async () => {
    await fill(ceiling);
    const [one, two] = (await fill(2)) as [Envelope, Envelope];
    town.clock.now = instant(morning + 3_600_000);
    const answer = await decide({ which: [idOf(two)] });
    const last = (await inLog()).at(-1);
    expect(answer).toEqual({ done: 1, refused: 0, left: 1, next: null });
    expect(last).toMatchObject(two);
    expect(readCollectorHeader(last?.collector ?? '')).toMatchObject({ receivedAt: morning, late: false });
    expect((await page()).held.map(({ header }) => idOf({ header }))).toEqual([idOf(one)]);
    expect((await send(two)).json).toMatchObject({ seq: base + ceiling + 1 });
  });

  it('admits all, portion by portion, past what the log does not take', async () => {
    await fill(ceiling);
    const many = await Promise.all(Array.from({ length: 130 }, () => aSubmission(town)));
    await Promise.all(many.map(send));
    const first = await decide({});
    const second = await decide({ after: first.next });
    expect([first, second]).toEqual([
      { done: 100, refused: 0, left: 30, next: expect.any(String) as string },
      { done: 30, refused: 0, left: 0, next: null },
    ]);
    expect(await inLog()).toHaveLength(ceiling + 130);
  });

  it('admits once what two admit at once', async () => {
    await fill(ceiling + 3);
    const answers = await Promise.all([decide({}), decide({})]);
    expect((await inLog()).length).toBe(ceiling + 3);
    expect(answers.map(({ left }) => left)).toEqual([0, 0]);
  });

  it('hears that it stays held when its channel is a draft again', async () => {
    await fill(ceiling + 1);
    const state = { channel: town.channels.open, version: 2, state: 'draft' } as const;
    const definition = aDefinition(state);
    const statement = await stated(deviceHand(town.founded.admin), { statement: 'channel-2', definition });
    const told = await town.ask('POST', api.entries(town.office), {
      body: { entries: [statement] },
      cookie: await town.cookie(),
    });
    expect(told.status).toBe(200);
    expect(await decide({})).toEqual({ done: 0, refused: 1, left: 1, next: null });
  });

  it('drops: the form and its receipt are gone, and the same form may come again', async () => {
    await fill(ceiling);
    const secret = '1111111111111111';
    const spam = await aSubmission(town, { secret });
    await send(spam);
    const which = [idOf(spam)];
    expect(await decide({ act: 'drop', which })).toEqual({ done: 1, refused: 0, left: 0, next: null });
    const { receipt } = await receiptKeys(secret);
    expect((await town.ask('GET', api.receipt(receipt))).json).toEqual({ problem: 'unknown-receipt' });
    expect([(await inLog()).length, (await send(spam)).status]).toEqual([ceiling, 201]);
  });

  it('brings a form from paper in above the ceiling, but never one that is held', async () => {
    await fill(ceiling);
    const [held, typed] = [await aSubmission(town), await aSubmission(town)];
    await send(held);
    const answer = await town.ask('POST', api.entries(town.office), {
      body: { entries: [typed, held] },
      cookie: await town.cookie('member'),
    });
    expect(answer.json).toMatchObject({
      outcomes: [
        { outcome: 'new', id: idOf(typed) },
        { outcome: 'refused', problem: 'conflict' },
      ],
    });
    expect(await idsInLog()).toContain(idOf(typed));
    expect(await heldIn()).toBe(1);
  });

  it('sees no sheet, chooses none, and lets all of them into the urn together', async () => {
    const sheets = await fill(ceiling + 3, () => aSheet(town));
    const { survey } = town.channels;
    const some = sheets.slice(ceiling).map(idOf);
    expect(await page(survey)).toEqual({ held: [], next: null });
    expect(await decide({ act: 'drop', which: some }, survey)).toMatchObject({ done: 0, left: 3 });
    expect(await decide({}, survey)).toMatchObject({ done: 3, left: 0 });
    expect([(await inLog()).length, await inUrn()]).toEqual([ceiling, 3]);
    const answer = await send(sheets.at(-1) as Envelope);
    expect([answer.status, answer.json]).toMatchObject([200, { seq: null }]);
  });

  it('reads nothing of another channel’s under this one’s name, and nonsense is refused', async () => {
    await fill(ceiling + 1);
    const cookie = await town.cookie('coordinator');
    const path = api.heldOf(town.office, town.channels.open);
    const asked = [
      await town.ask('GET', `${path}?after=x`, { cookie }),
      await town.ask('GET', api.heldOf(town.office, 'x'), { cookie }),
      await town.ask('POST', path, { cookie, body: { act: 'admit', which: [], after: null } }),
    ];
    expect(asked.map(({ json }) => json)).toEqual(asked.map(() => ({ problem: 'malformed' })));
    expect(await page(town.channels.paused)).toEqual({ held: [], next: null });
  });
});
