// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { stampReason } from '../../src/officer/channels/sheet-rules.ts';
import { aFakeOffice, channelOf, channels, now, type World } from '../worlds/fake-office.ts';
import { at, open } from './making.tsx';

const light = channelOf('street-light');
const draft = channels.find(({ state }) => state === 'draft');
if (draft === undefined) throw new Error('the sample office has drafts');
const publicHost = { publicUrl: 'https://ita.example.go.th', publicSeen: true, now };
const real: Partial<World> = { sample: false, host: publicHost, recovery: null };

describe('the channels', () => {
  it.each([
    ['th', 'เปิดอยู่', 'ยังเป็นร่าง'],
    ['en', 'Open', 'Drafts'],
  ] as const)('stand apart by what citizens can open (%s)', async (language, openOnes, drafts) => {
    open(at('channels'), { language });
    const live = await screen.findByRole('list', { name: openOnes });
    expect(live.children).toHaveLength(4);
    expect(screen.getByRole('list', { name: drafts }).children).toHaveLength(channels.length - 4);
  });

  it('suggest asking how a finished matter went, while nobody is asked', async () => {
    const [first] = channels;
    if (first === undefined) throw new Error('the sample office has channels');
    const fake = aFakeOffice();
    open(at('channels'), { fake });
    const hint = await screen.findByRole('link', { name: 'ดูแบบนี้ในคลัง' });
    expect(hint.getAttribute('href')).toMatch(/channels\/library\/satisfaction-after$/);
    fake.change({ channels: [...channels, { ...first, template: 'satisfaction-after' }] });
    await waitFor(() => expect(screen.queryByRole('link', { name: 'ดูแบบนี้ในคลัง' })).toBeNull());
  });
});

describe('a channel', () => {
  it('has its QR and the whole address with the office’s fingerprint', async () => {
    open(at(`channels/${light.channel}`), { language: 'en', fake: aFakeOffice(real) });
    const whole = `https://ita.example.go.th/c/${light.channel}#F1NGERPR1NT00000`;
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>('The channel’s address').value).toBe(whole),
    );
    expect(screen.getByRole('img', { name: 'QR of the channel Street light repair' })).toBeTruthy();
    const preview = screen.getByRole('link', { name: 'See it as citizens do' });
    expect(preview.getAttribute('href')).toBe(`/c/${light.channel}#F1NGERPR1NT00000`);
    expect(screen.queryByText('SAMPLE')).toBeNull();
  });

  it('is paused and closed, each with its way back', async () => {
    const { fake } = open(at(`channels/${light.channel}`), { language: 'en' });
    fireEvent.click(await screen.findByRole('button', { name: 'Pause' }));
    const words = await screen.findByLabelText(/What are citizens told/);
    fireEvent.input(words, { target: { value: 'เปิดอีกครั้งวันจันทร์' } });
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Pause' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    fireEvent.click(screen.getByRole('button', { name: 'Close the channel' }));
    fireEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Close the channel' }),
    );
    await waitFor(() =>
      expect(fake.called.filter(([name]) => name === 'setChannelState')).toEqual([
        ['setChannelState', light.channel, 'paused', { th: 'เปิดอีกครั้งวันจันทร์', en: '' }],
        ['setChannelState', light.channel, 'open', null],
        ['setChannelState', light.channel, 'closed', null],
      ]),
    );
  });

  it('that is a draft shows no QR, only the way to open it', async () => {
    const { fake } = open(at(`channels/${draft.channel}`));
    fireEvent.click(await screen.findByRole('button', { name: 'เปิดใช้งาน' }));
    await waitFor(() => expect(fake.called[0]).toEqual(['setChannelState', draft.channel, 'open', null]));
    expect(document.querySelector('svg.qr')).toBeNull();
  });

  it('is not opened or closed on a member’s device', async () => {
    open(at(`channels/${light.channel}`), { language: 'en', fake: aFakeOffice({ role: 'member' }) });
    expect(await screen.findByText(/on an administrator’s device/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
  });

  it('that is not here says so', async () => {
    open(at('channels/ZZZZZZZZZZ'), { language: 'en' });
    expect(await screen.findByText('There is no such channel')).toBeTruthy();
  });
});

describe('a sheet', () => {
  const sheet = at(`channels/${light.channel}/sheet`);

  it('of the sample office is stamped, and says why', async () => {
    const { printed } = open(sheet);
    expect(await screen.findByText('เพราะเป็นหน่วยงานตัวอย่าง')).toBeTruthy();
    expect(document.querySelector('.qr-sheet .stamp')?.textContent).toBe('ตัวอย่าง');
    fireEvent.click(screen.getByRole('button', { name: 'พิมพ์ป้ายนี้' }));
    expect(printed()).toBe(1);
  });

  it('is real once a phone has opened the public address and the recovery sheet is safe', async () => {
    open(sheet, { language: 'en', fake: aFakeOffice(real) });
    await waitFor(() => expect(document.querySelector('.qr-sheet')).toBeTruthy());
    await waitFor(() => expect(document.querySelector('.qr-sheet .stamp')).toBeNull());
    const text = document.querySelector('.qr-sheet')?.textContent ?? '';
    expect(text).toContain(`ita.example.go.th/c/${light.channel}`);
    expect(text).toContain('The office acts within 3 working days');
    expect(text).toContain('version 1');
  });

  it('is not printed for real before the recovery sheet is made', async () => {
    open(sheet, { language: 'en', fake: aFakeOffice({ ...real, recovery: ['AB00'] }) });
    expect(await screen.findByText('Make the recovery sheet before real QR sheets')).toBeTruthy();
    expect(document.querySelector('.qr-sheet')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Print this sheet' })).toBeNull();
  });

  it('is stamped for as long as one reason stands', () => {
    const profile = {
      type: 'subdistrict' as const,
      name: { th: 'ก', en: '' },
      district: '',
      province: '',
      telephone: '',
      mainSite: '',
      sample: false,
    };
    expect([
      stampReason({ ...profile, sample: true }, publicHost),
      stampReason(profile, null),
      stampReason(profile, { ...publicHost, publicUrl: null }),
      stampReason(profile, { ...publicHost, publicSeen: false }),
      stampReason(profile, publicHost),
    ]).toEqual(['sample', 'unknown', 'trial', 'unseen', null]);
  });
});
