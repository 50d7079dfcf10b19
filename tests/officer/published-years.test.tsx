// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { emptiedPublished, fieldsOfPublished } from '../../src/domain/ita/rows/published-row.ts';
import { fieldsOfAssessment, unset } from '../../src/domain/ita/rows/assessment-row.ts';
import type { PublishedYear } from '../../src/domain/ita/published.ts';
import { points } from '../../src/domain/ita/points.ts';
import { publishedTexts } from '../../src/officer/scores/published/texts.ts';
import { samplePublished } from '../../src/samples/published.ts';
import { aFakeOffice, aRow, type FakeOffice } from '../worlds/fake-office.ts';
import { at, open } from './making.tsx';

const [year2563, year2564] = samplePublished;
if (!year2563 || !year2564) throw new Error('no samples');

/** The two years of the sample, one before with a gap, and one after of which little is known. */
const year2561 = { ...year2563, fiscalYear: 2561, total: points(50), level: null };
const year2565 = { ...year2564, fiscalYear: 2565, indicators: { 1: points(86.9) }, total: null, level: null };

function withYears(...years: readonly PublishedYear[]): FakeOffice {
  const published = years.map((year) => aRow(String(year.fiscalYear), fieldsOfPublished(year)));
  return aFakeOffice({ tables: { published } });
}

const headings = (): readonly (string | null)[] =>
  [...document.querySelectorAll('.years h2')].map((title) => title.textContent);

