import { beforeEach, describe, expect, it } from 'vitest';
import type { ReceiptState } from '../../src/contracts/citizen/endpoints.ts';
import { api, type Page } from '../../src/contracts/endpoints.ts';
import type { Envelope } from '../../src/contracts/envelope.ts';
import { provenBy } from '../../src/seal/trust/admit.ts';
import { beginning, follow } from '../../src/seal/chain.ts';
import { aesKey, type DeviceKeys } from '../../src/seal/basis/keys.ts';
import type { EntryId } from '../../src/domain/basics/ids.ts';
import { receiptKeys } from '../../src/seal/receipts.ts';
import { sealStatus } from '../../src/seal/status.ts';
import { aDefinition } from '../worlds/keys-channels.ts';
import { deviceHand, morning, stated } from '../worlds/keys.ts';
import { aChange, anErasure, aSheet, aSubmission, aTown, type Town } from '../worlds/server-office.ts';

let town: Town;
beforeEach(async () => {
  town = await aTown();
});

const path = () => api.entries(town.office);
const read = async (query = '') => town.ask('GET', `${path()}${query}`, { cookie: await town.cookie() });
const write = async (entries: readonly Envelope[]) =>
  town.ask('POST', path(), { body: { entries }, cookie: await town.cookie() });
const submit = (body: Envelope) => town.ask('POST', api.submissions(town.office), { body });

describe('the log', () => {
  it('holds as a chain from its beginning, whatever came into it', async () => {
    await Promise.all([
      submit(await aSubmission(town)),
      ...(await Promise.all(Array.from({ length: 5 }, () => aSheet(town)))).map(submit),
    ]);
    await write([await aChange(town, town.staff.admin), await aChange(town, town.staff.admin)]);
    const { entries, head } = (await read()).json as unknown as Page;
    let place = await beginning(town.office);
    for (const entry of entries) {
      const next = await follow(place, entry);
      if (next === null) throw new Error(`the chain breaks after ${place.seq}`);
      place = next;
    }
    expect([place, entries.length]).toEqual([head, town.entries.length + 8]);
  });

  it('is read in pages that follow each other', async () => {
    const first = (await read('?after=0&limit=3')).json as unknown as Page;
    const second = (await read('?after=3&limit=2')).json as unknown as Page;
    const all = (await read()).json as unknown as Page;
    expect([...first.entries, ...second.entries]).toEqual(all.entries.slice(0, 5));
    expect(first.head).toEqual(all.head);
  });

  it.each(['?after=-1', '?after=x', '?limit=0', '?limit=1e3', '?after=99999999999999999999'])(
    'is not read by %s',
    async (query) => {
      expect((await read(query)).json).toEqual({ problem: 'malformed' });
    },
  );

  it('comes in smaller pages where entries are large, and whole all the same', async () => {
    const large = await Promise.all(
      Array.from({ length: 20 }, () => aSubmission(town, { what: 'ก'.repeat(20_000) })),
    );
    for (const one of large) expect((await submit(one)).status).toBe(201);
    const { head } = (await read()).json as unknown as Page;
    const sizes: number[] = [];
    let after = 0;
    while (after < head.seq) {
      const { entries } = (await read(`?after=${after}`)).json as unknown as Page;
      sizes.push(JSON.stringify(entries).length);
      after += entries.length;
      if (entries.length === 0) break;
    }
    expect(after).toBe(head.seq);
    expect(Math.max(...sizes)).toBeLessThan(1_300_000);
  });

  it('gives an empty page beyond its end', async () => {
    expect((await read('?after=100000')).json).toMatchObject({ entries: [] });
  });
});

