// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bookYear } from '../../src/domain/ita/book/book-year.ts';
import type { BookSources } from '../../src/domain/ita/book/sources.ts';
import { edition2564 } from '../../src/editions/2564/index.ts';
import { checklistOf, groupsOf } from '../../src/officer/scores/year/checklist/checklist.ts';
import { webAddress } from '../../src/officer/scores/year/checklist/web-address.ts';
import { aFakeOffice, aRow, now, somchai } from '../worlds/fake-office.ts';
import { aKeepingOffice, rowOf } from '../worlds/keeping-office.ts';
import { at, open } from './making.tsx';

// A later room: loaded before, so that no test waits for its code.
beforeAll(() => import('../../src/officer/scores/scores-room.tsx'));

const list = at('scores/checklist/2564');
const tick = (item: RegExp, finding: string): void => {
  const group = screen.getByRole('group', { name: item });
  fireEvent.click(within(group).getByRole('radio', { name: finding }));
};
const standing = (): string => screen.getByRole('status', { name: /OIT/ }).textContent ?? '';

describe('the check-list', () => {
  it.each([
    ['th', 'มี', 'ตรวจแล้ว 1 จาก 43 ข้อ', 'OIT ได้แล้ว 1.11 · สูงสุด 100.00', 'O1: มี'],
    ['en', 'Has', '1 of 43 items checked', 'OIT 1.11 so far · 100.00 at most', 'O1: Has'],
  ] as const)('keeps each tap at once and moves the score (%s)', async (...said) => {
    const [language, finding, counted, score, done] = said;
    const fake = aKeepingOffice();
    open(list, { language, fake });
    await screen.findByRole('group', { name: /O1 / });
    tick(/O1 /, finding);
    await waitFor(() => expect(standing()).toContain(counted));
    expect(standing()).toContain(score);
    expect(screen.getByText(done)).toBeTruthy();
    expect(rowOf(fake, 'disclosure', '2564-O1')).toEqual({
      fiscalYear: 2564,
      code: 'O1',
      finding: 'has',
      by: somchai,
      at: now,
    });
  });

  it('takes a tap back to what was there before', async () => {
    const kept = { fiscalYear: 2564, code: 'O1', finding: 'has-not', url: '', note: '', by: null, at: null };
    const fake = aKeepingOffice({ tables: { disclosure: [aRow('2564-O1', kept)] } });
    open(list, { language: 'en', fake });
    await screen.findByRole('group', { name: /O1 / });
    tick(/O1 /, 'Has');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(rowOf(fake, 'disclosure', '2564-O1')).toEqual(kept));
    expect(await screen.findByText('Taken back')).toBeTruthy();
  });

  it('writes only what was touched, so that a colleague’s note stays', async () => {
    const kept = {
      fiscalYear: 2564,
      code: 'O1',
      finding: 'unknown',
      note: 'รอกองช่าง',
      url: '',
      by: null,
      at: null,
    };
    const fake = aKeepingOffice({ tables: { disclosure: [aRow('2564-O1', kept)] } });
    open(list, { language: 'en', fake });
    await screen.findByRole('group', { name: /O1 / });
    tick(/O1 /, 'Has not');
    await waitFor(() => expect(fake.called).toHaveLength(2)); // the act, and the room asked for after it
    expect(JSON.stringify(fake.called[0])).not.toContain('note');
    expect(rowOf(fake, 'disclosure', '2564-O1')).toMatchObject({ finding: 'has-not', note: 'รอกองช่าง' });
  });

  it('says what one item is worth of the total', async () => {
    open(list, { language: 'en' });
    await screen.findByRole('group', { name: /O43 / });
    const rows = screen.getAllByRole('listitem').filter(({ className }) => className.startsWith('check-row'));
    expect(rows).toHaveLength(43);
    expect(rows[0]?.textContent).toContain('worth 0.44 points of the total');
    expect(rows[42]?.textContent).toContain('worth 5.00 points of the total');
  });

  it('shows only some of them, and leaves what was just ticked under the thumb', async () => {
    open(list, { language: 'en', fake: aKeepingOffice() });
    await screen.findByRole('group', { name: /O1 / });
    tick(/O1 /, 'Has');
    const filter = screen.getByRole('group', { name: 'Items shown' });
    fireEvent.click(await within(filter).findByRole('radio', { name: 'Not checked 42' }));
    await waitFor(() => expect(screen.queryByRole('group', { name: /O1 / })).toBeNull());
    tick(/O2 /, 'Has not');
    expect(await within(filter).findByRole('radio', { name: 'Not checked 41' })).toBeTruthy();
    expect(screen.getByRole('group', { name: /O2 / })).toBeTruthy();
    fireEvent.click(within(filter).getByRole('radio', { name: 'Has not 1' }));
    await waitFor(() => expect(screen.queryByRole('group', { name: /O3 / })).toBeNull());
    expect(screen.getByRole('group', { name: /O2 / })).toBeTruthy();
  });

  it('keeps an address that can be opened, and says plainly of any other that it is none', async () => {
    const fake = aKeepingOffice();
    open(list, { language: 'en', fake });
    await screen.findByRole('group', { name: /O1 / });
    const details = screen.getAllByText('Web address and note')[0]?.closest('details');
    if (!details) throw new Error('nothing to open');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    fireEvent.input(await screen.findByLabelText(/On which web page/), { target: { value: 'no address' } });
    fireEvent.click(screen.getByRole('button', { name: /^Keep/ }));
    expect(await screen.findByText(/This is no web address yet/)).toBeTruthy();
    expect(fake.called).toEqual([]);
    fireEvent.input(screen.getByLabelText(/On which web page/), {
      target: { value: 'www.example.go.th/plan' },
    });
    fireEvent.click(screen.getByRole('button', { name: /^Keep/ }));
    await waitFor(() =>
      expect(rowOf(fake, 'disclosure', '2564-O1')).toMatchObject({
        url: 'https://www.example.go.th/plan',
        note: '',
      }),
    );
    expect(await screen.findByText('Web address: https://www.example.go.th/plan')).toBeTruthy();
    expect(screen.getByText('last seen today 09:14 by สมชาย ใจดี')).toBeTruthy();
  });

  it('of a year without rules stands on the newest known list, names it, and counts nothing', async () => {
    const fake = aKeepingOffice();
    open(at('scores/checklist/2570'), { language: 'en', fake });
    expect(await screen.findByText('This is the list of 2569')).toBeTruthy();
    tick(/O17 /, 'Has');
    await waitFor(() => expect(standing()).toContain('1 of 22 items checked'));
    expect(standing()).toContain('no score');
    expect(rowOf(fake, 'disclosure', '2570-2569-O17')).toMatchObject({ fiscalYear: 2570, code: '2569-O17' });
  });

  it('says what went wrong when a tap could not be kept', async () => {
    open(list, { language: 'en', fake: aFakeOffice({ refusal: 'storage-full' }) });
    await screen.findByRole('group', { name: /O1 / });
    tick(/O1 /, 'Has');
    expect((await screen.findByRole('alert')).textContent).toContain('The device is full');
    expect(standing()).toContain('0 of 43 items checked');
  });
});

