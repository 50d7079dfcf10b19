// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { entryId } from '../../src/domain/basics/ids.ts';
import { fieldsOfBlock, rowOfBlock, type Block } from '../../src/domain/blocks/block.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import { aCase, aFakeOffice, aRow, channelOf, hour, idOf, now, somchai } from '../worlds/fake-office.ts';
import { at, open } from './making.tsx';

const loan: Block = { pattern: { kind: 'words', words: 'กู้เงินด่วน' }, channel: null };
const row = rowOfBlock(loan);
const turn = { item: entryId('01935000-0000-7000-8000-00000000aaaa'), value: { isOn: true }, by: somchai };
const block = {
  ...aRow(row, { ...fieldsOfBlock(loan), isOn: true }),
  lists: { turns: [{ ...turn, at: instant(now - hour), mark: 'received' as const }] },
};
const text = { detail: 'กู้เงินด่วน โทรเลย' };
const real = aCase();
const byBlock = aCase({ place: 2, excerpt: 'กู้เงินด่วน โทรเลย', answers: text, aside: { block: row } });
const byHand = aCase({ place: 3, excerpt: 'ขายที่ดิน', aside: { block: null } });
const world = (): ReturnType<typeof aFakeOffice> =>
  aFakeOffice({
    cases: [real, byBlock, byHand],
    tables: { people: [aRow(somchai, { name: 'สมชาย ใจดี' })], blocks: [block] },
  });
const asked = (fake: ReturnType<typeof aFakeOffice>, act: string) =>
  fake.called.filter(([name]) => name === act).map(([, ...given]) => given);

describe('the inbox', () => {
  it('says how many are put aside, and does not count them as waiting', async () => {
    open(at('inbox'), { language: 'en', fake: world() });
    const link = await screen.findByRole('link', { name: 'Spam: 2 put aside' });
    expect(link.getAttribute('href')).toBe(at('inbox/shelf'));
    expect(screen.getByRole('radio', { name: /^Waiting\s?1$/ })).toBeTruthy();
    expect(screen.queryByText('ขายที่ดิน')).toBeNull();
  });
});

describe('a case that waits', () => {
  it('is put aside with one press, which can be undone', async () => {
    const fake = world();
    open(at(`inbox/${real.id}`), { fake });
    fireEvent.click(await screen.findByRole('button', { name: 'เป็นเรื่องก่อกวน' }));
    expect(await screen.findByText('ย้ายไปเรื่องก่อกวนแล้ว')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'เลิกทำ' }));
    await waitFor(() =>
      expect(asked(fake, 'shelf.judge')).toEqual([
        [real.id, 'spam'],
        [real.id, 'kept'],
      ]),
    );
  });

  it('is not called spam once it has been taken up, nor where it is for named readers', async () => {
    const lamp = channelOf('street-light');
    const delicate = { ...lamp, ring: 'conduct' as const };
    const taken = aFakeOffice({ cases: [aCase({ state: 'accepted' })] });
    const named = aFakeOffice({ cases: [aCase()], channels: [delicate] });
    for (const fake of [taken, named]) {
      const { page } = open(at(`inbox/${real.id}`), { fake });
      await within(page).findByText('ประวัติ');
      await new Promise((done) => setTimeout(done, 50));
      expect(within(page).queryByRole('button', { name: 'เป็นเรื่องก่อกวน' })).toBeNull();
    }
  });
});

describe('a case that was put aside', () => {
  it('says why it is there, comes back with one press, and can still be accepted', async () => {
    const fake = world();
    open(at(`inbox/${byBlock.id}`), { fake });
    expect(await screen.findByText(/ตรงกับที่บล็อกไว้/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'รับเรื่อง' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'นำกลับเข้ารายการ' }));
    await waitFor(() => expect(asked(fake, 'shelf.judge')).toEqual([[byBlock.id, 'kept']]));
  });
});

