import type { Indicator } from '../edition.ts';
import { type Points, roundForShow } from '../points.ts';
import { type Assessment, usualStrongFrom } from '../rows/assessment-row.ts';

/** The line between strengths and weaknesses. */
export interface StrengthLine {
  readonly value: Points;
  /** Where the office has it from; `null` for the usual one, which reports of 2564 print. */
  readonly source: string | null;
}

/** The office's own line, or the usual one. */
export function strengthLine({ strongFrom }: Assessment): StrengthLine {
  return strongFrom ?? { value: usualStrongFrom, source: null };
}

/** The indicators of a year sorted by rule; each by its number, in order. */
export interface Strengths {
  readonly line: StrengthLine;
  /** The most points, all that share them; empty where none is known. */
  readonly highest: readonly number[];
  /** The fewest; empty where all are the same. */
  readonly lowest: readonly number[];
  /** "มากกว่า": strengths. */
  readonly above: readonly number[];
  /** Exactly on the line: neither more nor less. */
  readonly on: readonly number[];
  /** "น้อยกว่า": weaknesses. */
  readonly below: readonly number[];
  /** Neither, as nobody knows. */
  readonly unknown: readonly number[];
}

/**
 * Strengths and weaknesses by rule, from the points as shown, whatever a report lists.
 *
 * @param values points by number of indicator; left out or `null` where not known
 * @see the sample report of 2564, analysis 3) to 5): its own lists do not keep its own rule
 */
export function strengthsOf(
  values: Readonly<Record<number, Points | null>>,
  indicators: readonly Pick<Indicator, 'no'>[],
  line: StrengthLine,
): Strengths {
  const all = indicators.map(({ no }) => ({ no, value: shown(values[no] ?? null) }));
  const known = all.flatMap(({ value }) => (value === null ? [] : [value]));
  const mark = roundForShow(line.value);
  const best = Math.max(...known);
  const worst = Math.min(...known);
  const where = (is: (value: number) => boolean): readonly number[] =>
    all.filter(({ value }) => value !== null && is(value)).map(({ no }) => no);
  return {
    line,
    highest: where((value) => value === best),
    lowest: worst === best ? [] : where((value) => value === worst),
    above: where((value) => value > mark),
    on: where((value) => value === mark),
    below: where((value) => value < mark),
    unknown: all.filter(({ value }) => value === null).map(({ no }) => no),
  };
}

function shown(value: Points | null): number | null {
  return value === null ? null : roundForShow(value);
}
