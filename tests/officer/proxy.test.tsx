// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { ChannelDefinition } from '../../src/domain/channels/definition.ts';
import { paperCaseTexts } from '../../src/officer/channels/paper/case/case-texts.ts';
import { proxyCaseTexts } from '../../src/officer/channels/paper/case/proxy-texts.ts';
import { proxyTexts } from '../../src/officer/inbox/proxy/proxy-texts.ts';
import { slipTexts } from '../../src/officer/inbox/proxy/slip/slip-texts.ts';
import { roadTexts } from '../../src/officer/inbox/road-texts.ts';
import { tellTexts } from '../../src/officer/inbox/tell/tell-texts.ts';
import { inboxTexts } from '../../src/officer/inbox/texts.ts';
import { aCase, aFakeOffice, channelOf, channels, idOf, type FakeOffice } from '../worlds/fake-office.ts';
import { at, open } from './making.tsx';

const words = proxyTexts('th');
const roads = roadTexts('th');
const entry = { ...paperCaseTexts('th'), ...proxyCaseTexts('th') };
const slip = slipTexts('th');
const tell = tellTexts('th');
const inbox = inboxTexts('th');
const form = channelOf('street-light');
const address = at('inbox/proxy');

const made = ({ called }: FakeOffice) => called.filter(([name]) => name === 'addTypedCase');

async function begin(road: keyof typeof roads): Promise<void> {
  fireEvent.click(await screen.findByRole('radio', { name: roads[road] }));
  fireEvent.click(screen.getByRole('radio', { name: form.title.th }));
}

async function start(): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: words.begin }));
  await screen.findByText(entry.place(1, 5));
}

async function answerAll(): Promise<void> {
  fireEvent.keyDown(document.body, { code: 'Digit1', key: '1' });
  for (const [number, text] of [
    [2, 'หน้าวัด'],
    [3, ''],
    [4, 'สมใจ'],
    [5, ''],
  ] as const) {
    await screen.findByText(entry.place(number, 5));
    const field = screen.getByRole('textbox');
    fireEvent.input(field, { target: { value: text } });
    fireEvent.keyDown(field, { key: 'Enter' });
  }
  await screen.findByText(entry.ready);
}

describe('a case that an officer types for a citizen', () => {
  it('comes by the road that was chosen, is read back, and gives a slip whose code is shown only now', async () => {
    const { fake, printed } = open(address);
    await begin('telephone');
    await start();
    await answerAll();
    const said = screen.getByRole('region', { name: entry.said });
    expect(within(said).getByText('หน้าวัด')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: entry.keep }));
    await screen.findByText(entry.kept);
    expect(made(fake)).toMatchObject([
      [
        'addTypedCase',
        { channel: form.channel, road: 'telephone', answers: { place: 'หน้าวัด', name: 'สมใจ' } },
      ],
    ]);
    expect(screen.getByText(slip.onlyNow)).toBeTruthy();
    expect(screen.getByText(/^0123-4567-89AB-CDEF-\w$/)).toBeTruthy();
    expect(screen.getByText('prongsai.example/r')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: slip.print }));
    expect(printed()).toBe(1);
    fireEvent.click(screen.getByRole('radio', { name: slip.ways.hand }));
    const groups = screen.getByRole('list', { name: slip.code });
    expect(
      within(groups)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent?.length),
    ).toEqual([4, 4, 4, 4, 1]);
    fireEvent.click(screen.getByRole('button', { name: entry.next }));
    expect(await screen.findByText(words.lead)).toBeTruthy();
    expect(screen.queryByText(/^0123/)).toBeNull();
  });

  it('from a letter bears the letter’s number and day, in Thai digits too, and asks for a day that can be read', async () => {
    const { fake } = open(address);
    await begin('letter');
    fireEvent.input(screen.getByLabelText(new RegExp(words.letterNumber)), {
      target: { value: 'ลป 72301/123' },
    });
    const day = screen.getByLabelText(new RegExp(words.letterDay));
    fireEvent.input(day, { target: { value: '๓๑/๑๑/๒๕๖๙' } });
    fireEvent.click(screen.getByRole('button', { name: words.begin }));
    expect(await screen.findByText(words.letterDayUnclear)).toBeTruthy();
    fireEvent.input(day, { target: { value: '๒๐ พ.ย. ๒๕๖๙' } });
    await start();
    await answerAll();
    fireEvent.click(screen.getByRole('button', { name: entry.keep }));
    await waitFor(() => expect(made(fake)).toHaveLength(1));
    expect(made(fake)[0]?.[1]).toMatchObject({
      road: 'letter',
      letter: { number: 'ลป 72301/123', day: '2026-11-20' },
    });
  });

  it('is not begun before road and channel are chosen, and says which is missing', async () => {
    open(address);
    fireEvent.click(await screen.findByRole('button', { name: words.begin }));
    expect(await screen.findByText(words.roadMissing)).toBeTruthy();
    expect(screen.getByText(words.channelMissing)).toBeTruthy();
  });

  it('is never of a channel for named readers, of anonymous sheets, or one that is not open', async () => {
    const [first] = channels;
    if (first === undefined) throw new Error('no channels');
    const aChannel = (title: string, more: Partial<ChannelDefinition>): ChannelDefinition => ({
      ...form,
      title: { th: title, en: title },
      ...more,
    });
    const shown = [
      aChannel('ทุจริต', { kind: 'integrity-report', ring: 'integrity' }),
      aChannel('พฤติกรรม', { kind: 'conduct-complaint', ring: 'conduct' }),
      aChannel('พึงพอใจ', { kind: 'satisfaction', ring: 'survey' }),
      aChannel('พักอยู่', { state: 'paused' }),
      aChannel('เปิดอยู่', {}),
    ];
    open(address, { fake: aFakeOffice({ channels: shown }) });
    expect(await screen.findByRole('radio', { name: 'เปิดอยู่' })).toBeTruthy();
    for (const title of ['ทุจริต', 'พฤติกรรม', 'พึงพอใจ', 'พักอยู่'])
      expect(screen.queryByRole('radio', { name: title })).toBeNull();
  });

  it('that is half typed waits on this device, and is gone on with or thrown away', async () => {
    const drawer = new Map<string, string>();
    open(address, { drawer });
    await begin('walk-in');
    await start();
    fireEvent.keyDown(document.body, { code: 'Digit1', key: '1' });
    await screen.findByText(entry.place(2, 5));
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'หน้าว' } });
    cleanup();
    open(address, { drawer });
    fireEvent.click(await screen.findByRole('button', { name: words.goOn }));
    await screen.findByText(entry.place(2, 5));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('หน้าว');
    cleanup();
    open(address, { drawer });
    fireEvent.click(await screen.findByRole('button', { name: words.drop }));
    fireEvent.click(await screen.findByRole('button', { name: words.dropYes }));
    expect(await screen.findByText(words.lead)).toBeTruthy();
    expect([...drawer.keys()].filter((key) => key.startsWith('prongsai-proxy'))).toEqual([]);
  });
});

