import { partsOf } from '../edition-parts.ts';
import type { Edition, SurveyCode } from '../edition.ts';
import type { PartTally, SurveyTally } from '../tally.ts';
import { fewestAnswersShown, hiddenGroups } from './small-groups.ts';

/** Sheets that came one way: by one channel, or typed in by officers. */
export interface HeardGroup {
  /** Address of the channel, or `typed`. */
  readonly code: string;
  readonly tally: SurveyTally;
}

/** What a survey brought, together and by the way it came; whatever would tell what few answered is left out. */
export interface Heard {
  readonly instrument: SurveyCode;
  /** All sheets; a part that fewer than five answered is left out, and so unknown. */
  readonly all: SurveyTally;
  /** Each group by itself; parts whose showing beside the sum would tell what few answered are left out. */
  readonly groups: readonly HeardGroup[];
}

/** The group of sheets that officers counted and typed in. */
export const typed = 'typed';

/** Puts the groups of one survey together; the order of groups does not matter to any number. */
export function hear(edition: Edition, instrument: SurveyCode, groups: readonly HeardGroup[]): Heard {
  const codes = partsOf(edition, instrument).map(({ code }) => code);
  const sums = codes.map((code) => [code, sumOf(groups, code)] as const);
  const shown = sums.filter(([, sum]) => answersIn(sum) >= fewestAnswersShown);
  const hiddenAt = new Map(codes.map((code) => [code, hiddenGroups(sizesAt(groups, code))]));
  return {
    instrument,
    all: { instrument, sheets: sheetsIn(groups), parts: Object.fromEntries(shown) },
    groups: groups.map(({ code: group, tally }) => {
      const parts = Object.entries(tally.parts).filter(([code]) => !(hiddenAt.get(code)?.has(group) ?? true));
      return { code: group, tally: { ...tally, parts: Object.fromEntries(parts) } };
    }),
  };
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

function sizesAt(groups: readonly HeardGroup[], part: string): ReadonlyMap<string, number> {
  return new Map(
    groups.map(({ code, tally }) => [code, answersIn(tally.parts[part] ?? { counts: {}, blank: 0 })]),
  );
}

function sheetsIn(groups: readonly HeardGroup[]): number {
  return groups.reduce((sum, { tally }) => sum + tally.sheets, 0);
}