async function rowOf(name: string): Promise<readonly (string | null)[]> {
  const table = await screen.findByRole('table', { name: 'Indicator scores as published' });
  const row = within(table).getByRole('rowheader', { name }).closest('tr');
  return [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
}

describe('published years', () => {
  it('of any number stand in one table, each with its change since the one before', async () => {
    open(at('scores?view=published'), {
      language: 'en',
      fake: withYears(year2565, year2561, year2564, year2563),
    });
    expect(await rowOf('5. Dealing with corruption')).toEqual([
      '75.54',
      '75.54unchangedsince 2561',
      '75.40−0.14 fell',
      'Unknowncannot be compared',
    ]);
    expect(await rowOf('Total as published')).toEqual([
      '50.00',
      '54.78+4.78 rosesince 2561',
      '60.12+5.34 rose',
      'Unknowncannot be compared',
    ]);
  });

  it('stand two by two on a phone, the latest first; others are chosen and the address keeps them', async () => {
    const { way } = open(at('scores?view=published'), {
      language: 'en',
      fake: withYears(year2561, year2563, year2564),
    });
    const against = await screen.findByLabelText<HTMLSelectElement>('Against');
    expect(headings()).toEqual(['Fiscal year 2564', 'Fiscal year 2563']);
    fireEvent.change(against, { target: { value: '2561' } });
    expect(headings()).toEqual(['Fiscal year 2564', 'Fiscal year 2561']);
    expect(way.address.value.search).toBe('?view=published&year=2564&against=2561');
    expect(within(against).queryByRole('option', { name: '2564' })).toBeNull();
  });

  it('stand all side by side where there is room', async () => {
    open(at('scores?view=published'), {
      language: 'en',
      isWide: true,
      fake: withYears(year2561, year2563, year2564),
    });
    await screen.findByLabelText('Against');
    expect(headings()).toHaveLength(3);
  });

  it('that were taken out are gone', async () => {
    const published = [aRow('2563', emptiedPublished(2563)), aRow('2564', fieldsOfPublished(year2564))];
    open(at('scores?view=published'), { language: 'en', fake: aFakeOffice({ tables: { published } }) });
    await screen.findAllByText('Fiscal year 2564');
    expect(headings()).toEqual(['Fiscal year 2564']);
  });

  it('lead from each figure to what it is made of, where the year has its own rules', async () => {
    open(at('scores?view=published'), { language: 'en' });
    const table = await screen.findByRole('table', { name: 'Indicator scores as published' });
    const link = within(table).getByRole('link', {
      name: '25.00 · What 10. Prevention of corruption of 2564 is made of',
    });
    expect(link.getAttribute('href')).toBe(at('scores/number/2564/10'));
    expect(screen.queryByRole('link', { name: /of 2563 is made of/ })).toBeNull();
  });

  it('of which indicators are missing say between what their total may lie', async () => {
    const gap = { ...year2564, indicators: { ...year2564.indicators, 10: null } };
    open(at('scores?view=published'), { language: 'en', fake: withYears(gap) });
    expect(
      await screen.findByText(/^Indicators are missing: the whole total may lie between 54.82 and 74.82$/),
    ).toBeTruthy();
  });
});

describe('strengths and weaknesses', () => {
  const listed = (label: string): readonly (string | null)[] => {
    const fact = screen.getByText(label).closest('div');
    return [...(fact?.querySelectorAll('li > span:first-child') ?? [])].map((name) => name.textContent);
  };

  it.each(['th', 'en'] as const)('follow the rule, whatever the report lists (%s)', async (language) => {
    const words = publishedTexts(language);
    open(at('scores?view=published'), { language });
    await screen.findByText(words.strengths(2564));
    expect(listed(words.above('80'))).toHaveLength(2);
    expect(listed(words.below('80'))).toHaveLength(8);
    expect(listed(words.highest)).toHaveLength(1);
    expect(screen.getByText(words.rule('80'))).toBeTruthy();
    expect(screen.getByText(words.usualLine('80'))).toBeTruthy();
    expect(screen.getByRole('link', { name: words.setLine }).getAttribute('href')).toBe(
      at('scores/settings/2564'),
    );
  });

  it('are drawn at the office’s own line, whose source is said; on the line is neither', async () => {
    const strongFrom = { value: points(78.3), source: 'มติที่ประชุม' };
    const tables = {
      published: [aRow('2564', fieldsOfPublished(year2564))],
      assessments: [aRow('2564', fieldsOfAssessment({ ...unset(2564), strongFrom }))],
    };
    open(at('scores?view=published'), { language: 'en', fake: aFakeOffice({ tables }) });
    expect(await screen.findByText('Where the line is from: มติที่ประชุม')).toBeTruthy();
    expect(listed('Exactly on the line: 78.30')).toEqual(['3. Use of power']);
    expect(listed('Strengths: more than 78.30')).toEqual(['1. Performance of duty', '2. Use of budget']);
  });
});

describe('the charts of published years', () => {
  const rowsOf = (table: HTMLElement): readonly string[][] =>
    [...table.querySelectorAll('tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''),
    );

  it('have a table behind each: two years by indicator and instrument, all of them as lines', async () => {
    open(at('scores?view=published'), { language: 'en', fake: withYears(year2561, year2563, year2564) });
    const words = publishedTexts('en');
    const radar = rowsOf(await screen.findByRole('table', { name: words.radar('2563 and 2564') }));
    expect(radar[0]?.slice(-2)).toEqual(['2563', '2564']);
    expect(radar.at(-1)?.slice(-2)).toEqual(['12.50', '25.00']);
    const bars = rowsOf(screen.getByRole('table', { name: words.bars('2563 and 2564') }));
    expect(bars.map((row) => row.slice(-2))).toEqual([
      ['2563', '2564'],
      ['77.75', '79.93'],
      ['62.79', '71.37'],
      ['27.18', '36.07'],
    ]);
    const lines = rowsOf(screen.getByRole('table', { name: words.lines }));
    expect(lines.map((row) => row.slice(0, 2))).toEqual([
      ['Fiscal year', 'Published total'],
      ['2561', '50.00'],
      ['2563', '54.78'],
      ['2564', '60.12'],
    ]);
  });

  it('show between what an instrument may lie of which indicators are missing', async () => {
    open(at('scores?view=published'), { language: 'en', fake: withYears(year2565, year2564) });
    const bars = rowsOf(
      await screen.findByRole('table', { name: publishedTexts('en').bars('2564 and 2565') }),
    );
    expect(bars[1]).toContain('17.38–97.38');
  });
});
