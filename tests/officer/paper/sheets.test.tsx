// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { qrCard, qrCardSvg } from '../../../src/figures/qr-card.ts';
import { sheetTexts } from '../../../src/officer/channels/sheets/texts.ts';
import { channelOf } from '../../worlds/fake-office.ts';
import { at, open } from '../making.tsx';

const light = channelOf('street-light');
const words = sheetTexts('th');
const address = at(`channels/${light.channel}/sheet`);
const pick = async (name: string): Promise<void> => {
  fireEvent.click(await screen.findByRole('radio', { name }));
};
const codes = (): number => document.querySelectorAll('.print-alone svg.qr').length;

describe('a printed sheet', () => {
  it('is two stands, eight or 21 stickers, or a tent with two sides', async () => {
    open(address);
    await pick(words.forms.stand);
    await waitFor(() => expect(codes()).toBe(2));
    await pick(words.forms.stickers);
    await waitFor(() => expect(codes()).toBe(8));
    await pick(words.sizes[21]);
    await waitFor(() => expect(codes()).toBe(21));
    // Whoever listens hears of one sticker.
    expect(screen.getAllByRole('img')).toHaveLength(1);
    await pick(words.forms.tent);
    await waitFor(() => expect(codes()).toBe(2));
    for (const stamped of document.querySelectorAll('.qr-tent article'))
      expect(stamped.textContent).toContain('ตัวอย่าง');
  });

  it('stands before every counter that is named', async () => {
    open(address);
    await pick(words.forms.tent);
    fireEvent.input(screen.getByLabelText(new RegExp(words.places)), {
      target: { value: 'ช่อง 1\n\n  มาลี รักงาน ' },
    });
    await waitFor(() => expect(document.querySelectorAll('.qr-tent')).toHaveLength(2));
    const places = Array.from(
      document.querySelectorAll('.qr-tent > article .place'),
      (one) => one.textContent,
    );
    expect(places).toEqual(['ช่อง 1', 'มาลี รักงาน']);
  });

  it('has the Wi-Fi beside it once it can be joined, kept on this device and in no act', async () => {
    const drawer = new Map<string, string>();
    const { fake } = open(address, { drawer });
    fireEvent.click(await screen.findByRole('checkbox', { name: new RegExp(words.wifi) }));
    fireEvent.input(screen.getByLabelText(words.wifiName), { target: { value: 'อบต.' } });
    fireEvent.input(screen.getByLabelText(words.wifiPassword), { target: { value: '1234567' } });
    await screen.findByText(words.wifiFaults['password-length']);
    expect(codes()).toBe(1);
    fireEvent.input(screen.getByLabelText(words.wifiPassword), { target: { value: '12345678' } });
    expect(await screen.findByRole('img', { name: words.wifiQr('อบต.') })).toBeTruthy();
    expect(codes()).toBe(2);
    expect([...drawer].find(([name]) => name.startsWith('prongsai-wifi-'))?.[1]).toContain('12345678');
    expect(fake.called.some(([name]) => name === 'edit')).toBe(false);
  });
});

describe('a picture to be sent on', () => {
  const said = {
    officeName: 'อบต.',
    title: 'แจ้งซ่อมไฟ',
    address: 'a.example/c/1',
    imprint: 'พิมพ์',
    stamp: null,
  };

  it('says what the sheet says, with whole pixels a module and a quiet zone of four', () => {
    const card = qrCard('https://a.example/c/1', said);
    expect(card.lines.map(({ text }) => text)).toEqual(['อบต.', 'แจ้งซ่อมไฟ', 'a.example/c/1', 'พิมพ์']);
    expect(card.code.size % card.code.modules).toBe(0);
    expect(card.code.path.startsWith('M4 4h7')).toBe(true);
  });

  it('bears its stamp, breaks a title without spaces, and lets no markup through', () => {
    const card = qrCard('x', { ...said, stamp: 'ตัวอย่าง', title: '<b>' + 'ก'.repeat(200) });
    expect(card.lines[0]?.text).toBe('ตัวอย่าง');
    expect(card.lines.length).toBeGreaterThan(8);
    expect(qrCardSvg(card).text).not.toContain('<b>');
  });
});
