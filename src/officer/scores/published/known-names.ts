import type { BookSources } from '../../../domain/ita/book/sources.ts';
import { yearOf } from '../../../domain/ita/published-table/cell.ts';
import type { Edition, Indicator, Level } from '../../../domain/ita/edition.ts';
import type { TableReading } from '../../../domain/ita/published-table/read-table.ts';

/** The indicators a year is typed in by. */
export interface NamesOfYear {
  readonly indicators: readonly Indicator[];
  /** Whose they are; not always those of the year asked for. */
  readonly of: number;
}

/** Every edition there is that names indicators, oldest first. */
function named({ ruledYears, rulesOf }: BookSources): readonly Edition[] {
  return [...ruledYears]
    .sort((one, other) => one - other)
    .flatMap((year) => rulesOf(year)?.edition ?? [])
    .filter(({ indicators }) => indicators.length > 0);
}

/** That year's own indicators, else those of the oldest edition that has any. */
export function namesOf(book: BookSources, fiscalYear: number): NamesOfYear {
  const own = book.rulesOf(fiscalYear)?.edition;
  const [oldest] = named(book);
  const edition = own !== undefined && own.indicators.length > 0 ? own : oldest;
  return { indicators: edition?.indicators ?? [], of: edition?.fiscalYear ?? fiscalYear };
}

/** A year's levels; empty where nobody knows them. */
export function levelsOf(book: BookSources, fiscalYear: number): readonly Level[] {
  return book.rulesOf(fiscalYear)?.edition.levels ?? [];
}

/** By what a table of any year is read. */
export function readingOf(
  book: BookSources,
  { year, source }: Pick<TableReading, 'year' | 'source'>,
): TableReading {
  return {
    indicators: named(book).flatMap(({ indicators }) => indicators),
    levelsOf: (fiscalYear) => levelsOf(book, fiscalYear),
    year,
    source: source.trim(),
  };
}

/** A fiscal year as it is typed; `null` when it is none, or has not begun. */
export function yearTyped(words: string, latest: number): number | null {
  const year = yearOf(words);
  return year !== null && year <= latest ? year : null;
}
