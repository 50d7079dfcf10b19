import type { Grid } from '../../../basics/grid.ts';
import { failed, ok, type Result } from '../../../basics/result.ts';
import { tidy, yearOf } from '../../published-table/cell.ts';
import type { CellName, PrintedCell, PrintedTable, PrintedYear } from '../printed.ts';
import { columnOf, type WideColumn } from './columns.ts';
import { type Head, headOf } from './head.ts';
import type { WideProblem } from './problem.ts';

/**
 * Reads a table that has a year of an office in each row: one office, or those of a whole country.
 *
 * Where the office is left empty, as merged cells are, it is the one above. What stands in a cell of a score is not judged
 * here: it is the audit's.
 * @returns each office once, in the order in which they begin; every column of a cell gives a cell with its place
 */
export function readWide(grid: Grid): Result<readonly PrintedTable[], WideProblem> {
  const head = headOf(grid);
  if (!head.ok) return head;
  const { at } = head.value;
  const tables = new Map<string, { readonly office: string; readonly years: PrintedYear[] }>();
  let above = nobody;
  for (const [index, cells] of grid.entries()) {
    if (index <= at || isNoRow(cells, head.value)) continue;
    const row = index + 1;
    const slipped = slippedCell(cells, head.value);
    if (slipped !== null) return failed({ kind: 'too-many-cells', row, ...slipped });
    above = whoIn(cells, { head: head.value, above });
    const years = readYear(cells, { head: head.value, row });
    if (!years.ok) return years;
    if (years.value === null) continue;
    const key = JSON.stringify([above.office, above.province, above.district].map(tidy));
    const table = tables.get(key) ?? { office: above.office, years: [] };
    table.years.push(years.value);
    tables.set(key, table);
  }
  return tables.size === 0 ? failed({ kind: 'no-rows', row: at + 2, column: 1 }) : ok([...tables.values()]);
}

type Cells = readonly string[];

function wordsAt(cells: Cells, { places }: Head, column: WideColumn): string {
  return cells[places.get(column) ?? -1] ?? '';
}

/** Nothing stands in it, or the heads once more, as on each page of a print. */
function isNoRow(cells: Cells, head: Head): boolean {
  return (
    cells.every((cell) => tidy(cell) === '') || columnOf(wordsAt(cells, head, 'fiscalYear')) === 'fiscalYear'
  );
}

function slippedCell(
  cells: Cells,
  { width }: Head,
): { readonly column: number; readonly words: string } | null {
  const place = cells.findIndex((cell, index) => index >= width && tidy(cell) !== '');
  return place < 0 ? null : { column: place + 1, words: tidy(cells[place] ?? '') };
}

/** By what offices are told apart. */
interface Who {
  readonly office: string;
  readonly province: string;
  readonly district: string;
}

const nobody: Who = { office: '', province: '', district: '' };

interface WhoOptions {
  readonly head: Head;
  readonly above: Who;
}

/** Who a row is about: what is empty is as in the row above. */
function whoIn(cells: Cells, { head, above }: WhoOptions): Who {
  const words = (column: keyof Who): string =>
    wordsAt(cells, head, column).replace(/\s+/g, ' ').trim() || above[column];
  return { office: words('office'), province: words('province'), district: words('district') };
}

interface YearOptions {
  readonly head: Head;
  readonly row: number;
}

/** @returns `null` where the row only names who is meant, as a title between offices does */
function readYear(cells: Cells, { head, row }: YearOptions): Result<PrintedYear | null, WideProblem> {
  const printed: Partial<Record<CellName, PrintedCell>> = {};
  for (const [name, place] of head.places)
    if (isCell(name)) printed[name] = { words: tidy(cells[place] ?? ''), place: { row, column: place + 1 } };
  const words = tidy(wordsAt(cells, head, 'fiscalYear'));
  const fiscalYear = yearOf(words);
  if (fiscalYear !== null) return ok({ fiscalYear, cells: printed });
  if (words === '' && Object.values(printed).every((cell) => cell?.words === '')) return ok(null);
  const column = (head.places.get('fiscalYear') ?? 0) + 1;
  return failed({ kind: 'no-fiscal-year', row, column, words });
}

function isCell(column: WideColumn): column is CellName {
  return column !== 'office' && column !== 'province' && column !== 'district' && column !== 'fiscalYear';
}
