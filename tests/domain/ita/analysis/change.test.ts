import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, changesOver } from '../../../../src/domain/ita/analysis/change.ts';
import { type AnalysedYear, figureIn, followed } from '../../../../src/domain/ita/analysis/figures.ts';
import { points, roundForShow } from '../../../../src/domain/ita/points.ts';
import { recompute } from '../../../../src/domain/ita/published.ts';
import { edition2564 as edition } from '../../../../src/editions/2564/index.ts';
import { samplePublished } from '../../../../src/samples/published.ts';
import { anyPoints } from '../making.ts';

const sample: readonly AnalysedYear[] = samplePublished.map((published) => ({
  published,
  board: recompute(published, edition).board,
}));

describe('a change', () => {
  it.each([
    [54.78, 60.12, { kind: 'rose', by: 5.34 }],
    [75.54, 75.4, { kind: 'fell', by: -0.14 }],
    [80, 80, { kind: 'same', by: 0 }],
    [79.999, 80.001, { kind: 'same', by: 0 }],
    [0, 0.005, { kind: 'rose', by: 0.01 }],
    [null, 80, { kind: 'unknown' }],
    [80, null, { kind: 'unknown' }],
    [null, null, { kind: 'unknown' }],
  ])('from %s to %s is that of the numbers as shown', (before, now, change) => {
    expect(changeBetween(before, now)).toEqual(change);
  });

  it('turns its sign when time is turned round', () => {
    fc.assert(
      fc.property(anyPoints, anyPoints, (one, other) => {
        const there = changeBetween(one, other);
        const back = changeBetween(other, one);
        if (there.kind === 'unknown' || back.kind === 'unknown') throw new Error('both are known');
        expect(there.by + back.by).toBe(0);
      }),
    );
  });
});

describe('changes over the years', () => {
  it('run from each year to the next one there is, in whatever order they come', () => {
    const years = [
      { fiscalYear: 2564, value: 60.12 },
      { fiscalYear: 2561, value: 50 },
      { fiscalYear: 2563, value: null },
      { fiscalYear: 2565, value: 60.12 },
    ];
    expect(changesOver(years)).toEqual([
      { fiscalYear: 2561, value: 50, since: null, change: { kind: 'unknown' } },
      { fiscalYear: 2563, value: null, since: 2561, change: { kind: 'unknown' } },
      { fiscalYear: 2564, value: 60.12, since: 2563, change: { kind: 'unknown' } },
      { fiscalYear: 2565, value: 60.12, since: 2564, change: { kind: 'same', by: 0 } },
    ]);
  });

  it('add up to the way from the first to the last', () => {
    fc.assert(
      fc.property(fc.array(anyPoints, { minLength: 2, maxLength: 8 }), (values) => {
        const steps = changesOver(values.map((value, place) => ({ fiscalYear: 2560 + place, value })));
        const sum = steps.reduce((so, { change }) => so + (change.kind === 'unknown' ? 0 : change.by), 0);
        const whole = changeBetween(values[0] ?? null, values.at(-1) ?? null);
        expect(roundForShow(sum)).toBeCloseTo(whole.kind === 'unknown' ? Number.NaN : whole.by, 9);
      }),
    );
  });
});

describe('the figures of the sample report', () => {
  const lastChange = (code: Parameters<typeof followed>[1]) => followed(sample, code).at(-1)?.change;

  it('say that indicator 5 fell, whatever the report prints beside it', () => {
    expect(lastChange(5)).toEqual({ kind: 'fell', by: -0.14 });
  });

  it('rose in total, as printed and as ours, and in every instrument', () => {
    expect(lastChange('printed')).toEqual({ kind: 'rose', by: 5.34 });
    expect(lastChange('ours')).toEqual({ kind: 'rose', by: 6.79 });
    expect((['IIT', 'EIT', 'OIT'] as const).map(lastChange)).toEqual([
      { kind: 'rose', by: 2.18 },
      { kind: 'rose', by: 8.58 },
      { kind: 'rose', by: 8.89 },
    ]);
  });
});

describe('a mean', () => {
  const [, whole] = samplePublished;
  if (!whole) throw new Error('no sample');
  const gap = { ...whole, indicators: { ...whole.indicators, 10: null } };

  it('of which an indicator is not known is no figure to compare', () => {
    const year = { published: gap, board: recompute(gap, edition).board };
    expect(figureIn(year, 'OIT')).toBeNull();
    expect(figureIn(year, 'ours')).toBeNull();
    expect(figureIn(year, 10)).toBeNull();
    expect(roundForShow(figureIn(year, 'IIT') ?? 0)).toBe(79.93);
  });

  it('of a year without rules is not known, while what is printed is', () => {
    const year = { published: whole, board: null };
    expect(figureIn(year, 'IIT')).toBeNull();
    expect(figureIn(year, 'ours')).toBeNull();
    expect(figureIn(year, 'printed')).toBe(points(60.12));
    expect(figureIn(year, 1)).toBe(points(86.9));
  });
});
