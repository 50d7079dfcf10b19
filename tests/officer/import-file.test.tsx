// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { entryId } from '../../src/domain/basics/ids.ts';
import { csvOf } from '../../src/sheets/csv/csv-of.ts';
import { importTexts } from '../../src/officer/channels/import/import-texts.ts';
import { inboxTexts } from '../../src/officer/inbox/texts.ts';
import { tellTexts } from '../../src/officer/inbox/tell/tell-texts.ts';
import { aCase, aFakeOffice, channelOf, idOf, now, type FakeOffice } from '../worlds/fake-office.ts';
import { at, open } from './making.tsx';

const words = importTexts('th');
const address = at('channels/import');
const form = channelOf('street-light');

const heads = ['ประทับเวลา', 'ไฟเป็นอย่างไร', 'สถานที่', 'ชื่อ', 'สถานะ'];
const rows = [
  heads,
  ['2/3/2568 9:14', 'ดับ', 'หน้าวัด', 'สมใจ', 'เสร็จสิ้น'],
  ['3/3/2568 9:14', 'ระเบิด', 'หน้าโรงเรียน', '', 'รอรับเรื่อง'],
  ['3/3/2568 9:14', 'ระเบิด', 'หน้าโรงเรียน', '', 'รอรับเรื่อง'],
  ['', '', '', '', ''],
  ['4/3/2568 9:14', '', '', '', ''],
];

async function chooseFile(
  page: HTMLElement,
  grid: readonly (readonly string[])[],
  title: string,
): Promise<void> {
  await screen.findByText(words.help);
  const input = page.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('no place for a file');
  const file = new File([csvOf(grid)], 'คำตอบ.csv', { type: 'text/csv' });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
  const channel = await screen.findByLabelText(words.channel);
  const option = [...channel.querySelectorAll('option')].find(({ textContent }) => textContent === title);
  fireEvent.change(channel, { target: { value: option?.value } });
}

const called = ({ called: all }: FakeOffice, name: string) => all.filter(([one]) => one === name);

