import type { Edition } from './edition.ts';
import { levelOf } from './level.ts';
import { type Points, roundForShow } from './points.ts';
import { type ScoreBoard, scoreYear } from './score.ts';

/** A year's result as somebody printed it. */
export interface PublishedYear {
  /** Buddhist era. */
  readonly fiscalYear: number;
  /** Points by number of indicator; `null` or left out where not printed. */
  readonly indicators: Readonly<Record<number, Points | null>>;
  readonly total: Points | null;
  /** Code of the printed level. */
  readonly level: string | null;
  /** Where it was printed. */
  readonly source: string;
}

/** Where print and arithmetic part. */
export type Difference =
  | {
      readonly kind: 'total';
      readonly published: Points;
      /** Two decimals. */
      readonly recomputed: number;
      /** Published minus recomputed, two decimals. */
      readonly by: number;
      /** Indicators are printed rounded; so little may come from that alone. */
      readonly couldBeRounding: boolean;
    }
  | {
      readonly kind: 'level';
      readonly published: string;
      /** Of the total as printed; `null` when none is. */
      readonly ofPublishedTotal: string | null;
      /** Of the total as recomputed; `null` while the unknown could still change it. */
      readonly ofRecomputedTotal: string | null;
    };

/** A published year beside our arithmetic. */
export interface Recomputed {
  readonly published: PublishedYear;
  readonly board: ScoreBoard;
  /** Two decimals; `null` when no indicator is known. From fewer than all it is the mean so far. */
  readonly total: number | null;
  /** Code; `null` while the unknown could still change it. */
  readonly level: string | null;
  readonly differences: readonly Difference[];
}

/** Works a published year out again from its indicators, and says where it differs. */
export function recompute(published: PublishedYear, edition: Edition): Recomputed {
  const board = scoreYear(edition, { indicators: published.indicators });
  const total = board.total.points === null ? null : roundForShow(board.total.points);
  const differences = [totalDifference(published, board), levelDifference(published, board, edition)];
  return {
    published,
    board,
    total,
    level: board.level,
    differences: differences.filter((found) => found !== null),
  };
}

// Where indicators are missing, only a total that no filling-in can reach is called different.
function totalDifference({ total: printed }: PublishedYear, { total }: ScoreBoard): Difference | null {
  if (printed === null || total.points === null) return null;
  const { low, high } = total.range;
  if (printed >= roundForShow(low) && printed <= roundForShow(high)) return null;
  const recomputed = roundForShow(total.points);
  const distance = Math.max(low - printed, printed - high);
  return {
    kind: 'total',
    published: printed,
    recomputed,
    by: roundForShow(printed - recomputed),
    couldBeRounding: distance <= roundingReach,
  };
}

// Each indicator is printed up to 0.005 off, and so is the total; the weights add to one.
const roundingReach = 0.005 + 0.005 + 1e-9;

function levelDifference(published: PublishedYear, board: ScoreBoard, edition: Edition): Difference | null {
  if (published.level === null) return null;
  const ofPublishedTotal = printedLevel(published, board, edition);
  const ofRecomputedTotal = board.level;
  const agrees = [ofPublishedTotal, ofRecomputedTotal].every(
    (level) => level === null || level === published.level,
  );
  return agrees ? null : { kind: 'level', published: published.level, ofPublishedTotal, ofRecomputedTotal };
}

// Nobody prints the points of an instrument in this table: they are ours, and must not leave the level open.
function printedLevel({ total }: PublishedYear, board: ScoreBoard, edition: Edition): string | null {
  if (total === null) return null;
  const { children } = board.total;
  const low = levelOf({ total, instruments: children.map(({ range }) => range.low) }, edition);
  const high = levelOf({ total, instruments: children.map(({ range }) => range.high) }, edition);
  return low?.code === high?.code ? (low?.code ?? null) : null;
}
