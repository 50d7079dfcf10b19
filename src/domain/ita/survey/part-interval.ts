import type { Scale } from '../edition.ts';
import type { PartTally } from '../tally.ts';
import { answersIn } from './heard.ts';
import { fewestAnswersShown } from './small-groups.ts';

/** Two ends that may lie outside 0–100: they are cut off only where they are shown, never before they are added up. */
export interface OpenRange {
  readonly low: number;
  readonly high: number;
}

/**
 * Where the mean of one part lies in 95 of 100 cases, from its real spread.
 *
 * Agresti and Coull's "add some of each", for a scale of several steps: z² answers are imagined, half of them at 0 and half
 * at 100. Without them five people who all say the same would have no spread and be called certain. With Student's
 * quantile, because the spread is an estimate too. Who was heard is certain: where it is known how many there are, only
 * the mean of those not heard is estimated, and with it half an answer, since people come whole.
 *
 * @param population how many could answer; `null` when unknown. Fewer than have answered is a mistake, and as good as unknown
 * @returns `null` under five answers: then nothing is said at all
 * @see Agresti, A. and Coull, B. A. (1998), The American Statistician 52, 119–126, for two answers of one kind
 */
export function partInterval(tally: PartTally, scale: Scale, population: number | null): OpenRange | null {
  const answers = answersIn(tally);
  if (answers < fewestAnswersShown) return null;
  let sum = 0;
  let weight = z ** 2;
  let weighed = weight * 50;
  let squares = (weight / 2) * 100 ** 2;
  for (const { code, points } of scale.options) {
    const count = tally.counts[code] ?? 0;
    sum += count * points;
    weight += count;
    weighed += count * points;
    squares += count * points ** 2;
  }
  const mean = weighed / weight;
  const variance = squares / weight - mean ** 2;
  const quantile = studentQuantile(answers - 1);
  if (population === null || population < answers)
    return around(mean, quantile * Math.sqrt(variance / weight));
  const unheard = population - answers;
  if (unheard === 0) return around(sum / answers, 0);
  const reach = quantile * Math.sqrt(variance / weight + variance / unheard);
  return around((sum + unheard * mean) / population, (unheard * reach + halfAnAnswer) / population);
}

const halfAnAnswer = 100 / 2;

function around(middle: number, reach: number): OpenRange {
  return { low: middle - reach, high: middle + reach };
}

/** The standard normal value that 97.5 % lie below. */
const z = 1.959963984540054;

/**
 * Student's value that 97.5 % lie below, by the first terms of its expansion; 0.001 short at four degrees of freedom,
 * closer at more.
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.5
 */
function studentQuantile(freedom: number): number {
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160,
  ];
  return terms.reduce((sum, term, place) => sum + term / freedom ** (place + 1), z);
}
