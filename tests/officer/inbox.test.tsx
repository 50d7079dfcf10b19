// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import type { CaseView } from '../../src/data/officer/office.ts';
import {
  aCase,
  aFakeOffice,
  channelOf,
  channels,
  hour,
  idOf,
  now,
  somchai,
  malee,
} from '../worlds/fake-office.ts';
import { at, open } from './making.tsx';

const opinion = channelOf('opinion').channel;
const done = aCase({ place: 2, state: 'done', excerpt: 'ซ่อมแล้ว' });
const other = aCase({ place: 3, channel: opinion, excerpt: 'ขอบคุณ' });

describe('the inbox', () => {
  it('shows what waits first, with number, channel, time and promise', async () => {
    open(at('inbox'), { fake: aFakeOffice({ cases: [aCase(), done] }) });
    const link = await screen.findByRole('link', { name: /หน้าศาลากลางบ้าน หมู่ 4/ });
    expect(link.textContent).toContain('70-0001 · เมื่อวาน 13:14 · แจ้งซ่อมไฟฟ้าสาธารณะ');
    expect(link.textContent).toContain('เหลือ 2 วันทำการ');
    expect(screen.queryByText('ซ่อมแล้ว')).toBeNull();
  });

  it('keeps its view in the address', async () => {
    const { way } = open(at('inbox'), {
      language: 'en',
      fake: aFakeOffice({ cases: [aCase(), done, other] }),
    });
    fireEvent.click(await screen.findByRole('radio', { name: /Closed/ }));
    expect(await screen.findByText('ซ่อมแล้ว')).toBeTruthy();
    expect(way.address.value.search).toBe('?show=done');
    fireEvent.click(screen.getByRole('radio', { name: /All/ }));
    fireEvent.change(screen.getByLabelText('Channel'), { target: { value: opinion } });
    await waitFor(() => expect(screen.queryByText('ซ่อมแล้ว')).toBeNull());
    expect(screen.getByText('ขอบคุณ')).toBeTruthy();
    expect(way.address.value.search).toBe(`?show=all&channel=${opinion}`);
  });

  it('counts what is in hand apart from what waits', async () => {
    const fake = aFakeOffice({ cases: [aCase(), aCase({ place: 4, state: 'accepted' })] });
    open(at('inbox'), { language: 'en', fake });
    expect(await screen.findByRole('radio', { name: /^Waiting\s?1$/ })).toBeTruthy();
    expect(screen.getByRole('radio', { name: /^In progress\s?1$/ })).toBeTruthy();
  });

  it('shows thirty and more at a tap', async () => {
    const cases = Array.from({ length: 45 }, (_, place) => aCase({ place: place + 1 }));
    open(at('inbox'), { fake: aFakeOffice({ cases }) });
    await waitFor(() => expect(document.querySelectorAll('.list-item')).toHaveLength(30));
    fireEvent.click(screen.getByRole('button', { name: 'ดูเพิ่มเติม' }));
    await waitFor(() => expect(document.querySelectorAll('.list-item')).toHaveLength(45));
    expect(screen.queryByRole('button', { name: 'ดูเพิ่มเติม' })).toBeNull();
  });

  it.each([
    ['th', 'ยังไม่มีเรื่องเข้ามา', 'พิมพ์ป้าย QR'],
    ['en', 'Nothing has come in yet', 'Print a QR sheet'],
  ] as const)('teaches the first act while it is empty (%s)', async (language, title, act) => {
    open(at('inbox?show=all'), { language });
    expect(await screen.findByText(title)).toBeTruthy();
    expect(screen.getByRole('link', { name: act })).toBeTruthy();
  });

  it('takes in a new case while one looks on', async () => {
    const { fake } = open(at('inbox'));
    expect(await screen.findByText('ไม่มีเรื่องรอรับ')).toBeTruthy();
    fake.change({ cases: [aCase()] });
    expect(await screen.findByText('หน้าศาลากลางบ้าน หมู่ 4')).toBeTruthy();
  });

  it('never claims to be empty before it has been told', async () => {
    open(at('inbox'), { fake: aFakeOffice({ isSilent: true, cases: [aCase()] }) });
    expect(await screen.findByText('กำลังเปิดกล่องเรื่อง')).toBeTruthy();
    expect(screen.queryByText('ไม่มีเรื่องรอรับ')).toBeNull();
  });

  it('says which case this device cannot open', async () => {
    open(at('inbox'), { fake: aFakeOffice({ cases: [aCase({ excerpt: null, answers: null })] }) });
    expect(await screen.findByText('เครื่องนี้เปิดอ่านไม่ได้')).toBeTruthy();
  });
});

