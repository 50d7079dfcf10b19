import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hundredthsIn, printed } from '../../../../src/domain/ita/audit/numbers.ts';
import { type CellName, type PrintedYear, wordsIn } from '../../../../src/domain/ita/audit/printed.ts';
import { slippedFrom } from '../../../../src/domain/ita/audit/repair/slip.ts';
import { auditorBy, type YearAudit } from '../../../../src/domain/ita/audit/table.ts';
import { edition2564 } from '../../../../src/editions/2564/index.ts';
import { editionOf } from '../../../../src/editions/index.ts';
import { someTruth, tableOf, trulyPrinted, withWords } from './making.ts';

const audit = auditorBy(editionOf);
const truths = someTruth(edition2564);
const scored: readonly CellName[] = [...edition2564.indicators.map(({ no }): CellName => `i${no}`), 'total'];

describe('a table printed with care', () => {
  it('yields no finding and no repair, whatever the numbers, with the year before and without', () => {
    fc.assert(
      fc.property(truths, truths, (before, now) => {
        const earlier = trulyPrinted(edition2564, before, { fiscalYear: 2563 });
        const later = trulyPrinted(edition2564, now, { before });
        for (const table of [tableOf(earlier, later), tableOf(later), tableOf(later, earlier)]) {
          for (const { findings, repairs } of audit(table)) expect([findings, repairs]).toEqual([[], []]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('of 2566, whose levels ask each instrument too, is in order as well', () => {
    const edition = { ...edition2564, fiscalYear: 2566, levels: editionOf(2566)?.levels ?? [] };
    const by2566 = auditorBy(() => edition);
    fc.assert(
      fc.property(truths, (truth) => {
        const [year] = by2566(tableOf(trulyPrinted(edition, truth)));
        expect(year?.findings).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

interface Slipped {
  readonly earlier: PrintedYear;
  readonly year: PrintedYear;
  readonly cell: CellName;
  readonly truth: string;
}

/** A true table into which one slip was made: a digit, two transposed, or the value of the cell above. */
const slips: fc.Arbitrary<Slipped> = fc
  .tuple(truths, truths, fc.constantFrom(...scored), fc.nat(), fc.constantFrom('keyboard', 'neighbour'))
  .map(([before, now, cell, chosen, how]) => {
    const year = trulyPrinted(edition2564, now, { before });
    const truth = wordsIn(year, cell);
    const made = slippedFrom(hundredthsIn(truth) ?? 0);
    const above = wordsIn(year, `i${Number(cell.slice(1)) - 1}`);
    const other = how === 'neighbour' && above !== '' ? above : printed(made[chosen % made.length] ?? 0);
    return {
      earlier: trulyPrinted(edition2564, before, { fiscalYear: 2563 }),
      year: withWords(year, cell, other),
      cell,
      truth,
    };
  });

/** Whether the slip moves the sum by more than its rounding. */
function isFelt({ reckoned, printed: year }: YearAudit): boolean {
  const apart = Math.abs((reckoned?.total ?? 0) - Number(wordsIn(year, 'total')));
  return apart > 0.015;
}

function placeOfTruth({ repairs }: YearAudit, { cell, truth }: Slipped): number {
  return repairs.findIndex(
    ({ changes: [change, second] }) =>
      second === undefined &&
      change?.cell === cell &&
      (change.to === truth || (Number(change.low) <= Number(truth) && Number(truth) <= Number(change.high))),
  );
}

function withoutDirections(year: PrintedYear): PrintedYear {
  const cells = Object.entries(year.cells).filter(([name]) => !name.startsWith('direction'));
  return { ...year, cells: Object.fromEntries(cells) };
}

describe('one slip in a true table', () => {
  it.each([
    ['with', (year: PrintedYear) => year],
    ['without', withoutDirections],
  ] as const)('is found, and its repair is among the proposals, %s directions', (name, printed) => {
    let felt = 0;
    let first = 0;
    fc.assert(
      fc.property(slips, (slip) => {
        const [, year] = audit(tableOf(slip.earlier, printed(slip.year)));
        if (year === undefined) throw new Error('two years');
        if (!isFelt(year)) return;
        felt += 1;
        expect(year.findings.length).toBeGreaterThan(0);
        const place = placeOfTruth(year, slip);
        expect(place).toBeGreaterThanOrEqual(0);
        if (place === 0) first += 1;
      }),
      { numRuns: 1_500, seed: 2564 },
    );
    expect(felt).toBeGreaterThan(800);
    const share = Math.round((100 * first) / felt);
    process.stdout.write(`${name} directions: the true repair is first in ${share} % of ${felt} slips\n`);
    expect(share).toBeGreaterThan(40);
  });

  it('in two cells is explained by two changes where one cannot', () => {
    const printed = [86, 81, 78, 77, 75, 74, 70, 68, 47.13, 25];
    const year = trulyPrinted(edition2564, new Map(printed.map((value, at) => [at + 1, value])));
    const wrong = withWords(withWords(year, 'level', 'AA'), 'i1', '36.00');
    const [found] = audit(tableOf(wrong));
    const [repair] = found?.repairs ?? [];
    expect(repair?.changes.map(({ cell }) => cell)).toEqual(['i1', 'level']);
    expect(repair?.changes[0]?.to).toBe('86.00');
  });
});

describe('the likelihoods of a year’s repairs', () => {
  it('add up to one, and the first is the highest', () => {
    fc.assert(
      fc.property(slips, ({ earlier, year }) => {
        const repairs = audit(tableOf(earlier, year))[1]?.repairs ?? [];
        if (repairs.length === 0) return;
        expect(repairs.reduce((sum, { likelihood }) => sum + likelihood, 0)).toBeCloseTo(1, 9);
        expect(repairs[0]?.likelihood).toBe(Math.max(...repairs.map(({ likelihood }) => likelihood)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the values that one slip makes of another', () => {
  it('are one digit away or have two digits beside each other swapped, and it goes both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (value) => {
        const written = String(value).padStart(5, '0');
        const made = slippedFrom(value);
        expect(new Set(made).size).toBe(made.length);
        for (const other of made) {
          const letters = String(other).padStart(5, '0').split('');
          const apart = letters.flatMap((letter, at) => (letter === written[at] ? [] : [at]));
          const [first = 0, second = first] = apart;
          expect(apart.length === 1 || (apart.length === 2 && second === first + 1)).toBe(true);
          if (apart.length === 2)
            expect([letters[first], letters[second]]).toEqual([written[second], written[first]]);
          expect(slippedFrom(other)).toContain(value);
        }
      }),
    );
  });
});
