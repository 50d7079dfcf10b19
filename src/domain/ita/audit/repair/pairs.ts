import type { CellName } from '../printed.ts';
import { type Candidate, cellsOf, type Searched, slips } from './candidates.ts';
import { type Problem, touches } from './problems.ts';
import type { Trial } from './trial.ts';

/** Two slips. */
export type Pair = readonly [Candidate, Candidate];

/** Every two slips in two cells after which nothing contradicts anything. */
export function pairsOf(searched: Searched, problems: readonly Problem[]): readonly Pair[] {
  const { read, trial } = searched;
  const cells = cellsOf(read).filter((cell) => problems.some((problem) => touches(cell, problem, read.law)));
  const slipsOf = new Map(cells.map((cell) => [cell, slips(cell, searched)]));
  return cells.flatMap((first, at) =>
    cells
      .slice(at + 1)
      .filter((second) =>
        problems.every((problem) => touches(first, problem, read.law) || touches(second, problem, read.law)),
      )
      .flatMap((second) =>
        (slipsOf.get(first) ?? []).flatMap((one) =>
          trial
            .with(one.change, () => seconds({ cell: second, slips: slipsOf.get(second) ?? [] }, trial))
            .map((other): Pair => [one, other]),
        ),
      ),
  );
}

interface Second {
  readonly cell: CellName;
  readonly slips: readonly Candidate[];
}

/** What the second slip must be while the first is put right. */
function seconds({ cell, slips }: Second, trial: Trial): readonly Candidate[] {
  const range = slips[0]?.change.kind === 'score' ? trial.needed(cell) : null;
  return slips.filter(({ change }) => {
    if (change.kind === 'score' && range !== null) {
      const value = change.value ?? 0;
      if (value < range.low || value > range.high) return false;
    }
    return trial.with(change, () => trial.isSound());
  });
}
