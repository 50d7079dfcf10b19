import { useMemo } from 'preact/hooks';
import { bookYear, type BookYear } from '../../../domain/ita/book/book-year.ts';
import type { BookSources } from '../../../domain/ita/book/sources.ts';
import { useBook } from '../book/use-book.ts';

/** A year of the score book, and the book it stands in. */
export interface OpenYear {
  readonly book: BookSources;
  readonly year: BookYear;
}

/**
 * One fiscal year, followed live.
 * @returns `undefined` until everything has told itself once
 */
export function useYear(fiscalYear: number): OpenYear | undefined {
  const book = useBook();
  return useMemo(
    () => (book === undefined ? undefined : { book, year: bookYear(book, fiscalYear) }),
    [book, fiscalYear],
  );
}
