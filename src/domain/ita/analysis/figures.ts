import type { InstrumentCode } from '../edition.ts';
import type { Points } from '../points.ts';
import type { PublishedYear } from '../published.ts';
import type { ScoreBoard } from '../score.ts';
import { type YearChange, changesOver } from './change.ts';

/** A published year and, where its rules are known, what they make of it. */
export interface AnalysedYear {
  readonly published: PublishedYear;
  /** `null` without rules. */
  readonly board: ScoreBoard | null;
}

/** What can be followed over the years: an indicator's number, an instrument, the total as printed or ours. */
export type FigureCode = number | InstrumentCode | 'printed' | 'ours';

/**
 * One figure of one year.
 *
 * @returns `null` when it is not known. A mean from some of its indicators only is none: held against a whole one,
 * it would show a change that nobody made
 */
export function figureIn({ published, board }: AnalysedYear, code: FigureCode): Points | null {
  if (typeof code === 'number') return published.indicators[code] ?? null;
  if (code === 'printed') return published.total;
  if (board === null) return null;
  const node = code === 'ours' ? board.total : board.total.children.find((child) => child.code === code);
  return node?.complete === true ? node.points : null;
}

/**
 * One figure over the years.
 * @returns oldest first
 */
export function followed(years: readonly AnalysedYear[], code: FigureCode): readonly YearChange[] {
  return changesOver(
    years.map((year) => ({ fiscalYear: year.published.fiscalYear, value: figureIn(year, code) })),
  );
}
