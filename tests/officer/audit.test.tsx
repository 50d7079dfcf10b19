// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/sheets/csv/csv-of.ts';
import { auditTexts } from '../../src/officer/scores/audit/texts.ts';
import { officeTexts } from '../../src/officer/scores/audit/office/office-texts.ts';
import { sampleReport } from '../../src/samples/report-2564.ts';
import { samplePublished } from '../../src/samples/published.ts';
import { fieldsOfPublished } from '../../src/domain/ita/rows/published-row.ts';
import { aFakeOffice, aRow } from '../worlds/fake-office.ts';
import { at, open, type Setting } from './making.tsx';

const words = auditTexts('th');
const more = officeTexts('th');
const audit = (given: Setting = {}) => open(at('scores/audit'), given);

async function paste(text: string): Promise<void> {
  fireEvent.click(await screen.findByRole('radio', { name: words.ways.paste }));
  fireEvent.input(screen.getByLabelText(words.pasteLabel), { target: { value: text } });
}

async function choose(file: File): Promise<void> {
  fireEvent.click(await screen.findByRole('radio', { name: words.ways.file }));
  const input = document.querySelector('input[type=file]');
  if (input === null) throw new Error('no choice of files');
  fireEvent.change(input, { target: { files: [file] } });
}

const section = (name: string) => screen.findByRole('region', { name });

describe('the audit of what the office keeps', () => {
  it('names each contradiction of the sample’s two years, with what would agree', async () => {
    audit();
    expect(await screen.findByText(words.found(3))).toBeTruthy();
    const found = within(await section(more.findings)).getAllByRole('listitem');
    expect(found.map((item) => item.querySelector('.expected')?.textContent)).toEqual([
      more.expected('53.03'),
      more.expected('E'),
      more.expected('59.82'),
    ]);
  });

  it('proposes slips, says where there is none, and changes nothing', async () => {
    const { fake } = audit();
    expect((await section(more.repairs(2564))).textContent).toContain(more.repairsNote);
    expect((await section(more.repairs(2563))).textContent).toContain(more.noRepair);
    expect(fake.called.filter(([name]) => name === 'edit')).toEqual([]);
    const link = screen.getByRole('link', { name: more.correct(2564) });
    expect(link.getAttribute('href')).toBe(at('scores/import?year=2564'));
  });

  it('leads from a finding to its cell and back', async () => {
    audit();
    const found = within(await section(more.findings)).getAllByRole('listitem')[2];
    if (found === undefined) throw new Error('three findings');
    fireEvent.click(within(found).getByRole('button', { name: more.toCell }));
    expect(document.activeElement?.textContent).toMatch(/^60\.12/);
    fireEvent.click(screen.getByRole('button', { name: more.mark(3) }));
    expect(document.activeElement).toBe(found);
  });

  it('takes the OIT apart, and says what is certain', async () => {
    audit();
    const told = await section(more.decoder);
    expect(told.textContent).toContain(more.decoded({ no: 9, year: 2564, points: '47.13', ways: 8 }));
    expect(told.textContent).toContain(more.certainNone('10.2', 'O42 O43'));
  });

  it('says by whose rules a year without its own was worked out', async () => {
    audit();
    expect(await screen.findByText(more.borrowed(2563, 2564))).toBeTruthy();
  });

  it('calls a kept level as reports print it', async () => {
    const [, sample] = samplePublished;
    if (sample === undefined) throw new Error('no sample');
    const year = fieldsOfPublished({ ...sample, fiscalYear: 2566, level: 'good' });
    audit({ fake: aFakeOffice({ tables: { published: [aRow('2566', year)] } }) });
    const found = await section(more.findings);
    expect(found.textContent).toContain('ระดับที่พิมพ์คือ ผ่านดี ');
  });

  it('asks for results where none are kept', async () => {
    audit({ fake: aFakeOffice({ tables: {} }) });
    expect(await screen.findByText(words.ownNone)).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.print })).toBeNull();
  });

  it('is reached from the published years, and can be printed', async () => {
    open(at('scores?view=published'));
    const link = await screen.findByRole('link', { name: 'ตรวจตัวเลข' });
    expect(link.getAttribute('href')).toBe(at('scores/audit'));
    fireEvent.click(link);
    expect(await screen.findByRole('button', { name: words.print })).toBeTruthy();
  });
});

