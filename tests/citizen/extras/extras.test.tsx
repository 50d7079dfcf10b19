// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { instant } from '../../../src/domain/basics/instant.ts';
import { entryId } from '../../../src/domain/basics/ids.ts';
import type { Envelope } from '../../../src/contracts/envelope.ts';
import { sendAsNew } from '../../../src/citizen/views/parts/send-again.ts';
import { createKeeping, type Keeping } from '../../../src/data/citizen/kept/keeping.ts';
import { openBlob } from '../../../src/seal/blobs.ts';
import { anOfficeMet } from '../../data-citizen/support/office.ts';
import type { Fetch } from '../../../src/data/citizen/road/post.ts';
import { json, noNetwork } from '../../data-citizen/support/line.ts';
import { soon } from '../../data-citizen/support/soon.ts';
import { shown } from '../support/page.ts';
import { aDisk, aRoom } from '../support/form.ts';
import { openFormWithPlaces } from './page.ts';

const asked = { required: false, showIf: null, voices: [], help: null } as const;
const label = { th: 'รูปจุดที่เสีย', en: 'Pictures' };
const met = await anOfficeMet({
  questions: [
    { ...asked, kind: 'long', id: 'what', label, maxLength: 200 },
    { ...asked, kind: 'photo', id: 'photos', label, most: 3 },
    { ...asked, kind: 'photo', id: 'more', label, most: 5 },
    { ...asked, kind: 'spoken', id: 'voice', label },
  ],
});
const { channel } = met.definition;

/** What the browser draws and hears is not there in this world: a picture is its own bytes, unless it says otherwise. */
const heard = vi.hoisted(() => ({
  end: (_bytes: number): void => undefined,
  refusal: null as string | null,
  can: true,
}));
vi.mock('../../../src/citizen/extras/photo/shrink.ts', () => ({
  shrunk: async (file: File) =>
    file.name === 'paper.pdf'
      ? { ok: false, problem: 'no-picture' }
      : { ok: true, value: { type: 'image/jpeg', bytes: new Uint8Array(await file.arrayBuffer()) } },
}));
vi.mock('../../../src/citizen/extras/spoken/recorder.ts', () => ({
  longestSeconds: 60,
  canRecord: () => heard.can,
  startRecording: async () => {
    if (heard.refusal !== null) return { ok: false, problem: heard.refusal };
    let stop = (): void => undefined;
    const done = new Promise((finish) => {
      heard.end = (bytes) =>
        finish({ ok: true, value: { type: 'audio/webm;codecs=opus', bytes: new Uint8Array(bytes).fill(1) } });
      stop = () => heard.end(2_000);
    });
    return { ok: true, value: { stop, done } };
  },
}));

