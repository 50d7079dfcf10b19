import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosureItems } from '../../../src/domain/ita/edition-parts.ts';
import { points, roundForShow } from '../../../src/domain/ita/points.ts';
import { type Finding, type Findings, scoreInstrument, scoreYear } from '../../../src/domain/ita/score.ts';
import { edition2564 as edition } from '../../../src/editions/2564/index.ts';
import { allFound, anyFindings, at } from './making.ts';

const everything = allFound('has');
const nothing = allFound('has-not');

function indicator(no: 9 | 10, findings: Findings): number {
  return roundForShow(at(scoreInstrument(edition, 'OIT', { findings }), String(no)).points ?? Number.NaN);
}

// So many of each sub-indicator's items found, the others not.
function passed(counts: Readonly<Record<string, number>>): Findings {
  const left = new Map(Object.entries(counts));
  const found = disclosureItems(edition).map(({ code, subIndicator }): readonly [string, Finding] => {
    const count = left.get(subIndicator ?? '') ?? 0;
    left.set(subIndicator ?? '', count - 1);
    return [code, count > 0 ? 'has' : 'has-not'];
  });
  return Object.fromEntries(found);
}

describe('the score of disclosure', () => {
  it.each([
    ['O1', 9, 97.78], // one of 9
    ['O10', 9, 97.5], // one of 8
    ['O18', 9, 97.14], // one of 7
    ['O25', 9, 95], // one of 4
    ['O29', 9, 96], // one of 5
    ['O34', 10, 93.75], // one of 8
    ['O42', 10, 75], // one of 2
  ] as const)('without %s gives indicator %s %s points', (code, no, expected) => {
    expect(indicator(no, { ...everything, [code]: 'has-not' })).toBe(expected);
  });

  it.each([
    ['O9', 0.44],
    ['O17', 0.5],
    ['O23', 0.57],
    ['O27', 1],
    ['O31', 0.8],
    ['O41', 1.25],
    ['O42', 5],
  ])('makes %s worth %s points of the total', (code, worth) => {
    const rest = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((no) => [no, points(50)]));
    const total = (findings: Findings) =>
      scoreYear(edition, { findings, indicators: rest }).total.points ?? Number.NaN;
    expect(roundForShow(total({ ...nothing, [code]: 'has' }) - total(nothing))).toBe(worth);
    expect(roundForShow(total(everything) - total({ ...everything, [code]: 'has-not' }))).toBe(worth);
  });

  it.each([
    [7, 0, 3, 3, 2],
    [7, 2, 3, 2, 2],
    [7, 4, 3, 1, 2],
    [7, 6, 3, 0, 2],
    [8, 1, 1, 4, 1],
    [8, 3, 1, 3, 1],
    [8, 5, 1, 2, 1],
    [8, 7, 1, 1, 1],
  ])('reaches the sample office’s 47.13 by %i, %i, %i, %i and %i items', (...counts) => {
    const bySub = Object.fromEntries(counts.map((count, place) => [`9.${place + 1}`, count]));
    expect(indicator(9, passed(bySub))).toBe(47.13);
  });

  it.each([
    [4, 0, 25],
    [0, 1, 25],
    [2, 0, 12.5],
  ])('gives indicator 10 by %i and %i items %s points', (acts, measures, expected) => {
    expect(indicator(10, passed({ '10.1': acts, '10.2': measures }))).toBe(expected);
  });

  it('does not take an item nobody looked at for one that is missing', () => {
    const open = scoreInstrument(edition, 'OIT', { findings: { O42: 'has', O43: 'unknown' } });
    expect(at(open, '10.2')).toMatchObject({
      points: 100,
      range: { low: 50, high: 100 },
      answers: 1,
      complete: false,
    });
    expect(at(open, '10.1')).toMatchObject({ points: null, range: { low: 0, high: 100 }, answers: 0 });
    expect(at(open, 'O43')).toMatchObject({ points: null });
    expect(at(scoreInstrument(edition, 'OIT', { findings: { O43: 'has-not' } }), 'O43')).toMatchObject({
      points: 0,
    });
  });

  it('counts the items looked at', () => {
    expect(scoreInstrument(edition, 'OIT', { findings: everything })).toMatchObject({
      points: 100,
      answers: 43,
    });
    expect(scoreInstrument(edition, 'OIT', { findings: nothing })).toMatchObject({ points: 0, answers: 43 });
    expect(scoreInstrument(edition, 'OIT', {})).toMatchObject({ points: null, answers: 0 });
  });

  it('never falls when one more item is shown', () => {
    fc.assert(
      fc.property(anyFindings, fc.constantFrom(...Object.keys(everything)), (findings, code) => {
        const score = (finding: Finding) =>
          scoreInstrument(edition, 'OIT', { findings: { ...findings, [code]: finding } });
        expect(score('has').points ?? Number.NaN).toBeGreaterThanOrEqual(
          score('has-not').points ?? Number.NaN,
        );
        expect(score('has').range.high).toBeLessThanOrEqual(score('unknown').range.high + 1e-9);
        expect(score('has-not').range.low).toBeGreaterThanOrEqual(score('unknown').range.low - 1e-9);
      }),
    );
  });
});
