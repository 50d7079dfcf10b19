// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import type { Envelope } from '../../src/contracts/envelope.ts';
import { createKeeping } from '../../src/data/citizen/kept/keeping.ts';
import { memoryShelf } from '../../src/data/citizen/kept/shelf.ts';
import { anOfficeMet } from '../data-citizen/support/office.ts';
import { aLine, json, noNetwork } from '../data-citizen/support/line.ts';
import { accepting, aDisk, aRoom, openForm } from './support/form.ts';
import { give, openFormPage, shown } from './support/page.ts';
import { soon } from '../data-citizen/support/soon.ts';

const met = await anOfficeMet();
const survey = await anOfficeMet({ kind: 'satisfaction', ring: 'survey', effect: null });
const { channel } = met.definition;
const title = (): string => shown('#later h1');
const isAlone = (): boolean => document.querySelector('[data-shows="later"]') !== null;

beforeEach(() => {
  vi.stubGlobal('crypto', webcrypto);
  vi.stubGlobal('scrollTo', vi.fn());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a draft', () => {
  it('comes back into the form, but not over what was typed meanwhile', async () => {
    const room = aRoom(noNetwork);
    const fields = [
      ['what', 'เก่า'],
      ['name', 'มานะ'],
      ['danger', 'no'],
      ['when', 'yes'],
      ['when', 'no'],
    ] as const;
    await room.keeping.change({ drafts: [{ channel, fields, savedAt: instant(1) }] });
    openFormPage(met);
    const page = openForm(room, met);
    give('what', 'ใหม่');
    await page;
    const form = document.querySelector<HTMLFormElement>('#form');
    const values = [...new FormData(form ?? undefined)].filter(([, value]) => value !== '');
    expect(
      values
        .map(([name, value]) => `${name}=${typeof value === 'string' ? value : ''}`)
        .sort((a, b) => a.localeCompare(b)),
    ).toEqual(['danger=no', 'name=มานะ', 'what=ใหม่', 'when=no', 'when=yes']);
    expect(shown('#draft')).toBe('สิ่งที่กรอกค้างไว้ยังอยู่');
  });

  it('is kept while one writes, and says so', async () => {
    const room = aRoom(noNetwork);
    await openForm(room, met);
    give('what', 'ไฟดับ');
    await soon(async () => (await room.keeping.draft(channel))?.fields).toEqual([['what', 'ไฟดับ']]);
    await soon(() => shown('#draft')).toBe('เก็บสิ่งที่กรอกไว้ในเครื่องนี้แล้ว');
  });

  it('says that it is not kept where the browser refuses', async () => {
    await openForm(aRoom(noNetwork, createKeeping(null)), met);
    expect(shown('#draft')).toContain('อย่าเพิ่งปิดหน้านี้');
  });
});

