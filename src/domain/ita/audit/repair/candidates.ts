import type { ReadYear } from '../findings.ts';
import { type Direction, hundredthsIn } from '../numbers.ts';
import { type CellName, type PrintedYear, wordsIn } from '../printed.ts';
import { type PrintedScore, type Slip, slipFrom, slippedFrom, slipWeight, wordWeight } from './slip.ts';
import type { Trial, Try } from './trial.ts';

/** A value that might have to stand in a cell, and how it came to be printed otherwise. */
export interface Candidate {
  readonly change: Try;
  readonly slip: Slip;
  readonly weight: number;
}

/** A year that is searched for repairs. */
export interface Searched {
  readonly read: ReadYear;
  /** The years beside it in the table. */
  readonly beside: readonly PrintedYear[];
  readonly trial: Trial;
}

/** The cells of a year in which something could be printed wrongly, in the order of the table. */
export function cellsOf({ year, law: { edition } }: ReadYear): readonly CellName[] {
  const indicators = edition.indicators.map(({ no }): CellName => `i${no}`);
  const instruments = edition.instruments.map(({ code }): CellName => code);
  const directions = edition.indicators.map(({ no }): CellName => `direction${no}`);
  return [...indicators, ...instruments, 'total' as const, 'level' as const, ...directions].filter(
    (cell) => wordsIn(year, cell) !== '',
  );
}

/** A score that might have to stand in a cell. */
export function candidateOf(cell: CellName, value: number, score: PrintedScore): Candidate {
  const slip = slipFrom(value, score);
  return { change: { kind: 'score', cell, value }, slip, weight: slipWeight[slip] };
}

/** Every value that one slip could have made of what is printed there. */
export function slippedIn({ value }: PrintedScore): readonly number[] {
  return value === null ? [] : slippedFrom(value);
}

/** Whether a score stands in it, and not words. */
export function isScore(cell: CellName): boolean {
  return cell !== 'level' && !cell.startsWith('direction');
}

/** A score as it is printed, with those around it. */
export function scoreIn(cell: CellName, { read, beside }: Searched): PrintedScore {
  const words = wordsIn(read.year, cell);
  return {
    words,
    value: hundredthsIn(words),
    neighbours: neighboursOf(cell, { read, beside }),
    isSum: !cell.startsWith('i'),
  };
}

/** Every other word that could stand there. */
export function wordsFor(cell: CellName, { read }: Searched): readonly Candidate[] {
  const { numbers, law } = read;
  if (cell === 'level') {
    const others = law.edition.levels.filter(({ code }) => code !== numbers.level);
    return others.map(({ code }) => ({
      change: { kind: 'level', cell, value: code },
      slip: 'derived',
      weight: wordWeight,
    }));
  }
  const no = Number(cell.slice('direction'.length));
  const others = directions.filter((direction) => direction !== numbers.directions.get(no));
  if (!numbers.directions.has(no)) return [];
  return others.map((value) => ({
    change: { kind: 'direction', cell, no, value },
    slip: 'derived',
    weight: wordWeight,
  }));
}

const directions: readonly Direction[] = ['rose', 'fell', 'same'];

/** The scores above, below and beside an indicator's: what the eye may slip to. */
function neighboursOf(
  cell: CellName,
  { read, beside }: Pick<Searched, 'read' | 'beside'>,
): readonly number[] {
  if (!cell.startsWith('i')) return [];
  const { indicators } = read.numbers;
  const no = Number(cell.slice(1));
  const years = beside.map((other) => hundredthsIn(wordsIn(other, cell)));
  return [indicators.get(no - 1), indicators.get(no + 1), ...years].filter(
    (score) => score !== null && score !== undefined,
  );
}
