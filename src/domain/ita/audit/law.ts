import type { Edition, InstrumentCode } from '../edition.ts';
import { levelOf } from '../level.ts';
import { type Points, points } from '../points.ts';
import type { AuditRule } from './finding.ts';
import { possibleScores } from './lattice.ts';
import { type Direction, directionBetween, type Numbers } from './numbers.ts';
import type { CellName } from './printed.ts';

/** What a list of a report claims of an indicator. */
export interface Claim {
  readonly no: number;
  readonly rule: Extract<AuditRule, 'strength-list' | 'weakness-list'>;
  readonly is: 'above' | 'below';
  /** Whole hundredths. */
  readonly mark: number;
}

/** What the numbers of one year have to agree with. */
export interface Law {
  readonly edition: Edition;
  /** By number of indicator: what it counts for in its instrument and in the total. */
  readonly shares: ReadonlyMap<number, Share>;
  readonly weights: ReadonlyMap<InstrumentCode, number>;
  /** By number of indicator, of those whose items are grouped for certain: a guess at a list makes no score impossible. */
  readonly lattices: ReadonlyMap<number, ReadonlySet<number>>;
  /** A level asks something of each instrument, so that every indicator may change it. */
  readonly levelHangsOnAll: boolean;
  /** Points by number of indicator of the year that the directions look back to; empty where there is none. */
  readonly before: ReadonlyMap<number, number | null>;
  /** How fine the year is printed, in hundredths. */
  readonly unit: number;
  /** What lists of the report claim; they count for how well a repair explains the print. */
  readonly claims: readonly Claim[];
}

interface Share {
  readonly instrument: InstrumentCode;
  /** 1 ÷ how many indicators the instrument has. */
  readonly inInstrument: number;
  readonly inTotal: number;
}

/** What an edition demands of any year. */
export type Rulebook = Omit<Law, 'before' | 'unit' | 'claims'>;

/** @returns `null` where the edition does not say what the indicators weigh: then nothing can be worked out */
export function rulebookOf(edition: Edition): Rulebook | null {
  const all = edition.instruments.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0 || edition.indicators.length === 0) return null;
  const weights = new Map(edition.instruments.map(({ code, weight }) => [code, weight / all]));
  const shares = edition.indicators.map(({ no, instrument }): readonly [number, Share] => {
    const inInstrument = 1 / edition.indicators.filter((other) => other.instrument === instrument).length;
    return [no, { instrument, inInstrument, inTotal: inInstrument * (weights.get(instrument) ?? 0) }];
  });
  const lattices = edition.indicators.flatMap(({ no }) => {
    const isGuess = edition.subIndicators.some((sub) => sub.indicator === no && sub.certainty === 'memory');
    const lattice = isGuess ? null : possibleScores(edition, no);
    return lattice === null ? [] : [[no, lattice] as const];
  });
  const levelHangsOnAll = edition.levels.some(({ eachInstrument }) => eachInstrument !== null);
  return { edition, shares: new Map(shares), weights, lattices: new Map(lattices), levelHangsOnAll };
}

/** A rule that the numbers break, and the cell where that shows. */
export interface Contradiction {
  readonly rule: Extract<AuditRule, 'total' | 'instrument' | 'level' | 'direction' | 'lattice'>;
  readonly cell: CellName;
}

/**
 * How far two sums of printed numbers may part by rounding alone, in hundredths: half a unit for what was added up, as
 * the weights come to one, and half for the sum itself.
 */
export function widened({ low, high }: Reach, { unit }: Pick<Law, 'unit'>): Reach {
  const reach = unit + 1e-7;
  return { low: low - reach, high: high + reach };
}

