import { printed } from '../numbers.ts';
import { type Candidate, cellsOf, fitting, type Searched } from './candidates.ts';
import { type Problem, touches } from './problems.ts';
import type { Slip } from './slip.ts';

/** A candidate with all the scores that would do in its cell. */
export interface Fit extends Candidate {
  readonly low: string;
  readonly high: string;
}

/** Every change of one cell after which nothing contradicts anything. */
export function singlesOf(searched: Searched, problems: readonly Problem[]): readonly Fit[] {
  const { read, trial } = searched;
  return cellsOf(read)
    .filter((cell) => problems.every((problem) => touches(cell, problem, read.law)))
    .flatMap((cell) => {
      const sound = fitting(cell, searched).filter(({ change }) => trial.with(change, () => trial.isSound()));
      return told(sound);
    });
}

/** Slips with a value of their own one by one; of values that nothing tells apart, the one in the middle for all. */
function told(sound: readonly Candidate[]): readonly Fit[] {
  const scores = sound.flatMap(({ change }) =>
    change.kind === 'score' && change.value !== null ? [change.value] : [],
  );
  const isWord = scores.length === 0;
  const low = isWord ? null : printed(Math.min(...scores));
  const high = isWord ? null : printed(Math.max(...scores));
  const ends = ({ to }: Candidate) => ({ low: low ?? to, high: high ?? to });
  const alone = sound.filter(({ slip }) => isWord || telling.includes(slip));
  const alike = sound.filter((one) => !alone.includes(one));
  const middle = alike[Math.floor(alike.length / 2)];
  const all = alone.map((one) => ({ ...one, ...ends(one) }));
  if (middle === undefined) return all;
  const weight = alike.reduce((sum, one) => sum + one.weight, 0);
  return [...all, { ...middle, ...ends(middle), weight }];
}

const telling: readonly Slip[] = ['digit', 'transposed', 'point', 'part'];