describe('the shelf', () => {
  it('shows what is there and why, and what is blocked, by whom and since when', async () => {
    open(at('inbox/shelf'), { fake: world() });
    expect((await screen.findByRole('link', { name: /ขายที่ดิน/ })).textContent).toContain('เจ้าหน้าที่ย้ายมา');
    expect(screen.getByRole('link', { name: /กู้เงินด่วน/ }).textContent).toContain('ตรงกับที่บล็อก');
    const card = screen.getByRole('article', { name: '“กู้เงินด่วน”' });
    expect(card.textContent).toContain('ทุกช่องทาง · สมชาย ใจดี วันนี้ 08:14');
    expect(card.textContent).toContain('ตอนนี้พักไว้ 1 เรื่อง');
  });

  it('takes a block back, and puts it on again by undo', async () => {
    const fake = world();
    open(at('inbox/shelf'), { fake });
    fireEvent.click(await screen.findByRole('button', { name: 'เลิกบล็อก' }));
    fireEvent.click(await screen.findByRole('button', { name: 'เลิกทำ' }));
    await waitFor(() =>
      expect(asked(fake, 'shelf.turn')).toEqual([
        [row, false],
        [row, true],
      ]),
    );
  });

  it('is erased for good by an admin alone, after being asked', async () => {
    const fake = world();
    const { page } = open(at('inbox/shelf'), { fake });
    fireEvent.click(await screen.findByRole('button', { name: 'ลบถาวร 2 เรื่อง' }));
    const dialog = within(page).getByRole('dialog');
    expect(dialog.textContent).toContain('นำกลับไม่ได้');
    fireEvent.click(within(dialog).getByRole('button', { name: 'ลบถาวร 2 เรื่อง' }));
    await waitFor(() => expect(asked(fake, 'shelf.erase')).toEqual([[]]));
    const member = open(at('inbox/shelf'), { fake: aFakeOffice({ cases: [byHand], role: 'member' }) });
    expect(await within(member.page).findByText(/ผู้ดูแลระบบของหน่วยงาน/)).toBeTruthy();
    expect(within(member.page).queryByRole('button', { name: /ลบถาวร/ })).toBeNull();
  });
});

describe('blocking', () => {
  const screenOf = at('inbox/shelf/block');
  const typed = async (label: string, value: string): Promise<void> => {
    fireEvent.input(await screen.findByLabelText(label), { target: { value } });
  };
  const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'บล็อก' });

  it('says first what words would do, and keeps them then', async () => {
    const fake = world();
    const { way } = open(screenOf, { fake });
    await typed('คำหรือวลีที่ก่อกวน', 'กู้เงินด่วน');
    expect(await screen.findByText('ตรงกับ 1 จาก 3 เรื่องที่เครื่องนี้อ่านได้')).toBeTruthy();
    fireEvent.click(button());
    await waitFor(() => expect(way.address.value.path).toBe(at('inbox/shelf')));
    expect(asked(fake, 'shelf.block')).toEqual([[loan]]);
  });

  it('does not take words that are too short, nor a number that is none', async () => {
    open(screenOf, { fake: world() });
    await typed('คำหรือวลีที่ก่อกวน', 'กู้');
    expect(await screen.findByText(/อย่างน้อย 4 ตัวอักษร/)).toBeTruthy();
    expect(button().disabled).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'เบอร์โทรศัพท์' }));
    await typed('เบอร์ที่ก่อกวน', '1669');
    expect(await screen.findByText('ยังไม่ครบเป็นเบอร์โทรศัพท์')).toBeTruthy();
  });

  it('refuses what would hit most of what people wrote, and warns of what was taken up', async () => {
    const cases = ['หนึ่ง', 'สอง', 'สาม', 'สี่'].map((end, place) =>
      aCase({
        place: place + 1,
        state: place === 0 ? 'done' : 'waiting',
        answers: { detail: `ถนนพังหมู่ที่${end}` },
      }),
    );
    open(screenOf, { fake: aFakeOffice({ cases }) });
    await typed('คำหรือวลีที่ก่อกวน', 'ถนนพัง');
    expect(await screen.findByText('กว้างเกินไป')).toBeTruthy();
    expect(screen.getByText(/มี 1 เรื่องที่หน่วยงานรับไปแล้ว/)).toBeTruthy();
    expect(button().disabled).toBe(true);
  });

  it('of what is like a case keeps no word of it', async () => {
    const long = aCase({ answers: { detail: 'แจกเครดิตฟรี ไม่ต้องฝาก สมัครเลย' } });
    const fake = aFakeOffice({ cases: [long] });
    open(`${screenOf}?like=${idOf(1)}`, { fake });
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: 'ข้อความเดิมซ้ำ' })).checked).toBe(true);
    await waitFor(() => expect(button().disabled).toBe(false));
    fireEvent.click(button());
    await waitFor(() => expect(asked(fake, 'shelf.block')).toHaveLength(1));
    expect(JSON.stringify(asked(fake, 'shelf.block'))).not.toContain('เครดิต');
  });
});
