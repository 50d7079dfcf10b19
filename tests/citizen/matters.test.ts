// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { receiptCode } from '../../src/contracts/addresses.ts';
import type { ReceiptState } from '../../src/contracts/citizen/endpoints.ts';
import type { Status } from '../../src/contracts/citizen/status.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import { startMatters } from '../../src/citizen/views/matters.tsx';
import { mannerHere } from '../../src/citizen/manner.ts';
import type { CitizenRoom } from '../../src/citizen/room.ts';
import { createKeeping, type Keeping } from '../../src/data/citizen/kept/keeping.ts';
import { memoryShelf } from '../../src/data/citizen/kept/shelf.ts';
import { createCourier } from '../../src/data/citizen/road/courier.ts';
import type { Fetch } from '../../src/data/citizen/road/post.ts';
import { aesKey } from '../../src/seal/basis/keys.ts';
import { receiptKeys } from '../../src/seal/receipts.ts';
import { sealStatus } from '../../src/seal/status.ts';
import { aMatter, aParcel } from '../data-citizen/support/makers.ts';
import { aLine, json, noNetwork } from '../data-citizen/support/line.ts';
import { anOfficeMet } from '../data-citizen/support/office.ts';
import { anOffice, morning } from '../worlds/keys.ts';
import { openReceiptPage, shown } from './support/page.ts';
import { soon } from '../data-citizen/support/soon.ts';

const met = await anOfficeMet();
const secret = '0123456789ABCDEF';
const code = receiptCode(secret);
const mine = aMatter(1, {
  secret,
  root: met.root,
  title: { th: 'แจ้งซ่อมไฟ', en: 'Light' },
  telephone: '0 2000 0000',
});
const delivered = { state: 'delivered', receivedAt: morning } as const;

async function stateWith(words: Partial<Status>, upToSeq = 12): Promise<ReceiptState> {
  const { receipt, key } = await receiptKeys(secret);
  const { admin } = met.founded;
  const status: Status = {
    channel: met.definition.channel,
    caseNumber: 'ท 1/2570',
    state: 'in-progress',
    history: [],
    replies: [],
    ...words,
  };
  const keys = { receiptKey: await aesKey(key), signKey: admin.sign.privateKey };
  const document = await sealStatus(
    { office: anOffice, receipt, device: admin.device, upToSeq },
    status,
    keys,
  );
  return { office: anOffice, receivedAt: morning, document, statements: met.proof.statements.slice(0, 3) };
}

function aRoom(line: Fetch, keeping: Keeping = createKeeping(memoryShelf())): CitizenRoom {
  const alone = async (act: () => Promise<void>): Promise<boolean> => act().then(() => true);
  const courier = createCourier({
    keeping,
    line,
    lock: alone,
    chance: () => 1,
    later: () => () => undefined,
  });
  return { keeping, courier, line, manner: mannerHere(), now: () => instant(morning + 3_600_000) };
}

function open(room: CitizenRoom, tail: string): void {
  openReceiptPage(tail);
  const known = { restUrl: '', preload: [], title: { th: '', en: '' }, proof: null };
  startMatters({
    room,
    handover: {
      known,
      definition: null,
      fragment: tail,
      language: () => 'th',
      takeOver: () => undefined,
      release: () => undefined,
    },
  });
}

const page = (): string => shown('#later');
const press = (label: string): void =>
  [...document.querySelectorAll<HTMLElement>('#later button')]
    .find(({ textContent }) => textContent === label)
    ?.click();

