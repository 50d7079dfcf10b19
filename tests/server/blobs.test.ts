import { beforeEach, describe, expect, it } from 'vitest';
import type { EntryId } from '../../src/domain/basics/ids.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import { pieceOfBlob } from '../../src/contracts/citizen/endpoints.ts';
import { api, type Page } from '../../src/contracts/endpoints.ts';
import { newEntryId } from '../../src/seal/basis/new-ids.ts';
import { sweep } from '../../src/server/sweep.ts';
import { aBlob, type SealedBlob } from '../worlds/blobs.ts';
import { anotherOffice, morning } from '../worlds/keys.ts';
import {
  aChange,
  aFounding,
  anErasure,
  aSubmission,
  aTown,
  settle,
  type Town,
} from '../worlds/server-office.ts';
import type { Answer } from '../worlds/server.ts';

const days = (count: number): number => count * 86_400_000;
const unknown = [404, { problem: 'unknown-blob' }];
const told = ({ status, json }: Answer): unknown[] => [status, json];

let town: Town;
beforeEach(async () => {
  town = await aTown();
});

/** Hands in a request that lists blobs. @returns its id */
async function listed(...blobs: readonly SealedBlob[]): Promise<EntryId> {
  const id = newEntryId(morning);
  const body = await aSubmission(town, { id, blobs: blobs.map((blob) => blob.listed) });
  expect((await town.ask('POST', api.submissions(town.office), { body })).status).toBe(201);
  return id;
}

async function written(envelope: unknown): Promise<unknown> {
  const answer = await town.ask('POST', api.entries(town.office), {
    body: { entries: [envelope] },
    cookie: await town.cookie(),
  });
  return answer.json;
}

const octets = { 'content-type': 'application/octet-stream' };

function put({ bytes, listed: { id } }: SealedBlob, from: number, to?: number): Promise<Answer> {
  const body = bytes.subarray(from, to);
  return town.ask('PUT', `${api.blob(town.office, id)}?at=${from}`, { body, headers: octets });
}

const have = ({ listed: { id } }: SealedBlob): Promise<Answer> =>
  town.ask('GET', api.blobHave(town.office, id));

async function fetched({ listed: { id } }: SealedBlob, range?: string) {
  const headers = { cookie: await town.cookie('member'), ...(range === undefined ? {} : { range }) };
  const request = new Request(`http://localhost:8080${api.blob(town.office, id)}`, { headers });
  const {
    status,
    headers: said,
    ...response
  } = await town.collector.fetch(request).then(async (answer) => ({
    status: answer.status,
    headers: answer.headers,
    bytes: Buffer.from(await answer.arrayBuffer()),
  }));
  return { status, said, ...response };
}

