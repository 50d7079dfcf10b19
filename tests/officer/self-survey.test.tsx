// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { SurveyCounts } from '../../src/data/officer/office.ts';
import { partsOf, scaleOf } from '../../src/domain/ita/edition-parts.ts';
import { fieldsOfHandCount } from '../../src/domain/ita/rows/hand-count-row.ts';
import { edition2564 } from '../../src/editions/2564/index.ts';
import { aFakeOffice, aRow, channelOf, channels } from '../worlds/fake-office.ts';
import { at, open } from './making.tsx';

const external = channelOf('self-survey-EIT');
const withSurvey = channels.map((one) => (one === external ? { ...one, state: 'open' as const } : one));

/** So many sheets, each with the answer that is worth most or least everywhere. */
function counted(sheets: number, halfFilled = 0): { [channel: string]: SurveyCounts } {
  const counts = Object.fromEntries(
    external.questions.flatMap((question) =>
      question.kind === 'scale' ? [[question.id, { [question.options.at(-1)?.value ?? '']: sheets }]] : [],
    ),
  );
  return { [external.channel]: { channel: external.channel, version: 1, sheets, halfFilled, counts } };
}

interface TypedIn {
  readonly sheets: number;
  /** Place of the answer in its scale, from the end. */
  readonly answer?: number;
  readonly isWithdrawn?: boolean;
}

/** Nine sheets of the channel, and some that an officer typed in. */
function typedIn({ sheets, answer = -1, isWithdrawn = false }: TypedIn) {
  const parts = partsOf(edition2564, 'EIT').map(({ code, scale }) => {
    const option = scaleOf(edition2564, scale).options.at(answer)?.code ?? '';
    return [code, { counts: { [option]: sheets }, blank: 0 }] as const;
  });
  const tally = { instrument: 'EIT', sheets, parts: Object.fromEntries(parts) } as const;
  const count = { id: '01', fiscalYear: 2564, tally, from: 'paper', by: null, at: null, isWithdrawn };
  const tables = { 'hand-counts': [aRow('01', fieldsOfHandCount(count))] };
  return aFakeOffice({ channels: withSurvey, surveys: counted(9), tables });
}

/** What stands under the year's total. */
async function whole(): Promise<string | null | undefined> {
  return (await screen.findByText('Total')).closest('.key-figure')?.textContent;
}

describe('the self-assessment of a year', () => {
  it.each([
    ['th', 'จากคำตอบ 9 ชุด · ไม่ครบ 2 ชุด ไม่นับ'],
    ['en', 'from 9 answer sheets · 2 incomplete, not counted'],
  ] as const)('says how many sheets were half-filled and not counted (%s)', async (language, said) => {
    open(at('scores?view=self'), {
      language,
      fake: aFakeOffice({ channels: withSurvey, surveys: counted(9, 2) }),
    });
    expect(await screen.findByText(said)).toBeTruthy();
  });

  it('shows what was typed in apart from the channel', async () => {
    open(at('scores?view=self'), { language: 'en', fake: typedIn({ sheets: 6 }) });
    expect(await screen.findByText('Counted by hand and typed in (EIT)')).toBeTruthy();
    expect(screen.getByText('from 9 answer sheets')).toBeTruthy();
    expect(screen.getByText('from 6 answer sheets')).toBeTruthy();
  });

  it('lets nothing of a few that were typed in be taken from the whole', async () => {
    open(at('scores?view=self'), { language: 'en', fake: typedIn({ sheets: 4 }) });
    const before = await whole();
    expect(screen.getByText('Fewer than 5 answers, so not shown yet')).toBeTruthy();
    cleanup();
    open(at('scores?view=self'), { language: 'en', fake: typedIn({ sheets: 4, answer: 0 }) });
    expect(await whole()).toBe(before);
    cleanup();
    open(at('scores?view=self'), { language: 'en', fake: typedIn({ sheets: 5, answer: 0 }) });
    expect(await whole()).not.toBe(before);
  });

  it('says nothing of what was taken back', async () => {
    open(at('scores?view=self'), { language: 'en', fake: typedIn({ sheets: 6, isWithdrawn: true }) });
    expect(await screen.findByText('from 9 answer sheets')).toBeTruthy();
    expect(screen.queryByText('Counted by hand and typed in (EIT)')).toBeNull();
  });
});