/** Everything in which the numbers of a year contradict each other. */
export function contradictions(numbers: Numbers, law: Law): readonly Contradiction[] {
  const found: Contradiction[] = [];
  if (isOff(numbers.total, widened(totalOf(numbers, law), law))) found.push({ rule: 'total', cell: 'total' });
  for (const [code, value] of numbers.instruments)
    if (isOff(value, widened(instrumentOf(numbers, law, code), law)))
      found.push({ rule: 'instrument', cell: code });
  if (numbers.level !== null) {
    const level = levelFor(numbers, law);
    if (level !== null && level !== numbers.level) found.push({ rule: 'level', cell: 'level' });
  }
  for (const [no, direction] of numbers.directions) {
    const did = directionDone(numbers, law, no);
    if (did !== null && did !== direction && !(law.unit > 1 && did === 'same'))
      found.push({ rule: 'direction', cell: `direction${no}` });
  }
  for (const [no, lattice] of law.lattices) {
    const value = numbers.indicators.get(no) ?? null;
    if (value !== null && !lattice.has(value)) found.push({ rule: 'lattice', cell: `i${no}` });
  }
  return found;
}

/** What an unknown part leaves open, in hundredths, unrounded. */
export interface Reach {
  readonly low: number;
  readonly high: number;
}

/** What the indicators make of the total. */
export function totalOf({ indicators }: Numbers, { shares }: Rulebook): Reach {
  let low = 0;
  let open = 0;
  for (const [no, { inTotal }] of shares) {
    const value = indicators.get(no) ?? null;
    if (value === null) open += 10_000 * inTotal;
    else low += value * inTotal;
  }
  return { low, high: low + open };
}

/** What its indicators make of an instrument. */
export function instrumentOf({ indicators }: Numbers, { shares }: Rulebook, code: InstrumentCode): Reach {
  let low = 0;
  let open = 0;
  for (const [no, { instrument, inInstrument }] of shares) {
    if (instrument !== code) continue;
    const value = indicators.get(no) ?? null;
    if (value === null) open += 10_000 * inInstrument;
    else low += value * inInstrument;
  }
  return { low, high: low + open };
}

function isOff(value: number | null, { low, high }: Reach): boolean {
  return value !== null && (value < low || value > high);
}

/**
 * The level of the total as printed, else as worked out; `null` while it is open or the edition knows no levels. What
 * is worked out from printed numbers may be half a unit off, and so may what is printed with one decimal: on the edge of
 * a level that leaves it open.
 */
export function levelFor(numbers: Numbers, law: Rulebook & Pick<Law, 'unit'>): string | null {
  const { edition, weights, unit } = law;
  if (edition.levels.length === 0) return null;
  const total = printedOr(numbers.total, totalOf(numbers, law), unit);
  const codes = law.levelHangsOnAll ? [...weights.keys()] : [];
  const instruments = codes.map((code) =>
    printedOr(numbers.instruments.get(code) ?? null, instrumentOf(numbers, law, code), unit),
  );
  const level = (end: keyof Reach): string | null =>
    levelOf({ total: shown(total[end]), instruments: instruments.map((reach) => shown(reach[end])) }, edition)
      ?.code ?? null;
  const lowest = level('low');
  return lowest === level('high') ? lowest : null;
}

function printedOr(value: number | null, { low, high }: Reach, unit: number): Reach {
  const half = unit / 2;
  if (value === null) return { low: low - half, high: high + half };
  return unit === 1 ? { low: value, high: value } : { low: value - half, high: value + half };
}

function shown(hundredths: number): Points {
  return points(Math.min(10_000, Math.max(0, hundredths)) / 100);
}

/** What an indicator did since the year before; `null` where one of the two is not known. */
export function directionDone({ indicators }: Numbers, { before }: Law, no: number): Direction | null {
  const now = indicators.get(no) ?? null;
  const then = before.get(no) ?? null;
  return now === null || then === null ? null : directionBetween(then, now);
}

/** Which claims of lists the numbers do not bear out. */
export function falseClaims({ indicators }: Numbers, { claims }: Law): readonly Claim[] {
  return claims.filter(({ no, is, mark }) => {
    const value = indicators.get(no) ?? null;
    return value !== null && !(is === 'above' ? value > mark : value < mark);
  });
}
