import type { Edition, Level, SampleRule } from './edition.ts';
import { type Points, roundForShow } from './points.ts';

/** What a level is taken from. */
export interface Ranked {
  readonly total: Points;
  /** The points of each instrument, in any order. */
  readonly instruments: readonly Points[];
}

/**
 * The level of a result, taken from the points as shown: the bands leave gaps such as 94.99–95.00, so 94.995 is
 * 95.00, AA. From 2566 on the higher levels ask the same of each instrument.
 *
 * @returns `null` when the edition does not say its levels
 * @see src/editions/2564/source.md, “Levels”; src/editions/2566/source.md, “Levels”
 */
export function levelOf(ranked: Ranked, edition: Edition): Level | null {
  if (edition.levels.length === 0) return null;
  const level = edition.levels.find((candidate) => reaches(ranked, candidate));
  if (!level) throw new RangeError(`edition ${edition.fiscalYear} has no level for ${ranked.total}`);
  return level;
}

/** Whether a result, as shown, reaches that level or a higher one of its kind. */
export function reaches(
  { total, instruments }: Ranked,
  { min, eachInstrument }: Pick<Level, 'min' | 'eachInstrument'>,
): boolean {
  if (roundForShow(total) < min) return false;
  return eachInstrument === null || instruments.every((points) => roundForShow(points) >= eachInstrument);
}

/** Whether a total, as shown, reaches the pass mark; `null` when the edition does not say it. */
export function passes(total: Points, { passMark }: Edition): boolean | null {
  return passMark === null ? null : roundForShow(total) >= passMark;
}

/**
 * How many people must at least answer a survey.
 * @param population how many there are, a whole number
 */
export function minimumSample(population: number, rule: SampleRule): number {
  if (population <= rule.atLeast) return population;
  if (population > rule.large.above) return rule.large.atLeast;
  return Math.max(rule.atLeast, Math.ceil((population * rule.share) / 100));
}
