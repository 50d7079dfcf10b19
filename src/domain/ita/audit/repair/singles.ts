import type { Reach } from '../law.ts';
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
import { type Slip, slipFrom, slipWeight } from './slip.ts';

/** A candidate with all the scores that would do in its cell. */
export interface Fit extends Candidate {
  /** Hundredths; `null` for words. */
  readonly range: Reach | null;
}

/** Every change of one cell after which nothing contradicts anything. */
export function singlesOf(searched: Searched, problems: readonly Problem[]): readonly Fit[] {
  const { read } = searched;
  return cellsOf(read)
    .filter((cell) => problems.every((problem) => touches(cell, problem, read)))
    .flatMap((cell) => (isScore(cell) ? scoresOf(cell, searched) : wordsOf(cell, searched)));
}

function wordsOf(cell: CellName, searched: Searched): readonly Fit[] {
  const { trial } = searched;
  return wordsFor(cell, searched)
    .filter(({ change }) => trial.with(change, () => trial.isSound()))
    .map((one) => ({ ...one, range: null }));
}

/** Most values of a cell that are tried one by one; where sums leave it more open than this, only slips are. */
const mostTried = 400;

/**
 * The scores that make a cell agree with all it can touch: slips with a value of their own one by one, and of values
 * that nothing tells apart the one in the middle for all of them. Most tables' time is spent here, so a value costs no
 * object of its own.
 */
function scoresOf(cell: CellName, searched: Searched): readonly Fit[] {
  const { trial } = searched;
  const needed = trial.needed(cell);
  const isOpen = needed === null || needed.high - needed.low > mostTried;
  const score = scoreIn(cell, searched);
  const agrees = trial.agreeing(cell);
  const told: Candidate[] = [];
  const alike: number[] = [];
  let likeness: Slip = 'other';
  const range = { low: Infinity, high: -Infinity };
  const look = (value: number): void => {
    if (value === score.value || !isIn(needed, value) || !agrees(value)) return;
    range.low = Math.min(range.low, value);
    range.high = Math.max(range.high, value);
    const slip = slipFrom(value, score);
    if (telling.has(slip)) {
      told.push(candidateOf(cell, value, score));
    } else {
      alike.push(value);
      likeness = slip;
    }
  };
  if (isOpen) slippedIn(score).forEach(look);
  else for (let value = needed.low; value <= needed.high; value += 1) look(value);
  const fits = told.map((one) => ({ ...one, range }));
  const middle = alike[Math.floor(alike.length / 2)];
  if (middle === undefined) return fits;
  const change = { kind: 'score', cell, value: middle } as const;
  return [...fits, { change, slip: likeness, weight: alike.length * slipWeight[likeness], range }];
}

const telling: ReadonlySet<Slip> = new Set(['digit', 'transposed', 'point', 'part']);

/** @param needed `null` where no sum asks for anything */
function isIn(needed: Reach | null, value: number): boolean {
  return needed === null || (value >= needed.low && value <= needed.high);
}
