import type { Grid } from '../../domain/basics/grid.ts';
import type { LocalText } from '../../domain/basics/local-text.ts';
import type { CellPlace } from '../../domain/ita/audit/printed.ts';

/** A table out of a file, and how a place in it is told to whoever has that file before them. */
export interface TableFile {
  readonly grid: Grid;
  /** @returns `null` where there is nothing to point at */
  readonly where: (place: CellPlace) => Promise<LocalText | null>;
}

/** Why a file gives no table. */
export interface FileFault {
  readonly where: LocalText | null;
  readonly says: LocalText;
}
