// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { edition2564 } from '../../../src/editions/2564/index.ts';
import { sureOf } from '../../../src/officer/scores/route/route-year.ts';
import { reportedLooks, supposedLooks } from '../../../src/samples/looks.ts';
import { aRow } from '../../worlds/fake-office.ts';
import { at, open } from '../making.tsx';
import { address, box, edits, live, looked } from './looked.tsx';

async function aimAt(points: string): Promise<void> {
  fireEvent.change(await screen.findByLabelText('To reach'), { target: { value: 'own' } });
  fireEvent.input(await screen.findByLabelText('Points to reach'), { target: { value: points } });
}

describe('the road to the next level', () => {
  it.each([
    ['th', 'ทางที่ใช้แรงน้อยที่สุด', 'ถึงเป้าหมาย'],
    ['en', 'The way with the least work', 'target reached'],
  ] as const)('begins with the least work, already ticked (%s)', async (language, list, there) => {
    open(address, { language, fake: looked() });
    const group = await screen.findByRole('group', { name: list });
    const figures = [...document.querySelectorAll('.now-then .place > b')].map(
      (figure) => figure.textContent,
    );
    expect(figures).toEqual(['59.82', '66.07']);
    const way = within(group).getAllByRole<HTMLInputElement>('checkbox');
    expect(way.map(({ checked }) => checked)).toEqual([true, true]);
    expect([box('O41').checked, box('O42').checked, box('O43').checked]).toEqual([true, true, false]);
    expect(live()).toContain(there);
  });

  it('says with every tick what it comes to, and puts the lightest way back', async () => {
    open(address, { language: 'en', fake: looked() });
    await screen.findByText('The way with the least work');
    expect(live()).toBe('Total 66.07 target reached2 items chosen, work 6 in all');
    fireEvent.click(box('O42'));
    await waitFor(() => expect(live()).toBe('Total 61.07 3.93 points missing1 item chosen, work 2 in all'));
    fireEvent.click(screen.getByRole('button', { name: 'Choose the lightest way' }));
    await waitFor(() => expect(live()).toContain('Total 66.07'));
    expect(screen.queryByRole('button', { name: 'Choose the lightest way' })).toBeNull();
  });

  it('brings along what must come first, and lets go of what needs it', async () => {
    open(address, { language: 'en', fake: looked() });
    await screen.findByText('The way with the least work');
    fireEvent.click(box('O42'));
    await waitFor(() => expect(box('O42').checked).toBe(false));
    fireEvent.click(box('O43'));
    await waitFor(() => expect([box('O42').checked, box('O43').checked]).toEqual([true, true]));
    expect(screen.getByText(/\+5\.00 points · needs O42 first/)).toBeTruthy();
    fireEvent.click(box('O42'));
    await waitFor(() => expect([box('O42').checked, box('O43').checked]).toEqual([false, false]));
  });

  it('names another published OIT than that of the items, but no hundredth of rounding', async () => {
    const note = /^The published result of this year has an OIT of 36\.07/;
    const fake = looked();
    const supposed = [...reportedLooks, ...supposedLooks].map(({ row, set }) => aRow(row, set)); // 36.06
    fake.change({ tables: { ...fake.world.tables, disclosure: supposed } });
    open(address, { language: 'en', fake });
    await screen.findByText('The way with the least work');
    expect(screen.queryByText(note)).toBeNull();
    fake.change({
      tables: {
        ...fake.world.tables,
        disclosure: looked({ unseen: ['O1'] }).world.tables['disclosure'] ?? [],
      },
    });
    expect((await screen.findByText(note)).textContent).toContain('the checked items give 34.96');
  });

  it('leads to higher levels, the pass mark among them', async () => {
    open(address, { language: 'en', fake: looked() });
    const target = await screen.findByLabelText('To reach');
    expect([...target.querySelectorAll('option')].map((option) => option.textContent)).toEqual([
      'Next level: Level C (from 65)',
      'Level B (from 75)',
      'Level A (from 85) · pass mark',
      'Level AA (from 95)',
      'Points of our own choice',
    ]);
    fireEvent.change(target, { target: { value: 'level:B' } });
    await waitFor(() => expect(live()).toMatch(/^Total 75\.\d\d target reached/));
  });

  it('takes points in Thai digits, and says when they are none', async () => {
    open(address, { language: 'en', fake: looked() });
    await aimAt('๗๐.๕');
    await waitFor(() => expect(live()).toMatch(/^Total 7[01]\.\d\d target reached/));
    await aimAt('100.5');
    expect(await screen.findByText('Not points from 0 to 100 yet')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keep as a plan' })).toBeNull();
  });

  it('says when even everything is not enough, and by how much', async () => {
    open(address, { language: 'en', fake: looked() });
    await aimAt('99');
    expect(await screen.findByText('Even with every OIT item it is out of reach')).toBeTruthy();
    expect(
      screen.getByText(/With every item done it would be 85\.39 at most; 13\.61 points are missing/),
    ).toBeTruthy();
    expect(screen.getByText('Every item done gives level A.')).toBeTruthy();
  });

  it('says when the target is reached already', async () => {
    open(address, { language: 'en', fake: looked() });
    await aimAt('59.82');
    expect(await screen.findByText('This target is reached')).toBeTruthy();
  });

  it('says that IIT and EIT stand as published, and how far the office itself has moved', async () => {
    open(address, { language: 'en', fake: looked() });
    expect(
      await screen.findByText(
        /^EIT stands at 71\.37, as published for 2564\. The office itself has moved 8\.58 points in a year at most, so it may lie between 62\.79 and 79\.95\.$/,
      ),
    ).toBeTruthy();
  });

  it('counts what nobody has looked at as not there, says how many, and leads to the list', async () => {
    open(address, { language: 'en', fake: looked({ unseen: ['O1', 'O2', 'O42'] }) });
    expect(await screen.findByText(/3 items were never looked at; they count as not there/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Check the OIT items of 2564' }).getAttribute('href')).toBe(
      at('scores/checklist/2564'),
    );
    expect(screen.getByText(/\+5\.00 points · never looked at/)).toBeTruthy();
  });

  it('says what one item of each sub-indicator is worth', async () => {
    open(address, { language: 'en', fake: looked() });
    const table = await screen.findByRole('table', { name: 'What one item is worth', hidden: true });
    const cells = [...table.querySelectorAll('tbody td:last-child')].map((cell) => cell.textContent);
    expect(cells).toEqual(['0.44', '0.50', '0.57', '1.00', '0.80', '1.25', '5.00']);
  });

  it('is as sure as the least sure rule it rests on', () => {
    expect(sureOf(edition2564)).toBe('confirmed');
    expect(sureOf({ ...edition2564, levelsSure: { certainty: 'memory', sources: [] } })).toBe('memory');
  });
});

describe('the effort of an item', () => {
  it('is kept for the year as the office sets it, changes the way, and can be taken back', async () => {
    const fake = looked();
    open(address, { language: 'en', fake });
    const effort = await screen.findByLabelText('Effort of O42');
    expect(effort.closest('details')?.textContent).toContain('effort: about two weeks · the app’s estimate');
    fireEvent.change(effort, { target: { value: '9' } });
    await screen.findByText('Effort of O42 kept');
    const row = { table: 'assessments', row: '2564', steps: [], add: [] };
    expect(edits(fake)).toEqual([[{ ...row, set: { fiscalYear: 2564, effort: { O42: 9 } } }]]);
    fake.change({
      tables: { ...fake.world.tables, assessments: [aRow('2564', { fiscalYear: 2564, effort: { O42: 9 } })] },
    });
    await screen.findByText('effort: most of the year · set by the office');
    await waitFor(() => expect(live()).toContain('2 items chosen, work 11 in all'));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(edits(fake).at(-1)).toEqual([{ ...row, set: { fiscalYear: 2564, effort: {} } }]),
    );
  });
});

describe('where something is missing', () => {
  it('is asked to check the list first when nobody has looked at anything', async () => {
    open(address);
    expect(await screen.findByText('เริ่มจากตรวจรายการ OIT')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'ตรวจรายการ OIT ปี 2564' }).getAttribute('href')).toBe(
      at('scores/checklist/2564'),
    );
    expect(document.querySelector('.route-bar')).toBeNull();
  });

  it('a year without rules is a check-list, and leads to the rules', async () => {
    open(at('scores?view=route&year=2570'), { language: 'en', fake: looked() });
    expect(await screen.findByText('2570 is a check-list so far, without scores')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See or bring in rules' }).getAttribute('href')).toBe(
      at('scores/editions'),
    );
    fireEvent.change(screen.getByLabelText('Fiscal year'), { target: { value: '2564' } });
    expect(await screen.findByText('The way with the least work')).toBeTruthy();
  });

  it('without any result of the surveys, the way is that of the OIT alone, and the total a range', async () => {
    const fake = looked();
    fake.change({ tables: { ...fake.world.tables, published: [] } });
    open(address, { language: 'en', fake });
    const target = await screen.findByLabelText('To bring the OIT to');
    expect(target.textContent).toContain('Pass mark 85');
    expect(live()).toMatch(/^OIT 8[56]\.\d\d target reached/);
    expect(screen.getAllByText('may lie between 14.43 and 74.43')[0]).toBeTruthy();
    expect(screen.getByText(/There is no result of the IIT/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Keep as a plan' }));
    await waitFor(() => expect(edits(fake).at(-1)).toMatchObject([{ set: { from: null, to: null } }]));
  });
});

describe('what the surveys found weak', () => {
  it('is told by topic with real measures for those served, and leads to the measures', async () => {
    open(address, { language: 'en', fake: looked() });
    const section = (await screen.findByRole('heading', { name: 'Services to look after' })).closest(
      'section',
    );
    const names = [...(section?.querySelectorAll('summary strong') ?? [])].map((name) => name.textContent);
    expect(names).toEqual([
      '3. Use of power',
      '4. Use of public property',
      '5. Dealing with corruption',
      '6. Quality of operation',
      '7. Communication',
      '8. Improvement of work',
    ]);
    expect(section?.textContent).toContain('Review the steps and the promised time of one service a quarter');
    expect(screen.getByRole('link', { name: 'To the measures' }).getAttribute('href')).toBe(at('measures'));
  });

  it('is below the line that the office has drawn', async () => {
    const fake = looked();
    const strongFrom = { value: 7000, source: 'มติที่ประชุม' };
    fake.change({
      tables: { ...fake.world.tables, assessments: [aRow('2564', { fiscalYear: 2564, strongFrom })] },
    });
    open(address, { language: 'en', fake });
    const section = (await screen.findByRole('heading', { name: 'Services to look after' })).closest(
      'section',
    );
    expect(section?.querySelectorAll('summary')).toHaveLength(1);
    expect(section?.textContent).toContain('below 70');
  });
});
