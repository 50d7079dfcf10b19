import type { Grid } from '../../../../basics/grid.ts';
import { figureOf, tidy, yearOf } from '../../../published-table/cell.ts';
import { labelOf } from '../../../published-table/label.ts';
import { inCells } from '../../../published-table/spaced.ts';
import type { Piece, PrintedReport } from '../printed-report.ts';
import { bare, isSilent, type ReportLine } from './lines.ts';
import type { NumbersByName } from './lists.ts';

/** The table of results and what it calls its rows. */
export interface Results {
  readonly table: PrintedReport['table'];
  readonly totalLabel: Piece | null;
  readonly names: NumbersByName;
}

/** Finds the table that has years at its head and indicators with their scores below, page breaks included. */
export function readResults(lines: readonly ReportLine[]): Results {
  const from = lines.findIndex(
    (line, at) => isHead(line) && hasScores(lines.slice(at + 1, at + near).find((next) => !isSilent(next))),
  );
  if (from === -1) return { table: null, totalLabel: null, names: new Map() };
  let end = from + 1;
  for (const [place, line] of lines.slice(from + 1).entries()) {
    if (isSilent(line)) continue;
    if (!isResult(line)) break;
    end = from + place + 2;
  }
  const rows = lines.slice(from, end);
  const grid = rows.map(({ cells }) => cells);
  const first = rows[0]?.no ?? 1;
  const labelled = inCells(grid);
  return {
    table: { line: first, grid },
    totalLabel: totalLabelOf(labelled, first),
    names: namesOf(labelled),
  };
}

// Blank lines may stand under the head.
const near = 6;

/** Words of a line: its cells, or what blanks part where the cells were lost. */
function wordsOf({ words, cells }: ReportLine): readonly string[] {
  return cells.length > 1 ? cells : words.split(' ');
}

function isHead(line: ReportLine): boolean {
  const words = bare(line.words);
  const isShort = words.length <= headLength;
  return isShort && words.includes('ตัวชี้วัด') && wordsOf(line).some((cell) => yearOf(cell) !== null);
}

// Longer ones are sentences.
const headLength = 120;

function hasScores(line: ReportLine | undefined): boolean {
  return (
    line !== undefined && wordsOf(line).some((cell) => figureOf(cell).kind === 'figure' && /[.,]/.test(cell))
  );
}

function isResult(line: ReportLine): boolean {
  const { kind } = labelOf(wordsOf(line), []).meaning;
  return hasScores(line) || isHead(line) || kind === 'level' || kind === 'total';
}

function totalLabelOf(grid: Grid, first: number): Piece | null {
  for (const [place, row] of grid.entries()) {
    const { meaning, at } = labelOf(row, []);
    if (meaning.kind === 'total') return { line: first + place, words: tidy(row[at] ?? '') };
  }
  return null;
}

function namesOf(grid: Grid): NumbersByName {
  const names = grid.flat().flatMap((cell) => {
    const [, no, name = ''] = /^(?:ตัวชี้วัดที่\s?)?(\d{1,2})\s?[.)]?\s?([ก-๙].*)$/.exec(tidy(cell)) ?? [];
    return no === undefined ? [] : [[bare(name), Number(no)] as const];
  });
  return new Map(names);
}
