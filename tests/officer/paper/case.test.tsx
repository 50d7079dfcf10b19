// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { paperCaseTexts } from '../../../src/officer/channels/paper/case/case-texts.ts';
import { aCase, aFakeOffice, channelOf, idOf, type FakeOffice } from '../../worlds/fake-office.ts';
import { at, open } from '../making.tsx';

const form = channelOf('street-light');
const words = paperCaseTexts('th');
const address = at(`channels/${form.channel}/stack`);

/** Writes at the question at hand and goes on. */
function write(text: string): void {
  const field = screen.getByRole('textbox');
  fireEvent.input(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: 'Enter' });
}

async function begin(): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: words.begin }));
  await screen.findByText(words.place(1, 5));
}

const made = ({ called }: FakeOffice) => called.filter(([name]) => name === 'addTypedCase');

describe('a paper form of a channel that makes cases', () => {
  it('is typed in by keys and becomes a case, whose receipt is shown once', async () => {
    const { fake } = open(address);
    await begin();
    fireEvent.keyDown(document.body, { code: 'Digit2', key: '/' });
    for (const [number, text] of [
      [2, 'หน้าวัด เสาที่ ๑๒'],
      [3, ''],
      [4, 'สมใจ'],
    ] as const) {
      await screen.findByText(words.place(number, 5));
      write(text);
    }
    await screen.findByText(words.place(5, 5));
    write('๐๘๑-๐๐๐');
    expect(await screen.findByText(words.unclear.phone)).toBeTruthy();
    write('๐๘๑-๐๐๐ ๐๐๐๑');
    await screen.findByText(words.ready);
    fireEvent.click(screen.getByRole('button', { name: words.keep }));
    await screen.findByText(words.kept);
    expect(made(fake)).toEqual([
      [
        'addTypedCase',
        {
          channel: form.channel,
          version: 1,
          road: 'paper',
          answers: {
            fault: form.questions[0] && 'options' in form.questions[0] && form.questions[0].options[1]?.value,
            place: 'หน้าวัด เสาที่ ๑๒',
            name: 'สมใจ',
            phone: '0810000001',
          },
        },
      ],
    ]);
    expect(screen.getByText(/^0123-4567-89AB-CDEF-\w$/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words.next }));
    await screen.findByText(words.place(1, 5));
    expect(screen.queryByText(/^0123-/)).toBeNull();
  });

  it('that lacks something is said to, and can be taken up all the same', async () => {
    const { fake } = open(address);
    await begin();
    fireEvent.keyDown(document.body, { code: 'Digit1', key: '1' });
    for (const number of [2, 3, 4, 5]) {
      await screen.findByText(words.place(number, 5));
      write('');
    }
    expect(await screen.findByText(words.missingText('2'))).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words.keepAnyway }));
    await waitFor(() => expect(made(fake)).toHaveLength(1));
  });

  it('with nothing on it is no case', async () => {
    const { fake } = open(address);
    await begin();
    fireEvent.keyDown(document.body, { key: 'Enter' });
    for (const number of [2, 3, 4, 5]) {
      await screen.findByText(words.place(number, 5));
      write('');
    }
    expect(await screen.findByText(words.blank)).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'Enter' });
    expect(screen.queryByRole('button', { name: words.keepAnyway })).toBeNull();
    expect(made(fake)).toEqual([]);
  });

  it('says why where it cannot be kept, and loses no word', async () => {
    open(address, { fake: aFakeOffice({ refusal: 'cannot-open' }) });
    await begin();
    fireEvent.keyDown(document.body, { code: 'Digit1', key: '1' });
    for (const number of [2, 3, 4, 5]) {
      await screen.findByText(words.place(number, 5));
      write(number === 2 ? 'หน้าวัด' : '');
    }
    fireEvent.click(await screen.findByRole('button', { name: words.keep }));
    expect(await screen.findByText('ยังไม่ได้บันทึก', { exact: false })).toBeTruthy();
    expect(screen.getByText(words.ready)).toBeTruthy();
  });

  it('that is half typed is there after the page was closed, to the last letter', async () => {
    const drawer = new Map<string, string>();
    open(address, { drawer });
    await begin();
    fireEvent.keyDown(document.body, { code: 'Digit1', key: '1' });
    await screen.findByText(words.place(2, 5));
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'หน้าว' } });
    cleanup();
    open(address, { drawer });
    await screen.findByText(words.place(2, 5));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('หน้าว');
  });

  it('has its road in the Inbox and on its page', async () => {
    const view = aCase({ road: 'paper', number: '', mark: 'waiting' });
    const fake = aFakeOffice({ cases: [view] });
    const { way } = open(at('inbox'), { fake });
    expect(await screen.findByText('กระดาษ', { selector: '.badge *, .badge' })).toBeTruthy();
    way.go(at(`inbox/${idOf(1)}`));
    expect(await screen.findByRole('heading', { name: 'เรื่องที่ยังรอเลข' })).toBeTruthy();
    expect(screen.getByText('กระดาษ')).toBeTruthy();
  });
});
