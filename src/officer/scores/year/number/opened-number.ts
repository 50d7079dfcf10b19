import type { OpenedNumber } from '../../../../domain/ita/book/opened.ts';
import { originOf, type NumberOrigin } from '../figure/origin.ts';
import type { ScoredYear } from '../scored-year.ts';

/** A number of a year as it is opened; at least one of the two trees has it. */
export interface Opened extends ScoredYear {
  /** In the board, where published indicators stand in place of the office's own data. */
  readonly board: OpenedNumber | null;
  /** In the office's own data. */
  readonly own: OpenedNumber | null;
  /** Either of them: for its name and place. */
  readonly at: OpenedNumber;
}

/** A number as one source tells it. */
export interface Side {
  readonly origin: NumberOrigin;
  readonly number: OpenedNumber;
}

/** As published first, where it was; then as the office's own data have it, unless they have nothing to add. */
export function sidesOf({ year, edition, board, own }: Opened): readonly Side[] {
  const origin = board === null ? 'own' : originOf(year, edition, board.node);
  const printed = board === null || origin === 'own' ? [] : [{ origin, number: board }];
  const isTold = own !== null && (printed.length === 0 || own.node.points !== null);
  return [...printed, ...(isTold ? [{ origin: 'own' as const, number: own }] : [])];
}
