import type { Edition } from '../edition.ts';
import { figureOf, isUsual } from '../published-table/cell.ts';
import type { AuditRule } from './finding.ts';
import { type CellName, type PrintedYear, wordsIn } from './printed.ts';

/** What is wrong with a cell by itself. */
export interface CellFault {
  readonly rule: Extract<AuditRule, 'range' | 'not-a-number' | 'decimals' | 'missing'>;
  readonly cell: CellName;
}

/** What of an edition says which cells a year has. */
export type Columns = Pick<Edition, 'indicators' | 'instruments'>;

/** Looks at each cell that should hold a score, an indicator's, an instrument's, or the total's; and whether the level is there. */
export function cellFaults(year: PrintedYear, edition: Columns): readonly CellFault[] {
  const indicators = edition.indicators.map(({ no }): CellName => `i${no}`);
  const scores = scoresOf(year, edition);
  const odd = scores.filter((cell) => !isUsual(wordsIn(year, cell)));
  const isKept = odd.length > 0 && scores.some((cell) => /[.,]\s?\d0$/.test(number(wordsIn(year, cell))));
  const faults = odd.flatMap((cell) => faultOf(wordsIn(year, cell), { cell, isKept }) ?? []);
  return [...missing(year, indicators), ...faults];
}

function scoresOf(year: PrintedYear, { indicators, instruments }: Columns): readonly CellName[] {
  const cells = [
    ...indicators.map(({ no }): CellName => `i${no}`),
    ...instruments.map(({ code }): CellName => code),
    'total' as const,
  ];
  return cells.filter((cell) => year.cells[cell] !== undefined);
}

/** What is not there: an indicator where others are, or a cell that the table has and leaves empty. */
function missing(year: PrintedYear, indicators: readonly CellName[]): readonly CellFault[] {
  const isEmpty = (cell: CellName): boolean => {
    const words = wordsIn(year, cell);
    return !isUsual(words) && figureOf(words).kind === 'blank';
  };
  const isBegun = indicators.some((cell) => !isEmpty(cell));
  const gone = [
    ...(isBegun ? indicators.filter(isEmpty) : []),
    ...(['total', 'level'] as const).filter((cell) => year.cells[cell] !== undefined && isEmpty(cell)),
  ];
  return gone.map((cell) => ({ rule: 'missing', cell }));
}

interface FaultOptions {
  readonly cell: CellName;
  /** The table prints zeros at the end of decimals, so that a number without them has lost a digit. */
  readonly isKept: boolean;
}

function faultOf(words: string, { cell, isKept }: FaultOptions): CellFault | null {
  const figure = figureOf(words);
  switch (figure.kind) {
    case 'blank':
      return null;
    case 'out-of-range':
      return { rule: 'range', cell };
    case 'not-a-number':
      return { rule: 'not-a-number', cell };
    case 'figure': {
      const isEnd = figure.points === 0 || figure.points === 100;
      const isOther = figure.isRounded || (isKept && decimalsIn(words) < 2 && !isEnd);
      return isOther ? { rule: 'decimals', cell } : null;
    }
    default:
      return figure satisfies never;
  }
}

/**
 * How fine a year is printed, in hundredths: 10 where its scores have one decimal and never two. A few with one may have
 * lost a zero at a sheet's hands.
 */
export function unitOf(year: PrintedYear, edition: Columns): number {
  const decimals = scoresOf(year, edition).map((cell) => decimalsIn(wordsIn(year, cell)));
  return Math.max(...decimals) === 1 && decimals.filter((one) => one === 1).length >= fewestShort ? 10 : 1;
}

const fewestShort = 3;

function decimalsIn(words: string): number {
  return /[.,]\s?(\d+)$/.exec(number(words))?.[1]?.length ?? 0;
}

function number(words: string): string {
  return words.replace(/\s?(คะแนน|%)$/, '');
}
