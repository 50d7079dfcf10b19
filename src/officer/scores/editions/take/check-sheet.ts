import type { Grid } from '../../../../domain/basics/grid.ts';
import type { Edition } from '../../../../domain/ita/edition.ts';
import type { SheetFault } from '../../../../domain/ita/sheet/fault.ts';
import { editionOfGrid } from '../../../../domain/ita/sheet/read.ts';
import type { SheetProblem } from '../../../../sheets/problems.ts';
import { readPasted } from '../../../../sheets/read-pasted.ts';
import { readSheet } from '../../../../sheets/read-sheet.ts';

/** What came of checking a sheet. */
export type Checked =
  | { readonly at: 'unreadable'; readonly problem: SheetProblem }
  | { readonly at: 'faulty'; readonly faults: readonly SheetFault[] }
  | { readonly at: 'right'; readonly edition: Edition };

/** Reads a chosen file. */
export async function checkFile(file: File): Promise<Checked> {
  const read = await readSheet(new Uint8Array(await file.arrayBuffer()), file.name);
  return read.ok ? checkGrid(read.value) : { at: 'unreadable', problem: read.problem };
}

/** Reads what was copied out of a spreadsheet. */
export function checkPasted(text: string): Checked {
  return checkGrid(readPasted(text));
}

/** Whether a grid is an edition, and all that is wrong with it where it is none. */
export function checkGrid(grid: Grid): Checked {
  const read = editionOfGrid(grid);
  return read.ok ? { at: 'right', edition: read.value } : { at: 'faulty', faults: read.problem };
}
