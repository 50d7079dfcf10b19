import { afterEach, describe, expect, it, vi } from 'vitest';
import { problems } from '../../../src/contracts/problems/problems.ts';
import { post, type Fetch } from '../../../src/data/citizen/road/post.ts';
import { aParcel, idOf } from '../support/makers.ts';
import { aLine, json, noNetwork } from '../support/line.ts';

const parcel = aParcel(1);
const accepted = { id: idOf(1), seq: 7, receivedAt: 5_000 };
const wait = (problem: string, retryAfterMs: number | null = null) => ({
  came: 'wait',
  problem,
  retryAfterMs,
});
const loginPage = () =>
  new Response('<!doctype html><title>Wi-Fi</title>Log in', {
    status: 200,
    headers: { 'Content-Type': 'text/html' },
  });

afterEach(() => {
  vi.useRealTimers();
});

describe('one attempt to send', () => {
  it('sends exactly the stored bytes to the office', async () => {
    const { line, sent } = aLine(() => json(201, accepted));
    await post(parcel, line);
    expect(sent).toEqual([{ address: '/api/o/0FF1CE0001/submissions', body: parcel.body }]);
  });

  it.each([
    ['a new one', () => json(201, accepted), { came: 'delivered', receivedAt: 5_000, isHeld: false }],
    ['the same again', () => json(200, accepted), { came: 'delivered', receivedAt: 5_000, isHeld: false }],
    [
      'a sheet that waits in the urn',
      () => json(201, { ...accepted, seq: null }),
      { came: 'delivered', receivedAt: 5_000, isHeld: true },
    ],
    ['another one’s acceptance', () => json(201, { ...accepted, id: idOf(2) }), wait('nonsense')],
    ['a login page that says 200', loginPage, wait('nonsense')],
    ['an empty 200', () => new Response('', { status: 200 }), wait('nonsense')],
    ['a bare 204', () => new Response(null, { status: 204 }), wait('nonsense')],
    ['a proxy’s 404 page', () => new Response('<h1>Not found</h1>', { status: 404 }), wait('nonsense')],
    ['a refusal nobody knows', () => json(400, { problem: 'go-away' }), wait('nonsense')],
    ['a broken collector', () => json(500, { problem: 'malformed' }), wait('nonsense')],
    ['a busy collector', () => json(503, { problem: 'busy' }, { 'Retry-After': '7' }), wait('busy', 7_000)],
    ['a flood', () => new Response('slow down', { status: 429 }), wait('busy')],
    [
      'a flood that work leads through',
      () => json(429, { problem: 'work-wanted' }, { 'Prongsai-Work': 'a.1.b', 'Retry-After': '2' }),
      { came: 'work', task: 'a.1.b', retryAfterMs: 2_000 },
    ],
    ['a wish for work without any', () => json(429, { problem: 'work-wanted' }), wait('busy')],
    ['no line', noNetwork, wait('no-network')],
    ['other content under this id', () => json(409, { problem: 'conflict' }), { came: 'conflict' }],
    [
      'a refusal for good',
      () => json(413, { problem: 'too-large' }),
      { came: 'refused', problem: 'too-large' },
    ],
  ])('understands %s', async (_name, answering, attempt) => {
    expect(await post(parcel, aLine(answering).line)).toEqual(attempt);
  });

  it('takes a parcel off the phone for no problem there is', async () => {
    for (const problem of problems) {
      for (const status of [400, 404, 409, 413, 429, 500, 503]) {
        expect((await post(parcel, aLine(() => json(status, { problem })).line)).came).not.toBe('delivered');
      }
    }
  });

  it('gives up waiting for an answer that never comes, and says it is slow', async () => {
    vi.useFakeTimers();
    const never: Fetch = (_address, options) =>
      new Promise((_done, fail) => {
        options?.signal?.addEventListener('abort', () => fail(new DOMException('cut', 'AbortError')));
      });
    const attempt = post(parcel, never);
    await vi.advanceTimersByTimeAsync(25_000);
    expect(await attempt).toEqual(wait('slow'));
  });
});
