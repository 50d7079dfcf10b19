// @vitest-environment happy-dom
import { webcrypto } from 'node:crypto';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoSignal } from '../../../src/citizen/extras/hand-over/no-signal.tsx';
import { codeOf } from '../../../src/citizen/extras/hand-over/code.ts';
import { handOverTexts } from '../../../src/citizen/extras/hand-over/texts.ts';
import { RoadBanner } from '../../../src/citizen/views/parts/road-banner.tsx';
import { endOf, unpacked } from '../../../src/contracts/hand-over/hand-over.ts';
import { entryId } from '../../../src/domain/basics/ids.ts';
import type { Parcel } from '../../../src/data/citizen/kept/records.ts';
import { contentHash } from '../../../src/seal/entries.ts';
import { sealForRings } from '../../../src/seal/submissions.ts';
import { aParcel } from '../../data-citizen/support/makers.ts';
import { aRing, aSubmission, aSubmissionHeader } from '../../worlds/keys-rings.ts';

const words = handOverTexts('th');
const ring = await aRing();

async function sealedParcel(
  text: string,
  blobs: NonNullable<Parcel['plain']>['blobs'] = [],
): Promise<Parcel> {
  const plain = aSubmission({ answers: { detail: text }, blobs: [...blobs] });
  const header = aSubmissionHeader([ring]);
  const body = JSON.stringify(await sealForRings(header, plain, [ring]));
  return { ...aParcel(1), id: entryId(header.id), plain, body };
}

const short = await sealedParcel('ไฟดับ');
const long = await sealedParcel('ก'.repeat(800));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('crypto', webcrypto);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets time pass, and what hangs on it be shown. */
async function afterMs(ms: number): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
}

async function opened(parcel: Parcel): Promise<void> {
  render(<NoSignal language="th" parcel={parcel} />);
  await afterMs(3_000);
  fireEvent.click(screen.getByRole('button', { name: words.noSignal }));
  await vi.waitFor(() => expect(screen.queryByText(words.making)).toBeNull());
}

describe('what waits on a phone without a signal', () => {
  it('is offered to an officer’s phone only when it goes on waiting', async () => {
    render(<NoSignal language="th" parcel={short} />);
    await afterMs(2_900);
    expect(screen.queryByRole('button')).toBeNull();
    await afterMs(200);
    expect(screen.getByRole('button', { name: words.noSignal })).toBeTruthy();
  });

  it('is shown as one code that holds the very bytes, with the end that the officer will see', async () => {
    await opened(short);
    expect(screen.getByRole('img', { name: words.qr })).toBeTruthy();
    expect(screen.getByText(words.end(endOf(short.id)))).toBeTruthy();
    const code = await codeOf(short.body);
    expect(await unpacked(code ?? '', contentHash)).toEqual({ ok: true, value: JSON.parse(short.body) });
    expect(screen.queryByText(words.files)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: words.close }));
    expect(screen.queryByRole('img', { name: words.qr })).toBeNull();
  });

  it('is a file where it is too long to be scanned', async () => {
    expect(await codeOf(long.body)).toBeNull();
    await opened(long);
    expect(screen.getByText(words.tooLong)).toBeTruthy();
    expect(screen.queryByRole('img', { name: words.qr })).toBeNull();
    expect(screen.getByRole('button', { name: words.save })).toBeTruthy();
  });

  it('says that pictures and recordings do not go with it', async () => {
    const blob = { id: short.id, hash: 'A'.repeat(43), size: 9, key: 'A'.repeat(43), type: 'image/jpeg' };
    await opened(await sealedParcel('ไฟดับ', [blob]));
    expect(screen.getByText(words.files)).toBeTruthy();
  });

  it.each([
    ['by its own name', 'application/octet-stream', /^[\da-f]{12}\.prongsai$/],
    ['as plain text where the phone shares nothing else', 'text/plain', /^[\da-f]{12}\.prongsai\.txt$/],
  ])('is shared %s', async (...[, type, name]) => {
    const shared: File[] = [];
    vi.stubGlobal('navigator', {
      canShare: ({ files = [] }: ShareData) => files[0]?.type === type,
      share: ({ files = [] }: ShareData) => Promise.resolve(void shared.push(...files)),
    });
    await opened(short);
    fireEvent.click(screen.getByRole('button', { name: words.share }));
    expect(shared.map((file) => file.name)).toEqual([expect.stringMatching(name)]);
    expect(await shared[0]?.text()).toBe(short.body);
  });

  it('is not offered to be shared where the phone shares no files', async () => {
    await opened(long);
    expect(screen.queryByRole('button', { name: words.share })).toBeNull();
  });

  it('keeps the screen awake while it is shown', async () => {
    const release = vi.fn(() => Promise.resolve());
    const request = vi.fn(() => Promise.resolve({ release }));
    vi.stubGlobal('navigator', { wakeLock: { request } });
    await opened(short);
    expect(request).toHaveBeenCalledWith('screen');
    fireEvent.click(screen.getByRole('button', { name: words.close }));
    await vi.waitFor(() => expect(release).toHaveBeenCalled());
  });

  it('is offered for cases, and never for anonymous sheets', async () => {
    const never = { storage: null, onTryAgain: () => undefined, onSendAsNew: () => undefined } as const;
    const { rerender } = render(<RoadBanner language="th" parcel={{ ...short, plain: null }} {...never} />);
    await afterMs(4_000);
    expect(screen.queryByRole('button')).toBeNull();
    rerender(<RoadBanner language="th" parcel={short} {...never} />);
    await vi.waitFor(async () => {
      await afterMs(4_000);
      expect(screen.getByRole('button', { name: words.noSignal })).toBeTruthy();
    });
  });
});
