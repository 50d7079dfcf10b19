import { useState } from 'preact/hooks';
import type { Grid } from '../../../../domain/basics/grid.ts';
import type { BookSources } from '../../../../domain/ita/book/sources.ts';
import { useWords } from '../../../desk/shell.tsx';
import { SheetChoice } from '../../sheet-choice.tsx';
import { importTexts } from './import-texts.ts';
import { TableImport } from './table-import.tsx';

/** A table in a file, CSV or Excel. */
export function FileTable({ book }: { readonly book: BookSources }) {
  const words = useWords(importTexts);
  const [table, setTable] = useState<{ readonly name: string; readonly grid: Grid } | null>(null);
  return (
    <div class="way">
      <SheetChoice
        help={words.fileHelp}
        onRead={(grid, name) => setTable(grid === null ? null : { name, grid })}
      />
      {table !== null && <TableImport key={table.name} book={book} grid={table.grid} />}
    </div>
  );
}
