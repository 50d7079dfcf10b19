import { beforeAll, describe, expect, it } from 'vitest';
import { entryId, type EntryId } from '../../src/domain/basics/ids.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import { api } from '../../src/contracts/endpoints.ts';
import type { LogEntry } from '../../src/contracts/envelope.ts';
import type { Message } from '../../src/contracts/sealed.ts';
import { toBase64 } from '../../src/seal/basis/bytes.ts';
import { readCollectorHeader } from '../../src/seal/chain.ts';
import { enveloped, type OpenHeader } from '../../src/seal/entries.ts';
import { newEntryId } from '../../src/seal/basis/new-ids.ts';
import { receiptKeys } from '../../src/seal/receipts.ts';
import { sealForRings } from '../../src/seal/submissions.ts';
import { allowances } from '../../src/server/crowd/limits.ts';
import { morning } from '../worlds/keys.ts';
import { anErasure, aSubmission, aTown, type Town } from '../worlds/server-office.ts';

let town: Town;
beforeAll(async () => {
  town = await aTown();
});

const send = (body: unknown) => town.ask('POST', api.submissions(town.office), { body });

async function entriesAfter(seq: number): Promise<readonly LogEntry[]> {
  return town.deps.store.log.after(town.office, seq, 1_000);
}
const lastSeq = async (): Promise<number> => (await town.deps.store.log.head(town.office))?.seq ?? 0;

describe('a citizen’s submission', () => {
  it('is kept byte for byte and gets the next number', async () => {
    const before = await lastSeq();
    const envelope = await aSubmission(town);
    const answer = await send(envelope);
    const [entry] = await entriesAfter(before);
    expect([answer.status, answer.json]).toEqual([
      201,
      { id: JSON.parse(envelope.header).id, seq: before + 1, receivedAt: morning },
    ]);
    expect(entry).toMatchObject(envelope);
    expect(readCollectorHeader(entry?.collector ?? '')).toEqual({
      seq: before + 1,
      receivedAt: morning,
      late: false,
    });
  });

  it('is the same again when it is sent again', async () => {
    const envelope = await aSubmission(town);
    const first = await send(envelope);
    town.clock.now = instant(morning + 60_000);
    const second = await send(envelope);
    town.clock.now = morning;
    expect([first.status, second.status, second.json]).toEqual([201, 200, first.json]);
  });

  it('is refused, and the first one kept, when its id stands for something else already', async () => {
    const id = newEntryId(morning);
    const first = await aSubmission(town, { id, what: 'one' });
    await send(first);
    const seq = await lastSeq();
    const answer = await send(await aSubmission(town, { id, what: 'two' }));
    expect([answer.status, answer.json, await lastSeq()]).toEqual([409, { problem: 'conflict' }, seq]);
    expect(await town.deps.store.log.envelopes(town.office, [id])).toEqual([first]);
  });

  it('becomes one row however many copies come at once', async () => {
    const before = await lastSeq();
    const envelope = await aSubmission(town);
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(envelope)));
    const statuses = answers.map(({ status }) => status);
    expect([await lastSeq(), statuses.filter((status) => status === 201).length]).toEqual([before + 1, 1]);
    expect(statuses.filter((status) => status === 200)).toHaveLength(49);
  });

  it('stands at consecutive numbers when many different ones come at once', async () => {
    const before = await lastSeq();
    const many = await Promise.all(Array.from({ length: 20 }, () => aSubmission(town)));
    await Promise.all(many.map(send));
    const seqs = (await entriesAfter(before)).map(({ collector }) => readCollectorHeader(collector)?.seq);
    expect(seqs).toEqual(Array.from({ length: 20 }, (_, index) => before + 1 + index));
  });

  it('is taken while its channel is paused, and marked late', async () => {
    const before = await lastSeq();
    const answer = await send(await aSubmission(town, { channel: town.channels.paused }));
    const [entry] = await entriesAfter(before);
    expect([answer.status, readCollectorHeader(entry?.collector ?? '')?.late]).toEqual([201, true]);
  });

  it('is taken with whatever time the clock says, a year off or back again: the number alone is the order', async () => {
    const before = await lastSeq();
    town.clock.now = instant(morning + 365 * 86_400_000);
    await send(await aSubmission(town));
    town.clock.now = morning;
    await send(await aSubmission(town));
    const headers = (await entriesAfter(before)).map(({ collector }) => readCollectorHeader(collector));
    expect(headers).toEqual([
      { seq: before + 1, receivedAt: morning + 365 * 86_400_000, late: false },
      { seq: before + 2, receivedAt: morning, late: false },
    ]);
  });

  it('can be found by its receipt', async () => {
    const secret = '1111111111111111';
    await send(await aSubmission(town, { secret }));
    const { receipt } = await receiptKeys(secret);
    const answer = await town.ask('GET', api.receipt(receipt));
    expect(answer.json).toMatchObject({ office: town.office, receivedAt: morning, document: null });
  });
});

