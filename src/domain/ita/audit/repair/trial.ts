import type { InstrumentCode } from '../../edition.ts';
import { contradictions, instrumentOf, type Law, levelFor, type Reach, totalOf, widened } from '../law.ts';
import { type Direction, directionBetween, type Numbers } from '../numbers.ts';
import type { CellName } from '../printed.ts';
import { hangsOnAll } from './problems.ts';

interface Changeable extends Numbers {
  readonly indicators: Map<number, number | null>;
  readonly instruments: Map<InstrumentCode, number | null>;
  total: number | null;
  level: string | null;
  readonly directions: Map<number, Direction>;
}

/** What might stand in a cell instead: a score in hundredths, a level's code, a direction. */
export type Try =
  | { readonly kind: 'score'; readonly cell: CellName; readonly value: number | null }
  | { readonly kind: 'level'; readonly cell: 'level'; readonly value: string }
  | {
      readonly kind: 'direction';
      readonly cell: CellName;
      readonly no: number;
      readonly value: Direction | null;
    };

/**
 * A year's numbers to try changes on. They are changed in place and put back: copying a year for each of some hundred
 * tries would cost most of the time of a country's audit.
 */
export class Trial {
  readonly #law: Law;
  readonly #numbers: Changeable;

  constructor(numbers: Numbers, law: Law) {
    this.#law = law;
    this.#numbers = {
      indicators: new Map(numbers.indicators),
      instruments: new Map(numbers.instruments),
      total: numbers.total,
      level: numbers.level,
      directions: new Map(numbers.directions),
    };
  }

  /** The numbers as they are just now. */
  get numbers(): Numbers {
    return this.#numbers;
  }

  /** Asks something while the cell holds another value. */
  with<Answer>(change: Try, ask: () => Answer): Answer {
    const undo = this.#put(change);
    const answer = ask();
    undo();
    return answer;
  }

  /** Nothing contradicts anything. */
  isSound(): boolean {
    return contradictions(this.#numbers, this.#law).length === 0;
  }

  /**
   * Tells whether everything but the sums agrees with a score in that cell; what no change of it can touch is not looked
   * at. Asked for every value that sums allow, so what a cell is about is found out once.
   */
  agreeing(cell: CellName): (value: number) => boolean {
    const level = (value: number): boolean =>
      this.with({ kind: 'score', cell, value }, () => {
        const should = this.#numbers.level === null ? null : levelFor(this.#numbers, this.#law);
        return should === null || should === this.#numbers.level;
      });
    if (!cell.startsWith('i')) return level;
    const no = Number(cell.slice(1));
    const lattice = this.#law.lattices.get(no);
    const direction = this.#numbers.directions.get(no);
    const before = this.#law.before.get(no) ?? null;
    const hasLevel = hangsOnAll({ numbers: this.#numbers, law: this.#law });
    return (value) =>
      lattice?.has(value) !== false &&
      (direction === undefined || before === null || directionBetween(before, value) === direction) &&
      (!hasLevel || level(value));
  }

  /**
   * Between which values a score must lie so that the sums it is part of agree, in whole hundredths; `low` above `high`
   * where there is none.
   * @returns `null` where no such sum is printed
   */
  needed(cell: CellName): Reach | null {
    const numbers = this.#numbers;
    if (cell === 'total') return wholeIn(widened(totalOf(numbers, this.#law), this.#law));
    const code = this.#instrumentOf(cell);
    if (code !== null) return wholeIn(widened(instrumentOf(numbers, this.#law, code), this.#law));
    const no = Number(cell.slice(1));
    const share = this.#law.shares.get(no);
    if (share === undefined) return null;
    return this.with({ kind: 'score', cell, value: 0 }, () => {
      const instrument = numbers.instruments.get(share.instrument) ?? null;
      const inTotal = { sum: numbers.total, weight: share.inTotal, others: totalOf(numbers, this.#law) };
      const others = instrumentOf(numbers, this.#law, share.instrument);
      const inInstrument = { sum: instrument, weight: share.inInstrument, others };
      return both(neededIn(inTotal, this.#law), neededIn(inInstrument, this.#law));
    });
  }

  #put(change: Try): () => void {
    const numbers = this.#numbers;
    if (change.kind === 'level') {
      const { level } = numbers;
      numbers.level = change.value;
      return () => (numbers.level = level);
    }
    if (change.kind === 'direction') return swap(numbers.directions, change.no, change.value);
    if (change.cell === 'total') {
      const { total } = numbers;
      numbers.total = change.value;
      return () => (numbers.total = total);
    }
    const code = this.#instrumentOf(change.cell);
    if (code !== null) return swap(numbers.instruments, code, change.value);
    return swap(numbers.indicators, Number(change.cell.slice(1)), change.value);
  }

  #instrumentOf(cell: CellName): InstrumentCode | null {
    return cell === 'IIT' || cell === 'EIT' || cell === 'OIT' ? cell : null;
  }
}

function swap<Key, Kept>(map: Map<Key, Kept>, key: Key, value: Kept | null): () => void {
  const before = map.get(key);
  if (value === null) map.delete(key);
  else map.set(key, value);
  return () => {
    if (before === undefined) map.delete(key);
    else map.set(key, before);
  };
}

interface SumOf {
  readonly sum: number | null;
  readonly weight: number;
  /** Without the cell asked for. */
  readonly others: Reach;
}

function neededIn({ sum, weight, others }: SumOf, law: Law): Reach | null {
  if (sum === null) return null;
  const { low, high } = widened({ low: sum - others.high, high: sum - others.low }, law);
  return wholeIn({ low: low / weight, high: high / weight });
}

function both(one: Reach | null, other: Reach | null): Reach | null {
  if (one === null || other === null) return one ?? other;
  return { low: Math.max(one.low, other.low), high: Math.min(one.high, other.high) };
}

function wholeIn({ low, high }: Reach): Reach {
  return { low: Math.max(0, Math.ceil(low)), high: Math.min(10_000, Math.floor(high)) };
}
