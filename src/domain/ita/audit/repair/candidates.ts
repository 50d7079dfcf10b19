import type { ReadYear } from '../findings.ts';
import { directionNamed } from '../sentences.ts';
import { type Direction, hundredthsIn, printed } from '../numbers.ts';
import { type CellName, type PrintedYear, wordsIn } from '../printed.ts';
import { type PrintedScore, type Slip, slipFrom, slippedFrom, slipWeight, wordWeight } from './slip.ts';
import type { Trial, Try } from './trial.ts';

/** A value that might have to stand in a cell, and how it came to be printed otherwise. */
export interface Candidate {
  readonly change: Try;
  readonly from: string;
  readonly to: string;
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

/** Most values of a cell that are tried one by one; where sums leave it more open than this, only slips are. */
const mostTried = 400;

/** Every value that would make the sums agree; where no sum says anything, every one that a slip could have made of it. */
export function fitting(cell: CellName, searched: Searched): readonly Candidate[] {
  if (!isScore(cell)) return wordsFor(cell, searched);
  const range = searched.trial.needed(cell);
  if (range === null || range.high - range.low > mostTried) return slips(cell, searched);
  const values = Array.from({ length: Math.max(0, range.high - range.low + 1) }, (_, at) => range.low + at);
  return scoresFor(cell, values, searched);
}

/** Every value that one slip at the keyboard could have made of it. */
export function slips(cell: CellName, searched: Searched): readonly Candidate[] {
  if (!isScore(cell)) return wordsFor(cell, searched);
  const value = hundredthsIn(wordsIn(searched.read.year, cell));
  return value === null ? [] : scoresFor(cell, slippedFrom(value), searched);
}

function isScore(cell: CellName): boolean {
  return cell !== 'level' && !cell.startsWith('direction');
}

function scoresFor(
  cell: CellName,
  values: readonly number[],
  { read, beside }: Searched,
): readonly Candidate[] {
  const words = wordsIn(read.year, cell);
  const score: PrintedScore = {
    words,
    value: hundredthsIn(words),
    neighbours: neighboursOf(cell, { year: read.year, beside }),
    isSum: !cell.startsWith('i'),
  };
  return values.flatMap((value) => {
    if (value === score.value) return [];
    const slip = slipFrom(value, score);
    const change = { kind: 'score', cell, value } as const;
    return [{ change, from: words, to: printed(value), slip, weight: slipWeight[slip] }];
  });
}

function wordsFor(cell: CellName, { read }: Searched): readonly Candidate[] {
  const { year, numbers, law } = read;
  const from = wordsIn(year, cell);
  if (cell === 'level') {
    return law.edition.levels.flatMap(({ code, name }) => {
      const change = { kind: 'level', cell, value: code } as const;
      return code === numbers.level
        ? []
        : [{ change, from, to: name.th, slip: 'derived' as const, weight: wordWeight }];
    });
  }
  const no = Number(cell.slice('direction'.length));
  const others = directions.filter((direction) => direction !== numbers.directions.get(no));
  if (!numbers.directions.has(no)) return [];
  return others.map((value) => {
    const change = { kind: 'direction', cell, no, value } as const;
    return { change, from, to: directionNamed(value).th, slip: 'derived', weight: wordWeight };
  });
}

const directions: readonly Direction[] = ['rose', 'fell', 'same'];

interface Around {
  readonly year: PrintedYear;
  readonly beside: readonly PrintedYear[];
}

/** The scores above, below and beside an indicator's: what the eye may slip to. */
function neighboursOf(cell: CellName, { year, beside }: Around): readonly number[] {
  if (!cell.startsWith('i')) return [];
  const no = Number(cell.slice(1));
  const words = [
    wordsIn(year, `i${no - 1}`),
    wordsIn(year, `i${no + 1}`),
    ...beside.map((other) => wordsIn(other, cell)),
  ];
  return words.flatMap((word) => hundredthsIn(word) ?? []);
}
