// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { instant } from '../../src/domain/basics/instant.ts';
import { routeOf } from '../../src/officer/desk/routes.ts';
import { searchOf, viewOf } from '../../src/officer/inbox/inbox-view.ts';
import type { SyncState } from '../../src/data/officer/office.ts';
import { aCase, aFakeOffice, channelOf, hour, now } from '../worlds/fake-office.ts';
import { at, open } from './making.tsx';

const offline: SyncState = {
  phase: 'offline',
  waiting: 2,
  lastContact: instant(now - hour),
  progress: null,
  problem: 'no-network',
};
const rooms = ['today', 'inbox', 'channels', 'scores', 'measures', 'more', 'more/storage'];

describe('every screen', () => {
  it.each(rooms.flatMap((room) => [[room, 'th'] as const, [room, 'en'] as const]))(
    'says on %s (%s) since when it is offline and what waits',
    async (room, language) => {
      open(at(room), { language, fake: aFakeOffice({ sync: offline }) });
      const sentence = language === 'th' ? /ออฟไลน์.*วันนี้ 08:14 · รอส่ง 2/ : /Offline.*today 08:14 · 2 waiting/;
      expect(await screen.findByText(sentence)).toBeTruthy();
    },
  );

  it.each(rooms)('opens empty on %s without a mistake', async (room) => {
    open(at(room), { language: 'en', fake: aFakeOffice({ tables: {}, channels: [] }) });
    expect((await screen.findAllByRole('heading')).length).toBeGreaterThan(0);
    expect(screen.queryByText('This screen could not open')).toBeNull();
  });

  it('says why nothing new is taken in, what is kept and what to do', async () => {
    const sync: SyncState = { ...offline, phase: 'halted', problem: 'log-mismatch' };
    const { fake } = open(at('measures'), { language: 'en', fake: aFakeOffice({ sync }) });
    expect(await screen.findByText(/Tell your administrator/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(fake.called).toEqual([['syncNow']]));
  });

  it('says what happened when an act was not kept, until it is put away', async () => {
    open(at('today'), { language: 'en', fake: aFakeOffice({ refusal: 'storage-full' }) });
    fireEvent.click(await screen.findByRole('button', { name: 'All my channels are checked' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The device is full');
    fireEvent.click(within(alert).getByRole('button', { name: 'Close this message' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('survives a mistake of ours: the page stays, the other rooms open', async () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = { ...aCase(), receivedAt: undefined } as unknown as ReturnType<typeof aCase>;
    const spoiled = new Proxy(broken, {
      get(target, key) {
        if (key === 'excerpt') throw new Error('spoiled');
        return Reflect.get(target, key);
      },
    });
    const { way } = open(at('inbox'), { language: 'en', fake: aFakeOffice({ cases: [spoiled] }) });
    expect(await screen.findByText('This screen could not open')).toBeTruthy();
    way.go(at('measures'));
    expect(await screen.findByText('Fiscal year 2565')).toBeTruthy();
    silence.mockRestore();
  });

  it('changes its language at a tap, and its title with it', async () => {
    open(at('today'));
    fireEvent.click(await screen.findByRole('button', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'Today' })).toBeTruthy();
    await waitFor(() => expect(document.title).toContain('Today'));
  });

  it('goes from room to room by plain links, and the head of the new one takes the focus', async () => {
    const { way } = open(at('today'), { language: 'en' });
    const nav = await screen.findByRole('navigation', { name: 'Main rooms' });
    fireEvent.click(within(nav).getByRole('link', { name: 'Measures' }));
    await screen.findByText('Fiscal year 2565');
    expect(way.address.value.path).toBe(at('measures'));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  });

  it('shows how many cases wait', async () => {
    open(at('scores'), { language: 'en', fake: aFakeOffice({ cases: [aCase(), aCase({ place: 2 })] }) });
    expect(await screen.findByText('2 cases wait')).toBeTruthy();
  });

  it('reaches every control by keyboard: none is a bare element with a click', async () => {
    open(at('today'), { fake: aFakeOffice({ cases: [aCase()] }) });
    await screen.findByText('ช่องทางของฉัน');
    const odd = [...document.querySelectorAll<HTMLElement>('[role="button"], [onclick], [tabindex]')];
    expect(odd.filter(({ tagName, tabIndex }) => tagName !== 'H1' && tabIndex < 0)).toEqual([]);
  });
});

describe('the measures', () => {
  it('tell quarter, unit and follow-up, with what the original gets wrong', async () => {
    open(at('measures'), { language: 'en' });
    expect(await screen.findByText('Measure 1 · ไตรมาสที่ 2')).toBeTruthy();
    expect(screen.getAllByText('สำนักปลัดเทศบาล').length).toBeGreaterThan(0);
    expect(
      screen.getByText(/The unit named belongs to a municipality|belongs to a municipality/),
    ).toBeTruthy();
  });

  it('are led to by the scores while there are none', async () => {
    open(at('measures'), { fake: aFakeOffice({ tables: {} }) });
    expect(await screen.findByText('ยังไม่มีมาตรการ')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'ดูคะแนน' })).toBeTruthy();
  });
});

describe('an address', () => {
  it.each([
    ['/', '', { at: 'door', to: null, isChoosing: false }],
    ['/app/', '?to=today', { at: 'door', to: 'today', isChoosing: false }],
    ['/app/', '?to=elsewhere', { at: 'door', to: null, isChoosing: false }],
    ['/setup', '', { at: 'setup' }],
    ['/join', '', { at: 'join' }],
    ['/app/0FF1CE0000', '', { at: 'office', office: '0FF1CE0000', room: 'today', rest: [] }],
    ['/app/0FF1CE0000/more/look', '', { at: 'office', office: '0FF1CE0000', room: 'more', rest: ['look'] }],
    ['/app/short/today', '', { at: 'nowhere' }],
    ['/app/0FF1CE0000/kitchen', '', { at: 'nowhere' }],
    ['/c/0FF1CE0000', '', { at: 'nowhere' }],
  ])('%s%s is read as what it says', (path, search, route) => {
    expect(routeOf({ path, search })).toEqual(route);
  });

  it('holds the inbox’ view there and back', () => {
    const channel = channelOf('opinion').channel;
    for (const view of [
      { show: 'waiting', channel: null, road: null, number: '' },
      { show: 'overdue', channel: null, road: 'telephone', number: '' },
      { show: 'all', channel, road: null, number: '๗๐-๐๐๐๑' },
    ] as const) {
      expect(viewOf(searchOf(view))).toEqual(view);
    }
    expect(viewOf('?show=nonsense&channel=x&road=river')).toEqual({
      show: 'waiting',
      channel: null,
      road: null,
      number: '',
    });
  });
});
