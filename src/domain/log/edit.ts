import type { Branded } from '../basics/branded.ts';
import type { EntryId } from '../basics/ids.ts';
import type { Json } from '../basics/json.ts';

/** `table/row`: where an edit belongs. */
export type RowKey = Branded<string, 'RowKey'>;

/** A change that holds only where `from` is still true when its turn in the log comes. */
export interface Step {
  readonly field: string;
  readonly from: Json;
  readonly to: Json;
}

/** Something added to a list of the row. */
export interface Addition {
  readonly list: string;
  readonly item: EntryId;
  readonly value: Json;
}

/** One edit of one row. */
export interface Edit {
  readonly table: string;
  readonly row: string;
  readonly set: { readonly [field: string]: Json };
  readonly steps: readonly Step[];
  readonly add: readonly Addition[];
}

/** The key of a row among all tables. */
export function rowKey(table: string, row: string): RowKey {
  return `${table}/${row}` as RowKey;
}
