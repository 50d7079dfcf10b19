import { describe, expect, it } from 'vitest';
import { bookYear, bookYears } from '../../../../src/domain/ita/book/book-year.ts';
import type { BookSources, CountedSurvey } from '../../../../src/domain/ita/book/sources.ts';
import { partsOf } from '../../../../src/domain/ita/edition-parts.ts';
import { points, roundForShow } from '../../../../src/domain/ita/points.ts';
import { fieldsOfAssessment, unset } from '../../../../src/domain/ita/rows/assessment-row.ts';
import { fieldsOfHandCount } from '../../../../src/domain/ita/rows/hand-count-row.ts';
import { fieldsOfLook } from '../../../../src/domain/ita/rows/look-row.ts';
import { fieldsOfPublished } from '../../../../src/domain/ita/rows/published-row.ts';
import type { Finding } from '../../../../src/domain/ita/score.ts';
import { onPaper, typed } from '../../../../src/domain/ita/survey/heard.ts';
import { edition2564 } from '../../../../src/editions/2564/index.ts';
import { samplePublished } from '../../../../src/samples/published.ts';
import { at } from '../making.ts';

const published = samplePublished.map((year) => ({
  id: String(year.fiscalYear),
  fields: fieldsOfPublished(year),
}));

function sources(changed: Partial<BookSources> = {}): BookSources {
  return {
    published,
    disclosure: [],
    handCounts: [],
    assessments: [],
    routes: [],
    surveys: [],
    thisYear: 2570,
    ruledYears: [2564],
    rulesOf: (year) => (year === 2564 ? { edition: edition2564, origin: 'app' } : null),
    ...changed,
  };
}

function looked(code: string, finding: Finding) {
  const fields = fieldsOfLook({ fiscalYear: 2564, code, finding, url: '', note: '', by: null, at: null });
  return { id: `2564-${code}`, fields };
}

// So many sheets on which every question of the EIT has the option with that place.
function survey(channel: string, sheets: number, place = 0): CountedSurvey {
  const parts = partsOf(edition2564, 'EIT');
  const optionOf = (scale: string): string => edition2564.scales[scale]?.options.at(place)?.code ?? '';
  return {
    channel,
    instrument: 'EIT',
    edition: 2564,
    questions: parts.map(({ code }) => ({
      kind: 'scale',
      id: code,
      item: code,
      label: { th: 'ถาม', en: 'Asked' },
      help: null,
      required: true,
      showIf: null,
      voices: [],
      look: 'rows',
      options: [],
    })),
    counted: {
      sheets,
      counts: Object.fromEntries(parts.map(({ code, scale }) => [code, { [optionOf(scale)]: sheets }])),
    },
  };
}

function typedIn(sheets: number, isWithdrawn = false) {
  const { counted, questions } = survey('none', sheets, -1);
  const parts = questions.map(({ id }) => [id, { counts: counted.counts[id] ?? {}, blank: 0 }] as const);
  const tally = { instrument: 'EIT' as const, sheets, parts: Object.fromEntries(parts) };
  const fields = fieldsOfHandCount({
    id: 'a',
    fiscalYear: 2564,
    tally,
    from: 'กระดาษ',
    by: null,
    at: null,
    isWithdrawn,
  });
  return { id: `2564-${sheets}`, fields };
}

describe('the years of a score book', () => {
  it('begin with the current one, even where nothing is known of it', () => {
    expect(bookYears(sources({ published: [], ruledYears: [] }))).toEqual([2570]);
    expect(bookYears(sources())).toEqual([2570, 2564, 2563]);
  });

  it('hold every year of which something was kept', () => {
    const kept = sources({
      surveys: [{ ...survey('A', 1), edition: 2599 }],
      disclosure: [looked('O1', 'has')],
    });
    expect(bookYears(kept)).toEqual([2599, 2570, 2564, 2563]);
  });
});