describe('a file that is brought in', () => {
  it('is shown as it would become, checked whole, and imported only when it is said so', async () => {
    const { fake, page } = open(address);
    await chooseFile(page, rows, form.title.th);
    expect(await screen.findByText(words.orderDoubtful('2/3/2568 9:14'))).toBeTruthy();
    expect(screen.getByText('2 มี.ค. 2568')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words.dryRun }));
    const keep = await screen.findByRole('button', { name: words.keep(2) });
    expect(screen.getByText(words.finishedOnes(1))).toBeTruthy();
    fireEvent.click(keep);
    expect(await screen.findByText(words.done(2))).toBeTruthy();
    expect(called(fake, 'imports.begin')).toEqual([['imports.begin', form.channel, 'คำตอบ.csv']]);
    expect(called(fake, 'imports.add')[0]?.[2]).toMatchObject([
      { answers: { place: 'หน้าวัด', name: 'สมใจ' }, state: 'done', came: '2025-03-02' },
      { answers: { place: 'หน้าโรงเรียน', ไฟเป็นอย่างไร: 'ระเบิด' }, state: 'waiting', came: '2025-03-03' },
    ]);
  });

  it('names cells that were not understood, rows that say nothing, and imports neither twice', async () => {
    const { fake, page } = open(address);
    await chooseFile(page, rows, form.title.th);
    fireEvent.click(await screen.findByRole('button', { name: words.dryRun }));
    expect(await screen.findByText(words.badCells(1))).toBeTruthy();
    const note = words.noteOf('ไฟเป็นอย่างไร', 'ระเบิด', words.notes['not-offered']);
    expect(screen.getByText(`${words.row(3)} · ${note}`)).toBeTruthy();
    expect(screen.getByText(`${words.row(6)}: ${words.notReady['nothing-said']}`)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words.keep(2) }));
    fireEvent.click(await screen.findByRole('button', { name: words.again }));
    await chooseFile(page, rows, form.title.th);
    fireEvent.click(await screen.findByRole('button', { name: words.dryRun }));
    expect(await screen.findByText(words.nothing)).toBeTruthy();
    expect(called(fake, 'imports.add')).toHaveLength(1);
  });

  it('has its days read month first where an officer says so', async () => {
    const { page } = open(address);
    await chooseFile(page, rows, form.title.th);
    fireEvent.click(await screen.findByRole('radio', { name: words.orders['month-first'] }));
    expect(await screen.findByText('3 ก.พ. 2568')).toBeTruthy();
  });

  it('goes into an anonymous channel as stacks only, and the same file adds nothing', async () => {
    const survey = channelOf('satisfaction');
    const names = survey.questions.map(({ label }) => label.th);
    const answer = survey.questions.map((question) =>
      'options' in question ? (question.options[0]?.label.th ?? '') : '',
    );
    const sheets = [
      ['ประทับเวลา', ...names],
      ...Array.from({ length: 6 }, (_, place) => [`${place + 13}/3/2568`, ...answer]),
    ];
    const { fake, page } = open(address);
    await chooseFile(page, sheets, survey.title.th);
    fireEvent.click(await screen.findByRole('button', { name: words.dryRun }));
    fireEvent.click(await screen.findByRole('button', { name: words.keepSheets(6) }));
    await screen.findByText(words.doneSheets(6));
    expect(called(fake, 'imports.add')).toEqual([]);
    const kept = called(fake, 'edit')[0]?.[1] as readonly {
      readonly set: { readonly [field: string]: unknown };
    }[];
    expect(kept[0]?.set).toMatchObject({ road: 'import', sheets: 6, upTo: '2025-03-18' });
    const row = { id: 's', fields: kept[0]?.set ?? {}, lists: {}, contested: {}, mark: 'received' } as const;
    fake.change({ tables: { ...fake.world.tables, 'paper-stacks': [row as never] } });
    fireEvent.click(screen.getByRole('button', { name: words.again }));
    await chooseFile(page, sheets, survey.title.th);
    fireEvent.click(await screen.findByRole('button', { name: words.dryRun }));
    expect(await screen.findByText(words.nothing)).toBeTruthy();
  });

  it('is taken back after one is asked', async () => {
    const batch = {
      id: entryId('01935000-0000-7000-8000-0000000000b1'),
      channel: form.channel,
      file: 'เก่า.xlsx',
      at: now,
      cases: 12,
      isUndone: false,
    };
    const { fake } = open(address, { fake: aFakeOffice({ batches: [batch] }) });
    fireEvent.click(await screen.findByRole('button', { name: new RegExp(words.undo) }));
    expect(await screen.findByText(words.undoAsk(12))).toBeTruthy();
    expect(called(fake, 'imports.undo')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: words.undoYes }));
    await waitFor(() => expect(called(fake, 'imports.undo')).toEqual([['imports.undo', batch.id]]));
  });

  it('is nothing for others than admins', async () => {
    const { page } = open(address, { fake: aFakeOffice({ role: 'member' }) });
    expect(await screen.findByText(words.adminOnly)).toBeTruthy();
    expect(page.querySelector('input[type="file"]')).toBeNull();
  });
});

describe('a case that was brought in', () => {
  it('shows the day it truly came, in the list and on its page', async () => {
    const origin = {
      letter: null,
      imported: { batch: 'b', key: 'k', came: '2025-03-12' as never, finished: null },
    };
    const fake = aFakeOffice({ cases: [aCase({ road: 'import', origin })] });
    const { way } = open(at('inbox'), { fake });
    expect(await screen.findByText(/12 มี\.ค\. 2568/)).toBeTruthy();
    way.go(at(`inbox/${idOf(1)}`));
    const said = tellTexts('th').cameImported('12 มี.ค. 2568', '22 พ.ย. 2569');
    expect((await screen.findAllByText(said)).length).toBeGreaterThan(0);
    expect(inboxTexts('th').title).toBe('กล่องเรื่อง');
  });
});
