import type { Rules } from '../../../domain/ita/book/sources.ts';
import { editionOf, editions } from '../../../editions/index.ts';

/** The rules of every year that this office knows. */
export interface RuleShelf {
  /** Fiscal years, in any order. */
  readonly years: readonly number[];
  of(fiscalYear: number): Rules | null;
}

/** The app's own editions. */
export function ruleShelf(): RuleShelf {
  return {
    years: editions.map(({ fiscalYear }) => fiscalYear),
    of(fiscalYear) {
      const edition = editionOf(fiscalYear);
      return edition === null ? null : { edition, origin: 'app' };
    },
  };
}
