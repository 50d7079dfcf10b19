import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { channelId, receiptId } from '../../src/domain/basics/ids.ts';
import { instant, type Instant } from '../../src/domain/basics/instant.ts';
import { newEntryId, newSheetId } from '../../src/seal/basis/new-ids.ts';
import type { DayCount, HeldForm } from '../../src/server/store/held-store.ts';
import type { Append } from '../../src/server/store/log-store.ts';
import type { Store } from '../../src/server/store/store.ts';
import { anOffice, anotherOffice, morning } from '../worlds/keys.ts';
import { aBatch, anEntry, founded } from '../worlds/server-store.ts';
import { aPlace, dialects, type StorePlace } from '../worlds/stores.ts';
import { Asked } from './support/scans.ts';

const channel = channelId('CHANNE0001');
const otherChannel = channelId('CHANNE0002');
const receipt = receiptId('AAAAAAAAAAAAAAAAAAAAAA');
const dayMs = 86_400_000;

const aForm = (words: Partial<HeldForm> = {}): HeldForm => ({
  id: newEntryId(morning),
  channel,
  receipt: null,
  header: '"ไทย header"',
  content: 'sealed \n๑',
  receivedAt: morning,
  late: false,
  ...words,
});
const byId = (one: HeldForm, other: HeldForm): number => (one.id < other.id ? -1 : 1);
const aCount = (from: number, to: number, words: Partial<DayCount> = {}): DayCount => ({
  channel,
  day: morning,
  from,
  to,
  ...words,
});

/** What each dialect was asked while the laws were tried. */
const asked = new Asked();

describe.each(dialects)('what is held in %s', (dialect) => {
  let place: StorePlace;
  let store: Store;
  /** The same database as another process sees it. */
  let other: Store;
  beforeEach(async () => {
    place = await aPlace(dialect);
    store = await place.open(asked.of(dialect));
    other = await place.open();
  });
  afterEach(async () => {
    await Promise.all([store.close(), other.close()]);
    await place.drop();
  });
  const all = { after: null, limit: 10 };

  it('comes back whole, by id, for its own office and channel only, and moves no log on', async () => {
    const head = await founded(store);
    const [one, two] = [aForm({ receipt, late: true }), aForm({ id: newSheetId() })].sort(byId) as [
      HeldForm,
      HeldForm,
    ];
    const elsewhere = aForm({ channel: otherChannel });
    await store.log.append(anOffice, aBatch(head, [], { held: [two, one, elsewhere] }));
    expect(await store.held.page(anOffice, channel, all)).toEqual([one, two]);
    expect(await store.held.page(anOffice, channel, { after: one.id, limit: 1 })).toEqual([two]);
    expect(await store.held.page(anotherOffice, channel, all)).toEqual([]);
    expect(await store.held.some(anOffice, channel, [two.id, one.id, elsewhere.id])).toEqual([one, two]);
    expect(await store.held.counts(anOffice)).toEqual([
      { channel, held: 2 },
      { channel: otherChannel, held: 1 },
    ]);
    expect(await store.log.head(anOffice)).toEqual(head);
  });

  it('is known by its id, and its receipt as that of a held form', async () => {
    const head = await founded(store);
    const form = aForm({ receipt });
    await store.log.append(anOffice, aBatch(head, [], { held: [form] }));
    expect([...(await store.log.known(anOffice, [form.id]))]).toEqual([
      [form.id, { header: form.header, seq: null, receivedAt: morning, isHeld: true }],
    ]);
    expect(await store.directory.receipt(receipt)).toMatchObject({ office: anOffice, isHeld: true });
  });

  it('has no twin: not among the held, in the urn or in the log', async () => {
    const head = await founded(store);
    const form = aForm();
    const append = (words: Parameters<typeof aBatch>[2]) =>
      store.log.append(anOffice, aBatch(head, [], words));
    await append({ held: [form] });
    const sheet = { id: form.id, channel, header: '', content: '', day: morning, late: false };
    const outcomes = [
      await append({ held: [aForm({ id: form.id })] }),
      await append({ intoUrn: [sheet] }),
      await store.log.append(anOffice, aBatch(head, [anEntry(2, { id: form.id })])),
    ];
    expect(outcomes).toEqual(['twins', 'twins', 'twins']);
    expect(await store.log.head(anOffice)).toEqual(head);
  });

  it('is held once when two processes hold it at once', async () => {
    const head = await founded(store);
    const form = aForm({ receipt });
    const outcomes = await Promise.all(
      [store, other].map((one) => one.log.append(anOffice, aBatch(head, [], { held: [form] }))),
    );
    expect(outcomes.sort()).toEqual(['done', 'twins']);
  });

  it('leaves for the log in one commit, and its receipt is then that of a case', async () => {
    const head = await founded(store);
    const form = aForm({ receipt });
    await store.log.append(anOffice, aBatch(head, [], { held: [form] }));
    const words = { outOfHeld: [form.id], receipts: [{ receipt, receivedAt: morning }] };
    const outcome = await store.log.append(anOffice, aBatch(head, [anEntry(2, { id: form.id })], words));
    expect([outcome, await store.held.counts(anOffice)]).toEqual(['done', []]);
    expect(await store.directory.receipt(receipt)).toMatchObject({ isHeld: false });
  });

  it('leaves once, when it is admitted by two processes at once or was dropped before', async () => {
    const head = await founded(store);
    const form = aForm({ id: newSheetId() });
    const dropped = aForm();
    await store.log.append(anOffice, aBatch(head, [], { held: [form, dropped] }));
    const sheet = { id: form.id, channel, header: '', content: '', day: morning, late: false };
    const outcomes = await Promise.all(
      [store, other].map((one) =>
        one.log.append(anOffice, aBatch(head, [], { intoUrn: [sheet], outOfHeld: [form.id] })),
      ),
    );
    expect(outcomes.sort()).toEqual(['done', 'moved']);
    await store.held.drop(anOffice, channel, [dropped.id]);
    const late = aBatch(head, [anEntry(2, { id: dropped.id })], { outOfHeld: [dropped.id] });
    expect(await store.log.append(anOffice, late)).toBe('moved');
  });

  it('is dropped with its receipt, but not with that of a case, and only by its own channel', async () => {
    const head = await founded(store);
    const ofCase = receiptId('BBBBBBBBBBBBBBBBBBBBBA');
    const held = [aForm({ receipt }), aForm({ receipt: ofCase })];
    const receipts = [{ receipt: ofCase, receivedAt: morning }];
    await store.log.append(anOffice, aBatch(head, [anEntry(2)], { receipts, held }));
    const ids = held.map(({ id }) => id);
    const dropped = [
      await store.held.drop(anOffice, otherChannel, ids),
      await store.held.drop(anotherOffice, channel, ids),
      await store.held.drop(anOffice, channel, [...ids, newEntryId(morning)]),
    ];
    expect(dropped).toEqual([0, 0, 2]);
    expect(await store.directory.receipt(receipt)).toBeNull();
    expect(await store.directory.receipt(ofCase)).toMatchObject({ isHeld: false });
  });
});

