import type { CellPlace } from '../printed.ts';
import type { WideColumn } from './columns.ts';

/** Why a wide table is not audited, and where: nothing is guessed of a table whose cells may stand under other heads. */
export type WideProblem = CellPlace &
  (
    | { readonly kind: 'no-head' }
    | { readonly kind: 'missing-columns'; readonly columns: readonly WideColumn[] }
    /** Two heads say the same. */
    | { readonly kind: 'twice-column'; readonly words: string }
    /** There is something in the row, and no year of the Buddhist era. */
    | { readonly kind: 'no-fiscal-year'; readonly words: string }
    /** More cells than heads: a decimal comma that parts cells, a row that has slipped. */
    | { readonly kind: 'too-many-cells'; readonly words: string }
    /** Heads, and nothing below them. */
    | { readonly kind: 'no-rows' }
  );