describe('one year of a score book', () => {
  it('without rules has no score, and keeps what was ticked off', () => {
    const fields = fieldsOfLook({
      fiscalYear: 2570,
      code: 'O1',
      finding: 'has',
      url: '',
      note: '',
      by: null,
      at: null,
    });
    const year = bookYear(sources({ disclosure: [{ id: '2570-O1', fields }] }), 2570);
    expect(year).toMatchObject({ rules: null, scored: null, published: null });
    expect(year.looks.get('O1')?.finding).toBe('has');
  });

  it('that was published stands as printed, with the office’s own data beside it', () => {
    const year = bookYear(sources({ disclosure: [looked('O42', 'has')], surveys: [survey('A', 9)] }), 2564);
    expect(roundForShow(year.scored?.board.total.points ?? 0)).toBe(59.82);
    expect(year.scored?.board.total.complete).toBe(true);
    expect(at(year.scored!.own.total, '10.2').points).toBe(100);
    expect(year.scored?.own.total.complete).toBe(false);
    expect(at(year.scored!.own.total, 'IIT').points).toBeNull();
  });

  it('puts channels and hand counts together, and each apart where that tells of nobody', () => {
    const year = bookYear(sources({ surveys: [survey('A', 9)], handCounts: [typedIn(6)] }), 2564);
    const heard = year.scored?.heard.EIT;
    expect(heard?.all.sheets).toBe(15);
    expect(heard?.groups.map(({ code, tally }) => [code, tally.sheets])).toEqual([
      ['A', 9],
      [typed, 6],
    ]);
    expect(heard?.groups.map(({ tally }) => Object.keys(tally.parts).length)).toEqual([19, 19]);
  });

  it('puts what came on paper beside what came by phone, a group of its own', () => {
    const onPhone = survey('A', 9);
    const year = bookYear(sources({ surveys: [{ ...onPhone, paper: survey('A', 6).counted }] }), 2564);
    const heard = year.scored?.heard.EIT;
    expect(heard?.all.sheets).toBe(15);
    expect(heard?.groups.map(({ code, tally }) => [code, tally.sheets])).toEqual([
      ['A', 9],
      [onPaper('A'), 6],
    ]);
    expect(heard?.all.parts['E2']).toEqual({ counts: { least: 15 }, blank: 0 });
  });

  it('leaves a small group out of everything, the sum too', () => {
    const surveys = [survey('A', 9), survey('B', 30)];
    const { heard } = bookYear(sources({ surveys, handCounts: [typedIn(4)] }), 2564).scored!;
    const shown = heard.EIT.groups.map(({ code, tally }) => [code, Object.keys(tally.parts).length]);
    expect(shown).toEqual([
      ['A', 19],
      ['B', 19],
      [typed, 0],
    ]);
    expect(heard.EIT.all.sheets).toBe(43);
    expect(heard.EIT.all.parts['E2']).toEqual({ counts: { least: 39 }, blank: 4 });
  });

  it('no longer counts what was withdrawn, or belongs to another year', () => {
    const surveys = [{ ...survey('A', 9), edition: 2565 }];
    const year = bookYear(sources({ surveys, handCounts: [typedIn(6, true)] }), 2564);
    expect(year.scored?.heard.EIT).toEqual({
      instrument: 'EIT',
      all: { instrument: 'EIT', sheets: 0, parts: {} },
      groups: [],
    });
    expect(year.handCounts).toHaveLength(1);
  });

  it('computes with what the office has set', () => {
    const fields = fieldsOfAssessment({
      ...unset(2564),
      level4Values: '33.33/66.67',
      passMark: { value: points(80), source: 'แผน' },
    });
    const year = bookYear(
      sources({ assessments: [{ id: '2564', fields }], surveys: [survey('A', 9, 1)], published: [] }),
      2564,
    );
    expect(year.rules?.edition.passMark).toBe(80);
    expect(at(year.scored!.board.total, 'E2').points).toBe(33.33);
  });
});