describe('a citizen’s message', () => {
  async function aMessage(secret: string) {
    const { receipt, key } = await receiptKeys(secret);
    const rings = [{ ring: 'general' as const, generation: 1 }];
    const header = {
      office: town.office,
      id: newEntryId(morning),
      kind: 'message' as const,
      channel: town.channels.open,
      rings,
      receipt,
      blobs: [],
    } satisfies OpenHeader;
    const receiptKey = toBase64(key);
    const message: Message = { receiptKey, text: 'ยังดับอยู่', act: 'answer', writtenAt: morning, blobs: [] };
    return sealForRings(header, message, [town.rings.general]);
  }

  it('is taken for a receipt that is known', async () => {
    await send(await aSubmission(town, { secret: '2222222222222222' }));
    expect((await send(await aMessage('2222222222222222'))).status).toBe(201);
  });

  it('waits when one case is flooded with words, while those of another pass', async () => {
    const [flooded, other] = ['4444444444444444', '5555555555555555'];
    for (const secret of [flooded, other]) await send(await aSubmission(town, { secret }));
    const from = { address: '203.0.113.9' };
    const write = async (secret: string) => {
      const body = await aMessage(secret);
      return (await town.ask('POST', api.submissions(town.office), { body, from })).status;
    };
    const statuses: number[] = [];
    for (let count = 0; count <= allowances.case.atOnce; count += 1) statuses.push(await write(flooded));
    expect([new Set(statuses.slice(0, -1)), statuses.at(-1), await write(other)]).toEqual([
      new Set([201]),
      429,
      201,
    ]);
  });

  it('is refused for a case that was erased', async () => {
    const secret = '6666666666666666';
    const said = await aSubmission(town, { secret });
    await send(said);
    const { id } = JSON.parse(said.header) as { id: EntryId };
    const body = { entries: [await anErasure(town, town.staff.admin, [id])] };
    await town.ask('POST', api.entries(town.office), { body, cookie: await town.cookie() });
    expect((await send(await aMessage(secret))).json).toEqual({ problem: 'erased' });
  });

  it('is refused for a receipt that is not', async () => {
    expect((await send(await aMessage('3333333333333333'))).json).toEqual({ problem: 'unknown-receipt' });
  });
});

describe('what is refused', () => {
  it.each([
    ['a draft', 'unknown-channel', () => aSubmission(town, { channel: town.channels.draft })],
    ['a version that never was', 'unknown-channel', () => aSubmission(town, { version: 7 })],
    [
      'a channel of sheets',
      'malformed',
      () => aSubmission(town, { channel: town.channels.survey, rings: [town.rings.survey] }),
    ],
    [
      'a ring that the channel does not name',
      'malformed',
      () => aSubmission(town, { rings: [town.rings.survey] }),
    ],
    [
      'a generation that never was',
      'malformed',
      () => aSubmission(town, { rings: [{ ...town.rings.general, generation: 2 }] }),
    ],
  ])('for %s it is %s, and nothing is kept', async (_, problem, make) => {
    const before = await lastSeq();
    const answer = await send(await make());
    expect([answer.json, await lastSeq()]).toEqual([{ problem }, before]);
  });

  it('is content that is not the one named in the header', async () => {
    const envelope = await aSubmission(town);
    const { content } = await aSubmission(town, { what: 'another' });
    const answers = [
      await send({ ...envelope, content: `${envelope.content} ` }),
      await send({ ...envelope, content }),
    ];
    expect(answers.map(({ json }) => json)).toEqual([{ problem: 'malformed' }, { problem: 'malformed' }]);
  });

  it('is an officer’s act without a session', async () => {
    const { staff, office } = town;
    const header = {
      office,
      id: newEntryId(morning),
      kind: 'erase',
      device: staff.admin.device,
      seen: { seq: 0, hash: 'A'.repeat(43) },
    } as const;
    const envelope = await enveloped(
      header,
      { targets: [entryId(newEntryId(morning))], reason: 'spam' },
      staff.admin.sign.privateKey,
    );
    expect((await send(envelope)).json).toEqual({ problem: 'not-allowed' });
  });

  it('is a body larger than an envelope can be', async () => {
    const answer = await send({ header: '', content: 'x'.repeat(500_000), signature: null });
    expect([answer.status, answer.json]).toEqual([413, { problem: 'too-large' }]);
  });

  it('is an office that nobody founded', async () => {
    const answer = await town.ask('POST', api.submissions('ZZZZZZZZZZ'), { body: await aSubmission(town) });
    expect([answer.status, answer.json]).toEqual([404, { problem: 'unknown-office' }]);
  });
});

describe('a commit that fails', () => {
  it('answers 503 to all of its batch with a time to come again, keeps nothing, and the next one succeeds', async () => {
    const before = await lastSeq();
    const { log } = town.deps.store;
    const append = log.append.bind(log);
    const envelopes = await Promise.all([aSubmission(town), aSubmission(town)]);
    Object.assign(town.deps.store.log, { append: () => Promise.reject(new Error('the disk is full')) });
    const answers = await Promise.all(envelopes.map(send));
    Object.assign(town.deps.store.log, { append });
    expect(answers.map(({ status, json, headers }) => [status, json, headers.has('retry-after')])).toEqual(
      envelopes.map(() => [503, { problem: 'busy' }, true]),
    );
    expect(await lastSeq()).toBe(before);
    const again = await Promise.all(envelopes.map(send));
    expect(again.map(({ status }) => status)).toEqual([201, 201]);
  });
});
