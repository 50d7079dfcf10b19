import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/domain/ita/edition.ts';
import { points } from '../../src/domain/ita/points.ts';
import { type ScoreInput, scoreYear } from '../../src/domain/ita/score.ts';
import { findNode } from '../../src/domain/ita/scored.ts';
import { edition2564 } from '../../src/editions/2564/index.ts';
import { isUnconfirmed, sureOf } from '../../src/officer/scores/year/figure/sure.ts';

const printed = Object.fromEntries(Array.from({ length: 10 }, (_, place) => [place + 1, points(80)]));
const sureAt = (code: string, input: ScoreInput, edition: Edition = edition2564) => {
  const { total } = scoreYear(edition, input);
  return sureOf(edition, findNode(total, code) ?? total).certainty;
};

describe('how sure a number is', () => {
  it('is as its least sure fact', () => {
    expect(sureAt('IIT', {})).toBe('implementation');
    expect(sureAt('EIT', {})).toBe('memory');
    expect(sureAt('OIT', {})).toBe('confirmed');
    expect(sureAt('total', {})).toBe('memory');
  });

  it('does not hang on questions where the indicator was printed', () => {
    expect(sureAt('EIT', { indicators: printed })).toBe('confirmed');
    expect(sureAt('total', { indicators: printed })).toBe('confirmed');
  });

  it('of a total hangs on its levels, too', () => {
    const levelsSure = { certainty: 'implementation', sources: [] } as const;
    expect(sureAt('total', { indicators: printed }, { ...edition2564, levelsSure })).toBe('implementation');
  });

  it('is called unconfirmed where it is remembered, or seen in a program alone', () => {
    expect((['confirmed', 'derived', 'implementation', 'memory'] as const).map(isUnconfirmed)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
