// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { handCountOf } from '../../src/domain/ita/rows/hand-count-row.ts';
import { partsOf } from '../../src/domain/ita/edition-parts.ts';
import { edition2564 } from '../../src/editions/2564/index.ts';
import { aFakeOffice, now, somchai } from '../worlds/fake-office.ts';
import { aKeepingOffice, rowOf } from '../worlds/keeping-office.ts';
import { typedSheets } from '../worlds/survey-sheets.ts';
import { at, open } from './making.tsx';

// A later room: loaded before, so that no test waits for its code.
beforeAll(() => import('../../src/officer/scores/scores-room.tsx'));

const counts = at('scores/counts/2564');
const type = (label: RegExp | string, value: string, within_: HTMLElement = document.body): void => {
  fireEvent.input(within(within_).getByLabelText(label), { target: { value } });
};
const question = (code: string): HTMLElement => screen.getByRole('group', { name: new RegExp(`^${code} `) });

/** Fills in so many sheets, each with the first answer to everything. */
async function fillAll(sheets: string): Promise<void> {
  await screen.findByLabelText('How many complete sheets');
  type('How many complete sheets', sheets);
  type('Where these sheets came from', 'กระดาษที่เคาน์เตอร์');
  for (const { code } of partsOf(edition2564, 'EIT')) {
    const [first] = question(code).querySelectorAll('input');
    if (first) fireEvent.input(first, { target: { value: sheets } });
  }
}

describe('counts from paper', () => {
  it.each([
    ['th', 'ทำไมไม่มีแบบ IIT', /เจ้าหน้าที่กรอกแทนไม่ได้/],
    ['en', 'Why there is no IIT here', /officers never type it for others/],
  ] as const)('are of the public only, and say why (%s)', async (language, title, why) => {
    open(counts, { language });
    expect(await screen.findByText(title)).toBeTruthy();
    expect(screen.getByText(why)).toBeTruthy();
    expect(screen.queryByRole('group', { name: /^I\d/ })).toBeNull();
    expect(screen.getAllByRole('group', { name: /^E\d/ })).toHaveLength(19);
  });

  it('say at every question how many are left or too many', async () => {
    open(counts, { language: 'en' });
    await screen.findByLabelText('How many complete sheets');
    expect(within(question('E2')).getByText('Number of sheets first')).toBeTruthy();
    type('How many complete sheets', '๑๒');
    type('Much', '๙', question('E2'));
    expect(await within(question('E2')).findByText('3 left')).toBeTruthy();
    type('Most', '4', question('E2'));
    expect(await within(question('E2')).findByText('1 too many')).toBeTruthy();
    type('Most', '3', question('E2'));
    expect(await within(question('E2')).findByText('adds up')).toBeTruthy();
    type('Most', 'three', question('E2'));
    expect(await within(question('E2')).findByText('“Most” is no whole number yet')).toBeTruthy();
  });

  it('are not kept until every question adds up, and it is said where they come from', async () => {
    const fake = aKeepingOffice();
    open(counts, { language: 'en', fake });
    await screen.findByLabelText('How many complete sheets');
    fireEvent.click(screen.getByRole('button', { name: 'Keep the counts' }));
    expect(await screen.findByText(/^A whole number from 5/)).toBeTruthy();
    expect(screen.getByText('It is not said yet where these sheets came from')).toBeTruthy();
    expect(screen.getByText(/^19 questions do not add up/)).toBeTruthy();
    await fillAll('12');
    type('Much', '1', question('E2'));
    fireEvent.click(screen.getByRole('button', { name: 'Keep the counts' }));
    expect(await screen.findByText(/^1 question does not add up/)).toBeTruthy();
    expect(fake.called).toEqual([]);
  });

  it('of fewer than five sheets are not taken: who answered what might be told', async () => {
    const fake = aKeepingOffice();
    open(counts, { language: 'en', fake });
    await fillAll('4');
    fireEvent.click(screen.getByRole('button', { name: 'Keep the counts' }));
    expect(await screen.findByText(/^A whole number from 5/)).toBeTruthy();
    expect(fake.called).toEqual([]);
    await fillAll('5');
    fireEvent.click(screen.getByRole('button', { name: 'Keep the counts' }));
    expect(await screen.findByText('Counts of 5 sheets kept')).toBeTruthy();
  });

  it('are kept as whole sheets with who and when, counted at once, and can be taken back', async () => {
    const fake = aKeepingOffice();
    open(counts, { language: 'en', fake });
    await fillAll('๑๒');
    fireEvent.click(screen.getByRole('button', { name: 'Keep the counts' }));
    expect(await screen.findByText('Counts of 12 sheets kept')).toBeTruthy();
    const [row] = fake.world.tables['hand-counts'] ?? [];
    expect(row && handCountOf(row)).toMatchObject({
      fiscalYear: 2564,
      from: 'กระดาษที่เคาน์เตอร์',
      by: somchai,
      at: now,
      isWithdrawn: false,
      tally: { instrument: 'EIT', sheets: 12, parts: { E2: { counts: { least: 12, most: 0 }, blank: 0 } } },
    });
    expect(await screen.findByText('today 09:14 by สมชาย ใจดี')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('How many complete sheets').value).toBe('');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('taken back, not counted')).toBeTruthy();
  });

  it('kept before are taken back, and given back again', async () => {
    const fake = aKeepingOffice({ tables: { 'hand-counts': [typedSheets(6)] } });
    open(counts, { language: 'en', fake });
    fireEvent.click(await screen.findByRole('button', { name: /^Take these back/ }));
    await waitFor(() =>
      expect(rowOf(fake, 'hand-counts', '2564-EIT-6')).toMatchObject({ isWithdrawn: true }),
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(rowOf(fake, 'hand-counts', '2564-EIT-6')).toMatchObject({ isWithdrawn: false }),
    );
  });

  it('half typed in are still there when one comes back', async () => {
    const { way } = open(counts, { language: 'en' });
    await screen.findByLabelText('How many complete sheets');
    type('How many complete sheets', '7');
    way.go(at('measures'));
    await screen.findByRole('heading', { level: 1, name: 'Measures' });
    way.go(counts);
    const field = await screen.findByLabelText<HTMLInputElement>('How many complete sheets');
    expect(field.value).toBe('7');
  });

  it('stay in the fields when they could not be kept', async () => {
    open(counts, { language: 'en', fake: aFakeOffice({ refusal: 'storage-full' }) });
    await fillAll('12');
    fireEvent.click(screen.getByRole('button', { name: 'Keep the counts' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The device is full');
    expect(screen.getByLabelText<HTMLInputElement>('How many complete sheets').value).toBe('12');
  });

  it('of a year whose questions nobody knows cannot be typed in', async () => {
    open(at('scores/counts/2570'), { language: 'en' });
    expect(await screen.findByText('The EIT questions of 2570 are not known')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keep the counts' })).toBeNull();
  });
});
