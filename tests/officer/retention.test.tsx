// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/calendar/day.ts';
import type { ChannelRetention, Retention } from '../../src/data/officer/office.ts';
import { aCase, aFakeOffice, channelOf, idOf, type World } from '../worlds/fake-office.ts';
import { at, open } from './making.tsx';

function aRetention(template: string, changed: Partial<ChannelRetention> = {}): ChannelRetention {
  return { definition: channelOf(template), months: [12], due: 0, since: null, ...changed };
}

const some: Retention = {
  channels: [
    aRetention('street-light', { due: 3, since: day('2026-10-02') }),
    aRetention('general', { months: [24, 18], due: 1, since: day('2026-11-01') }),
    aRetention('opinion', { months: [0], due: null }),
  ],
  due: 4,
  mine: 4,
  leaving: 0,
};
const none: Retention = { channels: [aRetention('street-light')], due: 0, mine: 0, leaving: 0 };

function openRetention(retention: Retention, given: Partial<World> = {}, language: 'th' | 'en' = 'en') {
  return open(at('more/retention'), { language, fake: aFakeOffice({ retention, ...given }) });
}

const rowOf = async (title: string) =>
  (await screen.findByRole('row', { name: new RegExp(title) })).textContent;

describe('the screen of how long data is kept', () => {
  it('says per channel what was stated, how much is past it, and since when', async () => {
    openRetention(some);
    expect(await rowOf('Street light repair')).toBe('Street light repair1 year3 casessince 2 Oct 2026');
    expect(await rowOf('General matter')).toContain('2 yearsearlier version of the form: 18 months');
    expect(await rowOf('opinion')).toContain('not kept oncannot be read on this device');
    expect(screen.getByText('the first since 2 Oct 2026')).toBeTruthy();
  });

  it('asks before it erases, and says what goes, what stays and where copies live', async () => {
    const { fake } = openRetention(some, {}, 'th');
    fireEvent.click(await screen.findByRole('button', { name: 'ลบเนื้อหาที่ครบกำหนด 4 เรื่อง' }));
    const dialog = await screen.findByRole('dialog', { name: 'ลบเนื้อหาของ 4 เรื่องหรือไม่' });
    for (const words of [/ชื่อ เบอร์โทร รูป/, /เลขเรื่อง ช่องทาง วันที่ และผล/, 'ลบแล้วเอาคืนไม่ได้', /30 วัน/])
      expect(within(dialog).getByText(words)).toBeTruthy();
    expect(fake.called).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'ลบ 4 เรื่อง' }));
    expect(await screen.findByText('บันทึกการลบ 4 เรื่องแล้ว')).toBeTruthy();
    expect(fake.called[0]).toEqual(['eraseDue']);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('erases nothing when one thinks better of it', async () => {
    const { fake } = openRetention(some);
    fireEvent.click(await screen.findByRole('button', { name: 'Erase the content of 4 cases' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Not yet' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(fake.called).toEqual([]);
  });

  it('says why it could not be kept, where one looks', async () => {
    openRetention(some, { refusal: 'storage-full' });
    fireEvent.click(await screen.findByRole('button', { name: 'Erase the content of 4 cases' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Erase 4 cases' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The device is full');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('teaches what will happen while nothing is past its time, with no button', async () => {
    openRetention(none);
    expect(await screen.findByText('No case is past its time')).toBeTruthy();
    expect(await rowOf('Street light repair')).toBe('Street light repair1 yearnone');
    expect(screen.queryByRole('button', { name: /Erase/ })).toBeNull();
  });

  it('says that an erasure waits on this device', async () => {
    openRetention({ ...none, leaving: 4 });
    expect(await screen.findByText('The erasure of 4 cases is kept on this device')).toBeTruthy();
    expect(screen.queryByText('No case is past its time')).toBeNull();
  });

  it('tells everybody, and lets only administrators erase', async () => {
    openRetention({ ...some, mine: 0 }, { role: 'member' });
    expect(await screen.findByText('Administrators erase')).toBeTruthy();
    expect(await rowOf('Street light repair')).toContain('3 cases');
    expect(screen.queryByRole('button', { name: /Erase/ })).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('lets a reader of delicate cases who is no administrator erase those, and says who erases the rest', async () => {
    openRetention({ ...some, mine: 1 }, { role: 'member' });
    expect(await screen.findByRole('button', { name: 'Erase the content of 1 case' })).toBeTruthy();
    expect(screen.getByText('Administrators erase')).toBeTruthy();
    expect(screen.getByText(/only on its readers’ own devices/)).toBeTruthy();
  });

  it('says so where there is no channel yet', async () => {
    openRetention({ channels: [], due: 0, mine: 0, leaving: 0 });
    expect(await screen.findByText('There is no channel for cases yet')).toBeTruthy();
  });
});

describe('Today', () => {
  it('has one line for whoever may erase when something is past its time, and it leads there', async () => {
    open(at('today'), { fake: aFakeOffice({ retention: some }) });
    const line = await screen.findByRole('link', { name: /^มีเรื่องครบกำหนดเก็บรักษา 4\s*เรื่อง$/ });
    expect(line.getAttribute('href')).toBe(at('more/retention'));
  });

  it.each([
    ['nothing is', { retention: none }],
    ['it is not one’s own to erase', { retention: { ...some, mine: 0 } }],
  ] as const)('has none when %s', async (_why, given) => {
    open(at('today'), { fake: aFakeOffice(given) });
    await screen.findByRole('button', { name: 'ตรวจแล้วทุกช่องทางของฉัน' });
    expect(screen.queryByText(/ครบกำหนดเก็บรักษา/)).toBeNull();
  });
});

describe('a case whose content was erased', () => {
  const erased = aCase({ state: 'done', answers: null, excerpt: null, isErased: true });
  const fake = () => aFakeOffice({ cases: [erased] });

  it('says so in the list instead of standing there blank', async () => {
    open(at('inbox?show=all'), { fake: fake() });
    const row = await screen.findByRole('link', { name: /เนื้อหาถูกลบตามกำหนดเก็บรักษา/ });
    expect(row.textContent).toContain('70-0001');
  });

  it('shows what stays of it, and nothing that could be done with it', async () => {
    open(at(`inbox/${idOf(1)}`), { fake: fake() });
    expect(await screen.findByText('เนื้อหาถูกลบตามกำหนดเก็บรักษา')).toBeTruthy();
    expect(screen.getByRole('list', { name: 'ประวัติ' })).toBeTruthy();
    expect(screen.getByText('แจ้งซ่อมไฟฟ้าสาธารณะ')).toBeTruthy();
    for (const name of ['เปิดเรื่องอีกครั้ง', 'ส่งคำตอบ', 'ทำอย่างอื่น'])
      expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});
