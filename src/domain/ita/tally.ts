import { partsOf, scaleOf } from './edition-parts.ts';
import type { Edition, Part, SurveyCode } from './edition.ts';

/** One person's answers by part code; a part left out is blank. Questions without parts go by their own code. */
export type SurveySheet = Readonly<Record<string, string>>;

/** How often each answer was given to one part, and by how many it was left blank. */
export interface PartTally {
  readonly counts: Readonly<Record<string, number>>;
  readonly blank: number;
}

/** All that a score needs of any number of sheets; small, plain, and says nothing of a single person. */
export interface SurveyTally {
  readonly instrument: SurveyCode;
  /** Sheets counted. */
  readonly sheets: number;
  /** By part code. */
  readonly parts: Readonly<Record<string, PartTally>>;
}

/** Counts sheets one after the other, in any order; its memory does not grow with their number. */
export interface SheetCount {
  /** Adds one sheet. An answer that is not on the part's scale counts as blank; codes that are no part are passed over. */
  add(sheet: SurveySheet): void;
  /** What was counted so far. */
  tally(): SurveyTally;
}

/**
 * Starts to count sheets of one survey.
 * @param from an earlier tally of the same survey to go on from
 */
export function startCount(edition: Edition, instrument: SurveyCode, from?: SurveyTally): SheetCount {
  const lines = partsOf(edition, instrument).map((part) => countLine(edition, part, from?.parts[part.code]));
  let sheets = from?.sheets ?? 0;
  return {
    add(sheet) {
      sheets += 1;
      for (const line of lines) {
        const place = line.places.get(sheet[line.code] ?? '') ?? line.blankAt;
        line.counts[place] = (line.counts[place] ?? 0) + 1;
      }
    },
    tally: () => ({
      instrument,
      sheets,
      parts: Object.fromEntries(lines.map((line) => [line.code, line.read()])),
    }),
  };
}

// Counts lie in one plain array per part, the blanks last: adding a sheet makes no object.
function countLine(edition: Edition, part: Part, from: PartTally | undefined) {
  const codes = scaleOf(edition, part.scale).options.map((option) => option.code);
  const counts = [...codes.map((code) => from?.counts[code] ?? 0), from?.blank ?? 0];
  return {
    code: part.code,
    places: new Map(codes.map((code, place) => [code, place])),
    blankAt: codes.length,
    counts,
    read: (): PartTally => ({
      counts: Object.fromEntries(codes.map((code, place) => [code, counts[place] ?? 0])),
      blank: counts[codes.length] ?? 0,
    }),
  };
}

/** Counts these sheets, half-filled ones with their blanks. */
export function tallySheets(
  edition: Edition,
  instrument: SurveyCode,
  sheets: Iterable<SurveySheet>,
): SurveyTally {
  const count = startCount(edition, instrument);
  for (const sheet of sheets) count.add(sheet);
  return count.tally();
}

/**
 * The sheets on which every part has an answer of its scale: a half-filled form is not counted.
 * @see src/editions/2564/source.md, “Half-filled forms”
 */
export function wholeSheets(
  edition: Edition,
  instrument: SurveyCode,
  sheets: readonly SurveySheet[],
): readonly SurveySheet[] {
  const wanted = partsOf(edition, instrument).map((part) => ({
    code: part.code,
    answers: new Set(scaleOf(edition, part.scale).options.map((option) => option.code)),
  }));
  return sheets.filter((sheet) => wanted.every(({ code, answers }) => answers.has(sheet[code] ?? '')));
}
