import { describe, expect, it } from 'vitest';
import { sampleProgress } from '../../../../src/domain/ita/survey/sample.ts';
import { edition2564 } from '../../../../src/editions/2564/index.ts';

const rule = edition2564.sampleRule;

describe('progress against the minimum sample', () => {
  it('is unknown while nobody said how many there are', () => {
    expect(sampleProgress(null, 12, rule)).toEqual({ kind: 'population-unknown', heard: 12 });
  });

  it.each([
    [0, 0, { asks: 'everyone', wanted: 0, share: 1, isEnough: true, missing: 0 }],
    [12, 9, { asks: 'everyone', wanted: 12, share: 0.75, isEnough: false, missing: 3 }],
    [29, 29, { asks: 'everyone', wanted: 29, share: 1, isEnough: true, missing: 0 }],
    [100, 15, { asks: 'sample', wanted: 30, share: 0.5, isEnough: false, missing: 15 }],
    [1_001, 101, { asks: 'sample', wanted: 101, share: 1, isEnough: true, missing: 0 }],
    [9_000, 100, { asks: 'sample', wanted: 400, share: 0.25, isEnough: false, missing: 300 }],
    [9_000, 800, { asks: 'sample', wanted: 400, share: 1, isEnough: true, missing: 0 }],
  ])('of %i people, %i of them heard, is measured on the rule', (population, heard, expected) => {
    expect(sampleProgress(population, heard, rule)).toEqual({ kind: 'measured', heard, ...expected });
  });
});
