import type { CellName } from '../printed.ts';
import { type Candidate, cellsOf, type Searched, slips } from './candidates.ts';
import { type Problem, touches } from './problems.ts';
import type { Trial } from './trial.ts';

/** Two slips. */
export type Pair = readonly [Candidate, Candidate];

/** Every two slips in two cells after which nothing contradicts anything. */
export function pairsOf(searched: Searched, problems: readonly Problem[]): readonly Pair[] {
  const { read, trial } = searched;
  const cells = cellsOf(read).filter((cell) => problems.some((problem) => touches(cell, problem, read)));
  const slipsOf = new Map(cells.map((cell) => [cell, { cell, slips: slips(cell, searched) }] as const));
  return cells.flatMap((first, at) => {
    const left = problems.filter((problem) => !touches(first, problem, read));
    return cells.slice(at + 1).flatMap((second) => {
      const [one, other] = [slipsOf.get(first), slipsOf.get(second)];
      const areEnough = left.every((problem) => touches(second, problem, read));
      return one === undefined || other === undefined || !areEnough ? [] : tried([one, other], trial);
    });
  });
}

interface Slipped {
  readonly cell: CellName;
  readonly slips: readonly Candidate[];
}

/** Words first: there are few of them, and the sums say at once which scores go with them. */
function tried([one, other]: readonly [Slipped, Slipped], trial: Trial): readonly Pair[] {
  const isWord = other.slips[0]?.change.kind !== 'score';
  const [first, second] = isWord ? [other, one] : [one, other];
  return first.slips.flatMap((candidate) =>
    trial
      .with(candidate.change, () => agreeing(second, trial))
      .map((found): Pair => (isWord ? [found, candidate] : [candidate, found])),
  );
}

/** What the second slip must be while the first is put right. */
function agreeing({ cell, slips }: Slipped, trial: Trial): readonly Candidate[] {
  const range = slips[0]?.change.kind === 'score' ? trial.needed(cell) : null;
  return slips.filter(({ change }) => {
    if (change.kind === 'score' && change.value !== null && range !== null) {
      if (change.value < range.low || change.value > range.high) return false;
    }
    return trial.with(change, () => trial.isSound());
  });
}
