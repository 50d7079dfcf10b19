/** A place in a table as people count: the first row and the first column are 1. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** What could not be read of a table, or was read otherwise than it stands there; `words` are the table's own. */
export type TableFault =
  /** Nothing stands in it. */
  | { readonly kind: 'empty' }
  /** No row or column is known as an indicator. */
  | { readonly kind: 'no-indicators' }
  /** One column of scores, and nothing says of which year. */
  | { readonly kind: 'no-year' }
  /** More columns of scores than one, and none says its year. */
  | { readonly kind: 'columns-without-year' }
  | ({ readonly kind: 'not-a-number'; readonly words: string } & Place)
  | ({ readonly kind: 'out-of-range'; readonly words: string } & Place)
  /** Read, to two decimals. */
  | ({ readonly kind: 'rounded'; readonly words: string } & Place)
  /** The same thing of the same year a second time, otherwise; the first was kept. */
  | ({ readonly kind: 'twice'; readonly kept: string; readonly words: string } & Place)
  /** That year's rules know no such level; none was read. */
  | ({ readonly kind: 'unknown-level'; readonly words: string } & Place)
  /** A row with scores that says not what it is about, or says two things. */
  | { readonly kind: 'unknown-row'; readonly row: number; readonly words: string }
  | { readonly kind: 'contradiction'; readonly row: number; readonly words: string }
  /** Its cells stand beside the columns of the years and cannot be told apart; not read. */
  | { readonly kind: 'shifted'; readonly row: number; readonly words: string }
  /** Its cells stand beside the columns of the years; as many as there are years, read in their order. */
  | { readonly kind: 'realigned'; readonly row: number; readonly words: string };

/** Whether something was left unread; else it was read and only needs a look. */
export function isUnread({ kind }: TableFault): boolean {
  return kind !== 'rounded' && kind !== 'realigned' && kind !== 'twice';
}

/** The same fault in a table whose rows are columns. */
export function turned(fault: TableFault): TableFault {
  return 'column' in fault ? { ...fault, row: fault.column, column: fault.row } : fault;
}