function openCase(changed: Partial<CaseView>, language: 'th' | 'en' = 'en') {
  const fake = aFakeOffice({ cases: [aCase(changed)] });
  return open(at(`inbox/${idOf(1)}`), { language, fake });
}

describe('a case', () => {
  it('reads its answers by the version it was written under', async () => {
    const light = channelOf('street-light');
    const older = {
      ...light,
      version: 1,
      questions: light.questions.map((question) =>
        question.kind === 'choice'
          ? {
              ...question,
              options: question.options.map((option) => ({ ...option, label: { th: 'คำเก่า', en: '' } })),
            }
          : question,
      ),
    };
    const newer = { ...light, version: 2 };
    const fake = aFakeOffice({ cases: [aCase({ version: 1 })], channels: [newer, older] });
    open(at(`inbox/${idOf(1)}`), { fake });
    expect(await screen.findByText('คำเก่า')).toBeTruthy();
    expect(screen.getByText(/แบบฟอร์มฉบับที่ 1/)).toBeTruthy();
  });

  it('calls the citizen at a tap', async () => {
    openCase({}, 'th');
    const link = await screen.findByRole('link', { name: 'โทร 081 000 0001' });
    expect(link.getAttribute('href')).toBe('tel:0810000001');
  });

  it('is accepted with one tap', async () => {
    const { fake } = openCase({}, 'th');
    fireEvent.click(await screen.findByRole('button', { name: 'รับเรื่อง' }));
    await waitFor(() => expect(fake.called[0]).toEqual(['setState', idOf(1), 'waiting', 'accepted']));
    expect((await screen.findAllByText('รับเรื่องแล้ว')).length).toBeGreaterThan(0);
  });

  it('is not declined without a reason', async () => {
    const { fake } = openCase({});
    fireEvent.click(await screen.findByRole('button', { name: 'Other acts' }));
    fireEvent.click(screen.getByRole('button', { name: 'Decline' }));
    const box = await screen.findByLabelText('Why it is declined');
    fireEvent.click(screen.getAllByRole('button', { name: 'Decline' }).at(-1) as HTMLElement);
    expect(await screen.findByText('Nothing is written yet')).toBeTruthy();
    expect(fake.called).toEqual([]);
    fireEvent.input(box, { target: { value: 'ไม่อยู่ในเขต' } });
    fireEvent.click(screen.getAllByRole('button', { name: 'Decline' }).at(-1) as HTMLElement);
    await waitFor(() =>
      expect(fake.called[0]).toEqual(['setState', idOf(1), 'waiting', 'declined', 'ไม่อยู่ในเขต']),
    );
  });

  it('offers to take back what was closed', async () => {
    const { fake } = openCase({ state: 'in-progress' });
    fireEvent.click(await screen.findByRole('button', { name: 'Work is done' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(fake.called.filter(([name]) => name === 'setState')).toEqual([
        ['setState', idOf(1), 'in-progress', 'done'],
        ['setState', idOf(1), 'done', 'in-progress'],
      ]),
    );
  });

  it('shows no act that its state does not allow', async () => {
    openCase({ state: 'withdrawn' });
    await screen.findAllByText('Withdrawn');
    expect(screen.queryByRole('button', { name: 'Other acts' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Open the case again' })).toBeNull();
  });

  it('lets a person decide where two states met', async () => {
    const { fake } = openCase({
      state: 'in-progress',
      isContested: true,
      contestedStates: ['in-progress', 'declined'],
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Take “Declined”' }));
    await waitFor(() => expect(fake.called[0]).toEqual(['setState', idOf(1), 'in-progress', 'declined']));
    expect(screen.queryByRole('button', { name: 'Work is done' })).toBeNull();
  });

  it('sends an answer to the citizen, and a note to colleagues only', async () => {
    const { fake } = openCase({ state: 'accepted' });
    fireEvent.input(await screen.findByLabelText('Answer to the citizen'), { target: { value: 'พรุ่งนี้ครับ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
    await waitFor(() => expect(fake.called[0]).toEqual(['reply', idOf(1), 'พรุ่งนี้ครับ']));
    fireEvent.click(screen.getByRole('radio', { name: 'Internal note' }));
    fireEvent.input(screen.getByLabelText('Internal note', { selector: 'textarea' }), {
      target: { value: 'โทรแล้ว' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Save the note' }));
    await waitFor(() => expect(fake.called).toContainEqual(['note', idOf(1), 'โทรแล้ว']));
  });

  it('asks the citizen back, and says since when it waits for the answer', async () => {
    const { fake } = open(at(`inbox/${idOf(1)}`), { fake: aFakeOffice({ cases: [aCase()] }) });
    fireEvent.click(await screen.findByRole('radio', { name: 'ถามกลับ' }));
    fireEvent.input(screen.getByLabelText('คำถามถึงผู้แจ้ง'), { target: { value: 'ตรงไหนครับ' } });
    fireEvent.click(screen.getByRole('button', { name: 'ส่งคำถาม' }));
    await waitFor(() => expect(fake.called[0]).toEqual(['ask', idOf(1), 'ตรงไหนครับ']));
    fake.change({ cases: [aCase({ askedAt: now })] });
    expect(await screen.findByText('รอคำตอบจากประชาชน ตั้งแต่ วันนี้ 09:14')).toBeTruthy();
  });

  it('shows what the citizen has written since, until somebody has read it', async () => {
    const text = 'หน้าบ้านเลขที่ 12';
    const said = { at: now, by: null, kind: 'message', state: null, text, mark: 'received' } as const;
    const answered = aCase({ wordAt: now, history: [...aCase().history, said] });
    const { fake } = open(at('inbox?show=words'), { fake: aFakeOffice({ cases: [answered, done] }) });
    const link = await screen.findByRole('link', { name: /หน้าศาลากลางบ้าน หมู่ 4/ });
    expect(link.textContent).toContain('ข้อความใหม่จากผู้แจ้ง');
    expect(screen.queryByText('ซ่อมแล้ว')).toBeNull();
    fireEvent.click(link);
    fireEvent.click(await screen.findByRole('button', { name: 'อ่านแล้ว' }));
    const edit = { table: 'cases', row: idOf(1), set: { heard: now }, steps: [], add: [] };
    await waitFor(() => expect(fake.called[0]).toEqual(['edit', [edit]]));
  });

  it('keeps what is being written when the act is refused and when the screen is left', async () => {
    const { fake, way } = openCase({ state: 'accepted' });
    fake.change({ refusal: 'storage-full' });
    fireEvent.input(await screen.findByLabelText('Answer to the citizen'), { target: { value: 'พรุ่งนี้ครับ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
    expect(await screen.findByText(/The device is full/)).toBeTruthy();
    way.go(at('today'));
    await screen.findByText('My channels');
    way.go(at(`inbox/${idOf(1)}`));
    const box = await screen.findByLabelText<HTMLTextAreaElement>('Answer to the citizen');
    expect(box.value).toBe('พรุ่งนี้ครับ');
  });

  it('is given to a person', async () => {
    const { fake } = openCase({});
    fireEvent.change(await screen.findByLabelText('Responsible'), { target: { value: malee } });
    await waitFor(() => expect(fake.called[0]).toEqual(['assign', idOf(1), malee]));
  });

  it('names who did what, and how far each act has come', async () => {
    openCase({
      history: [
        {
          at: instant(now - 2 * hour),
          by: null,
          kind: 'arrived',
          state: 'waiting',
          text: null,
          mark: 'received',
        },
        {
          at: instant(now - hour),
          by: somchai,
          kind: 'reply',
          state: null,
          text: 'รับแล้วครับ',
          mark: 'waiting',
        },
      ],
    });
    const history = await screen.findByRole('list', { name: 'History' });
    expect(within(history).getByText('today 08:14 · สมชาย ใจดี')).toBeTruthy();
    expect(within(history).getByText('รับแล้วครับ')).toBeTruthy();
    expect(within(history).getByText('Waiting to be sent')).toBeTruthy();
  });

  it.each([
    [{ answers: null, excerpt: null }, 'This device cannot open this case'],
    [{ answers: null, excerpt: null, isErased: true }, 'Its content was erased at the end of its time'],
    [{ isLate: true }, 'Sent after closing'],
  ] as const)('says what is special about it (%#)', async (changed, sentence) => {
    openCase(changed);
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('that is not here says so and keeps the way back', async () => {
    open(at(`inbox/${idOf(9)}`), { language: 'en' });
    expect(await screen.findByText('This case is not on this device')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Back' })).toBeTruthy();
  });

  it('stands beside the list where there is room', async () => {
    const fake = aFakeOffice({ cases: [aCase()], channels });
    open(at(`inbox/${idOf(1)}`), { language: 'en', fake, isWide: true });
    expect(await screen.findByRole('heading', { name: 'Case 70-0001' })).toBeTruthy();
    expect(screen.getByRole('list', { name: 'Cases' })).toBeTruthy();
  });
});