describe('a blob', () => {
  it('is taken piece by piece once its entry is accepted, and read whole by devices of the office', async () => {
    const blob = aBlob(30_000);
    const before = [told(await have(blob)), told(await put(blob, 0, 10_000)), (await fetched(blob)).status];
    await listed(blob);
    const after = [told(await have(blob)), told(await put(blob, 0, 10_000)), (await fetched(blob)).status];
    const rest = [
      told(await put(blob, 10_000, 20_000)),
      told(await put(blob, 20_000)),
      told(await have(blob)),
    ];
    expect(before).toEqual([unknown, unknown, 404]);
    expect(after).toEqual([[200, { have: 0, size: 30_000 }], [200, { have: 10_000, size: 30_000 }], 404]);
    expect(rest).toEqual([
      [200, { have: 20_000, size: 30_000 }],
      [201, { have: 30_000, size: 30_000 }],
      [200, { have: 30_000, size: 30_000 }],
    ]);
    const { status, said, bytes } = await fetched(blob);
    expect([status, bytes.equals(blob.bytes)]).toEqual([200, true]);
    expect(Object.fromEntries(said)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-length': '30000',
      'content-disposition': 'attachment',
      'cache-control': 'private, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
    });
  });

  it('goes on where it stood after the line broke in the middle of a piece', async () => {
    const blob = aBlob(20_000);
    await listed(blob);
    await put(blob, 0, 8_000);
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(blob.bytes.subarray(8_000, 10_000))),
      pull: (controller) => controller.error(new Error('the line broke')),
    });
    const path = `${api.blob(town.office, blob.listed.id)}?at=8000`;
    const init = { method: 'PUT', headers: octets, body: broken, duplex: 'half' } as const;
    const cut = await town.collector.fetch(new Request(`http://localhost:8080${path}`, init));
    const stands = told(await have(blob));
    await put(blob, 8_000);
    expect([cut.status, stands]).toEqual([400, [200, { have: 8_000, size: 20_000 }]]);
    expect((await fetched(blob)).bytes).toEqual(blob.bytes);
  });

  it('is not changed by a piece that comes twice or too early: the answer says where it goes on', async () => {
    const blob = aBlob(30_000);
    await listed(blob);
    const answers = [];
    for (const [from, to] of [
      [10_000, 20_000],
      [0, 10_000],
      [0, 10_000],
      [0, 9_000],
      [10_000, 30_000],
      [10_000, 30_000],
    ] as const)
      answers.push(told(await put(blob, from, to)));
    expect(answers).toEqual(
      [
        [200, 0],
        [200, 10_000],
        [200, 10_000],
        [200, 10_000],
        [201, 30_000],
        [200, 30_000],
      ].map(([status, bytes]) => [status, { have: bytes, size: 30_000 }]),
    );
    expect((await fetched(blob)).bytes).toEqual(blob.bytes);
  });

  it('begins anew when the whole has not the hash of its header', async () => {
    const blob = aBlob(20_000);
    await listed(blob);
    await put(blob, 0, 10_000);
    const wrong = { ...blob, bytes: aBlob(20_000, 'two').bytes };
    const answers = [told(await put(wrong, 10_000)), told(await have(blob)), told(await put(blob, 0))];
    expect(answers).toEqual([
      [422, { problem: 'conflict' }],
      [200, { have: 0, size: 20_000 }],
      [201, { have: 20_000, size: 20_000 }],
    ]);
    expect((await fetched(blob)).bytes).toEqual(blob.bytes);
  });

  it('goes on from a byte for a device whose line broke while it was fetching', async () => {
    const blob = aBlob(20_000);
    await listed(blob);
    await put(blob, 0, 9_000);
    await put(blob, 9_000);
    const rest = await fetched(blob, 'bytes=5000-');
    expect([rest.status, rest.said.get('content-range'), rest.said.get('content-length')]).toEqual([
      206,
      'bytes 5000-19999/20000',
      '15000',
    ]);
    expect(rest.bytes).toEqual(blob.bytes.subarray(5_000));
    const beyond = await fetched(blob, 'bytes=20000-');
    expect([beyond.status, beyond.said.get('content-range')]).toEqual([416, 'bytes */20000']);
    const others = await Promise.all(
      ['bytes=-5', 'bytes=0-1,3-4', 'lines=1-'].map((one) => fetched(blob, one)),
    );
    expect(others.map(({ status, bytes }) => [status, bytes.length])).toEqual(
      others.map(() => [200, 20_000]),
    );
  });

  const malformed = [400, { problem: 'malformed' }];
  const tooLarge = [413, { problem: 'too-large' }];
  it.each([
    { of: 'a place that is no number', query: 'at=x', refusal: malformed },
    { of: 'no place', query: '', refusal: malformed },
    { of: 'another content type', headers: { 'content-type': 'image/jpeg' }, refusal: malformed },
    { of: 'nothing', length: 0, refusal: malformed },
    { of: 'a crumb that is not its end', length: pieceOfBlob.smallest - 1, refusal: malformed },
    { of: 'more than a piece', length: pieceOfBlob.largest + 1, refusal: tooLarge },
    { of: 'more than its header says', length: 10_001, refusal: tooLarge },
    { of: 'a place beyond its end', query: 'at=10001', refusal: tooLarge },
  ])(
    'takes nothing from a piece of $of',
    async ({ query = 'at=0', length = 5_000, headers = octets, refusal }) => {
      const blob = aBlob(10_000);
      await listed(blob);
      const body = Buffer.alloc(length);
      const path = `${api.blob(town.office, blob.listed.id)}?${query}`;
      expect(told(await town.ask('PUT', path, { body, headers }))).toEqual(refusal);
      expect(told(await have(blob))).toEqual([200, { have: 0, size: 10_000 }]);
    },
  );

  it('ends with a piece however small', async () => {
    const blob = aBlob(4_097);
    await listed(blob);
    await put(blob, 0, 4_096);
    expect(told(await put(blob, 4_096))).toEqual([201, { have: 4_097, size: 4_097 }]);
  });

  it('of one office is nothing at another', async () => {
    const foreign = await aFounding('two', anotherOffice);
    await settle(town, foreign);
    const blob = aBlob(5_000);
    await listed(blob);
    const path = api.blob(foreign.office, blob.listed.id);
    const sent = await town.ask('PUT', `${path}?at=0`, { body: blob.bytes, headers: octets });
    const asked = await town.ask('GET', api.blobHave(foreign.office, blob.listed.id));
    expect([told(sent), told(asked), told(await have(blob))]).toEqual([
      unknown,
      unknown,
      [200, { have: 0, size: 5_000 }],
    ]);
  });

  it('goes at once when its entry is erased, come whole or not', async () => {
    const [whole, half] = [aBlob(5_000), aBlob(10_000, 'two')];
    const id = await listed(whole, half);
    await put(whole, 0);
    await put(half, 0, 5_000);
    await written(await anErasure(town, town.staff.admin, [id]));
    expect([told(await have(whole)), (await fetched(whole)).status, told(await put(half, 5_000))]).toEqual([
      unknown,
      404,
      unknown,
    ]);
  });

  it('goes alone when an erasure names it, come or not, and however often; nothing else of its entry is touched', async () => {
    const [whole, none, kept] = [aBlob(4_500), aBlob(4_500, 'two'), aBlob(4_500, 'three')];
    const id = await listed(whole, none, kept);
    await put(whole, 0);
    await put(kept, 0);
    const { admin } = town.staff;
    for (let times = 0; times < 2; times += 1)
      await written(await anErasure(town, admin, [whole.listed.id, none.listed.id]));
    expect([told(await have(whole)), told(await put(none, 0))]).toEqual([unknown, unknown]);
    expect((await fetched(whole)).status).toBe(404);
    expect((await fetched(kept)).status).toBe(200);
    const read = await town.ask('GET', `${api.entries(town.office)}?after=0`, {
      cookie: await town.cookie(),
    });
    const { entries } = read.json as unknown as Page;
    const entry = entries.find(({ header }) => header.includes(`"id":"${id}"`));
    expect(entry?.content).toEqual(expect.any(String));
  });

  it('is forgotten 30 days after its entry when it never became whole', async () => {
    const [whole, half] = [aBlob(5_000), aBlob(10_000, 'two')];
    await listed(whole, half);
    await put(whole, 0);
    await put(half, 0, 5_000);
    town.clock.now = instant(morning + days(30));
    const inTime = [await sweep(town.deps), told(await put(half, 0, 5_000))];
    town.clock.now = instant(morning + days(30) + 1);
    expect([inTime, await sweep(town.deps)]).toEqual([
      [{ blobs: 0 }, [200, { have: 5_000, size: 10_000 }]],
      { blobs: 1 },
    ]);
    expect([told(await put(half, 5_000)), (await fetched(whole)).bytes]).toEqual([unknown, whole.bytes]);
  });
});

