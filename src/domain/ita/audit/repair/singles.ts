import type { Reach } from '../law.ts';
import type { CellName } from '../printed.ts';
import {
  type Candidate,
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
  const values = isOpen ? slippedIn(score) : numbersFrom(needed);
  const fit = values.filter((value) => value !== score.value && trial.agrees(cell, value));
  const range = { low: Math.min(...fit), high: Math.max(...fit) };
  const told: Fit[] = [];
  const alike: number[] = [];
  let likeness: Slip = 'other';
  for (const value of fit) {
    const slip = slipFrom(value, score);
    if (telling.has(slip)) {
      told.push({ change: { kind: 'score', cell, value }, slip, weight: slipWeight[slip], range });
    } else {
      alike.push(value);
      likeness = slip;
    }
  }
  const middle = alike[Math.floor(alike.length / 2)];
  if (middle === undefined) return told;
  const change = { kind: 'score', cell, value: middle } as const;
  return [...told, { change, slip: likeness, weight: alike.length * slipWeight[likeness], range }];
}

const telling: ReadonlySet<Slip> = new Set(['digit', 'transposed', 'point', 'part']);

function numbersFrom({ low, high }: Reach): readonly number[] {
  const values: number[] = [];
  for (let value = low; value <= high; value += 1) values.push(value);
  return values;
}
