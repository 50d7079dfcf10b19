import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surveyItems } from '../../../src/domain/ita/edition-parts.ts';
import type { SurveyItem } from '../../../src/domain/ita/edition.ts';
import { roundForShow } from '../../../src/domain/ita/points.ts';
import { scoreQuestion } from '../../../src/domain/ita/score-survey.ts';
import type { ScoreNode } from '../../../src/domain/ita/scored.ts';
import { type PartTally, type SurveySheet, tallySheets } from '../../../src/domain/ita/tally.ts';
import { edition2564 as edition } from '../../../src/editions/2564/index.ts';
import { anySheet, anyWholeSheet, at, filledIn } from './making.ts';

function question(code: string): SurveyItem {
  const item = [...surveyItems(edition, 'IIT'), ...surveyItems(edition, 'EIT')].find(
    (it) => it.code === code,
  );
  if (!item) throw new Error(`no question ${code}`);
  return item;
}

function scored(code: string, sheets: readonly SurveySheet[]): ScoreNode {
  const item = question(code);
  return scoreQuestion(edition, item, tallySheets(edition, item.instrument, sheets));
}

describe('the score of a question', () => {
  it('is null, not zero, when nobody was asked, nobody came, or all left it blank', () => {
    const unknown = { points: null, range: { low: 0, high: 100 }, answers: 0, complete: false };
    expect(scoreQuestion(edition, question('E2'), null)).toMatchObject(unknown);
    expect(scored('E2', [])).toMatchObject(unknown);
    expect(scored('E2', [{}, { E1a: 'most' }])).toMatchObject(unknown);
    expect(scored('E1', [{}])).toMatchObject(unknown);
  });

  it.each([
    ['E2', 'least', 0],
    ['E2', 'low', 33],
    ['E2', 'high', 67],
    ['E2', 'most', 100],
    ['I9', 'least', 100],
    ['I9', 'low', 67],
    ['I9', 'high', 33],
    ['I9', 'most', 0],
    ['E8', 'yes', 100],
    ['E8', 'no', 0],
  ])('of %s answered “%s” is %s', (code, answer, expected) => {
    expect(scored(code, [{ [code]: answer }]).points).toBe(expected);
  });

  it('is the mean over the people who answered', () => {
    expect(scored('E2', [{ E2: 'most' }, { E2: 'high' }, { E2: 'least' }, { E2: 'low' }])).toMatchObject({
      points: 50,
      range: { low: 50, high: 50 },
      answers: 4,
      complete: true,
    });
  });

  it('does not move when someone leaves it blank, but may from then on', () => {
    fc.assert(
      fc.property(fc.array(anyWholeSheet('EIT'), { minLength: 1 }), (sheets) => {
        const before = scored('E2', sheets);
        const after = scored('E2', [...sheets, {}]);
        expect(after.points).toBe(before.points);
        expect(after.complete).toBe(false);
        expect(after.range.high - after.range.low).toBeCloseTo(100 / (sheets.length + 1), 9);
      }),
    );
  });

  it('knows that in one question a part may be reversed and the other not', () => {
    const honest = scored('I11', [{ I11a: 'most', I11b: 'least' }]);
    expect(honest.points).toBe(100);
    expect(scored('I11', [{ I11a: 'most', I11b: 'most' }]).points).toBe(50);
    expect(scored('I11', [{ I11a: 'least', I11b: 'most' }]).points).toBe(0);
    expect(at(honest, 'I11b')).toMatchObject({ kind: 'part', points: 100, answers: 1 });
  });

  it('with parts is the mean of its parts, as in a published table', () => {
    // Parts published as 98.59, 98.94, 98.10 and the question as 98.54: counts of 10,000 that give just these.
    const part = (no: number): PartTally => ({ counts: { yes: 10_000 - no, no }, blank: 0 });
    const parts = { I5a: part(9859), I5b: part(9894), I5c: part(9810) };
    const node = scoreQuestion(edition, question('I5'), { instrument: 'IIT', sheets: 10_000, parts });
    expect(node.children.map((child) => child.points)).toEqual([98.59, 98.94, 98.1]);
    expect(roundForShow(node.points ?? 0)).toBe(98.54);
  });

  it('is half known while one of two parts is', () => {
    expect(scored('E1', [{ E1a: 'most' }])).toMatchObject({
      points: 100,
      range: { low: 50, high: 100 },
      answers: 1,
      complete: false,
    });
  });

  it('over whole sheets is also the mean over people of each one’s mean over the parts', () => {
    fc.assert(
      fc.property(fc.array(anyWholeSheet('IIT'), { minLength: 1, maxLength: 20 }), (sheets) => {
        const alone = sheets.map((sheet) => scored('I30', [sheet]).points ?? Number.NaN);
        const mean = alone.reduce((sum, value) => sum + value, 0) / alone.length;
        expect(scored('I30', sheets).points).toBeCloseTo(mean, 9);
      }),
    );
  });

  it('may end anywhere in its range and nowhere else, however the blanks are filled in', () => {
    const sheets = fc.array(fc.tuple(anySheet('EIT'), anyWholeSheet('EIT')), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sheets, (pairs) => {
        for (const code of ['E1', 'E2', 'E4', 'E8']) {
          const now = scored(
            code,
            pairs.map(([sheet]) => sheet),
          );
          const later =
            scored(
              code,
              pairs.map(([sheet, rest]) => filledIn(sheet, rest)),
            ).points ?? Number.NaN;
          expect(later).toBeGreaterThanOrEqual(now.range.low - 1e-9);
          expect(later).toBeLessThanOrEqual(now.range.high + 1e-9);
        }
      }),
    );
  });
});
