// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { channelId } from '../../src/domain/basics/ids.ts';
import type { ChannelDefinition } from '../../src/domain/channels/definition.ts';
import { dutyOf } from '../../src/officer/channels/duty/duty.ts';
import { aFakeOffice, aRow, channelOf, channels, malee, somchai } from '../worlds/fake-office.ts';
import { at, open } from './making.tsx';

const light = channelOf('street-light');
const screenOf = ({ channel }: ChannelDefinition): string => at(`channels/${channel}`);
const withOne = (changed: Partial<ChannelDefinition>): readonly ChannelDefinition[] =>
  channels.map((one) => (one.channel === light.channel ? { ...light, ...changed } : one));

describe('a channel that was paused with words', () => {
  it('shows what citizens are told', async () => {
    const fake = aFakeOffice({
      channels: withOne({ state: 'paused', pauseMessage: { th: 'ปรับปรุงถึงวันศุกร์', en: '' } }),
    });
    open(screenOf(light), { fake });
    expect(await screen.findByText('ปรับปรุงถึงวันศุกร์')).toBeTruthy();
  });
});

describe('another QR', () => {
  it('is asked about first, because every sheet goes out of use', async () => {
    const { fake } = open(screenOf(light), { language: 'en' });
    fireEvent.click(await screen.findByRole('button', { name: 'Change this channel’s QR' }));
    expect(fake.called).toEqual([]);
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('Every old sheet says that it is out of use');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Change the QR, retire the old sheets' }));
    await waitFor(() => expect(fake.called).toContainEqual(['rotate', light.channel]));
  });

  it('is led to from the old channel, which stands among those out of use', async () => {
    const next = { ...light, channel: channelId('NEXT000000'), replaces: light.channel };
    const fake = aFakeOffice({ channels: [...withOne({ state: 'closed' }), next] });
    const { way } = open(screenOf(light), { language: 'en', fake });
    fireEvent.click(await screen.findByRole('link', { name: 'The channel in its place' }));
    expect(way.address.value.path).toBe(screenOf(next));
    way.go(at('channels'));
    const out = (await screen.findByText('Out of use (1)')).closest('details');
    expect(out?.querySelectorAll('li')).toHaveLength(1);
    expect(screen.queryByRole('list', { name: 'Closed' })).toBeNull();
  });
});

describe('a draft', () => {
  const draft = channels.find(({ state }) => state === 'draft') ?? light;

  it('that was never opened is thrown away, and can be brought back', async () => {
    const { fake } = open(screenOf(draft), { language: 'en' });
    fireEvent.click(await screen.findByRole('button', { name: 'Throw this draft away' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(fake.called.filter(([name]) => name === 'setChannelState')).toEqual([
        ['setChannelState', draft.channel, 'closed', null],
        ['setChannelState', draft.channel, 'draft', null],
      ]),
    );
  });

  it('that was thrown away stands apart from what was once open', async () => {
    const closed = channels.map((one): ChannelDefinition => ({ ...one, state: 'closed' }));
    const fake = aFakeOffice({ channels: closed, neverOpened: new Set([draft.channel]) });
    open(at('channels'), { language: 'en', fake });
    expect(await screen.findByText('Out of use (1)')).toBeTruthy();
    expect(screen.getByRole('list', { name: 'Closed' }).children).toHaveLength(channels.length - 1);
  });
});

describe('duty', () => {
  it('is said by an admin: officers and unit, in one act that can be undone', async () => {
    const units = [aRow('unit-1', { name: 'กองช่าง' })];
    const fake = aFakeOffice();
    fake.change({ tables: { ...fake.world.tables, units } });
    open(screenOf(light), { language: 'en', fake });
    expect(await screen.findByText('Nobody in particular: everybody looks')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Change who is on duty' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: /มาลี/ }));
    fireEvent.change(screen.getByLabelText('Unit'), { target: { value: 'unit-1' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep this' }));
    const set = { people: [malee], unit: 'unit-1' };
    const edit = { table: 'duties', row: light.channel, set, steps: [], add: [] };
    await waitFor(() => expect(fake.called).toContainEqual(['edit', [edit]]));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    const before = { ...edit, set: { people: [], unit: null } };
    await waitFor(() => expect(fake.called).toContainEqual(['edit', [before]]));
  });

  it('of one’s own is marked in the list, which can show nothing else', async () => {
    const fake = aFakeOffice();
    const duties = [aRow(light.channel, { people: [somchai], unit: null })];
    fake.change({ tables: { ...fake.world.tables, duties } });
    open(at('channels'), { language: 'en', fake });
    const row = await screen.findByRole('link', { name: /Street light repair/ });
    expect(await within(row).findByText('Mine')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /Mine/ }));
    await waitFor(() => expect(screen.getAllByRole('link', { name: /Street light repair/ })).toHaveLength(1));
    expect(screen.queryByRole('link', { name: /General matter/ })).toBeNull();
  });

  it('is read, not changed, on the device of a member', async () => {
    open(screenOf(light), { language: 'en', fake: aFakeOffice({ role: 'member' }) });
    expect(await screen.findByText('Who is on duty is changed on an administrator’s device.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Change who is on duty' })).toBeNull();
  });

  it('goes on when a channel gets another QR, until it is said anew', () => {
    const first = { ...light, replaces: null };
    const second = { ...light, channel: channelId('NEXT000000'), replaces: first.channel };
    const third = { ...light, channel: channelId('NEXT000001'), replaces: second.channel };
    const all = [first, second, third];
    const rows = [aRow(first.channel, { people: [malee, 'nonsense'], unit: 'unit-1' })];
    expect(dutyOf(third.channel, rows, all)).toEqual({ people: [malee], unit: 'unit-1' });
    const anew = [...rows, aRow(second.channel, { people: [], unit: null })];
    expect(dutyOf(third.channel, anew, all)).toEqual({ people: [], unit: null });
    const ring = all.map((one) => ({ ...one, replaces: third.channel }));
    expect(dutyOf(third.channel, [], ring)).toEqual({ people: [], unit: null });
  });
});

describe('an external channel', () => {
  const call: ChannelDefinition = {
    ...light,
    channel: channelId('CA11000000'),
    kind: 'external',
    effect: null,
    questions: [],
    leadsTo: 'tel:1567',
  };

  it('leads where it leads, and has neither QR nor sheet of its own', async () => {
    open(screenOf(call), { language: 'en', fake: aFakeOffice({ channels: [call] }) });
    const link = await screen.findByRole('link', { name: 'Open this channel' });
    expect(link.getAttribute('href')).toBe('tel:1567');
    expect(screen.queryByRole('link', { name: 'Sheet to print' })).toBeNull();
    expect(document.querySelector('svg.qr')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Change this channel’s QR' })).toBeNull();
  });

  it('is checked this morning like any other, and says nothing of what lies there', async () => {
    open(at('today'), { language: 'en', fake: aFakeOffice({ channels: [call] }) });
    const row = (await screen.findByRole('link', { name: /Street light repair/ })).closest('li');
    expect(row?.textContent).toContain('Outside the app');
    expect(row?.textContent).not.toContain('Nothing waits');
    expect(row?.querySelector('a')?.getAttribute('href')).toBe(screenOf(call));
  });
});