describe('sending', () => {
  it('shows a receipt before anything has left the phone, and that it has arrived later', async () => {
    let isBack = false;
    const room = aRoom((address, options) => (isBack ? accepting(address, options) : noNetwork()));
    const page = await openForm(room, met);
    page.send();
    await soon(title).toBe('ใบรับเรื่อง');
    expect(isAlone()).toBe(true);
    expect(shown('#later .code')).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]$/);
    expect(document.querySelector('#later svg.qr')).not.toBeNull();
    expect(shown('#later header')).toContain('เก็บไว้ในเครื่องนี้ จะส่งเองเมื่อมีสัญญาณ');
    expect(await room.keeping.draft(channel)).toBeNull();
    isBack = true;
    await room.courier.send();
    await soon(() => shown('#later header')).toContain('ส่งถึงแล้ว');
    page.say('en');
    await soon(title).toBe('Receipt');
  });

  it('has the bytes on the phone before the first attempt, and sends exactly those', async () => {
    const keeping = aDisk();
    const storedAtSending: string[] = [];
    const { line, sent } = aLine(async () => {
      storedAtSending.push(...(await keeping.parcels()).map(({ body }) => body));
      return noNetwork();
    });
    const room = aRoom(line, keeping);
    (await openForm(room, met)).send();
    await soon(() => sent.length).toBe(1);
    await room.courier.send();
    expect(sent.map(({ body }) => body)).toEqual(storedAtSending);
    expect(new Set(storedAtSending).size).toBe(1);
  });

  it('pins the root of a typed address at first use, and notices another one later', async () => {
    const room = aRoom(accepting);
    (await openForm(room, met, '')).send();
    await soon(title).toBe('ใบรับเรื่อง');
    expect(await room.keeping.pin(channel)).toEqual({ channel, root: met.root });
    (await openForm(room, await anOfficeMet({}, 'another'), '')).send();
    await soon(() => shown('#later .banner')).toContain('ไม่ตรงกับป้าย QR');
  });

  it('is stopped when the form is not the QR’s office’s; what was written stays, and it can be tried again', async () => {
    const { line, sent } = aLine(noNetwork);
    const room = aRoom(line);
    const page = await openForm(room, await anOfficeMet({}, 'another'), `#${met.root}`);
    give('what', 'ไฟดับ');
    page.send();
    await soon(() => shown('#later .banner')).toContain('แบบฟอร์มนี้ไม่ตรงกับป้าย QR ของหน่วยงาน');
    expect(isAlone()).toBe(false);
    expect(page.release).toHaveBeenCalled();
    expect([sent.length, await room.keeping.parcels()]).toEqual([0, []]);
    expect((await room.keeping.draft(channel))?.fields).toEqual([['what', 'ไฟดับ']]);
  });

  it('is stopped when the office’s signature does not hold', async () => {
    const statements = met.proof.statements.map((one, index) =>
      index === 4 ? { ...one, signature: 'A'.repeat(86) } : one,
    );
    const { line, sent } = aLine(noNetwork);
    const page = await openForm(aRoom(line), { ...met, proof: { ...met.proof, statements } });
    page.send();
    await soon(() => shown('#later .banner')).toContain('ยังยืนยันไม่ได้ว่าแบบฟอร์มนี้เป็นของหน่วยงาน');
    expect(sent.length).toBe(0);
  });

  it('says before a receipt that something is too large', async () => {
    const page = await openForm(aRoom(noNetwork), met);
    page.send(Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`long${n}`, 'ก'.repeat(4_000)])));
    await soon(() => shown('#later .banner')).toContain('รูปหรือข้อความใหญ่เกินไป');
  });

  it.each([
    ['refused', createKeeping(null), 'เบราว์เซอร์นี้เก็บเรื่องไว้ในเครื่องไม่ได้'],
    [
      'full',
      createKeeping({
        ...memoryShelf(),
        change: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
      }),
      'ที่เก็บในเครื่องเต็ม',
    ],
  ])(
    'offers the sealed file and asks to keep the page open when storage is %s',
    async (_why, keeping, sentence) => {
      const room = aRoom(noNetwork, keeping);
      (await openForm(room, met)).send();
      await soon(() => shown('#later .banner')).toContain(sentence);
      expect(title()).toBe('ใบรับเรื่อง');
      const offered: Blob[] = [];
      vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
        offered.push(blob as Blob);
        return 'blob:file';
      });
      [...document.querySelectorAll<HTMLButtonElement>('#later button')]
        .find(({ textContent }) => textContent === 'บันทึกเป็นไฟล์')
        ?.click();
      expect(await offered[0]?.text()).toBe((await keeping.parcels())[0]?.body);
      expect(keeping.holdsUnsent()).toBe(true);
      vi.restoreAllMocks();
    },
  );

  it('keeps its copy after a conflict, and sends it as a new one with the same receipt', async () => {
    const headers: { id: string; receipt: string; replaces: string | null }[] = [];
    const room = aRoom(async (address, options) => {
      headers.push(
        JSON.parse(
          (JSON.parse(String(options?.body as string)) as Envelope).header,
        ) as (typeof headers)[number],
      );
      return headers.length === 1 ? json(409, { problem: 'conflict' }) : accepting(address, options);
    });
    (await openForm(room, met)).send();
    await soon(() => shown('#later .banner')).toContain('รหัสนี้มีเรื่องอื่นส่งไปก่อนแล้ว');
    const code = shown('#later .code');
    [...document.querySelectorAll<HTMLButtonElement>('#later button')]
      .find(({ textContent }) => textContent === 'ส่งเป็นเรื่องใหม่')
      ?.click();
    await soon(() => shown('#later header')).toContain('ส่งถึงแล้ว');
    expect(shown('#later .code')).toBe(code);
    expect(headers[1]).toMatchObject({ replaces: headers[0]?.id, receipt: headers[0]?.receipt });
    expect((await room.keeping.matters()).length).toBe(1);
  });

  it('says why something was refused, and can try again', async () => {
    let isMended = false;
    const room = aRoom(async (address, options) =>
      isMended ? accepting(address, options) : json(400, { problem: 'malformed' }),
    );
    (await openForm(room, met)).send();
    await soon(() => shown('#later .banner')).toContain('โปรดโหลดหน้านี้ใหม่');
    isMended = true;
    [...document.querySelectorAll<HTMLButtonElement>('#later button')]
      .find(({ textContent }) => textContent === 'ลองส่งอีกครั้ง')
      ?.click();
    await soon(() => shown('#later header')).toContain('ส่งถึงแล้ว');
  });

  it.each([
    ['complete', 'เรื่องนี้เป็นการยื่นคำขอครบจบออนไลน์แล้ว'],
    ['intent', 'ยังไม่ถือเป็นการยื่นคำขอ'],
  ] as const)(
    'says on the receipt and to whoever looks later what sending did: %s',
    async (effect, sentence) => {
      const room = aRoom(accepting);
      const office = await anOfficeMet({ effect });
      (await openForm(room, office, `#${office.root}`)).send();
      await soon(title).toBe('ใบรับเรื่อง');
      expect(shown('#later .effect')).toContain(sentence);
      expect((await room.keeping.matters()).map((matter) => matter.effect)).toEqual([effect]);
    },
  );

  it('thanks for a sheet instead of giving a receipt, and leaves nothing of it on the phone', async () => {
    const room = aRoom(accepting);
    (await openForm(room, survey, `#${survey.root}`)).send({ ease: 'yes' });
    await soon(title).toBe('ขอบคุณที่ให้ความเห็น');
    await soon(() => shown('#later header')).toContain('ส่งถึงแล้ว');
    expect(document.querySelector('#later .code')).toBeNull();
    expect(document.querySelector('#later a[href^=tel]')?.textContent).toBe('โทรหาหน่วยงาน 02 000 0000');
    expect([
      await room.keeping.parcels(),
      await room.keeping.matters(),
      await room.keeping.draft(channel),
    ]).toEqual([[], [], null]);
  });

  it('gives an empty form for another one', async () => {
    const room = aRoom(accepting);
    const page = await openForm(room, met);
    give('what', 'ไฟดับ');
    page.send();
    await soon(title).toBe('ใบรับเรื่อง');
    [...document.querySelectorAll<HTMLButtonElement>('#later button')]
      .find(({ textContent }) => textContent === 'เขียนเรื่องใหม่')
      ?.click();
    await soon(isAlone).toBe(false);
    expect(document.querySelector<HTMLTextAreaElement>('#f-what')?.value).toBe('');
    await room.courier.send();
    page.send();
    await soon(async () => (await room.keeping.matters()).length).toBe(2);
  });
});
