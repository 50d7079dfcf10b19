// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { fieldsOfAssessment, unset } from '../../src/domain/ita/rows/assessment-row.ts';
import { fieldsOfLook } from '../../src/domain/ita/rows/look-row.ts';
import { aFakeOffice, aRow } from '../worlds/fake-office.ts';
import { externalSheets, withExternal } from '../worlds/survey-sheets.ts';
import { at, open } from './making.tsx';

// A later room: loaded before, so that no test waits for its code.
beforeAll(() => import('../../src/officer/scores/scores-room.tsx'));

const tables = aFakeOffice().world.tables;
const surveyed = { channels: withExternal, surveys: externalSheets(12) };

function looked(code: string, finding: 'has' | 'has-not') {
  const look = { fiscalYear: 2564, code, finding, url: '', note: '', by: null, at: null };
  return aRow(`2564-${code}`, fieldsOfLook(look));
}

const regionOf = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the year’s score', () => {
  it.each([
    ['th', 'ยังไม่รู้เกณฑ์ของปีงบประมาณ 2570', /ใช้รายการของปี 2569/],
    ['en', 'The rules of fiscal year 2570 are not known yet', /The list is that of 2569/],
  ] as const)(
    'begins with the current year and says plainly that its rules are unknown (%s)',
    async (...said) => {
      const [language, title, list] = said;
      open(at('scores'), { language });
      expect(await screen.findByText(title)).toBeTruthy();
      expect(screen.getByText(list)).toBeTruthy();
      const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
      expect(hrefs).toContain(at('scores/editions'));
      expect(hrefs).toContain(at('scores/checklist/2570'));
      expect(document.querySelector('.range-bar')).toBeNull();
    },
  );

  it('shows a published year’s figure as printed even where its rules are unknown', async () => {
    open(at('scores?view=year&year=2563'), { language: 'en' });
    const total = await regionOf('Total');
    expect(total.getByText('54.78')).toBeTruthy();
    expect(total.getByText('Level F')).toBeTruthy();
  });

  it('is chosen by the year, which the address keeps', async () => {
    const { way } = open(at('scores'), { language: 'en' });
    const chooser = await screen.findByLabelText<HTMLSelectElement>('Fiscal year');
    expect([...chooser.options].map(({ text }) => text)).toEqual([
      '2570 · this year · rules unknown',
      '2569',
      '2568',
      '2567',
      '2566',
      '2565',
      '2564 · published',
      '2563 · published · rules unknown',
    ]);
    fireEvent.change(chooser, { target: { value: '2564' } });
    expect(way.address.value.search).toBe('?view=year&year=2564');
    expect((await regionOf('Total')).getByText('60.12')).toBeTruthy();
  });

  it('sets what was published and the office’s own data side by side', async () => {
    open(at('scores?view=year&year=2564'), { language: 'en', fake: aFakeOffice(surveyed) });
    const total = await regionOf('Total');
    expect(total.getByText('60.12')).toBeTruthy();
    expect(total.getByText('Worked out again from the published indicators: 59.82')).toBeTruthy();
    expect(total.getByText('Self-assessment')).toBeTruthy();
    expect(total.getByText('Nothing is known of IIT, OIT yet')).toBeTruthy();
    const eit = within(screen.getByRole('article', { name: /^EIT/ }));
    expect(eit.getByText('as published')).toBeTruthy();
    expect(eit.getByText('71.37')).toBeTruthy();
    expect(eit.getByText('from 12 answer sheets')).toBeTruthy();
  });

  it('says beside a survey’s figures that answers are counted in groups', async () => {
    open(at('scores?view=year&year=2564'), { language: 'en', fake: aFakeOffice(surveyed) });
    expect(await screen.findAllByText(/^Answers are counted in groups of at least 5/)).toHaveLength(1);
  });

  it('says between which points and levels an incomplete total may still end', async () => {
    const fake = aFakeOffice({
      ...surveyed,
      tables: { ...tables, published: [], disclosure: [looked('O42', 'has'), looked('O1', 'has-not')] },
    });
    open(at('scores?view=year&year=2564'), { language: 'en', fake });
    const total = await regionOf('Total');
    expect(total.getByText(/^between \d+\.\d\d and \d+\.\d\d$/)).toBeTruthy();
    expect(total.getByText(/^The level lies between [A-F]+ and [A-F]+$/)).toBeTruthy();
    const oit = within(screen.getByRole('article', { name: /^OIT/ }));
    expect(oit.getByText('2 of 43 items checked')).toBeTruthy();
    expect(oit.queryByText('unconfirmed')).toBeNull();
    const eit = within(screen.getByRole('article', { name: /^EIT/ }));
    expect(eit.getByText('unconfirmed')).toBeTruthy();
    expect(screen.getByText(/Some rules of 2564 are not confirmed/)).toBeTruthy();
  });

  it('says nothing where an office has nothing of its own, and where to begin', async () => {
    open(at('scores?view=year&year=2564'), { language: 'en', fake: aFakeOffice({ tables: {} }) });
    const total = await regionOf('Total');
    expect(total.getByText('No data of the office’s own yet')).toBeTruthy();
    const figures = [...document.querySelectorAll('.score-figure b')].map(({ textContent }) => textContent);
    expect(figures).toEqual(['Unknown', 'Unknown', 'Unknown']);
  });

  it('measures the answers against the minimum as soon as it is said how many could answer', async () => {
    const assessment = { ...unset(2564), population: { IIT: null, EIT: 400 } };
    const fake = aFakeOffice({
      ...surveyed,
      tables: { ...tables, assessments: [aRow('2564', fieldsOfAssessment(assessment))] },
    });
    open(at('scores?view=year&year=2564'), { language: 'en', fake });
    expect(await screen.findByText('12 of at least 40')).toBeTruthy();
    const ask = screen.getByRole('link', { name: 'Say how many' });
    expect(ask.getAttribute('href')).toBe(at('scores/settings/2564'));
  });

  it('leads from every figure to what it is made of, and to where data are put in', async () => {
    open(at('scores?view=year&year=2564'), { language: 'en', fake: aFakeOffice(surveyed) });
    await regionOf('Total');
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    for (const screenName of ['number/2564/total', 'number/2564/IIT', 'number/2564/EIT', 'number/2564/OIT'])
      expect(hrefs).toContain(at(`scores/${screenName}`));
    for (const screenName of ['checklist/2564', 'counts/2564', 'settings/2564', 'editions/2564'])
      expect(hrefs).toContain(at(`scores/${screenName}`));
  });

  it('opens on a wrong year in an address without a mistake', async () => {
    open(at('scores/number/twenty/total'), { language: 'en' });
    expect(await screen.findByRole('tab', { name: 'By year', selected: true })).toBeTruthy();
  });
});
