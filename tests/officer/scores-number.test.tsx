// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { fieldsOfLook } from '../../src/domain/ita/rows/look-row.ts';
import { aFakeOffice, aRow, now, somchai } from '../worlds/fake-office.ts';
import { external, externalSheets, typedSheets, withExternal } from '../worlds/survey-sheets.ts';
import { at, open } from './making.tsx';

// A later room: loaded before, so that no test waits for its code.
beforeAll(() => import('../../src/officer/scores/scores-room.tsx'));

const { tables } = aFakeOffice().world;
const number = (code: string): string => at(`scores/number/2564/${code}`);
const surveyed = (sheets: number, typed: number) =>
  aFakeOffice({
    channels: withExternal,
    surveys: externalSheets(sheets),
    tables: { ...tables, 'hand-counts': typed === 0 ? [] : [typedSheets(typed)] },
  });

function cellsOf(row: string | RegExp): readonly (string | null)[] {
  const found = screen.getByRole('rowheader', { name: row }).closest('tr');
  return [...(found?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
}

describe('an opened number', () => {
  it.each([
    ['th', 'คะแนนของแต่ละเครื่องมือคูณน้ำหนัก แล้วรวมกัน'],
    ['en', 'Each instrument’s score times its weight, added up'],
  ] as const)('says its rule in a sentence and with the real numbers (%s)', async (language, sentence) => {
    open(number('total'), { language });
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByText('0.3 × 79.93 + 0.3 × 71.37 + 0.4 × 36.07 = 59.82')).toBeTruthy();
    expect(cellsOf(/^OIT/)[1]).toBe('14.43');
  });

  it('names the printed total beside ours, and shows ours unrounded on request', async () => {
    open(number('total'), { language: 'en' });
    expect(await screen.findByText('The published total is 60.12')).toBeTruthy();
    fireEvent.click(screen.getByText('Show it unrounded'));
    expect(screen.getByText(/^59\.8\d{3,}$/)).toBeTruthy();
  });

  it('leads upwards and further down', async () => {
    const { way } = open(number('6'), { language: 'en', fake: surveyed(9, 0) });
    const above = await screen.findByRole('navigation', { name: 'This number is part of' });
    expect(
      within(above)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Total', 'EIT']);
    fireEvent.click(screen.getByRole('link', { name: /^E2 / }));
    expect(await screen.findByRole('heading', { level: 1, name: 'E2 of 2564' })).toBeTruthy();
    expect(way.address.value.path).toBe(number('E2'));
  });

  it('of a published indicator has the office’s own answers beside it', async () => {
    open(number('6'), { language: 'en', fake: surveyed(9, 0) });
    expect(await screen.findByText('75.19')).toBeTruthy();
    expect(screen.getByText('How it is worked out: As published')).toBeTruthy();
    expect(screen.getByText('How it is worked out: Self-assessment')).toBeTruthy();
    expect(screen.getByText('The mean of 5 questions, each weighing the same')).toBeTruthy();
    expect(cellsOf(/^E1 /)[2]).toBe('from 9 answer sheets');
  });

  it('of a question tells how often each answer was given and what it is worth', async () => {
    open(number('E2'), { language: 'en', fake: surveyed(9, 6) });
    await screen.findByRole('heading', { level: 1, name: 'E2 of 2564' });
    expect(cellsOf('Most')).toEqual(['100', '9', '60.0', '900']);
    expect(cellsOf('Least or not at all')).toEqual(['0', '6', '40.0', '0']);
    expect(cellsOf('Together')).toEqual(['', '15', '100.0', '900']);
    expect(screen.getByText('(6 × 0 + 0 × 33 + 0 × 67 + 9 × 100) ÷ 15 = 60.00')).toBeTruthy();
    expect(screen.getByText(/count 33\/67; which values the NACC uses is not settled/)).toBeTruthy();
  });

  it('of an indicator shows how the answers to its questions spread, as picture and as table', async () => {
    open(number('6'), { language: 'en', fake: surveyed(9, 6) });
    expect(await screen.findByRole('heading', { name: 'How the answers spread' })).toBeTruthy();
    const rows = [...document.querySelectorAll('.spread-chart tbody tr')].map((row) => row.textContent);
    expect(rows).toContainEqual(
      expect.stringMatching(/^\s*E2 .*\n\s*6 \(40%\)0 \(0%\)0 \(0%\)9 \(60%\)15\s*$/),
    );
    expect(document.querySelectorAll('.spread-chart svg.bar')).toHaveLength(8);
  });

  it('keeps answers typed in by officers apart from those of the channel', async () => {
    open(number('EIT'), { language: 'en', fake: surveyed(9, 6) });
    expect(await screen.findByRole('rowheader', { name: external.title.en })).toBeTruthy();
    expect(cellsOf(external.title.en)).toEqual(['9', expect.stringMatching(/^\d+\.\d\d$/)]);
    expect(cellsOf('Typed in by officers')).toEqual(['6', expect.stringMatching(/^\d+\.\d\d$/)]);
  });

  it('of a survey says how far chance may reach, and by what method', async () => {
    open(number('E2'), { language: 'en', fake: surveyed(9, 6) });
    const said = await screen.findByText(/Had everybody answered, the score would probably lie between/);
    const [low = 0, high = 0] = (said.textContent?.match(/\d+\.\d\d/g) ?? []).map(Number);
    expect(low).toBeLessThan(60);
    expect(high).toBeGreaterThan(60);
  });

  it('leaves a group under five out of everything, and says so', async () => {
    open(number('EIT'), { language: 'en', fake: surveyed(9, 4) });
    await screen.findByRole('rowheader', { name: external.title.en });
    expect(cellsOf(external.title.en)).toEqual(['9', expect.stringMatching(/^\d+\.\d\d$/)]);
    expect(cellsOf('Typed in by officers')).toEqual(['4', 'Not shown yet']);
    expect(
      screen.getByText(/A group of fewer than 5 answers is not shown, and counts in no figure/),
    ).toBeTruthy();
  });

  it('hides every answer while fewer than five were given', async () => {
    open(number('E2'), { language: 'en', fake: surveyed(4, 0) });
    expect(await screen.findByText(/Fewer than 5 answers, so not shown yet/)).toBeTruthy();
    expect(screen.queryByRole('rowheader')).toBeNull();
    expect(document.querySelector('.score-figure .unknown')?.textContent).toBe('Unknown');
  });

  it('of an item of the OIT tells what was found, where, by whom and when', async () => {
    const look = {
      fiscalYear: 2564,
      code: 'O17',
      finding: 'has' as const,
      url: 'https://www.example.go.th/e-service',
      note: 'อยู่หน้าแรก',
      by: somchai,
      at: now,
    };
    const fake = aFakeOffice({ tables: { ...tables, disclosure: [aRow('2564-O17', fieldsOfLook(look))] } });
    open(number('O17'), { language: 'en', fake });
    expect(await screen.findByText('today 09:14 · สมชาย ใจดี')).toBeTruthy();
    expect(screen.getByText('อยู่หน้าแรก')).toBeTruthy();
    const page = screen.getByRole('link', { name: look.url });
    expect(page.getAttribute('rel')).toBe('noopener noreferrer');
    expect(screen.getByText('100.00')).toBeTruthy();
  });

  it('never makes a link of what is no web address', async () => {
    const look = {
      fiscalYear: 2564,
      code: 'O17',
      finding: 'has' as const,
      url: 'javascript:alert(1)',
      note: '',
      by: null,
      at: null,
    };
    const fake = aFakeOffice({ tables: { ...tables, disclosure: [aRow('2564-O17', fieldsOfLook(look))] } });
    open(number('O17'), { language: 'en', fake });
    await screen.findByRole('heading', { level: 1, name: 'O17 of 2564' });
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
    expect(hrefs.filter((href) => href.startsWith('javascript'))).toEqual([]);
  });

  it('says how sure it is and names its sources, linked where they can be', async () => {
    open(number('I1'), { language: 'en' });
    expect(await screen.findByText(/The rules behind this number: seen in a working system/)).toBeTruthy();
    const sources = screen.getByText('2 sources of the rules').closest('details');
    const linked = [...(sources?.querySelectorAll('a') ?? [])].map(({ href }) => href);
    expect(linked).toContain('https://github.com/sontaya/sdu-iit');
  });

  it.each([
    ['a code that is none', 'scores/number/2564/I99'],
    ['a year without rules', 'scores/number/2570/total'],
    ['a broken escape', 'scores/number/2564/%E0%A4%A'],
  ])('of %s is said not to be there', async (_, address) => {
    open(at(address), { language: 'en' });
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no such number' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Back to the year' })).toBeTruthy();
  });
});