describe.each(dialects)('the count of a channel’s day in %s', (dialect) => {
  let place: StorePlace;
  let store: Store;
  beforeEach(async () => {
    place = await aPlace(dialect);
    store = await place.open(asked.of(dialect));
  });
  afterEach(async () => {
    await store.close();
    await place.drop();
  });

  it('is written with its batch, and only where it began', async () => {
    const head = await founded(store);
    const first = anEntry(2);
    const at = { seq: 2, hash: first.hash };
    const taken = () => store.held.taken(anOffice, channel, morning);
    expect(await store.log.append(anOffice, aBatch(head, [first], { counted: [aCount(0, 3)] }))).toBe('done');
    expect(await store.log.append(anOffice, aBatch(at, [anEntry(3)], { counted: [aCount(0, 1)] }))).toBe(
      'moved',
    );
    expect([await taken(), await store.log.head(anOffice)]).toEqual([3, at]);
    expect(await store.log.append(anOffice, aBatch(at, [anEntry(3)], { counted: [aCount(3, 4)] }))).toBe(
      'done',
    );
    expect([await taken(), await store.held.taken(anotherOffice, channel, morning)]).toEqual([4, 0]);
  });

  it('is not written with a batch made for another place', async () => {
    const head = await founded(store);
    const batch = aBatch({ ...head, hash: 'B'.repeat(43) }, [anEntry(2)], { counted: [aCount(0, 1)] });
    expect(await store.log.append(anOffice, batch)).toBe('moved');
    expect(await store.held.taken(anOffice, channel, morning)).toBe(0);
  });

  it('holds for sheets too, whether they wait or enter the log: of two processes one hears that it has moved', async () => {
    const head = await founded(store);
    const other = await place.open();
    const sheet = () => ({ id: newSheetId(), channel, header: '', content: '', day: morning, late: false });
    const waiting = (day: Instant) =>
      aBatch(head, [], { intoUrn: [sheet()], counted: [aCount(0, 1, { day })] });
    const entering = (day: Instant) =>
      aBatch(head, [anEntry(2, { kind: 'sheet' })], { counted: [aCount(0, 1, { day })] });
    const next = instant(morning + dayMs);
    const atOnce = async (...batches: readonly [Append, Append]) => {
      const [one, two] = batches;
      return Promise.all([store.log.append(anOffice, one), other.log.append(anOffice, two)]);
    };
    const outcomes = [
      await atOnce(waiting(morning), waiting(morning)),
      await atOnce(waiting(next), entering(next)),
    ];
    await other.close();
    expect(outcomes.map((pair) => pair.sort())).toEqual([
      ['done', 'moved'],
      ['done', 'moved'],
    ]);
  });

  it('goes with the first of a later day of its channel', async () => {
    let at = await founded(store);
    const next = instant(morning + dayMs);
    for (const [seq, counted] of [
      [2, [aCount(0, 7), aCount(0, 2, { channel: otherChannel })]],
      [3, [aCount(0, 1, { day: next })]],
    ] as const) {
      const entry = anEntry(seq);
      await store.log.append(anOffice, aBatch(at, [entry], { counted }));
      at = { seq, hash: entry.hash };
    }
    const taken = await Promise.all([
      store.held.taken(anOffice, channel, morning),
      store.held.taken(anOffice, channel, next),
      store.held.taken(anOffice, otherChannel, morning),
    ]);
    expect(taken).toEqual([0, 1, 2]);
  });
});

describe.each(dialects)('a request about what is held in %s', (dialect) => {
  it('never reads a table from end to end', async () => {
    const { count, scans } = await asked.plans(dialect);
    expect([count > 10, scans]).toEqual([true, []]);
  });
});
