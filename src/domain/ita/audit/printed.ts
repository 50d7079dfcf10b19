import type { InstrumentCode } from '../edition.ts';

/** A cell of a printed year: an indicator, an instrument's mean, the total, the level, the direction of an indicator. */
export type CellName = `i${number}` | `direction${number}` | InstrumentCode | 'total' | 'level';

/** Where a cell stands in the table it was read from, as people count: the first row and column are 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell as it was printed. */
export interface PrintedCell {
  /** Digits Arabic, blanks tidied (`tidy`), else as printed; empty where the table leaves it empty. */
  readonly words: string;
  /** `null` where the table is ours. */
  readonly place: CellPlace | null;
}

/** One year of one office, as printed: nothing of it is believed yet. A cell that the table does not have is left out. */
export interface PrintedYear {
  /** Buddhist era. */
  readonly fiscalYear: number;
  readonly cells: Readonly<Partial<Record<CellName, PrintedCell>>>;
}

/** The printed years of one office. */
export interface PrintedTable {
  /** As printed; empty where the table does not say it. */
  readonly office: string;
  /** In the order in which they stand. */
  readonly years: readonly PrintedYear[];
}

/** The words of a cell; empty where there is none. */
export function wordsIn({ cells }: PrintedYear, cell: CellName): string {
  return cells[cell]?.words ?? '';
}