describe('a caller who asks how a case stands', () => {
  const cases = [
    aCase({ place: 1, road: 'telephone' }),
    aCase({
      place: 42,
      state: 'in-progress',
      history: [
        { at: aCase().receivedAt, by: null, kind: 'reply', state: null, text: 'ช่างไปพรุ่งนี้', mark: 'received' },
      ],
    }),
  ];

  it('is found by the number alone, in Thai digits and whatever the filter shows', async () => {
    open(at('inbox'), { fake: aFakeOffice({ cases }) });
    fireEvent.input(await screen.findByLabelText(inbox.number), { target: { value: '๔๒' } });
    const list = await screen.findByRole('list', { name: inbox.list });
    await waitFor(() => expect(within(list).getAllByRole('link')).toHaveLength(1));
    expect(within(list).getByRole('link').textContent).toContain('70-0042');
    fireEvent.input(screen.getByLabelText(inbox.number), { target: { value: '43' } });
    expect(await screen.findByText(inbox.numberNone)).toBeTruthy();
  });

  it('is told state, days and reply, and nothing that was written', async () => {
    open(at(`inbox/${idOf(42)}`), { fake: aFakeOffice({ cases }) });
    const part = (await screen.findByText(tell.title)).closest('details');
    if (part === null) throw new Error('nothing to open');
    part.open = true;
    fireEvent(part, new Event('toggle'));
    await waitFor(() => expect(part.textContent).toContain(inbox.states['in-progress']));
    expect(part?.textContent).toContain('ช่างไปพรุ่งนี้');
    for (const secret of ['สมใจ', '081', 'หน้าศาลากลางบ้าน']) expect(part?.textContent).not.toContain(secret);
  });

  it('leaves the inbox filtered by the road a case came', async () => {
    open(at('inbox?show=all'), { fake: aFakeOffice({ cases }) });
    const listed = (): HTMLElement => screen.getByRole('list', { name: inbox.list });
    await waitFor(() => expect(within(listed()).getAllByRole('link')).toHaveLength(2));
    fireEvent.change(screen.getByLabelText(inbox.road), { target: { value: 'telephone' } });
    await waitFor(() => expect(within(listed()).getAllByRole('link')).toHaveLength(1));
    expect(within(listed()).getByText(roads.telephone)).toBeTruthy();
  });
});
