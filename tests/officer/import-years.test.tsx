// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/domain/log/edit.ts';
import { emptiedPublished, fieldsOfPublished } from '../../src/domain/ita/rows/published-row.ts';
import { sheetChoiceTexts } from '../../src/officer/scores/sheet-choice-texts.ts';
import { importTexts } from '../../src/officer/scores/published/import/import-texts.ts';
import { csvOf } from '../../src/sheets/csv/csv-of.ts';
import { sheetProblemTexts } from '../../src/sheets/problem-texts.ts';
import { samplePublished } from '../../src/samples/published.ts';
import { aFakeOffice, aRow, type FakeOffice } from '../worlds/fake-office.ts';
import { at, open } from './making.tsx';

const [year2563, year2564] = samplePublished;
if (!year2563 || !year2564) throw new Error('no samples');

const table = `เครื่องมือ\tตัวชี้วัด\t๒๕๖๕\t๒๕๖๔
IIT\t๑. การปฏิบัติหน้าที่\t๘๘.๐๐\t๘๖.๙๐
\t๒. การใช้งบประมาณ\tมาก\t๘๑.๐๔
\tคะแนนเฉลี่ย\t๗๐.๐๐\t๖๐.๑๒
\tระดับการประเมิน\tC\tD`;

/** What has been written to the office's rows, act by act. */
function written(fake: FakeOffice): readonly (readonly Edit[])[] {
  return fake.called.flatMap(([name, edits]) => (name === 'edit' ? [edits as readonly Edit[]] : []));
}

function edit(row: string, set: Edit['set']): Edit {
  return { table: 'published', row, set, steps: [], add: [] };
}

const pasted = (text: string, label: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
};

describe('a pasted table of published results', () => {
  it.each(['th', 'en'] as const)(
    'is shown as it was read, with what was not, before it is kept (%s)',
    async (language) => {
      const words = importTexts(language);
      const { fake } = open(at('scores/import'), { language });
      await screen.findByText(words.keptYears);
      pasted(table, words.pasteLabel);
      const preview = screen.getByRole('table', { name: words.previewTable });
      const cells = [...preview.querySelectorAll('tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
      );
      expect(cells[0]).toEqual([words.indicator, '2564', '2565']);
      expect(cells[1]?.slice(1)).toEqual(['86.90', '88.00']);
      expect(cells[2]?.slice(1)).toEqual(['81.04', words.unknown]);
      expect(cells.at(-1)).toEqual([words.level, 'D', 'C']);
      expect(screen.getByText(words.faultsUnread)).toBeTruthy();
      expect(document.querySelector('.faults li')?.textContent).toBe(
        `${words.at(3, 3)} ${words.faults['not-a-number']('มาก')}`,
      );
      expect(screen.getByText(words.replaces('2564'))).toBeTruthy();
      expect(written(fake)).toEqual([]);
    },
  );

  it('is kept in one act, and one undo brings back what was there', async () => {
    const words = importTexts('th');
    const { fake, way } = open(at('scores/import'));
    await screen.findByText(words.keptYears);
    pasted(table, words.pasteLabel);
    fireEvent.input(screen.getByLabelText(/^ที่มา/), { target: { value: ' รายงานปี 2565 ' } });
    fireEvent.click(screen.getByRole('button', { name: words.keep('2564, 2565') }));
    await screen.findByText(words.kept('2564, 2565'));
    const source = 'รายงานปี 2565';
    expect(written(fake)).toEqual([
      [
        edit('2565', { fiscalYear: 2565, indicators: { 1: 8800 }, total: 7000, level: 'C', source }),
        edit('2564', { fiscalYear: 2564, indicators: { 1: 8690, 2: 8104 }, total: 6012, level: 'D', source }),
      ],
    ]);
    expect(way.address.value.search).toBe('?view=published&year=2565');
    fireEvent.click(screen.getByRole('button', { name: words.undo }));
    await screen.findByText(words.undone);
    expect(written(fake)[1]).toEqual([
      edit('2565', emptiedPublished(2565)),
      edit('2564', fieldsOfPublished(year2564)),
    ]);
  });

  it('without a year asks for it', async () => {
    const words = importTexts('en');
    open(at('scores/import'), { language: 'en' });
    await screen.findByText(words.keptYears);
    pasted('1. Performance of duty\t86.90', words.pasteLabel);
    expect(screen.queryByRole('button', { name: /^Keep/ })).toBeNull();
    expect(document.body.textContent).toContain(words.faults['no-year']);
    const year = screen.getByLabelText(words.whichYear);
    fireEvent.input(year, { target: { value: '2999' } });
    expect(screen.getByText(words.yearWrong(2570))).toBeTruthy();
    fireEvent.input(year, { target: { value: '๒๕๖๒' } });
    expect(screen.getByRole('button', { name: words.keep('2562') })).toBeTruthy();
  });
});

describe('a table in a file', () => {
  const words = importTexts('th');
  const chosen = sheetChoiceTexts('th');

  async function choose(file: File): Promise<FakeOffice> {
    const { fake } = open(at('scores/import'));
    fireEvent.click(await screen.findByRole('radio', { name: words.ways.file }));
    const input = document.querySelector('input[type=file]');
    if (input === null) throw new Error('no choice of files');
    fireEvent.change(input, { target: { files: [file] } });
    return fake;
  }

  it('is read on the device, and its years are kept', async () => {
    const grid = table.split('\n').map((line) => line.split('\t'));
    const fake = await choose(new File([csvOf(grid)], 'ผล.csv'));
    expect(await screen.findByText(chosen.chosen('ผล.csv'))).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: words.keep('2564, 2565') }));
    await screen.findByText(words.kept('2564, 2565'));
    expect(written(fake)[0]?.map(({ row }) => row)).toEqual(['2565', '2564']);
  });

  it('that cannot be read is named, with what to do, and nothing is kept', async () => {
    const fake = await choose(new File(['%PDF-1.7'], 'ผล.xlsx'));
    expect(await screen.findByText(chosen.unreadable)).toBeTruthy();
    expect(screen.getByText(sheetProblemTexts['not-a-sheet'].th)).toBeTruthy();
    expect(written(fake)).toEqual([]);
  });
});

