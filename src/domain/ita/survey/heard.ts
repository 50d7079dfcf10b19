import { partsOf } from '../edition-parts.ts';
import type { Edition, SurveyCode } from '../edition.ts';
import type { PartTally, SurveyTally } from '../tally.ts';
import { fewestAnswersShown } from './small-groups.ts';

/** Sheets that came one way: by one channel, or typed in by officers. */
export interface HeardGroup {
  /** Address of the channel, the same on paper, or `typed`. */
  readonly code: string;
  readonly tally: SurveyTally;
}

/**
 * What a survey brought, together and by the way it came. What fewer than five of a group answered is in nothing here,
 * the sum included: all that can be seen is made of groups of five and more, so no subtraction brings a smaller one out.
 */
export interface Heard {
  readonly instrument: SurveyCode;
  /** All sheets; answers of a group too small to be seen count as blanks until it has grown. */
  readonly all: SurveyTally;
  /** Each group by itself, without the parts that fewer than five of it answered. */
  readonly groups: readonly HeardGroup[];
}

/** The group of sheets that officers counted and typed in. */
export const typed = 'typed';

/** The group of a channel's sheets that came on paper. */
export const onPaper = (channel: string): string => `${channel} paper`;

/**
 * Puts the groups of one survey together; the order of groups does not matter to any number.
 *
 * Why a small group is not simply hidden, and the next-smallest beside it: that holds for one look only. When one of the
 * two has grown, both are shown, and whoever noted the earlier sum has the small one left over.
 */
export function hear(edition: Edition, instrument: SurveyCode, groups: readonly HeardGroup[]): Heard {
  const codes = new Set(partsOf(edition, instrument).map(({ code }) => code));
  const seen = groups.map(({ code, tally }) => ({ code, tally: partsIn(withoutFew(tally), codes) }));
  const sums = [...codes].map((code) => [code, sumOf(seen, code)] as const);
  const known = sums.filter(([, sum]) => answersIn(sum) > 0);
  return {
    instrument,
    all: { instrument, sheets: sheetsIn(groups), parts: Object.fromEntries(known) },
    groups: seen,
  };
}

/** A tally without the parts that fewer than five answered. */
export function withoutFew(tally: SurveyTally): SurveyTally {
  const many = Object.entries(tally.parts).filter(([, part]) => answersIn(part) >= fewestAnswersShown);
  return { ...tally, parts: Object.fromEntries(many) };
}

/** Several tallies of one survey as one. */
export function sumOfTallies(instrument: SurveyCode, tallies: readonly SurveyTally[]): SurveyTally {
  const groups = tallies.map((tally, place) => ({ code: String(place), tally }));
  const codes = new Set(tallies.flatMap(({ parts }) => Object.keys(parts)));
  const parts = [...codes].map((code) => [code, sumOf(groups, code)] as const);
  return { instrument, sheets: sheetsIn(groups), parts: Object.fromEntries(parts) };
}

/** How many people answered a part. */
export function answersIn({ counts }: PartTally): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function sumOf(groups: readonly HeardGroup[], part: string): PartTally {
  const counts = new Map<string, number>();
  let blank = 0;
  for (const { tally } of groups) {
    const given = tally.parts[part];
    for (const [option, count] of Object.entries(given?.counts ?? {}))
      counts.set(option, (counts.get(option) ?? 0) + count);
    blank += given?.blank ?? tally.sheets;
  }
  return { counts: Object.fromEntries(counts), blank };
}

function partsIn(tally: SurveyTally, codes: ReadonlySet<string>): SurveyTally {
  const parts = Object.entries(tally.parts).filter(([code]) => codes.has(code));
  return { ...tally, parts: Object.fromEntries(parts) };
}

function sheetsIn(groups: readonly HeardGroup[]): number {
  return groups.reduce((sum, { tally }) => sum + tally.sheets, 0);
}
