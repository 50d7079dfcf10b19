import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsBelow, openNumber } from '../../../../src/domain/ita/book/opened.ts';
import { disclosureItems } from '../../../../src/domain/ita/edition-parts.ts';
import { points } from '../../../../src/domain/ita/points.ts';
import { type Finding, scoreYear } from '../../../../src/domain/ita/score.ts';
import { findNode, type ScoreNode } from '../../../../src/domain/ita/scored.ts';
import { edition2564 } from '../../../../src/editions/2564/index.ts';

const codes = disclosureItems(edition2564).map(({ code }) => code);
const anyFindings = fc.dictionary(
  fc.constantFrom(...codes),
  fc.constantFrom<Finding>('has', 'has-not', 'unknown'),
);
const anyIndicators = fc.dictionary(
  fc.constantFrom('1', '2', '6', '7', '9'),
  fc.double({ min: 0, max: 100, noNaN: true }).map(points),
);

function everyNode(node: ScoreNode): readonly ScoreNode[] {
  return [node, ...node.children.flatMap(everyNode)];
}

describe('an opened number', () => {
  it('is the sum of what its parts give to it, whatever is known', () => {
    fc.assert(
      fc.property(anyFindings, anyIndicators, (findings, indicators) => {
        const { total } = scoreYear(edition2564, { findings, indicators });
        for (const node of everyNode(total)) {
          const opened = openNumber(total, node.code);
          expect(opened?.node).toBe(node);
          if (node.children.length === 0 || node.points === null) continue;
          const sum = opened?.parts.reduce((all, { adds }) => all + (adds ?? 0), 0);
          expect(sum).toBeCloseTo(node.points, 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('stands below all that it is a part of, the total first', () => {
    const { total } = scoreYear(edition2564, {});
    expect(openNumber(total, 'I1a')?.above.map(({ code }) => code)).toEqual(['total', 'IIT', '1', 'I1']);
    expect(openNumber(total, 'total')?.above).toEqual([]);
  });

  it('leaves what is unknown without a share, and gives its own to the rest', () => {
    const { total } = scoreYear(edition2564, { indicators: { 9: points(50), 10: points(70) } });
    expect(openNumber(total, 'total')?.parts.map(({ share, adds }) => [share, adds])).toEqual([
      [null, null],
      [null, null],
      [1, 60],
    ]);
  });

  it('is none where the result has no such code', () => {
    expect(openNumber(scoreYear(edition2564, {}).total, 'I99')).toBeNull();
  });
});

describe('the items below a number', () => {
  it('are counted with those that somebody has looked at', () => {
    const { total } = scoreYear(edition2564, { findings: { O1: 'has', O2: 'has-not', O42: 'unknown' } });
    const below = (code: string) => itemsBelow(findNode(total, code) ?? total);
    expect(below('OIT')).toEqual({ all: 43, known: 2 });
    expect(below('9.1')).toEqual({ all: 9, known: 2 });
    expect(below('O42')).toEqual({ all: 1, known: 0 });
  });

  it('are none where nobody knows how an edition groups them', () => {
    const { total } = scoreYear({ ...edition2564, subIndicators: [] }, { findings: { O1: 'has' } });
    expect(itemsBelow(findNode(total, 'OIT') ?? total)).toEqual({ all: 0, known: 0 });
  });
});
