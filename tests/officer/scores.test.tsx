// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { editionOf } from '../../src/editions/index.ts';
import type { SurveyCounts } from '../../src/data/officer/office.ts';
import { aFakeOffice, aRow, channelOf, channels } from '../worlds/fake-office.ts';
import { at, open } from './making.tsx';

// A later room: loaded before, so that no test waits for its code.
beforeAll(() => import('../../src/officer/scores/scores-room.tsx'));

const external = channelOf('self-survey-EIT');
const withSurvey = channels.map((one) => (one === external ? { ...one, state: 'open' as const } : one));

/** So many sheets, each with the first option everywhere. */
function sheets(count: number): { [channel: string]: SurveyCounts } {
  const counts = Object.fromEntries(
    external.questions.flatMap((question) =>
      question.kind === 'scale' ? [[question.id, { [question.options.at(-1)?.value ?? '']: count }]] : [],
    ),
  );
  return {
    [external.channel]: { channel: external.channel, version: 1, sheets: count, halfFilled: 0, counts },
  };
}

describe('published scores', () => {
  it.each([
    ['th', '60.12', 'จุดที่ไม่ตรงกัน'],
    ['en', '60.12', 'Where they differ'],
  ] as const)('stand beside ours, with every difference named (%s)', async (language, _, heading) => {
    open(at('scores?view=published'), { language });
    expect(await screen.findAllByText(heading)).toHaveLength(2);
    const text = document.body.textContent ?? '';
    for (const figure of ['60.12', '59.82', '54.78', '53.03', '0.30', '1.75']) expect(text).toContain(figure);
  });

  it('name the level that was printed against the level the points have', async () => {
    open(at('scores?view=published'), { language: 'en' });
    expect(
      await screen.findByText(
        'Published as level F. The published 54.78 itself lies in level E. The recomputed 53.03 lies in level E.',
      ),
    ).toBeTruthy();
  });

  it('say by whose rules a year without rules of its own was worked out', async () => {
    open(at('scores?view=published'), { language: 'en' });
    expect(await screen.findByText(/does not hold the rules of 2563. It used those of 2564/)).toBeTruthy();
  });

  it('of an unknown year printed nowhere beside a known one are not worked out', async () => {
    const fields = {
      fiscalYear: 2560,
      indicators: { 1: 8000 },
      total: 8000,
      level: 'B',
      source: 'elsewhere',
    };
    const tables = { published: [aRow('2560', fields)], people: [], measures: [] };
    open(at('scores?view=published'), { language: 'en', fake: aFakeOffice({ tables }) });
    expect(await screen.findByText('The score of 2560 cannot be worked out')).toBeTruthy();
    expect(screen.getByText(/does not hold the ITA rules of that year/)).toBeTruthy();
  });

  it('that agree with themselves are said to agree', async () => {
    const indicators = Object.fromEntries(Array.from({ length: 10 }, (_, place) => [place + 1, 8000]));
    const fields = { fiscalYear: 2564, indicators, total: 8000, level: 'B', source: '' };
    const tables = { published: [aRow('2564', fields)], people: [], measures: [] };
    open(at('scores?view=published'), { language: 'en', fake: aFakeOffice({ tables }) });
    expect(await screen.findByText(/Agrees with what was published/)).toBeTruthy();
    expect(screen.queryByText('Where they differ')).toBeNull();
  });

  it('stand in one table, oldest year first, with the change', async () => {
    open(at('scores?view=published'), { language: 'en' });
    const table = await screen.findByRole('table', { name: 'Indicator scores as published' });
    const row = within(table).getByRole('rowheader', { name: '10. Prevention of corruption' }).closest('tr');
    expect([...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)).toEqual([
      '12.50',
      '25.00+12.50 rose',
    ]);
  });

  it('that nobody has put in teach what they are for', async () => {
    open(at('scores?view=published'), { language: 'en', fake: aFakeOffice({ tables: {} }) });
    expect(await screen.findByText('No published result yet')).toBeTruthy();
  });
});

describe('the self-assessment', () => {
  it('hides everything under five answers and says why', async () => {
    const fake = aFakeOffice({ channels: withSurvey, surveys: sheets(4) });
    open(at('scores?view=self'), { fake });
    expect(await screen.findByText('ยังไม่ถึง 5 คำตอบ จึงยังไม่แสดง')).toBeTruthy();
    expect(screen.getByText('จากคำตอบ 4 ชุด')).toBeTruthy();
    expect(screen.queryByRole('figure')).toBeNull();
    expect(document.querySelector('.key-figure .figure')).toBeNull();
  });

  it('shows instrument, indicators and questions from five answers on', async () => {
    const fake = aFakeOffice({ channels: withSurvey, surveys: sheets(5) });
    open(at('scores?view=self'), { language: 'en', fake });
    expect(await screen.findByText('from 5 answer sheets')).toBeTruthy();
    expect(document.querySelector('.self-survey .key-figure .figure')?.textContent).toMatch(/^\d+\.\d\d$/);
    const eit = editionOf(2564)?.indicators.filter(({ instrument }) => instrument === 'EIT') ?? [];
    expect(document.querySelectorAll('.indicator-questions')).toHaveLength(eit.length);
    expect(screen.getByRole('rowheader', { name: /^E1 /, hidden: true })).toBeTruthy();
  });

  it('keeps the total unknown, with the range it may still end in', async () => {
    const fake = aFakeOffice({ channels: withSurvey, surveys: sheets(5) });
    open(at('scores?view=self'), { language: 'en', fake });
    const total = (await screen.findByText('Total')).closest('.key-figure');
    expect(total?.textContent).toContain('Unknown');
    expect(total?.textContent).toMatch(/between \d+\.\d\d and \d+\.\d\d/);
  });

  it('says that it is not the official survey', async () => {
    open(at('scores?view=self'), { fake: aFakeOffice({ channels: withSurvey }) });
    expect(await screen.findByText('แบบสำรวจตนเอง (ไม่ใช่แบบวัด IIT/EIT ของสำนักงาน ป.ป.ช.)')).toBeTruthy();
  });

  it('of an edition the app does not know says so', async () => {
    const unknown = withSurvey.map((one) =>
      one.kind === 'self-survey-external' ? { ...one, edition: 2599 } : one,
    );
    open(at('scores?view=self'), { language: 'en', fake: aFakeOffice({ channels: unknown }) });
    expect(await screen.findByText('The score of 2599 cannot be worked out')).toBeTruthy();
  });

  it('is reached by its tab and leads to the channels while none is open', async () => {
    const { way } = open(at('scores?view=published'), { language: 'en' });
    fireEvent.click(await screen.findByRole('tab', { name: 'Self-survey' }));
    expect(await screen.findByText('No self-survey is open')).toBeTruthy();
    expect(way.address.value.search).toBe('?view=self');
  });
});
