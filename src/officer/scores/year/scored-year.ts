import type { BookYear } from '../../../domain/ita/book/book-year.ts';
import type { Edition } from '../../../domain/ita/edition.ts';

/** A year whose rules can be computed with. */
export interface ScoredYear {
  readonly year: BookYear;
  readonly scored: NonNullable<BookYear['scored']>;
  readonly edition: Edition;
}