beforeEach(() => {
  vi.stubGlobal('crypto', webcrypto);
  vi.stubGlobal('scrollTo', vi.fn());
  Object.assign(heard, { refusal: null, can: true });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** The form as the collector serves it, with the places that its script fills. */
async function opened(keeping: Keeping = aDisk(), line: Fetch = noNetwork) {
  const room = aRoom(line, keeping);
  const page = await openFormWithPlaces(room, met);
  await soon(() => document.querySelectorAll('.photo-field').length).toBe(2);
  return { room, page };
}

const place = (question: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-question="${question}"]`);
  if (found === null) throw new Error(`no place for ${question}`);
  return found;
};
const idsIn = (question: string): readonly string[] => {
  const field = document.querySelector<HTMLInputElement>(`input[name="${question}"]`);
  return (field?.value ?? '').split(' ').filter((id) => id !== '');
};
const picture = (name: string, size = 900): File =>
  new File([new Uint8Array(size).fill(7)], name, { type: 'image/jpeg' });

async function choose(question: string, ...files: readonly File[]): Promise<void> {
  const input = place(question).querySelector<HTMLInputElement>('input[type=file][multiple]');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  await act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })));
}

async function press(question: string, label: string): Promise<void> {
  const button = [...place(question).querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === label,
  );
  if (button === undefined) throw new Error(`no button ${label}`);
  await act(() => button.click());
}

const thumbnails = (question: string): number => place(question).querySelectorAll('img').length;
const said = (question: string): string => place(question).querySelector('[role=alert]')?.textContent ?? '';

describe('pictures in a form', () => {
  it('show as thumbnails, stand in the form by their ids, and lie with the draft', async () => {
    const { room } = await opened();
    await choose('photos', picture('one.jpg'), picture('two.jpg'));
    await soon(() => thumbnails('photos')).toBe(2);
    const ids = idsIn('photos');
    expect(ids).toHaveLength(2);
    await soon(async () => (await room.keeping.files(channel)).map(({ id }) => id)).toEqual([...ids].sort());
    await soon(async () => (await room.keeping.draft(channel))?.fields).toEqual([['photos', ids.join(' ')]]);
    await press('photos', 'เอารูปที่ 1 ออก');
    await soon(() => idsIn('photos')).toEqual(ids.slice(1));
    await soon(async () => (await room.keeping.files(channel)).map(({ id }) => id)).toEqual(ids.slice(1));
  });

  it('come back with the draft, but an id whose bytes are gone does not', async () => {
    const keeping = aDisk();
    const [here, lost] = [1, 2].map((n) => entryId(`01935000-0000-7000-8000-00000000000${n}`));
    if (here === undefined || lost === undefined) throw new Error('two ids');
    const bytes = new Uint8Array([1, 2, 3]);
    await keeping.change({
      drafts: [{ channel, fields: [['photos', `${here} ${lost}`]], savedAt: instant(1) }],
      files: [{ id: here, of: channel, type: 'image/jpeg', bytes, hash: null }],
    });
    await opened(keeping);
    await soon(() => thumbnails('photos')).toBe(1);
    expect(idsIn('photos')).toEqual([here]);
  });

  it('are as many as the question and the whole form take, and one hears why no more', async () => {
    await opened();
    await choose('photos', ...['1', '2', '3', '4'].map((name) => picture(name)));
    await soon(() => thumbnails('photos')).toBe(3);
    expect(said('photos')).toContain('ไม่เกิน 3 รูป');
    await choose('more', ...['5', '6', '7'].map((name) => picture(name)));
    await soon(() => thumbnails('more')).toBe(2);
    expect(said('more')).toContain('รวมกันได้ไม่เกิน 5');
    await press('voice', 'กดแล้วพูด');
    expect(said('voice')).toContain('โปรดเอารูปออกก่อน');
  });

  it('say plainly what is no picture, and nothing of it stays in the form', async () => {
    await opened();
    await choose('photos', picture('paper.pdf'), picture('one.jpg'));
    await soon(() => thumbnails('photos')).toBe(1);
    await soon(() => said('photos')).toContain('ไม่ใช่รูป');
    expect(idsIn('photos')).toHaveLength(1);
  });

  it('stay in the page and can be sent where the phone keeps nothing, which is said', async () => {
    const { page } = await opened(createKeeping(null));
    await choose('photos', picture('one.jpg'));
    await soon(() => said('photos')).toContain('อย่าเพิ่งปิดหน้า');
    page.send({ what: 'หลุม', photos: [...idsIn('photos')] });
    await soon(() => shown('#later h1')).toBe('ใบรับเรื่อง');
    await soon(() => shown('#later')).toContain('รูป 0 จาก 1 ส่งแล้ว');
  });
});

describe('sending with pictures and speech', () => {
  it('seals each under a key of its own, kept with the parcel before the receipt shows; the draft’s are gone', async () => {
    const { room, page } = await opened();
    await choose('photos', picture('one.jpg', 1_000), picture('two.jpg', 2_000));
    await press('voice', 'กดแล้วพูด');
    await act(() => heard.end(3_000));
    await soon(() => place('voice').querySelector('audio')).not.toBeNull();
    await soon(() => thumbnails('photos')).toBe(2);
    const photos = [...idsIn('photos')];
    const voice = [...idsIn('voice')];
    page.send({ what: 'หลุม', photos, voice });
    await soon(() => shown('#later h1')).toBe('ใบรับเรื่อง');
    const [parcel] = await room.keeping.parcels();
    if (parcel === undefined) throw new Error('nothing was kept');
    const { header } = JSON.parse(parcel.body) as Envelope;
    const files = await room.keeping.files(parcel.id);
    const blobs = parcel.plain?.blobs ?? [];
    expect(files.map(({ id }) => id)).toEqual([...photos, ...voice].sort());
    expect(blobs.map(({ type }) => type)).toEqual(['image/jpeg', 'image/jpeg', 'audio/webm;codecs=opus']);
    expect((JSON.parse(header) as { blobs: unknown }).blobs).toEqual(
      blobs.map(({ id, hash, size }) => ({ id, hash, size })),
    );
    const plain = await Promise.all(
      blobs.map(async (blob) => {
        const bytes = files.find(({ id }) => id === blob.id)?.bytes;
        return bytes === undefined ? null : (await openBlob(blob, bytes))?.length;
      }),
    );
    expect(plain).toEqual([1_000, 2_000, 3_000]);
    expect(await room.keeping.files(channel)).toEqual([]);
    expect(shown('#later')).toContain('รูปและเสียง 0 จาก 3 ส่งแล้ว');
  });

  it('ends a recording that is still running, and leaves out what there is nothing of', async () => {
    const { room, page } = await opened();
    await press('voice', 'กดแล้วพูด');
    await soon(() => place('voice').querySelector('[role=timer]')?.textContent).toBe('เหลือ 60 วินาที');
    const ghost = '01935000-0000-7000-8000-0000000000aa';
    page.send({ what: 'หลุม', photos: [ghost], voice: [...idsIn('voice')] });
    await soon(() => shown('#later h1')).toBe('ใบรับเรื่อง');
    const [parcel] = await room.keeping.parcels();
    expect(parcel?.plain?.answers['photos']).toEqual([]);
    expect(parcel?.plain?.blobs.map(({ type }) => type)).toEqual(['audio/webm;codecs=opus']);
  });

  it('keeps the very same bytes when the number was taken and it is sent as a new one', async () => {
    const taken: Fetch = async () => json(409, { problem: 'conflict' });
    const { room, page } = await opened(aDisk(), taken);
    await choose('photos', picture('one.jpg'));
    await soon(() => thumbnails('photos')).toBe(1);
    page.send({ what: 'หลุม', photos: [...idsIn('photos')] });
    await soon(async () => (await room.keeping.parcels())[0]?.road.state).toBe('conflict');
    const [before] = await room.keeping.parcels();
    if (before === undefined) throw new Error('nothing was kept');
    const [file] = await room.keeping.files(before.id);
    const made = await sendAsNew(room, before, met.proof);
    if (!made.ok) throw new Error(made.problem);
    const { parcel, matter } = made.value;
    const { header } = JSON.parse(parcel.body) as Envelope;
    expect(JSON.parse(header)).toMatchObject({
      replaces: before.id,
      blobs: [{ id: file?.id, hash: file?.hash }],
    });
    expect(parcel.plain?.blobs).toEqual(before.plain?.blobs);
    expect(await room.keeping.files(before.id)).toEqual([]);
    expect(await room.keeping.files(parcel.id)).toEqual([{ ...file, of: parcel.id }]);
    expect(matter?.files).toEqual({ photos: 1, sounds: 0, sent: 0, lost: 0, isHeld: false });
  });

  it('begins anew with no picture of the one before', async () => {
    const { page } = await opened();
    await choose('photos', picture('one.jpg'));
    await soon(() => thumbnails('photos')).toBe(1);
    page.send({ what: 'หลุม', photos: [...idsIn('photos')] });
    await soon(() => shown('#later h1')).toBe('ใบรับเรื่อง');
    document.querySelector<HTMLFormElement>('#form')?.reset();
    await soon(() => [thumbnails('photos'), idsIn('photos').length]).toEqual([0, 0]);
  });
});

describe('speech in a form', () => {
  it('can be listened to, recorded anew, and deleted', async () => {
    const { room } = await opened();
    await press('voice', 'กดแล้วพูด');
    await act(() => heard.end(1_000));
    await soon(() => place('voice').querySelector('audio')).not.toBeNull();
    const [first] = idsIn('voice');
    await press('voice', 'บันทึกใหม่');
    await act(() => heard.end(1_000));
    await soon(() => place('voice').querySelector('audio')).not.toBeNull();
    expect(idsIn('voice')).toHaveLength(1);
    expect(idsIn('voice')[0]).not.toBe(first);
    await press('voice', 'ลบเสียง');
    await soon(() => idsIn('voice')).toEqual([]);
    await soon(async () => room.keeping.files(channel)).toEqual([]);
  });

  it('says what to do where the microphone is refused or missing, and keeps what was said before', async () => {
    await opened();
    await press('voice', 'กดแล้วพูด');
    await act(() => heard.end(1_000));
    await soon(() => place('voice').querySelector('audio')).not.toBeNull();
    heard.refusal = 'refused';
    await press('voice', 'บันทึกใหม่');
    await soon(() => said('voice')).toContain('โทรหาหน่วยงาน');
    expect(idsIn('voice')).toHaveLength(1);
    heard.refusal = 'no-microphone';
    await press('voice', 'บันทึกใหม่');
    await soon(() => said('voice')).toContain('ไม่พบไมโครโฟน');
  });

  it('is not offered where the browser cannot record: only the ways without', async () => {
    heard.can = false;
    await opened();
    expect(place('voice').querySelector('button')).toBeNull();
    expect(place('voice').textContent).toContain('บันทึกเสียงไม่ได้');
  });
});
