import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreInstrument } from '../../../src/domain/ita/score.ts';
import { selfAssessment, type SelfAssessmentNode } from '../../../src/domain/ita/self-assessment.ts';
import { type SurveySheet, tallySheets } from '../../../src/domain/ita/tally.ts';
import { edition2564 as edition } from '../../../src/editions/2564/index.ts';
import { anySheet, sheetOf } from './making.ts';

function assessed(sheets: readonly SurveySheet[]): SelfAssessmentNode {
  return selfAssessment(edition, 'EIT', tallySheets(edition, 'EIT', sheets));
}

function all(tree: SelfAssessmentNode): readonly SelfAssessmentNode[] {
  return [tree, ...tree.children.flatMap(all)];
}

function placed(tree: SelfAssessmentNode, code: string): SelfAssessmentNode | undefined {
  return all(tree).find((node) => node.code === code);
}

function times(count: number, sheet: SurveySheet): readonly SurveySheet[] {
  return Array.from({ length: count }, () => sheet);
}

describe('a self-assessment', () => {
  it('hides every place under five answers, and tells only how many there are', () => {
    const four = assessed(times(4, sheetOf('EIT', 3)));
    expect(all(four).every((node) => node.hidden && node.answers === 4)).toBe(true);
    expect(JSON.stringify(four)).not.toMatch(/points|range/);
  });

  it('shows question, indicator and instrument from the fifth answer on', () => {
    const five = assessed(times(5, sheetOf('EIT', 3)));
    expect(five).toMatchObject({
      kind: 'instrument',
      code: 'EIT',
      hidden: false,
      answers: 5,
      complete: true,
    });
    expect(placed(five, '6')).toMatchObject({ hidden: false, points: 100, range: { low: 100, high: 100 } });
    expect(placed(five, 'E8')).toMatchObject({ hidden: false, points: 0, answers: 5 });
  });

  it('of nobody is hidden all over', () => {
    expect(all(assessed([])).every((node) => node.hidden && node.answers === 0)).toBe(true);
  });

  it('lets nothing of a hidden question through to what is shown above it', () => {
    const { E2: _, ...withoutE2 } = sheetOf('EIT', 3);
    const many = times(20, withoutE2);
    const bad = assessed([...many, ...times(4, { ...withoutE2, E2: 'least' })]);
    const good = assessed([...many, ...times(4, { ...withoutE2, E2: 'most' })]);
    expect(placed(bad, 'E2')).toMatchObject({ hidden: true, answers: 4 });
    expect(placed(bad, '6')).toMatchObject({
      hidden: false,
      complete: false,
      answers: 24,
      range: { low: 80, high: 100 },
    });
    expect(good).toEqual(bad);
  });

  it('shows what the score is wherever nothing below is hidden', () => {
    fc.assert(
      fc.property(fc.array(anySheet('EIT'), { minLength: 40, maxLength: 60 }), (sheets) => {
        const tally = tallySheets(edition, 'EIT', sheets);
        const { points, range, answers } = scoreInstrument(edition, 'EIT', { tallies: { EIT: tally } });
        const shown = selfAssessment(edition, 'EIT', tally);
        fc.pre(all(shown).every((node) => !node.hidden));
        expect(shown).toMatchObject({ hidden: false, points, range, answers });
      }),
      { numRuns: 30 },
    );
  });
});