const sources: BookSources = {
  published: [],
  disclosure: [],
  handCounts: [],
  assessments: [],
  routes: [],
  surveys: [],
  thisYear: 2570,
  ruledYears: [2564],
  rulesOf: (year) => (year === 2564 ? { edition: edition2564, origin: 'app' } : null),
};

describe('the items of a check-list', () => {
  it('are together worth what the instrument weighs', () => {
    const found = checklistOf(sources, bookYear(sources, 2564));
    const sum = found?.entries.reduce((all, { worth }) => all + (worth ?? 0), 0);
    expect(sum).toBeCloseTo(40, 9);
  });

  it('ticked by another year’s list count under no year’s rules', () => {
    const fields = {
      fiscalYear: 2570,
      code: '2564-O1',
      finding: 'has',
      url: '',
      note: '',
      by: null,
      at: null,
    };
    const kept = { ...sources, disclosure: [{ id: '2570-2564-O1', fields }] };
    const ruled: BookSources = {
      ...kept,
      ruledYears: [2570],
      rulesOf: () => ({ edition: { ...edition2564, fiscalYear: 2570 }, origin: 'office' }),
    };
    expect(checklistOf(kept, bookYear(kept, 2570))?.entries[0]?.finding).toBe('has');
    const year = bookYear(ruled, 2570);
    expect(year.scored?.own.total.points).toBeNull();
    expect(checklistOf(ruled, year)).toMatchObject({ isBorrowed: false, others: 1 });
  });

  it('stand in one list and are worth nothing where nobody knows how they are grouped', () => {
    const items = edition2564.items.map((item) =>
      item.kind === 'disclosure' ? { ...item, subIndicator: null } : item,
    );
    const ungrouped: BookSources = {
      ...sources,
      rulesOf: () => ({ edition: { ...edition2564, items, subIndicators: [] }, origin: 'office' }),
    };
    const found = checklistOf(ungrouped, bookYear(ungrouped, 2564));
    if (found === null) throw new Error('no list');
    expect(groupsOf(found).map(({ sub, entries }) => [sub, entries.length])).toEqual([[null, 43]]);
    expect(found.entries.filter(({ worth }) => worth !== null)).toEqual([]);
  });

  it('are none where no year’s list is known', () => {
    const none: BookSources = { ...sources, ruledYears: [], rulesOf: () => null };
    expect(checklistOf(none, bookYear(none, 2570))).toBeNull();
  });
});

describe('a web address', () => {
  it.each([
    ['https://www.example.go.th/plan', 'https://www.example.go.th/plan'],
    ['  http://example.go.th ', 'http://example.go.th'],
    ['example.go.th/แผน', 'https://example.go.th/แผน'],
  ])('is read from %s', (typed, url) => {
    expect(webAddress(typed)).toEqual({ kind: 'address', url });
  });

  it.each([
    'javascript:alert(1)',
    'ftp://example.go.th',
    'https://',
    'no address',
    'แผน',
    'mailto:a@b.th',
    'https://a b.th',
  ])('is not found in %s', (typed) => {
    expect(webAddress(typed)).toEqual({ kind: 'wrong' });
  });

  it('never begins with anything but http, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (typed) => {
        const read = webAddress(typed);
        if (read.kind === 'address') expect(new URL(read.url).protocol).toMatch(/^https?:$/);
      }),
    );
  });
});
