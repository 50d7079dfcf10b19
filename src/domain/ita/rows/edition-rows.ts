import type { Grid } from '../../basics/grid.ts';
import { instant, type Instant } from '../../basics/instant.ts';
import { isPersonId, type PersonId } from '../../basics/ids.ts';
import type { Json } from '../../basics/json.ts';
import type { Edit } from '../../log/edit.ts';
import type { Edition } from '../edition.ts';
import { editionOfGrid } from '../sheet/read.ts';
import { countOf, type KeptRow, wordsOf } from './fields.ts';

/** An edition that is taken in: whose, by whom, when, and how it came. */
export interface Taking {
  /** Of the sheet's content. */
  readonly id: string;
  /** Of the edition in the sheet. */
  readonly fiscalYear: number;
  /** Who made it, as the sheet says. */
  readonly maker: string | null;
  readonly from: 'file' | 'link';
  readonly by: PersonId | null;
  readonly at: Instant | null;
}

/** An edition that the office has taken in for its own. */
export interface KeptEdition extends Taking {
  readonly grid: Grid;
  /** `null` when this app no longer reads the sheet. */
  readonly edition: Edition | null;
}

const table = 'editions';

/** Most characters of cells in one row of the log, so that an act fits its envelope: a Thai one is three bytes. */
const largestPart = 9_000;

/**
 * The acts that keep an edition, in their order: its sheet in parts, then the head that names them. Until the head is
 * there nothing of it counts, so none is ever in use half-written.
 */
export function actsOfEdition(grid: Grid, taking: Taking): readonly (readonly Edit[])[] {
  const parts = partsOf(grid);
  return [
    ...parts.map((rows, place) => [edit(partName(taking.id, place), { rows: rows.map((row) => [...row]) })]),
    [headEdit(taking, parts.length)],
  ];
}

/** Goes back to the app's own edition of a year. */
export function withdrawnEdition(fiscalYear: number): Edit {
  return edit(String(fiscalYear), { isWithdrawn: true });
}

/** Puts an edition in use again whose sheet is kept here already. */
export function headAgain(kept: KeptEdition): Edit {
  const { edition: _read, grid, ...taking } = kept;
  return headEdit(taking, partsOf(grid).length);
}

/** The editions that the office keeps and uses; one whose parts are not all there yet does not count. */
export function keptEditions(rows: readonly KeptRow[]): readonly KeptEdition[] {
  const byName = new Map(rows.map((row) => [row.id, row]));
  return rows.flatMap(({ fields }): readonly KeptEdition[] => {
    const fiscalYear = countOf(fields['fiscalYear']);
    const id = wordsOf(fields['id']);
    const count = countOf(fields['parts']);
    if (fiscalYear === null || count === null || count > 1_000 || fields['isWithdrawn'] === true) return [];
    const parts = Array.from({ length: count }, (_, place) => byName.get(partName(id, place)));
    if (parts.includes(undefined)) return [];
    const grid = parts.flatMap((part) => rowsOf(part?.fields['rows']));
    const read = editionOfGrid(grid);
    const edition = read.ok && read.value.fiscalYear === fiscalYear ? read.value : null;
    const by = wordsOf(fields['by']);
    const at = countOf(fields['at']);
    return [
      {
        fiscalYear,
        id,
        maker: wordsOf(fields['maker']) || null,
        grid,
        edition,
        from: fields['from'] === 'link' ? 'link' : 'file',
        by: isPersonId(by) ? by : null,
        at: at === null ? null : instant(at),
      },
    ];
  });
}

function partName(id: string, place: number): string {
  return `${id}-${place}`;
}

function partsOf(grid: Grid): readonly Grid[] {
  const parts: (readonly string[])[][] = [[]];
  let room = largestPart;
  for (const row of grid) {
    const size = row.reduce((sum, cell) => sum + cell.length + 3, 0);
    if (size > room && parts.at(-1)?.length !== 0) {
      parts.push([]);
      room = largestPart;
    }
    parts.at(-1)?.push(row);
    room -= size;
  }
  return parts;
}

function rowsOf(value: Json | undefined): Grid {
  if (!Array.isArray(value)) return [];
  return value.map((row: Json) =>
    Array.isArray(row) ? row.map((cell: Json) => (typeof cell === 'string' ? cell : '')) : [],
  );
}

function headEdit(taking: Taking, parts: number): Edit {
  return edit(String(taking.fiscalYear), { ...taking, parts, isWithdrawn: false });
}

function edit(row: string, set: Edit['set']): Edit {
  return { table, row, set, steps: [], add: [] };
}
