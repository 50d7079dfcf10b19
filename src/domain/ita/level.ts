import type { Edition, Level, SampleRule } from './edition.ts';
import { type Points, roundForShow } from './points.ts';

/**
 * The level of a total, taken from the total as shown: the bands leave gaps such as 94.99–95.00, so 94.995 is 95.00, AA.
 * @see src/editions/2564/source.md, “Levels”
 */
export function levelOf(total: Points, edition: Edition): Level {
  const shown = roundForShow(total);
  const level = edition.levels.find(({ min }) => shown >= min);
  if (!level) throw new RangeError(`edition ${edition.fiscalYear} has no level for ${shown}`);
  return level;
}

/** Whether a total, as shown, reaches the pass mark. */
export function passes(total: Points, edition: Edition): boolean {
  return roundForShow(total) >= edition.passMark;
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
