import fc from 'fast-check';
import type { Edition } from '../../../../src/domain/ita/edition.ts';
import { latticeOf } from '../../../../src/domain/ita/audit/lattice.ts';
import { directionBetween, printed } from '../../../../src/domain/ita/audit/numbers.ts';
import type { CellName, PrintedTable, PrintedYear } from '../../../../src/domain/ita/audit/printed.ts';
import { directionNamed } from '../../../../src/domain/ita/audit/sentences.ts';
import { levelOf } from '../../../../src/domain/ita/level.ts';
import { points, roundForShow } from '../../../../src/domain/ita/points.ts';
import { scoreYear } from '../../../../src/domain/ita/score.ts';

/** A year as a table prints it; cells by name. */
export function printedYear(
  fiscalYear: number,
  words: Readonly<Partial<Record<CellName, string>>>,
): PrintedYear {
  const cells = Object.entries(words).map(([name, said]) => [name, { words: said, place: null }]);
  return { fiscalYear, cells: Object.fromEntries(cells) };
}

export function tableOf(...years: readonly PrintedYear[]): PrintedTable {
  return { office: 'อบต. ตัวอย่าง', years };
}

/** True points of ten indicators, unrounded for surveys; those of the OIT from items. */
export function someTruth(edition: Edition): fc.Arbitrary<ReadonlyMap<number, number>> {
  const values = edition.indicators.map(({ no, instrument }) => {
    const lattice = latticeOf(edition, no);
    if (instrument !== 'OIT' || lattice === null) return fc.double({ min: 0, max: 100, noNaN: true });
    const exact = [...lattice.values()].flat().map((way) => {
      const mean = way.reduce((sum, { passed, of }) => sum + passed / of, 0) / way.length;
      return 100 * mean;
    });
    return fc.constantFrom(...exact);
  });
  return fc
    .tuple(...values)
    .map((all) => new Map(edition.indicators.map(({ no }, at) => [no, all[at] ?? 0])));
}

export interface TrueOptions {
  /** Points of the year before, for the directions; none without it. */
  readonly before?: ReadonlyMap<number, number>;
  readonly fiscalYear?: number;
}

/** How a careful printer prints a year: sums from the unrounded numbers, everything rounded for print. */
export function trulyPrinted(
  edition: Edition,
  truth: ReadonlyMap<number, number>,
  { before, fiscalYear = edition.fiscalYear }: TrueOptions = {},
): PrintedYear {
  const indicators = Object.fromEntries([...truth].map(([no, value]) => [no, points(value)]));
  const { total } = scoreYear(edition, { indicators });
  const value = total.points ?? points(0);
  const level = levelOf(
    { total: value, instruments: total.children.map((one) => one.points ?? points(0)) },
    edition,
  );
  const cells: Partial<Record<CellName, string>> = {
    total: shown(value),
    level: level?.name.th ?? '',
  };
  for (const [no, score] of truth) {
    cells[`i${no}`] = shown(score);
    const then = before?.get(no);
    if (then !== undefined) {
      cells[`direction${no}`] = directionNamed(directionBetween(hundredths(then), hundredths(score))).th;
    }
  }
  return printedYear(fiscalYear, cells);
}

/** The same year with other words in a cell. */
export function withWords(year: PrintedYear, cell: CellName, words: string): PrintedYear {
  return { ...year, cells: { ...year.cells, [cell]: { words, place: null } } };
}

function shown(value: number): string {
  return printed(hundredths(value));
}

function hundredths(value: number): number {
  return Math.round(roundForShow(value) * 100);
}