beforeEach(() => {
  vi.stubGlobal('crypto', webcrypto);
  vi.stubGlobal('scrollTo', vi.fn());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a receipt’s page', () => {
  it('says, before anything was sent, that it is still on this phone', async () => {
    const room = aRoom(noNetwork);
    await room.keeping.change({ matters: [mine], parcels: [aParcel(1)] });
    open(room, `#${code}`);
    await soon(page).toContain('ยังอยู่ในเครื่องนี้ รอส่ง');
    expect(page()).toContain(code);
    await soon(page).not.toContain('กำลังถามหน่วยงาน');
    expect(page()).not.toContain('ยังดูเรื่องนี้ไม่ได้');
  });

  it.each([
    ['complete', 'ยื่นคำขอครบจบออนไลน์แล้ว'],
    ['intent', 'ยังไม่ถือเป็นการยื่นคำขอ'],
  ] as const)('says what sending did: %s', async (effect, sentence) => {
    const keeping = createKeeping(memoryShelf());
    await keeping.change({ matters: [{ ...mine, effect }] });
    open(aRoom(noNetwork, keeping), `#${code}`);
    await soon(() => shown('#later .effect')).toContain(sentence);
  });

  it('shows on any phone what the office answered, in plain words', async () => {
    const history = [
      { state: 'accepted', at: morning, reason: null },
      { state: 'in-progress', at: morning, reason: 'รออะไหล่' },
    ] as Status['history'];
    const state = await stateWith({ history, replies: [{ text: 'ช่างไปพรุ่งนี้', at: morning }] });
    open(aRoom(aLine(() => json(200, state)).line), `#${code}`);
    await soon(page).toContain('กำลังดำเนินการ');
    for (const words of ['ช่างไปพรุ่งนี้', 'เจ้าหน้าที่รับเรื่องแล้ว', 'รออะไหล่', 'ท 1/2570', 'อบต.ตัวอย่าง'])
      expect(page()).toContain(words);
  });

  it('shows with the collector down what this phone knew, and keeps newer answers for then', async () => {
    const room = aRoom(
      aLine(async (_sent, attempt) =>
        attempt === 1 ? json(200, await stateWith({ state: 'done' })) : noNetwork(),
      ).line,
    );
    await room.keeping.change({ matters: [{ ...mine, road: delivered }] });
    open(room, `#${code}`);
    await soon(page).toContain('ดำเนินการเสร็จแล้ว');
    await soon(async () => (await room.keeping.matter(secret))?.answer?.upToSeq).toBe(12);
    open(room, `#${code}`);
    await soon(page).toContain('ข้อมูลล่าสุดที่เครื่องนี้ได้รับ');
    expect(page()).toContain('ดำเนินการเสร็จแล้ว');
  });

  it('does not go back to an older answer', async () => {
    const room = aRoom(aLine(async () => json(200, await stateWith({ state: 'accepted' }, 3))).line);
    const status: Status = {
      channel: met.definition.channel,
      caseNumber: '',
      state: 'done',
      history: [],
      replies: [],
    };
    await room.keeping.change({ matters: [{ ...mine, road: delivered, answer: { status, upToSeq: 9 } }] });
    open(room, `#${code}`);
    await soon(page).toContain('ดำเนินการเสร็จแล้ว');
    await soon(page).not.toContain('กำลังถามหน่วยงาน');
    expect(page()).not.toContain('เจ้าหน้าที่รับเรื่องแล้ว');
    expect((await room.keeping.matter(secret))?.answer?.upToSeq).toBe(9);
  });

  it('shows nothing of an answer whose signature does not hold', async () => {
    const state = await stateWith({ replies: [{ text: 'โอนเงินมาก่อน', at: morning }] });
    const forged = {
      ...state,
      document: state.document === null ? null : { ...state.document, signature: 'A'.repeat(86) },
    };
    open(aRoom(aLine(() => json(200, forged)).line), `#${code}`);
    await soon(page).toContain('ยังดูเรื่องนี้ไม่ได้');
    expect(page()).not.toContain('โอนเงิน');
  });

  it('says that nothing has arrived under a code yet, and where it may still be', async () => {
    open(aRoom(aLine(() => json(404, { problem: 'unknown-receipt' })).line), `#${code}`);
    await soon(page).toContain('เรื่องยังอยู่ในเครื่องที่กรอก');
  });

  it('says calmly that its time is over, and asks no more', async () => {
    const { line, sent } = aLine(() => json(410, { problem: 'erased' }));
    open(aRoom(line), `#${code}`);
    await soon(page).toContain('เรื่องนี้สิ้นสุดแล้ว');
    expect(page()).toContain('หน่วยงานลบเนื้อหาของเรื่องนี้แล้ว');
    expect(document.querySelector('#later .banner.danger, #later .banner.warning')).toBeNull();
    for (const words of ['ดูอีกครั้ง', 'ยังดูเรื่องนี้ไม่ได้', 'กำลังถามหน่วยงาน', 'จดรหัสนี้ไว้'])
      expect(page()).not.toContain(words);
    dispatchEvent(new Event('online'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent).toHaveLength(1);
  });

  it('shows what this phone still knows of what the office has erased, and whose copy the last is', async () => {
    const status: Status = {
      channel: met.definition.channel,
      caseNumber: '70-0001',
      state: 'done',
      history: [],
      replies: [{ text: 'ซ่อมแล้ว', at: morning }],
    };
    const room = aRoom(aLine(() => json(410, { problem: 'erased' })).line);
    await room.keeping.change({ matters: [{ ...mine, road: delivered, answer: { status, upToSeq: 9 } }] });
    open(room, `#${code}`);
    await soon(page).toContain('หน่วยงานลบเนื้อหาของเรื่องนี้แล้ว');
    for (const words of ['ดำเนินการเสร็จแล้ว', 'ซ่อมแล้ว', '70-0001']) expect(page()).toContain(words);
    press('ลบออกจากเครื่องนี้');
    await soon(page).toContain('ถ้าลบจากเครื่องนี้ จะไม่เหลืออีก');
  });

  it('shows hostile replies as words', async () => {
    const state = await stateWith({ replies: [{ text: '<img src=x onerror=alert(1)>', at: morning }] });
    open(aRoom(aLine(() => json(200, state)).line), `#${code}`);
    await soon(page).toContain('<img src=x onerror=alert(1)>');
    expect(document.querySelector('#later img')).toBeNull();
  });

  it('asks before it is removed, and warns when it was never sent', async () => {
    const room = aRoom(noNetwork);
    await room.keeping.change({ matters: [mine], parcels: [aParcel(1)] });
    open(room, `#${code}`);
    await soon(page).toContain('แจ้งซ่อมไฟ');
    await soon(page).toContain('รอส่ง');
    press('ลบออกจากเครื่องนี้');
    await soon(page).toContain('เรื่องนี้ยังไม่ได้ส่ง ถ้าลบ หน่วยงานจะไม่ได้รับ');
    expect((await room.keeping.matters()).length).toBe(1);
    document.querySelector<HTMLElement>('#later dialog .danger')?.click();
    await soon(async () => [await room.keeping.matters(), await room.keeping.parcels()]).toEqual([[], []]);
  });
});

describe('the list of my matters', () => {
  it('says how far each has come, newest first', async () => {
    const room = aRoom(noNetwork);
    await room.keeping.change({
      matters: [mine, aMatter(2, { road: delivered }), aMatter(3, { road: { state: 'conflict' } })],
    });
    open(room, '');
    const rows = () =>
      [...document.querySelectorAll('#later .list-item')].map((row) => row.textContent ?? '');
    await soon(() => rows().length).toBe(3);
    expect(rows()[0]).toContain('ยังส่งไม่ได้');
    expect(rows()[1]).toContain('ส่งถึงแล้ว');
    expect(rows()[2]).toContain('จะส่งเองเมื่อมีสัญญาณ');
    expect(document.querySelector('#later .list-item:last-child a')?.getAttribute('href')).toBe(`/r#${code}`);
  });

  it('says what to do when there is nothing', async () => {
    open(aRoom(noNetwork), '');
    await soon(page).toContain('สแกน QR ของหน่วยงาน');
  });

  it('notices a slip in a typed code, and opens the right one however it is typed', async () => {
    open(aRoom(noNetwork), '');
    const field = await vi.waitFor(() => {
      const found = document.querySelector<HTMLInputElement>('#later input');
      if (found === null) throw new Error('not drawn yet');
      return found;
    });
    const type = async (text: string): Promise<void> => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await Promise.resolve();
      await vi.waitFor(() =>
        expect(document.querySelector<HTMLInputElement>('#later input')?.value).toBe(text),
      );
      field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    };
    await type(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
    await soon(page).toContain('มีตัวใดตัวหนึ่งไม่ตรง (ตัวสุดท้ายใช้ตรวจ)');
    await type(code.toLowerCase().replace(/-/g, ' '));
    expect(location.hash).toBe(`#${code}`);
  });

  it('says that a link’s code is wrong instead of asking for it', async () => {
    const { line, sent } = aLine(noNetwork);
    open(aRoom(line), '#ABCD');
    await soon(page).toContain('รหัสมี 17 ตัว ที่ใส่มี 4 ตัว');
    expect(sent).toEqual([]);
  });
});
