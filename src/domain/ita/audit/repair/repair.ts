import type { Edition } from '../../edition.ts';
import type { AuditRule } from '../finding.ts';
import type { ReadYear } from '../findings.ts';
import { falseClaims } from '../law.ts';
import { printed } from '../numbers.ts';
import { type CellName, type PrintedYear, wordsIn } from '../printed.ts';
import { directionNamed } from '../sentences.ts';
import type { Searched } from './candidates.ts';
import { pairsOf } from './pairs.ts';
import { type Problem, problemsOf } from './problems.ts';
import { type Fit, singlesOf } from './singles.ts';
import type { Slip } from './slip.ts';
import { Trial, type Try } from './trial.ts';

/** One cell of a repair, as printed and as it would have to be. */
export interface Change {
  readonly cell: CellName;
  readonly from: string;
  readonly to: string;
  /** Every score between these would do, as far as sums go; the same as `to` for words. */
  readonly low: string;
  readonly high: string;
  readonly slip: Slip;
}

/** The smallest set of changes after which nothing in the year contradicts anything. A proposal, never applied. */
export interface Repair {
  readonly changes: readonly Change[];
  /** The rules that would find nothing, or less, any more. */
  readonly resolves: readonly AuditRule[];
  /** Against the year's other repairs: all of them add up to one. `slipWeight` says what it rests on. */
  readonly likelihood: number;
}

/** Most repairs of two cells that are told: more of them tell nothing. */
const mostPairs = 5;

/**
 * Everything that explains all contradictions of a year together: changes of one cell or, where there is none, of two
 * cells by a slip each. What resolves most comes first, then the likeliest.
 *
 * @param beside the other years of the table
 */
export function repairsOf(read: ReadYear, beside: readonly PrintedYear[]): readonly Repair[] {
  const problems = problemsOf(read);
  if (problems.length === 0) return [];
  const searched: Searched = { read, beside, trial: new Trial(read.numbers, read.law) };
  const singles = singlesOf(searched, problems).map((one): Explanation => ({
    fits: [one],
    weight: one.weight,
  }));
  const found = singles.length > 0 ? singles : pairs(searched, problems);
  return ranked(found, { searched, problems });
}

interface Explanation {
  readonly fits: readonly Fit[];
  readonly weight: number;
}

function pairs(searched: Searched, problems: readonly Problem[]): readonly Explanation[] {
  return pairsOf(searched, problems)
    .map((pair): Explanation => ({
      fits: pair.map((one) => ({ ...one, range: null })),
      weight: pair[0].weight * pair[1].weight,
    }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostPairs);
}

interface Ranking {
  readonly searched: Searched;
  readonly problems: readonly Problem[];
}

function ranked(found: readonly Explanation[], { searched, problems }: Ranking): readonly Repair[] {
  const weights = found.reduce((sum, { weight }) => sum + weight, 0);
  return found
    .map(({ fits, weight }) => {
      const claims = claimsBorneOut(fits, searched);
      const resolves = [...new Set([...problems, ...claims].map(({ rule }) => rule))];
      const changes = fits.map((fit) => changeOf(fit, searched.read));
      return { repair: { changes, resolves, likelihood: weight / weights }, claims: claims.length };
    })
    .sort((one, other) => other.claims - one.claims || other.repair.likelihood - one.repair.likelihood)
    .map(({ repair }) => repair);
}

/** Claims of lists that only the repaired numbers bear out; none when others fall instead. */
function claimsBorneOut(fits: readonly Fit[], { read, trial }: Searched) {
  const before = falseClaims(read.numbers, read.law);
  const [first, second] = fits;
  const ask = () => falseClaims(trial.numbers, read.law);
  const inner = second === undefined ? ask : () => trial.with(second.change, ask);
  const after = first === undefined ? before : trial.with(first.change, inner);
  return after.length < before.length ? before.filter((claim) => !after.includes(claim)) : [];
}

function changeOf({ change, slip, range }: Fit, { year, law: { edition } }: ReadYear): Change {
  const to = wordsOf(change, edition);
  return {
    cell: change.cell,
    from: wordsIn(year, change.cell),
    to,
    low: range === null ? to : printed(range.low),
    high: range === null ? to : printed(range.high),
    slip,
  };
}

function wordsOf(change: Try, { levels }: Edition): string {
  switch (change.kind) {
    case 'score':
      return change.value === null ? '' : printed(change.value);
    case 'level':
      return levels.find(({ code }) => code === change.value)?.name.th ?? change.value;
    case 'direction':
      return change.value === null ? '' : directionNamed(change.value).th;
    default:
      return change satisfies never;
  }
}
