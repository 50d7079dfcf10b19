import type { BookSources } from '../../../../domain/ita/book/sources.ts';
import type { PublishedYear } from '../../../../domain/ita/published.ts';
import type { Fields } from '../../../../domain/ita/rows/fields.ts';
import {
  emptiedPublished,
  fieldsOfPublished,
  publishedOfFields,
} from '../../../../domain/ita/rows/published-row.ts';
import type { Edit } from '../../../../domain/log/edit.ts';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import { importTexts } from './import-texts.ts';

/** The published years that are there, latest first. */
export function keptYears({ published }: BookSources): readonly PublishedYear[] {
  return published
    .map(({ fields }) => publishedOfFields(fields))
    .filter((year) => year !== null)
    .sort((one, other) => other.fiscalYear - one.fiscalYear);
}

interface Keeping {
  /** All of them in one act; those already there are replaced. @returns whether they were kept */
  keep(years: readonly PublishedYear[]): Promise<boolean>;
  remove(fiscalYear: number): Promise<boolean>;
}

/** Keeps published years and takes them out, each with a way back. */
export function useKeeping(book: BookSources): Keeping {
  const { office, notices } = useDesk();
  const words = useWords(importTexts);
  const act = (changes: readonly Change[], label: string): Promise<boolean> => {
    const edits = changes.map(({ fiscalYear, set }) => edit(rowOf(book, fiscalYear), set));
    const before = changes.map(({ fiscalYear }) =>
      edit(rowOf(book, fiscalYear), fieldsNow(book, fiscalYear)),
    );
    return notices.keep(office.edit(edits), {
      label,
      undo: { label: words.undo, act: () => office.edit(before), undone: words.undone },
    });
  };
  return {
    keep: (years) =>
      act(
        years.map((year) => ({ fiscalYear: year.fiscalYear, set: fieldsOfPublished(year) })),
        words.kept(listed(years)),
      ),
    remove: (fiscalYear) =>
      act([{ fiscalYear, set: emptiedPublished(fiscalYear) }], words.removed(fiscalYear)),
  };
}

interface Change {
  readonly fiscalYear: number;
  readonly set: Fields;
}

/** "2563, 2564": as they follow each other. */
export function listed(years: readonly PublishedYear[]): string {
  return years
    .map(({ fiscalYear }) => fiscalYear)
    .sort((one, other) => one - other)
    .join(', ');
}

function rowOf({ published }: BookSources, fiscalYear: number): string {
  const row = published.find(({ fields }) => publishedOfFields(fields)?.fiscalYear === fiscalYear);
  return row?.id ?? String(fiscalYear);
}

/** What brings a year back to what it is now. */
function fieldsNow(book: BookSources, fiscalYear: number): Fields {
  const year = keptYears(book).find((one) => one.fiscalYear === fiscalYear);
  return year === undefined ? emptiedPublished(fiscalYear) : fieldsOfPublished(year);
}

function edit(row: string, set: Fields): Edit {
  return { table: 'published', row, set, steps: [], add: [] };
}