describe('an entry that lists blobs', () => {
  const send = async (...blobs: readonly SealedBlob['listed'][]) => {
    const body = await aSubmission(town, { blobs });
    return told(await town.ask('POST', api.submissions(town.office), { body }));
  };

  it('is refused, and the first one kept, when an id stands for other bytes already, in the same moment too', async () => {
    const { listed: first } = aBlob(5_000);
    const others = [aBlob(5_000, 'two', first.id).listed, { ...first, size: 5_001 }];
    const bodies = await Promise.all([first, ...others].map((one) => aSubmission(town, { blobs: [one] })));
    const path = api.submissions(town.office);
    const answers = await Promise.all(bodies.map((body) => town.ask('POST', path, { body })));
    const conflict = [409, { problem: 'conflict' }];
    expect(answers.map(told)).toEqual([[201, expect.anything()], conflict, conflict]);
    expect(await Promise.all(others.map((one) => send(one)))).toEqual([conflict, conflict]);
    expect(await town.deps.store.blobs.place(town.office, first.id)).toMatchObject({
      hash: first.hash,
      size: first.size,
    });
  });

  it('may list what another lists: sent again under a new id it needs no bytes twice', async () => {
    const blob = aBlob(5_000);
    await listed(blob);
    await put(blob, 0);
    await listed(blob);
    expect(told(await have(blob))).toEqual([200, { have: 5_000, size: 5_000 }]);
  });

  const { listed: one } = aBlob(10);
  it.each([
    ['six', 'too-large', Array.from({ length: 6 }, (_, index) => aBlob(10, `${index}`).listed)],
    ['one of more than 400 kB', 'too-large', [{ ...one, size: 400 * 1024 + 1 }]],
    ['one of nothing', 'malformed', [{ ...one, size: 0 }]],
    ['the same twice', 'malformed', [one, one]],
  ])('of a citizen is refused with %s', async (_, problem, blobs) => {
    expect((await send(...blobs))[1]).toEqual({ problem });
  });

  it('of an officer may list 10 MB each, and no more', async () => {
    const most = 10 * 1024 * 1024;
    const { listed: file } = aBlob(10);
    const outcomes = [];
    for (const size of [most, most + 1])
      outcomes.push(
        await written(
          await aChange(town, town.staff.admin, { blobs: [{ ...file, id: newEntryId(morning), size }] }),
        ),
      );
    expect(outcomes).toMatchObject([
      { outcomes: [{ outcome: 'new' }] },
      { outcomes: [{ outcome: 'refused', problem: 'too-large' }] },
    ]);
  });
});
