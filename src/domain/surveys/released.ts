import { fewestAnswersShown } from '../ita/survey/small-groups.ts';

/** How often each option of each question was chosen. */
export type Counts = { readonly [question: string]: { readonly [option: string]: number } };

/** What of a channel's sheets may leave the devices that read them. */
export interface Released {
  /** How many sheets had come when something was last released: it grows with every release, and tells one from the next. */
  readonly sheets: number;
  readonly counts: Counts;
}

/** What stands while nothing may be released. */
export const nothingReleased: Released = { sheets: 0, counts: {} };

/**
 * Goes on by one sheet: a question's counts are released once five people more have answered it than were released before.
 * Sheets stand in the same order on every device that reads them, so all of these release the same, whenever each of
 * them looks; and no two releases of a question ever differ by one to four answers.
 *
 * @param counts of all sheets so far, the new one among them
 * @param questions those that may be released at all, each answered once by each person
 */
export function released(
  before: Released,
  { sheets, counts }: Released,
  questions: readonly string[],
): Released {
  const grown = questions.filter(
    (id) => answersTo(counts, id) - answersTo(before.counts, id) >= fewestAnswersShown,
  );
  if (grown.length === 0) return before;
  const fresh = Object.fromEntries(grown.map((id) => [id, counts[id] ?? {}]));
  return { sheets, counts: { ...before.counts, ...fresh } };
}

/** Several versions of a form together: each was released by itself, so their sum grows in the same steps. */
export function sumOfReleased(all: readonly Released[]): Released {
  return {
    sheets: all.reduce((sum, { sheets }) => sum + sheets, 0),
    counts: sumOfCounts(all.map(({ counts }) => counts)),
  };
}

/** Adds counts up, question by question. */
export function sumOfCounts(all: readonly Counts[]): Counts {
  const sums = new Map<string, Map<string, number>>();
  for (const [question, options] of all.flatMap((counts) => Object.entries(counts))) {
    const so = sums.get(question) ?? new Map<string, number>();
    for (const [option, count] of Object.entries(options)) so.set(option, (so.get(option) ?? 0) + count);
    sums.set(question, so);
  }
  return Object.fromEntries([...sums].map(([question, options]) => [question, Object.fromEntries(options)]));
}

/** How many have answered a question. */
export function answersTo(counts: Counts, question: string): number {
  const options = Object.hasOwn(counts, question) ? (counts[question] ?? {}) : {};
  return Object.values(options).reduce((sum, count) => sum + count, 0);
}
