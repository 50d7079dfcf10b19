import type { ComponentChildren } from 'preact';
import './data-table.css';

export interface TableColumn {
  readonly label: string;
  /** Figures: set to the end, one under the other. */
  readonly isNumeric?: boolean;
}

export interface TableRow {
  readonly key: string;
  /** One per column; the first names the row. */
  readonly cells: readonly ComponentChildren[];
  /** A sum or a total: set apart. */
  readonly isTotal?: boolean;
}

export interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** On a narrow screen each row becomes a small block of labelled values; roles keep it a table for the ear. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    <table class="data-table" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ label, isNumeric }) => (
            <th key={label} role="columnheader" scope="col" class={isNumeric ? 'numeric' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.key} role="row" class={row.isTotal ? 'total' : undefined}>
            {columns.map((column, index) => (
              <Cell key={column.label} column={column} isRowName={index === 0}>
                {row.cells[index]}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly column: TableColumn;
  readonly isRowName: boolean;
  readonly children: ComponentChildren;
}

function Cell({ column, isRowName, children }: CellProps) {
  if (isRowName) {
    return (
      <th role="rowheader" scope="row">
        {children}
      </th>
    );
  }
  return (
    <td role="cell" data-label={column.label} class={column.isNumeric ? 'numeric' : undefined}>
      {children}
    </td>
  );
}