describe('the audit of a pasted report', () => {
  it('finds what its numbers and its words contradict, and one cell that explains most', async () => {
    audit();
    await paste(sampleReport);
    const found = within(await section(more.findings)).getAllByRole('listitem');
    expect(found).toHaveLength(19);
    expect(found.filter((item) => item.textContent?.includes('บรรทัดที่'))).toHaveLength(15);
    const [first] = within(await section(more.repairs(2564))).getAllByRole('listitem');
    expect(first?.textContent).toContain(more.change('ตัวชี้วัด 5 การแก้ไขปัญหาการทุจริต', '75.40', '80.40'));
    expect(first?.textContent).toContain(more.likely.most);
  });

  it('is tried with the sample office’s own report at a tap', async () => {
    audit();
    fireEvent.click(await screen.findByRole('radio', { name: words.ways.paste }));
    fireEvent.click(screen.getByRole('button', { name: words.sample }));
    expect(await screen.findByText(words.found(19))).toBeTruthy();
  });

  it('says what a table should look like where there is none', async () => {
    audit();
    await paste('สวัสดี');
    expect(await screen.findByText(words.noTable)).toBeTruthy();
  });

  it('asks of which year a table is that does not say it', async () => {
    audit();
    await paste('1. การปฏิบัติหน้าที่\t869.0\n2. การใช้งบประมาณ\t81.04');
    const year = await screen.findByLabelText(words.whichYear);
    fireEvent.input(year, { target: { value: '๒๕๖๔' } });
    expect((await section(more.findings)).textContent).toContain('869.0');
  });

  it('without a fault says so, and what that does not mean', async () => {
    audit();
    await paste(
      `ตัวชี้วัด\t2564\n${[86.9, 81.04, 78.3, 78.01, 75.4, 75.19, 70.61, 68.32, 47.13, 25]
        .map((value, place) => `${place + 1}\t${value.toFixed(2)}`)
        .join('\n')}\nคะแนนรวม\t59.82\nระดับ\tD`,
    );
    expect(await screen.findByText(words.none)).toBeTruthy();
    expect(screen.getByText(words.noneText)).toBeTruthy();
  });
});

describe('what is said of a table', () => {
  const indicators = [86.9, 81.04, 78.3, 78.01, 75.4, 75.19, 70.61, 68.32, 47.13, 25];
  const pasted = (year: number, sums: string) =>
    `ตัวชี้วัด\t${year}\n${indicators
      .map((value, place) => `${place + 1}\t${place === 1 ? '-' : value.toFixed(2)}`)
      .join('\n')}\n${sums}`;

  it('in which a cell is only missing is not that a number is wrong', async () => {
    audit();
    await paste(pasted(2564, 'ระดับ\tD'));
    expect(await screen.findByText(words.foundElse)).toBeTruthy();
    expect(screen.queryByText(words.foundText)).toBeNull();
  });

  it('of a year without rules is never that no slip explains it', async () => {
    audit();
    await paste(pasted(2558, 'คะแนนรวม\t598.20'));
    expect(await screen.findByText(more.noRules(2558))).toBeTruthy();
    expect(screen.queryByText(more.noRepair)).toBeNull();
  });
});

describe('the audit of a file of many offices', () => {
  const head = [
    'office',
    'fiscalYear',
    ...Array.from({ length: 10 }, (_, no) => `i${no + 1}`),
    'total',
    'level',
  ];
  const row = ['86.90', '81.04', '78.30', '78.01', '75.40', '75.19', '70.61', '68.32', '47.13', '25.00'];
  const offices = Array.from({ length: 120 }, (_, no) => [
    `อบต. ${no}`,
    '2564',
    ...row,
    no === 77 ? '95.82' : '59.82',
    'D',
  ]);

  it('lists them with the most findings first, and opens one', async () => {
    audit();
    await choose(new File([csvOf([head, ...offices])], 'จังหวัด.csv'));
    expect(await screen.findByText(words.officesFound('1'))).toBeTruthy();
    const [first] = screen.getAllByRole('button', { name: /^อบต\./ });
    expect(first?.textContent).toContain('อบต. 77');
    expect(screen.getByText(words.paperShown('50', '120'))).toBeTruthy();
    if (first !== undefined) fireEvent.click(first);
    expect(await screen.findByRole('heading', { name: 'อบต. 77' })).toBe(document.activeElement);
    const [repair] = within(await section(more.repairs(2564))).getAllByRole('listitem');
    expect(repair?.textContent).toContain(more.change('คะแนนรวม', '95.82', '59.82'));
    fireEvent.click(screen.getByRole('button', { name: words.backToOffices }));
    expect(screen.getByRole('button', { name: words.more('70') })).toBeTruthy();
  });

  it('that misses a column says which', async () => {
    audit();
    await choose(new File([csvOf([head.slice(0, 5), ['อบต.', '2564', '1', '2', '3']])], 'x.csv'));
    const said = await screen.findByText(words.noTable);
    expect(said.closest('[class*=banner]')?.textContent).toContain('i4');
  });
});
