import { describe, expect, it } from 'vitest';
import { auditorBy } from '../../../../src/domain/ita/audit/table.ts';
import { printed } from '../../../../src/domain/ita/audit/numbers.ts';
import type { CellName } from '../../../../src/domain/ita/audit/printed.ts';
import type { PublishedYear } from '../../../../src/domain/ita/published.ts';
import { editionOf } from '../../../../src/editions/index.ts';
import { samplePublished } from '../../../../src/samples/published.ts';
import { printedYear, tableOf } from './making.ts';

const audit = auditorBy(editionOf);

function asPrinted({ fiscalYear, indicators, total, level }: PublishedYear, directions: string) {
  const cells: Partial<Record<CellName, string>> = { total: total?.toFixed(2) ?? '', level: level ?? '' };
  for (const [no, value] of Object.entries(indicators)) {
    cells[`i${Number(no)}`] = printed(Math.round(100 * (value ?? 0)));
    if (directions !== '') cells[`direction${Number(no)}`] = directions;
  }
  return printedYear(fiscalYear, cells);
}

const [year2563, year2564] = samplePublished;
if (!year2563 || !year2564) throw new Error('no sample');

describe('the sample report’s table', () => {
  const [before, now] = audit(tableOf(asPrinted(year2563, ''), asPrinted(year2564, 'เพิ่มขึ้น')));
  if (!before || !now) throw new Error('two years');

  it('has in 2564 a total that its indicators do not give, and a fall that is called a rise', () => {
    expect(
      now.findings.map(({ rule, cell, published, expected }) => [rule, cell, published, expected]),
    ).toEqual([
      ['total', 'total', '60.12', '59.82'],
      ['direction', 'direction5', 'เพิ่มขึ้น', 'ลดลง'],
    ]);
    expect(now.findings[0]?.message.th).toContain('ต่างกัน 0.30');
    expect(now.reckoned).toEqual({
      total: 59.82,
      level: 'D',
      instruments: { IIT: 79.93, EIT: 71.37, OIT: 36.07 },
    });
  });

  it('is explained by one cell: indicator 5 was 80.40', () => {
    const [first] = now.repairs;
    expect(first?.changes).toEqual([
      { cell: 'i5', from: '75.40', to: '80.40', low: '80.29', high: '80.61', slip: 'part' },
    ]);
    expect(first?.resolves).toEqual(['total', 'direction']);
    expect(now.repairs.every(({ changes }) => changes[0]?.cell === 'i5')).toBe(true);
    expect(first?.likelihood).toBeGreaterThan(0.9);
  });

  it('has in 2563 a wrong total and a level that the total has not, and no slip explains both', () => {
    expect(before.rulesOf).toBe(2564);
    expect(before.findings.map(({ rule, published, expected }) => [rule, published, expected])).toEqual([
      ['total', '54.78', '53.03'],
      ['level', 'F', 'E'],
    ]);
    expect(before.repairs).toEqual([]);
  });

  it('is borne out further by its list of strengths, which names indicator 5', () => {
    const claims = [1, 2, 3, 4, 5, 6, 7, 8].map((no) => ({
      no,
      rule: 'strength-list' as const,
      is: 'above' as const,
      mark: 8_000,
    }));
    const [, listed] = audit(
      tableOf(asPrinted(year2563, ''), asPrinted(year2564, 'เพิ่มขึ้น')),
      new Map([[2564, claims]]),
    );
    expect(listed?.repairs[0]?.resolves).toEqual(['total', 'direction', 'strength-list']);
  });
});
