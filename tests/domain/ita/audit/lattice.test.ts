import { describe, expect, it } from 'vitest';
import { decode } from '../../../../src/domain/ita/audit/decode.ts';
import { latticeOf, possibleScores } from '../../../../src/domain/ita/audit/lattice.ts';
import { disclosureItems } from '../../../../src/domain/ita/edition-parts.ts';
import { roundForShow } from '../../../../src/domain/ita/points.ts';
import { scoreYear } from '../../../../src/domain/ita/score.ts';
import { edition2564 } from '../../../../src/editions/2564/index.ts';
import { edition2569 } from '../../../../src/editions/2569/index.ts';

const itemsOf = (indicator: number) => {
  const groups = edition2564.subIndicators
    .filter((sub) => sub.indicator === indicator)
    .map(({ code }) => code);
  return disclosureItems(edition2564).filter(({ subIndicator }) => groups.includes(subIndicator ?? ''));
};

/** The score itself, for every set of passed items: how many sets give which score. */
function triedOut(indicator: number): ReadonlyMap<number, number> {
  const items = itemsOf(indicator);
  const sets = new Map<number, number>();
  for (let set = 0; set < 2 ** items.length; set += 1) {
    const findings = Object.fromEntries(
      items.map(({ code }, at) => [code, Math.floor(set / 2 ** at) % 2 === 1 ? 'has' : 'has-not'] as const),
    );
    const board = scoreYear(edition2564, { findings });
    const node = board.total.children
      .flatMap(({ children }) => children)
      .find(({ code }) => code === String(indicator));
    const score = Math.round(100 * roundForShow(node?.points ?? -1));
    sets.set(score, (sets.get(score) ?? 0) + 1);
  }
  return sets;
}

describe('the scores that an indicator of the OIT can have', () => {
  it('are those that trying out every set of its items gives, each by as many sets', () => {
    const tried = triedOut(10);
    expect(new Set(latticeOf(edition2564, 10)?.keys())).toEqual(new Set(tried.keys()));
    expect(possibleScores(edition2564, 10)).toEqual(new Set(tried.keys()));
    for (const [score, sets] of tried) {
      const ways = decode(edition2564, 10, score)?.ways ?? [];
      expect(ways.reduce((sum, way) => sum + way.sets, 0)).toBe(sets);
    }
  });

  it('are for indicator 9 about half of all there could be, from every count of its five groups', () => {
    const lattice = latticeOf(edition2564, 9);
    expect(lattice?.size).toBeGreaterThan(4_000);
    expect(lattice?.size).toBeLessThan(6_000);
    expect(possibleScores(edition2564, 9)).toEqual(new Set(lattice?.keys()));
    expect([...(lattice?.values() ?? [])].flat()).toHaveLength(10 * 9 * 8 * 5 * 6);
  });

  it('are unknown where the edition does not group its items', () => {
    expect(latticeOf(edition2569, 9)).toBeNull();
    expect(possibleScores(edition2569, 9)).toBeNull();
    expect(decode(edition2569, 9, 5_000)).toBeNull();
  });
});

describe('a published score taken apart', () => {
  it.each([
    [9, 4_713, 8],
    [9, 4_185, 2],
    [10, 2_500, 2],
    [10, 1_250, 1],
  ])('of indicator %i at %i hundredths has %i ways', (indicator, score, ways) => {
    expect(decode(edition2564, indicator, score)?.ways).toHaveLength(ways);
  });

  it('tells what is certain: 12.50 means that neither O42 nor O43 was there', () => {
    expect(decode(edition2564, 10, 1_250)?.follows).toEqual([
      expect.objectContaining({ code: '10.1', fewest: 2, most: 2 }),
      { code: '10.2', items: ['O42', 'O43'], fewest: 0, most: 0 },
    ]);
  });

  it('has no way where no set of items gives that score', () => {
    expect(decode(edition2564, 10, 1_251)).toEqual({ ways: [], follows: [] });
  });
});
