import type { Certainty, Edition } from '../../../domain/ita/edition.ts';
import { recompute, type PublishedYear, type Recomputed } from '../../../domain/ita/published.ts';
import { publishedOfFields } from '../../../domain/ita/rows/published-row.ts';
import type { AnalysedYear } from '../../../domain/ita/analysis/figures.ts';
import type { BookSources } from '../../../domain/ita/book/sources.ts';

/** A published year with our arithmetic beside it. */
export type YearView =
  | {
      readonly known: true;
      readonly published: PublishedYear;
      readonly edition: Edition;
      /** The rules are those of another year that the same table prints beside it. */
      readonly isBorrowed: boolean;
      readonly result: Recomputed;
    }
  | { readonly known: false; readonly published: PublishedYear };

/** The published years worked out again, latest first; rows that are no published year are passed over. */
export function yearViews({ published: rows, rulesOf }: BookSources): readonly YearView[] {
  const scoringOf = (fiscalYear: number): Edition | null => {
    const edition = rulesOf(fiscalYear)?.edition ?? null;
    return edition !== null && edition.instruments.length > 0 ? edition : null;
  };
  const published = rows
    .map(({ fields }) => publishedOfFields(fields))
    .filter((year) => year !== null)
    .sort((one, other) => other.fiscalYear - one.fiscalYear);
  return published.map((year) => {
    const own = scoringOf(year.fiscalYear);
    // A year that has rules, if only a list to tick off, is not measured by those of another.
    const hasNone = rulesOf(year.fiscalYear) === null;
    const edition = own ?? (hasNone ? neighbour(year, published, scoringOf) : null);
    return edition === null
      ? { known: false, published: year }
      : {
          known: true,
          published: year,
          edition,
          isBorrowed: own === null,
          result: recompute(year, edition),
        };
  });
}

// No other year's rules are taken on our own account; but a report that prints two years in one table,
// indicator beside indicator, has itself measured both by the same rules.
function neighbour(
  year: PublishedYear,
  all: readonly PublishedYear[],
  scoringOf: (fiscalYear: number) => Edition | null,
): Edition | null {
  for (const other of all) {
    if (other.source === '' || other.source !== year.source) continue;
    const edition = scoringOf(other.fiscalYear);
    if (edition !== null) return edition;
  }
  return null;
}

/** A published year as the analysis takes it. */
export function analysed(view: YearView): AnalysedYear {
  return { published: view.published, board: view.known ? view.result.board : null };
}

/** How sure the rules are by which a published year is worked out again: nothing of its questions is in it. */
export function sureOfYear({ instruments, indicators, levels, levelsSure }: Edition): Certainty {
  return leastSure([...instruments, ...indicators, ...(levels.length === 0 ? [] : [levelsSure])]);
}

const fromSurest: readonly Certainty[] = ['confirmed', 'derived', 'implementation', 'memory'];

/** A sum is as sure as its least sure part. */
export function leastSure(facts: readonly { readonly certainty: Certainty }[]): Certainty {
  const worst = Math.max(0, ...facts.map(({ certainty }) => fromSurest.indexOf(certainty)));
  return fromSurest[worst] ?? 'memory';
}

/** A level's place on the ramp of seven, 0 the best. */
export function levelStep(edition: Edition, code: string): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  const steps = [0, 1, 2, 3, 4, 5, 6] as const;
  return steps[edition.levels.findIndex((level) => level.code === code)] ?? 6;
}

/** The line at the pass mark, where the edition says one. */
export function targetOf(
  { passMark }: Edition,
  words: { readonly target: (mark: string) => string },
): { readonly target?: { readonly value: number; readonly label: string } } {
  return passMark === null ? {} : { target: { value: passMark, label: words.target(String(passMark)) } };
}
