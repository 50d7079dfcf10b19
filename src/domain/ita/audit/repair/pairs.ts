import type { CellName } from '../printed.ts';
import {
  type Candidate,
  candidateOf,
  cellsOf,
  isScore,
  scoreIn,
  type Searched,
  slippedIn,
  wordsFor,
} from './candidates.ts';
import { type Problem, touches } from './problems.ts';
import type { PrintedScore } from './slip.ts';
import type { Trial } from './trial.ts';

/** Two slips. */
export type Pair = readonly [Candidate, Candidate];

/** Every two slips in two cells after which nothing contradicts anything. */
export function pairsOf(searched: Searched, problems: readonly Problem[]): readonly Pair[] {
  const { read, trial } = searched;
  const cells = cellsOf(read).filter((cell) => problems.some((problem) => touches(cell, problem, read)));
  const slipped = cells.map((cell) => slippedAt(cell, searched));
  return slipped.flatMap((one, at) => {
    const left = problems.filter((problem) => !touches(one.cell, problem, read));
    return slipped
      .slice(at + 1)
      .filter(({ cell }) => left.every((problem) => touches(cell, problem, read)))
      .flatMap((other) => tried([one, other], trial));
  });
}

/** What one slip could have made of a cell: words one by one, scores as numbers until one of them fits. */
type Slipped = { readonly cell: CellName } & (
  | { readonly words: readonly Candidate[] }
  | { readonly score: PrintedScore; readonly values: readonly number[] }
);

function slippedAt(cell: CellName, searched: Searched): Slipped {
  if (!isScore(cell)) return { cell, words: wordsFor(cell, searched) };
  const score = scoreIn(cell, searched);
  return { cell, score, values: slippedIn(score) };
}

/** Words first: there are few of them, and the sums say at once which scores go with them. */
function tried([one, other]: readonly [Slipped, Slipped], trial: Trial): readonly Pair[] {
  const isTurned = 'words' in other && !('words' in one);
  const [first, second] = isTurned ? [other, one] : [one, other];
  return candidatesOf(first).flatMap((candidate) =>
    trial
      .with(candidate.change, () => agreeing(second, trial))
      .map((found): Pair => (isTurned ? [found, candidate] : [candidate, found])),
  );
}

function candidatesOf(slipped: Slipped): readonly Candidate[] {
  if ('words' in slipped) return slipped.words;
  const { cell, score, values } = slipped;
  return values.map((value) => candidateOf(cell, value, score));
}

/** What the second slip must be while the first is put right. */
function agreeing(second: Slipped, trial: Trial): readonly Candidate[] {
  const isSound = ({ change }: Candidate): boolean => trial.with(change, () => trial.isSound());
  if ('words' in second) return second.words.filter(isSound);
  const { cell, score, values } = second;
  const range = trial.needed(cell);
  return values
    .filter((value) => range === null || (value >= range.low && value <= range.high))
    .map((value) => candidateOf(cell, value, score))
    .filter(isSound);
}
