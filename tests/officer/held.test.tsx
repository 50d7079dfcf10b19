// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { entryId } from '../../src/domain/basics/ids.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import type { HeldItem } from '../../src/data/officer/held/queue.ts';
import { aFakeOffice, aRow, channelOf, hour, now, somchai, type World } from '../worlds/fake-office.ts';
import { at, open } from './making.tsx';

const { channel } = channelOf('general');
const survey = channelOf('satisfaction').channel;
const idAt = (place: number) => entryId(`01935000-0000-7000-8000-${String(place).padStart(12, '0')}`);
const anItem = (place: number, words: Partial<HeldItem> = {}): HeldItem => ({
  id: idAt(place),
  receivedAt: instant(now - hour),
  isOpen: true,
  excerpt: `เรื่องที่ ${place}`,
  ...words,
});
const heldItems = [anItem(1), anItem(2), anItem(3, { isOpen: false, excerpt: null })];
const holding = (held: number, where = channel): Partial<World> => ({
  held: { ceiling: 1_000, heardAt: now, counts: held === 0 ? [] : [{ channel: where, held }] },
});
const full: Partial<World> = { ...holding(3), heldItems };
const decisions = (fake: ReturnType<typeof aFakeOffice>) =>
  fake.called.filter(([name]) => name === 'held.decide').map(([, , choice]) => choice);

describe('what is held', () => {
  it.each([
    ['th', 'กันไว้ 3 รายการ รอเจ้าหน้าที่รับเข้า', 'ดูเรื่องที่กันไว้'],
    ['en', '3 set aside until an officer admits them', 'See what is set aside'],
  ] as const)('is said on Today and at its channel, with the way there (%s)', async (language, said, see) => {
    const address = at(`channels/${channel}/held`);
    for (const place of ['today', `channels/${channel}`]) {
      const { page } = open(at(place), { language, fake: aFakeOffice(full) });
      expect(await within(page).findByText(said)).toBeTruthy();
      expect(within(page).getByRole('link', { name: see }).getAttribute('href')).toBe(address);
    }
  });

  it('stands in the list of channels as a number', async () => {
    open(at('channels'), { language: 'en', fake: aFakeOffice(full) });
    expect(await screen.findByText('3 set aside')).toBeTruthy();
  });

  it('is not said on a member’s Today, nor anywhere when there is none', async () => {
    const member = open(at('today'), { fake: aFakeOffice({ ...full, role: 'member' }) });
    const none = open(at('today'), { fake: aFakeOffice(holding(0)) });
    for (const { page } of [member, none]) {
      await within(page).findByText('ยังไม่มีเรื่องเข้ามา');
      expect(within(page).queryByText(/กันไว้/)).toBeNull();
    }
  });
});

