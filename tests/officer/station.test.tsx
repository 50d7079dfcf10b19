// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { stationOf } from '../../src/contracts/station-address.ts';
import { channelId } from '../../src/domain/basics/ids.ts';
import type { ChannelDefinition } from '../../src/domain/channels/definition.ts';
import { aFakeOffice, channels, now } from '../worlds/fake-office.ts';
import { at, open } from './making.tsx';

function asReport(one: ChannelDefinition): ChannelDefinition {
  const title = { th: 'แจ้งการทุจริต', en: 'Report corruption' };
  return { ...one, channel: channelId('CHANNE9999'), kind: 'integrity-report', ring: 'integrity', title };
}

const host = { publicUrl: 'https://ita.example.go.th', publicSeen: true, now };
const live = [...channels, ...channels.slice(0, 1).map(asReport)].map((one): ChannelDefinition => ({
  ...one,
  state: 'open',
}));
const fake = () => aFakeOffice({ sample: false, host, channels: live });
const titled = (kind: ChannelDefinition['kind']): string => {
  const found = live.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`the sample office has no ${kind}`);
  return found.title.en;
};
const linkNow = () =>
  stationOf(new URL(screen.getByLabelText<HTMLInputElement>('Link of the counter').value));

describe('setting a counter up', () => {
  it('makes one link of the chosen forms, in the order given, under the name given', async () => {
    open(at('channels/station'), { language: 'en', fake: fake() });
    await screen.findByText('Choose at least one, then the QR appears here');
    for (const kind of ['opinion', 'satisfaction'] as const)
      fireEvent.click(screen.getByRole('checkbox', { name: titled(kind) }));
    const chosen = ['opinion', 'satisfaction'].map((kind) => live.find((one) => one.kind === kind)?.channel);
    await waitFor(() => expect(linkNow()?.channels).toEqual(chosen));
    fireEvent.click(screen.getByRole('button', { name: `Move down ${titled('opinion')}` }));
    fireEvent.input(screen.getByLabelText(/Name on the device/), { target: { value: ' Window 2 ' } });
    await waitFor(() =>
      expect(linkNow()).toMatchObject({ channels: [...chosen].reverse(), title: 'Window 2' }),
    );
    expect(screen.getByRole('img', { name: 'QR that opens the counter' })).toBeTruthy();
  });

  it('offers what others should not see only once somebody has said that nobody can', async () => {
    open(at('channels/station'), { language: 'en', fake: fake() });
    const promise = await screen.findByRole('checkbox', { name: /private place/ });
    const box = (): HTMLElement | null =>
      screen.queryByRole('checkbox', { name: titled('integrity-report') });
    expect(box()).toBeNull();
    fireEvent.click(promise);
    await waitFor(() => expect(box()).not.toBeNull());
    fireEvent.click(box() ?? promise);
    await waitFor(() => expect(linkNow()?.channels).toHaveLength(1));
    fireEvent.click(promise);
    await screen.findByText('Choose at least one, then the QR appears here');
  });

  it('never offers the survey of the office’s own people', async () => {
    open(at('channels/station'), { language: 'en', fake: fake() });
    fireEvent.click(await screen.findByRole('checkbox', { name: /private place/ }));
    const lists = screen.getAllByRole('group').map((list) => within(list).getAllByRole('checkbox').length);
    expect(lists.length).toBe(2);
    expect(screen.queryByRole('checkbox', { name: titled('self-survey-internal') })).toBeNull();
  });
});
