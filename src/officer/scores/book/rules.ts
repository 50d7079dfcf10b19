import type { Rules } from '../../../domain/ita/book/sources.ts';
import { keptEditions } from '../../../domain/ita/rows/edition-rows.ts';
import type { KeptRow } from '../../../domain/ita/rows/fields.ts';
import { editionOf, editions } from '../../../editions/index.ts';

/** The rules of every year that this office knows. */
export interface RuleShelf {
  /** Fiscal years, in any order. */
  readonly years: readonly number[];
  of(fiscalYear: number): Rules | null;
}

/** What the office has taken in for its own stands before the app's. */
export function ruleShelf(rows: readonly KeptRow[]): RuleShelf {
  const own = new Map(
    keptEditions(rows).flatMap(({ fiscalYear, edition }) =>
      edition === null ? [] : [[fiscalYear, edition]],
    ),
  );
  return {
    years: [...new Set([...own.keys(), ...editions.map(({ fiscalYear }) => fiscalYear)])],
    of(fiscalYear) {
      const made = own.get(fiscalYear);
      if (made !== undefined) return { edition: made, origin: 'office' };
      const edition = editionOf(fiscalYear);
      return edition === null ? null : { edition, origin: 'app' };
    },
  };
}