describe('the queue of a channel', () => {
  const address = at(`channels/${channel}/held`);

  it('admits what is chosen to the shelf of spam: named first, so that it stands in no list on the way', async () => {
    const fake = aFakeOffice(full);
    open(address, { fake });
    fireEvent.click(await screen.findByRole('checkbox', { name: /เรื่องที่ 2/ }));
    fireEvent.click(screen.getByRole('button', { name: 'พักเป็นเรื่องก่อกวน 1 เรื่อง' }));
    expect(await screen.findByText('พักไว้ในเรื่องก่อกวนแล้ว 1 เรื่อง')).toBeTruthy();
    const acts = fake.called.filter(([name]) => name === 'shelf.block' || name === 'held.decide');
    expect(acts).toEqual([
      ['shelf.block', { pattern: { kind: 'forms', forms: [idAt(2)] }, channel }],
      ['held.decide', channel, { act: 'admit', which: [idAt(2)] }],
    ]);
  });

  it('shows what was written, when it came, and what this device cannot open', async () => {
    open(address, { fake: aFakeOffice(full) });
    const list = await screen.findByRole('list', { name: 'เรื่องที่กันไว้' });
    expect([...list.children].map((item) => item.textContent)).toEqual([
      'เรื่องที่ 1วันนี้ 08:14',
      'เรื่องที่ 2วันนี้ 08:14',
      'เปิดดูบนเครื่องนี้ไม่ได้วันนี้ 08:14',
    ]);
  });

  it('is admitted as a whole after a question', async () => {
    const { fake } = open(address, { language: 'en', fake: aFakeOffice(full) });
    fireEvent.click(await screen.findByRole('button', { name: 'Admit all' }));
    const dialog = await screen.findByRole('dialog', { name: 'Admit all of them?' });
    expect(decisions(fake)).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Admit 3 cases' }));
    expect(await screen.findByText('Admitted 3 cases')).toBeTruthy();
    expect(await screen.findByText('Nothing is set aside')).toBeTruthy();
    expect(decisions(fake)).toEqual([{ act: 'admit', which: 'all' }]);
  });

  it('is admitted one by one without a question', async () => {
    const { fake } = open(address, { language: 'en', fake: aFakeOffice(full) });
    fireEvent.click(await screen.findByRole('checkbox', { name: 'เรื่องที่ 2' }));
    fireEvent.click(screen.getByRole('button', { name: 'Admit 1' }));
    expect(await screen.findByText('Admitted 1 case')).toBeTruthy();
    expect(decisions(fake)).toEqual([{ act: 'admit', which: [idAt(2)] }]);
    await waitFor(() => expect(screen.getByRole('list', { name: 'Set aside' }).children).toHaveLength(2));
  });

  it('is dropped only after it was said what is lost', async () => {
    const { fake } = open(address, { language: 'en', fake: aFakeOffice(full) });
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Select all 3 shown' }));
    fireEvent.click(screen.getByRole('button', { name: 'Drop 3' }));
    const dialog = await screen.findByRole('dialog', { name: 'Drop 3 cases?' });
    expect(dialog.textContent).toContain('lost for good');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(decisions(fake)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Drop 3' }));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Drop 3 cases' }));
    expect(await screen.findByText('Dropped 3 cases')).toBeTruthy();
    expect(decisions(fake)).toEqual([{ act: 'drop', which: heldItems.map(({ id }) => id) }]);
  });

  it('of sheets shows none of them and is decided as a whole', async () => {
    open(at(`channels/${survey}/held`), { language: 'en', fake: aFakeOffice(holding(7, survey)) });
    expect(await screen.findByText('7 sheets')).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Admit all' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Drop all' })).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Set aside' })).toBeNull();
  });

  it('only shows to a member', async () => {
    open(address, { language: 'en', fake: aFakeOffice({ ...full, role: 'member' }) });
    expect(await screen.findByText('เรื่องที่ 1')).toBeTruthy();
    expect(screen.getByText(/coordinator or administrator/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Admit all' })).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('without a line says so, that nothing is lost, and tries again', async () => {
    const fake = aFakeOffice({ ...full, refusal: 'no-network' });
    open(address, { language: 'en', fake });
    expect(await screen.findByText('The server cannot be reached now')).toBeTruthy();
    expect(screen.getByText(/Nothing is lost/)).toBeTruthy();
    fake.change({ refusal: null });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('เรื่องที่ 1')).toBeTruthy();
    expect(screen.queryByText('The server cannot be reached now')).toBeNull();
  });

  it('keeps what was chosen when the line breaks at the choice', async () => {
    const fake = aFakeOffice(full);
    open(address, { language: 'en', fake });
    fireEvent.click(await screen.findByRole('checkbox', { name: 'เรื่องที่ 2' }));
    fake.change({ refusal: 'no-network' });
    fireEvent.click(screen.getByRole('button', { name: 'Admit 1' }));
    expect(await screen.findByText('The server cannot be reached now')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'เรื่องที่ 2' }).checked).toBe(true);
  });

  it('says who has dropped how many, and when', async () => {
    const item = { item: idAt(9), value: { count: 12 }, by: somchai, at: now, mark: 'received' } as const;
    const checks = [{ ...aRow(channel, {}), lists: { dropped: [item] } }];
    const people = [aRow(somchai, { name: 'สมชาย ใจดี' })];
    open(address, { fake: aFakeOffice({ ...full, tables: { checks, people } }) });
    expect(await screen.findByText('12 เรื่อง · วันนี้ 09:14 · สมชาย ใจดี')).toBeTruthy();
  });
});
