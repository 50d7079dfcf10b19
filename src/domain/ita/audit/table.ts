import type { Edition, InstrumentCode } from '../edition.ts';
import { roundForShow } from '../points.ts';
import { type Columns, unitOf } from './cells.ts';
import type { Finding } from './finding.ts';
import { contradictionsFound, faultsFound } from './findings.ts';
import { type Claim, instrumentOf, type Law, levelFor, type Rulebook, rulebookOf, totalOf } from './law.ts';
import { type Numbers, numbersOf } from './numbers.ts';
import type { PrintedTable, PrintedYear } from './printed.ts';
import { type Repair, repairsOf } from './repair/repair.ts';
import { yearAside, yearTwice } from './sentences.ts';

/** What the printed indicators give; points with two decimals, `null` while an indicator is missing. */
export interface Reckoned {
  readonly total: number | null;
  /** Code of the level. */
  readonly level: string | null;
  readonly instruments: Readonly<Partial<Record<InstrumentCode, number | null>>>;
}

/** A printed year with all that was found in it. */
export interface YearAudit {
  readonly printed: PrintedYear;
  /**
   * Of which fiscal year the rules are by which it was worked out: its own, or, where those are not known, those of the
   * nearest year printed beside it. `null`: none are known, so each cell was looked at by itself only.
   */
  readonly rulesOf: number | null;
  /** `null` without rules. */
  readonly reckoned: Reckoned | null;
  readonly findings: readonly Finding[];
  /** What would explain all contradictions together; the likeliest first. */
  readonly repairs: readonly Repair[];
}

/** Audits the years of one office. `claims`: what lists of its report say, by fiscal year. */
export type Auditor = (
  table: PrintedTable,
  claims?: ReadonlyMap<number, readonly Claim[]>,
) => readonly YearAudit[];

/**
 * Makes an auditor by the rules of each fiscal year.
 * @param editionOf `null` where nobody knows them
 */
export function auditorBy(editionOf: (fiscalYear: number) => Edition | null): Auditor {
  const known = new Map<number, Rulebook | null>();
  const rulebookFor = (fiscalYear: number): Rulebook | null => {
    const before = known.get(fiscalYear);
    if (before !== undefined) return before;
    const edition = editionOf(fiscalYear);
    const made = edition === null ? null : rulebookOf(edition);
    known.set(fiscalYear, made);
    return made;
  };
  return ({ years }, claims) =>
    years.map((printed, at) => {
      const own = rulebookFor(printed.fiscalYear);
      const rules = own ?? borrowed(printed, years, rulebookFor);
      const order = orderFound(years, at);
      if (rules === null) {
        const findings = [...order, ...faultsFound(printed, columnsOf(printed))];
        return { printed, rulesOf: null, reckoned: null, findings, repairs: [] };
      }
      const before = numbersBefore(printed, years, rules.edition);
      const unit = unitOf(printed, rules.edition);
      const law: Law = {
        ...rules,
        // They are of a year's own list, to the hundredth.
        lattices: unit === 1 && own !== null ? rules.lattices : new Map(),
        before,
        unit,
        claims: claims?.get(printed.fiscalYear) ?? [],
      };
      const read = { year: printed, numbers: numbersOf(printed, rules.edition), law };
      return {
        printed,
        rulesOf: rules.edition.fiscalYear,
        reckoned: reckonedOf(read.numbers, law),
        findings: [...contradictionsFound(read), ...order, ...faultsFound(printed, rules.edition)],
        repairs: repairsOf(read, besideOf(years, at)),
      };
    });
}

/** The years near it in the table: to these the eye may slip. A file without names is one office of thousands of years. */
function besideOf(years: readonly PrintedYear[], at: number): readonly PrintedYear[] {
  return [...years.slice(Math.max(0, at - near), at), ...years.slice(at + 1, at + 1 + near)];
}

const near = 2;

/** Whoever prints two years beside each other has measured both alike: the rules of the nearest year that are known. */
function borrowed(
  { fiscalYear }: PrintedYear,
  years: readonly PrintedYear[],
  rulebookFor: (fiscalYear: number) => Rulebook | null,
): Rulebook | null {
  const far = (other: PrintedYear): number => Math.abs(other.fiscalYear - fiscalYear);
  const nearest = [...years].sort((one, other) => far(one) - far(other));
  return nearest.map((year) => rulebookFor(year.fiscalYear)).find((rules) => rules !== null) ?? null;
}

/** The latest year before it in the table: that is what its directions look back to. */
function numbersBefore(
  { fiscalYear }: PrintedYear,
  years: readonly PrintedYear[],
  edition: Edition,
): Numbers['indicators'] {
  const [latest] = years
    .filter((year) => year.fiscalYear < fiscalYear)
    .sort((one, other) => other.fiscalYear - one.fiscalYear);
  return latest === undefined ? new Map() : numbersOf(latest, edition).indicators;
}

function reckonedOf(numbers: Numbers, law: Law): Reckoned {
  const bare: Numbers = { ...numbers, total: null, instruments: new Map(), level: null };
  const shown = ({ low, high }: { readonly low: number; readonly high: number }): number | null =>
    low === high ? roundForShow(low / 100) : null;
  const codes = law.edition.instruments.map(({ code }) => code);
  return {
    total: shown(totalOf(numbers, law)),
    level: levelFor(bare, law),
    instruments: Object.fromEntries(codes.map((code) => [code, shown(instrumentOf(numbers, law, code))])),
  };
}

/** The cells that a year has, where no edition says which it should have. */
function columnsOf({ cells }: PrintedYear): Columns {
  const numbers = Object.keys(cells).flatMap((cell) => /^i(\d+)$/.exec(cell)?.[1] ?? []);
  const indicators = numbers.map((no) => ({
    no: Number(no),
    instrument: 'IIT' as const,
    name: { th: '', en: '' },
    certainty: 'memory' as const,
    sources: [],
  }));
  return { indicators, instruments: [] };
}

function orderFound(years: readonly PrintedYear[], at: number): readonly Finding[] {
  const year = years[at];
  if (year === undefined) return [];
  const { fiscalYear } = year;
  const found = { rule: 'year-order', fiscalYear, cell: null, line: null, expected: null } as const;
  const isTwice = years.slice(0, at).some((other) => other.fiscalYear === fiscalYear);
  if (isTwice) return [{ ...found, published: String(fiscalYear), message: yearTwice(fiscalYear) }];
  const [before, last] = [years[at - 2], years[at - 1]];
  if (before === undefined || last === undefined) return [];
  const isTurning =
    Math.sign(last.fiscalYear - before.fiscalYear) * Math.sign(fiscalYear - last.fiscalYear) < 0;
  return isTurning ? [{ ...found, published: String(fiscalYear), message: yearAside(fiscalYear) }] : [];
}
