import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellName, type PrintedTable, wordsIn } from '../../../../src/domain/ita/audit/printed.ts';
import { auditorBy, type YearAudit } from '../../../../src/domain/ita/audit/table.ts';
import { edition2564 } from '../../../../src/editions/2564/index.ts';
import { editionOf } from '../../../../src/editions/index.ts';
import { someTruth, tableOf, trulyPrinted, withWords } from './making.ts';

const audit = auditorBy(editionOf);
const truths = someTruth(edition2564);
const someIndicator = fc.constantFrom(...edition2564.indicators.map(({ no }): CellName => `i${no}`));

/** A year with one or two cells written over, one of them perhaps with nothing. */
const wronged = fc
  .record({
    before: truths,
    now: truths,
    score: fc.integer({ min: 0, max: 10_000 }),
    cell: fc.oneof(someIndicator, fc.constant<CellName>('total')),
    level: fc.option(fc.constantFrom(...edition2564.levels.map(({ code }) => code)), { freq: 2 }),
    gone: fc.option(someIndicator),
  })
  .map(({ before, now, score, cell, level, gone }): PrintedTable => {
    const slipped = withWords(trulyPrinted(edition2564, now, { before }), cell, (score / 100).toFixed(2));
    const levelled = level === null ? slipped : withWords(slipped, 'level', level);
    const year = gone === null ? levelled : withWords(levelled, gone, '');
    return tableOf(trulyPrinted(edition2564, before, { fiscalYear: 2563 }), year);
  });

function latest(table: PrintedTable): YearAudit {
  const [, year] = audit(table);
  if (year === undefined) throw new Error('two years');
  return year;
}

function rulesLeft(table: PrintedTable): readonly string[] {
  return latest(table)
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule !== 'missing');
}

function changed(table: PrintedTable, changes: readonly { cell: CellName; to: string }[]): PrintedTable {
  const [before, now] = table.years;
  if (before === undefined || now === undefined) throw new Error('two years');
  return tableOf(
    before,
    changes.reduce((year, { cell, to }) => withWords(year, cell, to), now),
  );
}

describe('a repair', () => {
  it('leaves nothing that contradicts anything, and either end of its range no wrong sum', () => {
    let tried = 0;
    fc.assert(
      fc.property(wronged, (table) => {
        for (const { changes } of latest(table).repairs) {
          tried += 1;
          expect(rulesLeft(changed(table, changes))).toEqual([]);
          for (const { cell, from, low, high, to } of changes) {
            expect(from).toBe(wordsIn(latest(table).printed, cell));
            if (low === to && high === to) continue;
            for (const end of [low, high])
              expect(rulesLeft(changed(table, [{ cell, to: end }]))).not.toContain('total');
          }
        }
      }),
      { numRuns: 150, seed: 2564 },
    );
    expect(tried).toBeGreaterThan(100);
  });
});

describe('a file whose rows name no office', () => {
  it('is one of thousands of years, and the audit comes to an end', () => {
    const year = withWords(
      trulyPrinted(
        edition2564,
        new Map([80, 80, 80, 80, 80, 80, 80, 80, 47.13, 25].map((value, at) => [at + 1, value])),
      ),
      'total',
      '95.00',
    );
    const years = Array.from({ length: 3_000 }, () => withWords(year, 'level', 'A'));
    expect(audit(tableOf(...years)).every(({ findings }) => findings.length > 0)).toBe(true);
  });
});