describe('a device’s batch', () => {
  it('answers each entry in the order sent', async () => {
    const { admin, member } = town.staff;
    const kept = await aChange(town, admin);
    await write([kept]);
    const forged = { ...(await aChange(town, admin)), signature: 'A'.repeat(86) };
    const fresh = await aChange(town, admin);
    const answer = await write([
      fresh,
      kept,
      forged,
      await aChange(town, member),
      await aSheet(town),
      { header: '{}', content: '', signature: null },
    ]);
    const seq = town.entries.length;
    expect(answer.json).toEqual({
      outcomes: [
        { outcome: 'new', id: idOf(fresh), seq: seq + 2 },
        { outcome: 'same', id: idOf(kept), seq: seq + 1 },
        { outcome: 'refused', id: idOf(forged), problem: 'signature-mismatch' },
        { outcome: 'refused', id: expect.any(String), problem: 'not-allowed' },
        { outcome: 'refused', id: expect.any(String), problem: 'not-allowed' },
        { outcome: 'refused', id: null, problem: 'malformed' },
      ],
    });
  });

  it('makes a channel that citizens can use from then on, and a new version holds at once', async () => {
    const hand = deviceHand(town.founded.admin);
    const opened = aDefinition({ channel: town.channels.draft, version: 2 });
    const before = await town.ask('GET', api.channel(town.channels.draft));
    await write([await stated(hand, { statement: 'channel-2', definition: opened })]);
    const after = await town.ask('GET', api.channel(town.channels.draft));
    expect([before.json, after.status]).toEqual([{ problem: 'unknown-channel' }, 200]);
    expect((await submit(await aSubmission(town, { channel: town.channels.draft, version: 2 }))).status).toBe(
      201,
    );
  });

  it('refuses an act that has seen another log, which would stop every other device', async () => {
    const { admin } = town.staff;
    const { head } = (await read()).json as unknown as Page;
    const places = [
      { seq: 0, hash: head.hash },
      { seq: head.seq, hash: (await beginning(town.office)).hash },
      { seq: head.seq + 1, hash: head.hash },
    ];
    const lies = await Promise.all(places.map((seen) => aChange(town, admin, { seen })));
    const first = await aChange(town, admin, { seen: head });
    const answer = await write([...lies, first]);
    expect(answer.json).toMatchObject({
      outcomes: [
        ...lies.map(() => ({ outcome: 'refused', problem: 'log-mismatch' })),
        { outcome: 'new', seq: head.seq + 1 },
      ],
    });
  });

  it('refuses a change from a device that was removed earlier in the same batch', async () => {
    const { admin } = town.staff;
    const removal = await stated(deviceHand(admin), { statement: 'device-removed', device: admin.device });
    const answer = await write([removal, await aChange(town, admin)]);
    expect(answer.json).toMatchObject({
      outcomes: [{ outcome: 'new' }, { outcome: 'refused', problem: 'not-allowed' }],
    });
  });

  it('erases what it names: the content goes, the chain holds', async () => {
    const submission = await aSubmission(town);
    await submit(submission);
    await write([await anErasure(town, town.staff.admin, [idOf(submission)])]);
    const { entries } = (await read()).json as unknown as Page;
    const erased = entries.find(({ header }) => header === submission.header);
    expect(erased).toMatchObject({ header: submission.header, content: null });
    expect((await submit(submission)).status).toBe(200);
  });
});

const idOf = ({ header }: Pick<Envelope, 'header'>) => (JSON.parse(header) as { id: EntryId }).id;

describe('a channel’s proof', () => {
  it('proves the channel, its ring and the office to whoever pins the root', async () => {
    const answer = await town.ask('GET', api.channel(town.channels.open));
    const { office, statements } = answer.json as { office: Town['office']; statements: Envelope[] };
    const { authority } = town.founded;
    const proven = await provenBy(office, statements, authority.root?.fingerprint ?? null);
    expect(
      proven.ok && [
        proven.value.channels.has(town.channels.open),
        proven.value.rings.has('general/1'),
        proven.value.profile !== null,
      ],
    ).toEqual([true, true, true]);
  });

  it.each(['ZZZZZZZZZZ', 'nonsense', '%00', '..%2f..', "'"])('is not there for %s', async (channel) => {
    const answer = await town.ask('GET', `/api/channels/${channel}`);
    expect([answer.status, answer.json]).toEqual([404, { problem: 'unknown-channel' }]);
  });
});

