import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withLevel4Values } from '../../../src/domain/ita/edition-parts.ts';
import type { InstrumentCode } from '../../../src/domain/ita/edition.ts';
import { type Points, points } from '../../../src/domain/ita/points.ts';
import { scoreInstrument, scoreYear } from '../../../src/domain/ita/score.ts';
import { tallySheets } from '../../../src/domain/ita/tally.ts';
import { edition2564 as edition } from '../../../src/editions/2564/index.ts';
import {
  allFound,
  anyFindings,
  anyPoints,
  anySheet,
  anyWholeSheet,
  at,
  filledIn,
  nodesOf,
  sheetOf,
  withGaps,
} from './making.ts';

const indicatorNumbers = edition.indicators.map((indicator) => indicator.no);
const anyIndicators = fc.record(Object.fromEntries(indicatorNumbers.map((no) => [no, anyPoints])));

describe('the score of a year', () => {
  it('of which nothing is known is unknown and may become anything', () => {
    const { total, level } = scoreYear(edition, {});
    expect(total).toMatchObject({ points: null, range: { low: 0, high: 100 }, answers: 0, complete: false });
    expect(level).toBeNull();
    expect(nodesOf(total).every((node) => node.points === null)).toBe(true);
  });

  it('has a place for each instrument, indicator, sub-indicator, item and part, by a code of its own', () => {
    const nodes = nodesOf(scoreYear(edition, {}).total);
    const count = (kind: string) => nodes.filter((node) => node.kind === kind).length;
    expect(['total', 'instrument', 'indicator', 'subIndicator', 'item'].map(count)).toEqual([
      1, 3, 10, 7, 88,
    ]);
    expect(new Set(nodes.map((node) => node.code)).size).toBe(nodes.length);
  });

  it('weighs the instruments 30, 30 and 40', () => {
    const only = (from: number, to: number) =>
      Object.fromEntries(indicatorNumbers.map((no) => [no, points(no >= from && no <= to ? 100 : 0)]));
    const total = (from: number, to: number) =>
      scoreYear(edition, { indicators: only(from, to) }).total.points;
    expect([total(1, 5), total(6, 8), total(9, 10), total(1, 10), total(11, 11)]).toEqual([
      30, 30, 40, 100, 0,
    ]);
  });

  it('comes from real answers and findings all the way up', () => {
    const tallies = {
      IIT: tallySheets(edition, 'IIT', [sheetOf('IIT', 3), sheetOf('IIT', 3)]),
      EIT: tallySheets(edition, 'EIT', [sheetOf('EIT', 0)]),
    };
    const { total } = scoreYear(edition, { tallies, findings: allFound('has') });
    expect(total.complete).toBe(true);
    expect(total.answers).toBe(2 + 1 + 43);
    // “Most” and “no” everywhere: 0 in I9, I10, I26 and half in I11, so indicator 2 is 3½ of 6.
    expect(at(total, '2').points).toBeCloseTo((100 * 3.5) / 6, 9);
    // “Least” and “yes” everywhere: 100 only in E8, E10 and E13.
    expect(at(total, '6').points).toBe(0);
    expect(at(total, '7').points).toBe(40);
    expect(at(total, '8').points).toBe(20);
    expect(at(total, 'EIT').points).toBe(20);
    expect(at(total, 'OIT').points).toBe(100);
  });

  it('from one instrument alone speaks for it, and leaves the rest open', () => {
    const { total, level } = scoreYear(edition, { findings: allFound('has') });
    expect(total).toMatchObject({ points: 100, range: { low: 40, high: 100 }, complete: false });
    expect(level).toBeNull();
  });

  it('has its level as soon as the unknown can no longer change it', () => {
    const known = Object.fromEntries(indicatorNumbers.map((no) => [no, points(99)]));
    expect(scoreYear(edition, { indicators: { ...known, 1: null } }).level).toBeNull();
    const low = Object.fromEntries(indicatorNumbers.map((no) => [no, points(10)]));
    expect(scoreYear(edition, { indicators: { ...low, 1: null } }).level).toBe('F');
  });

  it('lets a published indicator stand in place of findings', () => {
    const { total } = scoreYear(edition, {
      findings: allFound('has'),
      indicators: { 9: points(47.13), 10: null },
    });
    expect(at(total, '9')).toMatchObject({ points: 47.13, children: [], answers: 0, complete: true });
    expect(at(total, '10')).toMatchObject({ points: 100 });
  });

  it('keeps every number between 0 and 100, and inside its own range', () => {
    const tallies = fc
      .array(anySheet('EIT'), { maxLength: 8 })
      .map((sheets) => ({ EIT: tallySheets(edition, 'EIT', sheets) }));
    const indicators = withGaps(
      fc.record<Record<string, Points | null>>({
        1: fc.option(anyPoints),
        3: fc.option(anyPoints),
        9: fc.option(anyPoints),
      }),
    );
    const input = fc.record({ tallies, findings: anyFindings, indicators });
    fc.assert(
      fc.property(input, (given) => {
        for (const node of nodesOf(scoreYear(edition, given).total)) {
          expect(node.range.low).toBeGreaterThanOrEqual(0);
          expect(node.range.high).toBeLessThanOrEqual(100);
          expect(node.points ?? node.range.low).toBeGreaterThanOrEqual(node.range.low - 1e-9);
          expect(node.points ?? node.range.high).toBeLessThanOrEqual(node.range.high + 1e-9);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('ends inside the range it gave, whatever the unknown turns out to be', () => {
    const sheets = fc.array(fc.tuple(anySheet('EIT'), anyWholeSheet('EIT')), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sheets, anyFindings, fc.constantFrom('has', 'has-not'), (pairs, findings, rest) => {
        const tally = (chosen: readonly Readonly<Record<string, string>>[]) => ({
          EIT: tallySheets(edition, 'EIT', chosen),
        });
        const now = scoreYear(edition, {
          findings,
          tallies: tally(pairs.map(([sheet]) => sheet)),
        });
        const known = Object.entries(findings).filter(([, finding]) => finding !== 'unknown');
        const later = scoreYear(edition, {
          findings: { ...allFound(rest), ...Object.fromEntries(known) },
          tallies: tally(pairs.map(([sheet, whole]) => filledIn(sheet, whole))),
          indicators: { 1: points(3), 2: points(97), 3: points(50), 4: points(0), 5: points(100) },
        });
        const ends = new Map(nodesOf(later.total).map((node) => [node.code, node.points]));
        for (const node of nodesOf(now.total)) {
          const end = ends.get(node.code) ?? null;
          if (end === null) continue; // below indicators 1–5, which were filled in as a whole
          expect(end).toBeGreaterThanOrEqual(node.range.low - 1e-9);
          expect(end).toBeLessThanOrEqual(node.range.high + 1e-9);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('never falls when an indicator rises', () => {
    fc.assert(
      fc.property(anyIndicators, fc.constantFrom(...indicatorNumbers), anyPoints, (indicators, no, other) => {
        const before = scoreYear(edition, { indicators }).total.points ?? Number.NaN;
        const after =
          scoreYear(edition, { indicators: { ...indicators, [no]: other } }).total.points ?? Number.NaN;
        expect(Math.sign(after - before) * Math.sign(other - (indicators[no] ?? 0))).toBeGreaterThanOrEqual(
          0,
        );
      }),
    );
  });

  it('does not depend on the order in which people answered', () => {
    fc.assert(
      fc.property(fc.array(anySheet('EIT'), { minLength: 1 }), (sheets) => {
        const score = (inOrder: typeof sheets) =>
          scoreInstrument(edition, 'EIT', { tallies: { EIT: tallySheets(edition, 'EIT', inOrder) } });
        expect(score([...sheets].reverse())).toEqual(score(sheets));
      }),
    );
  });

  it('with the other middle values moves by at most a third of a point', () => {
    const thirds = withLevel4Values(edition, '33.33/66.67');
    fc.assert(
      fc.property(fc.array(anyWholeSheet('EIT'), { minLength: 1 }), (sheets) => {
        const tallies = { EIT: tallySheets(edition, 'EIT', sheets) };
        const one = scoreInstrument(edition, 'EIT', { tallies }).points ?? Number.NaN;
        const other = scoreInstrument(thirds, 'EIT', { tallies }).points ?? Number.NaN;
        expect(Math.abs(one - other)).toBeLessThanOrEqual(0.33 + 1e-9);
      }),
    );
  });
});

describe('an instrument', () => {
  it('that the edition does not have is a mistake of ours', () => {
    expect(() => scoreInstrument(edition, 'XIT' as InstrumentCode, {})).toThrow(RangeError);
  });
});
