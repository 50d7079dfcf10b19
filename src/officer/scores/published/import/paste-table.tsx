import { useMemo, useState } from 'preact/hooks';
import type { BookSources } from '../../../../domain/ita/book/sources.ts';
import { readPasted } from '../../../../sheets/read-pasted.ts';
import { TextArea } from '../../../../ui/fields/text-area.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { importTexts } from './import-texts.ts';
import { TableImport } from './table-import.tsx';

/** A table that is pasted, from a report or a sheet. */
export function PasteTable({ book }: { readonly book: BookSources }) {
  const words = useWords(importTexts);
  const [text, setText] = useState('');
  const grid = useMemo(() => readPasted(text), [text]);
  return (
    <div class="way">
      <TextArea label={words.pasteLabel} help={words.pasteHelp} rows={5} value={text} onType={setText} />
      {text.trim() !== '' && <TableImport book={book} grid={grid} />}
    </div>
  );
}
