// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import { aCase, aFakeOffice, channelOf, channels, hour, now, somchai } from '../worlds/fake-office.ts';
import { at, open } from './making.tsx';

const live = channels.filter(({ state }) => state === 'open').map(({ channel }) => channel);

describe('Today', () => {
  it('teaches the first act while nothing has come in', async () => {
    open(at('today'));
    expect(await screen.findByText('ยังไม่มีเรื่องเข้ามา')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'พิมพ์ป้าย QR' });
    expect(link.getAttribute('href')).toMatch(/channels\/[0-9A-Z]{10}\/sheet$/);
  });

  it('records the check of every open channel with one tap', async () => {
    const { fake } = open(at('today'));
    fireEvent.click(await screen.findByRole('button', { name: 'ตรวจแล้วทุกช่องทางของฉัน' }));
    expect(await screen.findByText('บันทึกการตรวจแล้ว 09:14')).toBeTruthy();
    const [[name, checked] = []] = fake.called;
    expect(name).toBe('check');
    expect([...(checked as string[])].sort()).toEqual([...live].sort());
  });

  it('checks one channel alone, by a button that says which', async () => {
    const { fake } = open(at('today'), { language: 'en' });
    fireEvent.click(await screen.findByRole('button', { name: 'Check off Street light repair' }));
    await waitFor(() => expect(fake.called[0]?.[0]).toBe('check'));
    expect(fake.called[0]?.[1]).toHaveLength(1);
  });

  it('asks to keep the data for good after the first useful act, and only then', async () => {
    const { fake } = open(at('today'), { language: 'en' });
    const all = await screen.findByRole('button', { name: 'All my channels are checked' });
    fireEvent.click(all);
    await waitFor(() => expect(fake.called.map(([name]) => name)).toEqual(['check', 'askToPersist']));
    fireEvent.click(all);
    await waitFor(() =>
      expect(fake.called.map(([name]) => name)).toEqual(['check', 'askToPersist', 'check']),
    );
  });

  it('puts the overdue channel first and names the overdue case', async () => {
    const late = aCase({ place: 7, channel: channelOf('opinion').channel, dueAt: instant(now - 30 * hour) });
    open(at('today'), { language: 'en', fake: aFakeOffice({ cases: [aCase(), late] }) });
    const first = await screen.findByRole('list', { name: 'First of all' });
    expect(within(first).getByText(/70-0007/)).toBeTruthy();
    const rows = document.querySelectorAll('.channel-row');
    expect(rows[0]?.textContent).toContain('Your opinion');
    expect(rows[0]?.textContent).toContain('1 overdue');
    expect(rows[1]?.textContent).toContain('Street light repair');
  });

  it('says as of when it was checked and names what was not accepted then', async () => {
    const check = { at: instant(now - hour), by: somchai, mark: 'waiting' as const };
    const after = aCase({ place: 2, receivedAt: instant(now - 60_000) });
    open(at('today'), {
      language: 'en',
      fake: aFakeOffice({
        cases: [after, aCase()],
        checks: new Map(live.map((channel) => [channel, check])),
      }),
    });
    const notice = (await screen.findByText('Checked as of today 08:14')).closest('section') as HTMLElement;
    expect(await within(notice).findByText('1 case had not been accepted then')).toBeTruthy();
    expect(within(notice).getByRole('link', { name: '70-0001' })).toBeTruthy();
    expect(within(notice).queryByText('70-0002')).toBeNull();
    expect(screen.getByRole('button', { name: 'Check again' })).toBeTruthy();
  });

  it('calls a check of yesterday no check of today', async () => {
    const check = { at: instant(now - 20 * hour), by: somchai, mark: 'received' as const };
    open(at('today'), {
      language: 'en',
      fake: aFakeOffice({ cases: [aCase()], checks: new Map(live.map((channel) => [channel, check])) }),
    });
    expect((await screen.findAllByText('Not checked today')).length).toBe(live.length);
    expect(screen.getByRole('button', { name: 'All my channels are checked' })).toBeTruthy();
  });

  it('leads to the cases whose citizen has written since', async () => {
    open(at('today'), { fake: aFakeOffice({ cases: [aCase({ wordAt: now }), aCase({ place: 2 })] }) });
    const link = await screen.findByRole('link', { name: /ผู้แจ้งเขียนมาใหม่ 1/ });
    expect(link.getAttribute('href')).toMatch(/inbox\?show=words$/);
  });

  it('leads to the channels where none is open', async () => {
    open(at('today'), {
      fake: aFakeOffice({ channels: channels.map((one) => ({ ...one, state: 'draft' as const })) }),
    });
    expect(await screen.findByText('ยังไม่มีช่องทางที่เปิดอยู่')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'ตรวจแล้วทุกช่องทางของฉัน' })).toBeNull();
  });
});