describe('a year typed by hand', () => {
  const words = importTexts('en');
  const type = (label: string | RegExp, value: string): void => {
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  };

  async function typing(address = 'scores/import'): Promise<FakeOffice> {
    const { fake } = open(at(address), { language: 'en' });
    fireEvent.click(await screen.findByRole('radio', { name: words.ways.type }));
    return fake;
  }

  it('is kept with what is filled in; what is empty stays unknown', async () => {
    const fake = await typing();
    type(words.typeYear, '๒๕๖๑');
    type('1. Performance of duty', '๘๖,๙');
    type(words.totalPrinted, '60.12');
    type(words.levelPrinted, 'D');
    fireEvent.click(screen.getByRole('button', { name: words.keep('2561') }));
    await waitFor(() => expect(written(fake)).toHaveLength(1));
    expect(written(fake)[0]).toEqual([
      edit('2561', { fiscalYear: 2561, indicators: { 1: 8690 }, total: 6012, level: 'D', source: '' }),
    ]);
  });

  it('says whose names the indicators have where its own are not known', async () => {
    await typing();
    type(words.typeYear, '2561');
    expect(screen.getByText(words.namesOf(2564))).toBeTruthy();
    type(words.typeYear, '2564');
    expect(screen.queryByText(words.namesOf(2564))).toBeNull();
  });

  it('offers the levels of that year’s rules', async () => {
    await typing();
    type(words.typeYear, '2564');
    const options = within(screen.getByLabelText(words.levelPrinted)).getAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual([
      words.levelNone,
      'AA',
      'A',
      'B',
      'C',
      'D',
      'E',
      'F',
    ]);
  });

  it('is not kept while a score is none, or nothing is filled in, or the year is missing', async () => {
    const fake = await typing();
    fireEvent.click(screen.getByRole('button', { name: words.keepTyped }));
    expect(await screen.findByText(words.yearWrong(2570))).toBeTruthy();
    type(words.typeYear, '2561');
    fireEvent.click(screen.getByRole('button', { name: words.keep('2561') }));
    expect(await screen.findByText(words.typeNothing)).toBeTruthy();
    type('1. Performance of duty', '869');
    expect(screen.getByText(words.pointsWrong)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words.keep('2561') }));
    expect(written(fake)).toEqual([]);
  });
});

describe('a year that is there', () => {
  const words = importTexts('th');

  it('is corrected field by field, in its own row', async () => {
    const tables = { published: [aRow('row-of-2564', fieldsOfPublished(year2564))] };
    const { fake } = open(at('scores/import?year=2564'), { fake: aFakeOffice({ tables }) });
    const total = await screen.findByLabelText<HTMLInputElement>(words.totalPrinted);
    expect(total.value).toBe('60.12');
    expect(screen.getByLabelText<HTMLInputElement>(words.typeYear).readOnly).toBe(true);
    fireEvent.input(total, { target: { value: '59.82' } });
    fireEvent.click(screen.getByRole('button', { name: words.keep('2564') }));
    await waitFor(() => expect(written(fake)).toHaveLength(1));
    expect(written(fake)[0]).toEqual([edit('row-of-2564', { ...fieldsOfPublished(year2564), total: 5982 })]);
  });

  it('is taken out with a way back', async () => {
    const { fake } = open(at('scores/import?year=2563'));
    fireEvent.click(await screen.findByRole('button', { name: words.remove }));
    await screen.findByText(words.removed(2563));
    fireEvent.click(screen.getByRole('button', { name: words.undo }));
    await screen.findByText(words.undone);
    expect(written(fake)).toEqual([
      [edit('2563', emptiedPublished(2563))],
      [edit('2563', fieldsOfPublished(year2563))],
    ]);
  });

  it('is offered for correction from its result', async () => {
    const { way } = open(at('scores?view=published'));
    fireEvent.click(await screen.findByRole('link', { name: 'แก้ไข ผลปี 2564' }));
    expect(way.address.value.search).toBe('?year=2564');
  });

  it('that is not is said not to be there', async () => {
    open(at('scores/import?year=2561'));
    expect(await screen.findByText(words.noSuchYear(2561))).toBeTruthy();
  });
});