describe('a status document', () => {
  const secret = '0123456789ABCDEF';
  const status = {
    channel: 'CHANNE0001',
    caseNumber: '70-0001',
    state: 'accepted',
    history: [],
    replies: [],
  };

  async function leave(
    upToSeq: number,
    words: { readonly by?: DeviceKeys; readonly session?: 'member' | 'admin' } = {},
  ) {
    const { receipt, key } = await receiptKeys(secret);
    const by = words.by ?? town.staff.member;
    const place = { office: town.office, receipt, upToSeq, device: by.device };
    const document = await sealStatus(place, status as never, {
      receiptKey: await aesKey(key),
      signKey: by.sign.privateKey,
    });
    const cookie = await town.cookie(words.session ?? 'member');
    return town.ask('PUT', api.status(town.office, receipt), { body: document, cookie });
  }
  const look = async () =>
    (await town.ask('GET', api.receipt((await receiptKeys(secret)).receipt))).json as unknown as ReceiptState;

  beforeEach(async () => {
    await submit(await aSubmission(town, { secret }));
  });

  it('is found by its receipt, with the statements that prove who signed', async () => {
    expect((await leave(10)).status).toBe(204);
    const { document, statements, receivedAt } = await look();
    const proven = await provenBy(town.office, statements, null);
    expect(proven.ok && proven.value.devices.has(town.staff.member.device)).toBe(true);
    expect([JSON.parse(document?.header ?? '{}').upToSeq, receivedAt]).toEqual([10, morning]);
  });

  it('is never replaced by one made from less of the log', async () => {
    const statuses = [
      (await leave(10)).status,
      (await leave(9)).status,
      (await leave(10)).status,
      (await leave(11)).status,
    ];
    expect([statuses, JSON.parse((await look()).document?.header ?? '{}').upToSeq]).toEqual([
      [204, 409, 204, 204],
      11,
    ]);
  });

  it.each([
    ['from a part of the log that is not there yet', () => leave(1_000), 'malformed'],
    ['in another device’s name', () => leave(10, { by: town.staff.admin }), 'not-allowed'],
    [
      'signed by another key',
      () => leave(10, { by: { ...town.staff.member, sign: town.staff.admin.sign } }),
      'signature-mismatch',
    ],
  ])('is refused %s', async (_, attempt, problem) => {
    expect([(await attempt()).json, (await look()).document]).toEqual([{ problem }, null]);
  });

  it('is gone with its case when that is erased, and cannot be brought back', async () => {
    await leave(10);
    const cases = await town.deps.store.log.after(town.office, town.entries.length, 10);
    const targets = cases.map(({ header }) => idOf({ header }));
    await write([await anErasure(town, town.staff.admin, targets)]);
    const { receipt } = await receiptKeys(secret);
    const looked = await town.ask('GET', api.receipt(receipt));
    const left = await leave(11);
    expect([looked.status, looked.json, left.json]).toEqual([
      410,
      { problem: 'erased' },
      { problem: 'erased' },
    ]);
  });

  it('is not there for a receipt that nobody holds', async () => {
    const { receipt } = await receiptKeys('ZZZZZZZZZZZZZZZZ');
    const answer = await town.ask('GET', api.receipt(receipt));
    expect([answer.status, answer.json]).toEqual([404, { problem: 'unknown-receipt' }]);
  });
});

describe('another process on the same database', () => {
  it('may write in between: both go on in one order', async () => {
    const { createApp } = await import('../../src/server/app.ts');
    const other = createApp(town.deps);
    const send = async (envelope: Envelope, by: typeof other) => {
      const init = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(envelope),
      };
      return (await by.fetch(new Request(`http://localhost:8080${api.submissions(town.office)}`, init)))
        .status;
    };
    const envelopes = await Promise.all(Array.from({ length: 12 }, () => aSubmission(town)));
    const statuses: number[] = [];
    for (const [index, envelope] of envelopes.entries())
      statuses.push(await send(envelope, index % 3 === 0 ? other : town.collector));
    const { entries } = (await read()).json as unknown as Page;
    const seqs = entries.map(({ collector }) => (JSON.parse(collector) as { seq: number }).seq);
    const kept = entries.map(({ header }) => header);
    expect([statuses, seqs]).toEqual([envelopes.map(() => 201), seqs.map((_, index) => index + 1)]);
    expect(kept.slice(town.entries.length)).toEqual(envelopes.map(({ header }) => header));
  });
});
