import { useState } from 'preact/hooks';
import { Save } from 'lucide';
import type { Grid } from '../../../../domain/basics/grid.ts';
import type { BookSources } from '../../../../domain/ita/book/sources.ts';
import { readPublishedTable } from '../../../../domain/ita/published-table/read-table.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { TextInput } from '../../../../ui/fields/text-input.tsx';
import { useShell, useWords } from '../../../desk/shell.tsx';
import { useScoreLinks } from '../../links.ts';
import { importTexts } from './import-texts.ts';
import { listed, useKeeping } from './keep-years.ts';
import { readingOf, yearTyped } from '../known-names.ts';
import { ReadPreview } from './read-preview.tsx';

export interface TableImportProps {
  readonly book: BookSources;
  readonly grid: Grid;
}

/** A table on its way in: where it is from, what was read of it, and the act that keeps it. */
export function TableImport({ book, grid }: TableImportProps) {
  const { way } = useShell();
  const links = useScoreLinks();
  const words = useWords(importTexts);
  const { keep } = useKeeping(book);
  const [source, setSource] = useState('');
  const [year, setYear] = useState('');
  const asked = yearTyped(year, book.thisYear);
  const read = readPublishedTable(grid, readingOf(book, { year: asked, source }));
  const needsYear = asked !== null || read.faults.some(({ kind }) => kind === 'no-year');
  const onKeep = async (): Promise<void> => {
    const [latest] = read.years;
    if (latest !== undefined && (await keep(read.years))) way.go(links.view('published', latest.fiscalYear));
  };
  return (
    <>
      {needsYear && (
        <TextInput
          label={words.whichYear}
          help={words.whichYearHelp}
          inputMode="numeric"
          value={year}
          error={year.length >= 4 && asked === null ? words.yearWrong(book.thisYear) : null}
          onType={setYear}
        />
      )}
      <TextInput
        label={words.source}
        help={words.sourceHelp}
        optionalLabel={words.optional}
        value={source}
        onType={setSource}
      />
      <ReadPreview book={book} read={read} />
      {read.years.length > 0 && (
        <Button
          kind="primary"
          icon={Save}
          label={words.keep(listed(read.years))}
          isWide
          onPress={() => void onKeep()}
        />
      )}
    </>
  );
}
