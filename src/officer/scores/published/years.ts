import type { Certainty, Edition } from '../../../domain/ita/edition.ts';
import { recompute, type PublishedYear, type Recomputed } from '../../../domain/ita/published.ts';
import { publishedOfFields } from '../../../domain/ita/rows/published-row.ts';
import type { RowView } from '../../../data/officer/office.ts';
import { editionOf } from '../../../editions/index.ts';

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

/** The published rows worked out again, latest year first; rows that are no published year are passed over. */
export function yearViews(rows: readonly RowView[]): readonly YearView[] {
  const published = rows
    .map(({ fields }) => publishedOfFields(fields))
    .filter((year) => year !== null)
    .sort((one, other) => other.fiscalYear - one.fiscalYear);
  return published.map((year) => {
    const own = editionOf(year.fiscalYear);
    const edition = own ?? neighbour(year, published);
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
function neighbour(year: PublishedYear, all: readonly PublishedYear[]): Edition | null {
  for (const other of all) {
    if (other.source === '' || other.source !== year.source) continue;
    const edition = editionOf(other.fiscalYear);
    if (edition !== null) return edition;
  }
  return null;
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
