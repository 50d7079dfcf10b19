import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf } from '../../../src/domain/ita/level.ts';
import { points, roundForShow } from '../../../src/domain/ita/points.ts';
import { type PublishedYear, recompute } from '../../../src/domain/ita/published.ts';
import { edition2564 as edition } from '../../../src/editions/2564/index.ts';
import { samplePublished } from '../../../src/samples/published.ts';
import { anyPoints, at } from './making.ts';

function sampleOf(fiscalYear: number): PublishedYear {
  const year = samplePublished.find((published) => published.fiscalYear === fiscalYear);
  if (!year) throw new Error(`no sample of ${fiscalYear}`);
  return year;
}

const complete: PublishedYear = {
  fiscalYear: 2564,
  indicators: Object.fromEntries(edition.indicators.map(({ no }) => [no, points(80)])),
  total: points(80),
  level: 'B',
  source: 'test',
};

describe('the sample report worked out again', () => {
  it('gives 59.82 for 2564 where 60.12 is printed, D either way', () => {
    const found = recompute(sampleOf(2564), edition);
    expect(found).toMatchObject({ total: 59.82, level: 'D' });
    expect(found.differences).toEqual([
      { kind: 'total', published: 60.12, recomputed: 59.82, by: 0.3, couldBeRounding: false },
    ]);
    const shown = ['IIT', 'EIT', 'OIT'].map((code) => roundForShow(at(found.board.total, code).points ?? 0));
    expect(shown).toEqual([79.93, 71.37, 36.07]);
  });

  it('gives 53.03 for 2563 where 54.78 is printed, and E where F is', () => {
    const found = recompute(sampleOf(2563), edition);
    expect(found).toMatchObject({ total: 53.03, level: 'E' });
    expect(found.differences).toEqual([
      { kind: 'total', published: 54.78, recomputed: 53.03, by: 1.75, couldBeRounding: false },
      { kind: 'level', published: 'F', ofPublishedTotal: 'E', ofRecomputedTotal: 'E' },
    ]);
  });
});

describe('a published year', () => {
  it('that agrees with itself has no difference', () => {
    const anyYear = fc.record(Object.fromEntries(edition.indicators.map(({ no }) => [no, anyPoints])));
    fc.assert(
      fc.property(anyYear, (indicators) => {
        const { total } = recompute({ ...complete, indicators, total: null, level: null }, edition);
        const printed = points(total ?? Number.NaN);
        const level = levelOf({ total: printed, instruments: [] }, edition)?.code ?? null;
        expect(recompute({ ...complete, indicators, total: printed, level }, edition).differences).toEqual(
          [],
        );
      }),
    );
  });

  it('one hundredth off may only be rounded otherwise, two cannot', () => {
    const by = (total: number) => recompute({ ...complete, total: points(total) }, edition).differences;
    expect(by(80.01)).toEqual([
      { kind: 'total', published: 80.01, recomputed: 80, by: 0.01, couldBeRounding: true },
    ]);
    expect(by(79.98)).toEqual([
      { kind: 'total', published: 79.98, recomputed: 80, by: -0.02, couldBeRounding: false },
    ]);
  });

  it('with an indicator missing contradicts only a total that cannot be reached', () => {
    const gap = { ...complete, indicators: { ...complete.indicators, 10: null } };
    // Indicator 10 is half of 40 per cent: from 64 to 84.
    expect(recompute({ ...gap, total: points(64), level: null }, edition).differences).toEqual([]);
    expect(recompute({ ...gap, total: points(84), level: null }, edition).differences).toEqual([]);
    expect(recompute({ ...gap, total: points(84.02), level: null }, edition).differences).toMatchObject([
      { kind: 'total', published: 84.02 },
    ]);
    expect(recompute(gap, edition)).toMatchObject({ total: 80, level: null, differences: [] });
  });

  it('of which only total and level are known is held against the bands', () => {
    const bare = { ...complete, indicators: {}, total: points(54.78), level: 'F' };
    const found = recompute(bare, edition);
    expect(found.total).toBeNull();
    expect(found.differences).toEqual([
      { kind: 'level', published: 'F', ofPublishedTotal: 'E', ofRecomputedTotal: null },
    ]);
  });

  it('without total and level contradicts nothing', () => {
    expect(recompute({ ...complete, total: null, level: null }, edition)).toMatchObject({
      total: 80,
      differences: [],
    });
  });
});
