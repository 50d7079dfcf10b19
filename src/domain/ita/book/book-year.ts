import { withLevel4Values } from '../edition-parts.ts';
import type { Edition, SurveyCode } from '../edition.ts';
import type { PublishedYear } from '../published.ts';
import { type Assessment, assessmentOf, unset } from '../rows/assessment-row.ts';
import { type HandCount, handCountOf } from '../rows/hand-count-row.ts';
import { type Look, lookOf } from '../rows/look-row.ts';
import { publishedOfFields } from '../rows/published-row.ts';
import { type KeptRoute, routeOfRow } from '../rows/route-row.ts';
import { type Findings, type ScoreBoard, scoreYear } from '../score.ts';
import { tallyFrom } from '../self-survey.ts';
import { hear, type Heard, type HeardGroup, onPaper, sumOfTallies, typed } from '../survey/heard.ts';
import type { BookSources, Rules } from './sources.ts';

/** Everything known of one fiscal year, and what follows from it. */
export interface BookYear {
  /** Buddhist era. */
  readonly fiscalYear: number;
  /** `null` when nobody knows the year's rules. What the office has set is in the edition already. */
  readonly rules: Rules | null;
  readonly published: PublishedYear | null;
  /** By item code; the last look at each. */
  readonly looks: ReadonlyMap<string, Look>;
  readonly handCounts: readonly HandCount[];
  readonly assessment: Assessment;
  readonly route: KeptRoute | null;
  readonly scored: Scoring | null;
}

/** What the rules make of a year. */
interface Scoring {
  readonly heard: Readonly<Record<SurveyCode, Heard>>;
  readonly findings: Findings;
  /** From all there is; a published indicator stands in place of the office's own data. */
  readonly board: ScoreBoard;
  /** From the office's own answers, counts and looks alone. */
  readonly own: ScoreBoard;
}

/** The years a book has something to say of, latest first; the current one is always among them. */
export function bookYears(sources: BookSources): readonly number[] {
  const { thisYear, ruledYears, published, disclosure, handCounts, surveys } = sources;
  const kept = [
    ...published.map(({ fields }) => publishedOfFields(fields)?.fiscalYear),
    ...disclosure.map((row) => lookOf(row)?.fiscalYear),
    ...handCounts.map((row) => handCountOf(row)?.fiscalYear),
    ...surveys.map(({ edition }) => edition),
  ].filter((year) => year !== undefined);
  return [...new Set([thisYear, ...ruledYears, ...kept])].sort((one, other) => other - one);
}

/** One year of the book. */
export function bookYear(sources: BookSources, fiscalYear: number): BookYear {
  const assessment = firstOf(sources.assessments.map(assessmentOf), fiscalYear) ?? unset(fiscalYear);
  const rules = withSettings(sources.rulesOf(fiscalYear), assessment);
  const published = firstOf(
    sources.published.map(({ fields }) => publishedOfFields(fields)),
    fiscalYear,
  );
  const looks = sources.disclosure.map(lookOf).filter((look) => look?.fiscalYear === fiscalYear);
  const handCounts = sources.handCounts.map(handCountOf).filter((count) => count !== null);
  const year = {
    fiscalYear,
    rules,
    published,
    looks: new Map(looks.flatMap((look) => (look === null ? [] : [[look.code, look] as const]))),
    handCounts: handCounts.filter((count) => count.fiscalYear === fiscalYear),
    assessment,
    route: firstOf(sources.routes.map(routeOfRow), fiscalYear),
  };
  return { ...year, scored: rules === null ? null : scoring(year, rules.edition, sources) };
}

function scoring(year: Omit<BookYear, 'scored'>, edition: Edition, sources: BookSources): Scoring {
  const heard = {
    IIT: heardIn(year, edition, { sources, instrument: 'IIT' }),
    EIT: heardIn(year, edition, { sources, instrument: 'EIT' }),
  };
  const findings = Object.fromEntries([...year.looks].map(([code, { finding }]) => [code, finding]));
  const tallies = { IIT: heard.IIT.all, EIT: heard.EIT.all };
  const own = scoreYear(edition, { tallies, findings });
  const { published } = year;
  const board =
    published === null ? own : scoreYear(edition, { tallies, findings, indicators: published.indicators });
  return { heard, findings, board, own };
}

interface Listening {
  readonly sources: BookSources;
  readonly instrument: SurveyCode;
}

function heardIn(
  { fiscalYear, handCounts }: Omit<BookYear, 'scored'>,
  edition: Edition,
  { sources, instrument }: Listening,
): Heard {
  const channels = sources.surveys
    .filter((survey) => survey.instrument === instrument && survey.edition === fiscalYear)
    .flatMap(({ channel, counted, questions, paper }): readonly HeardGroup[] => [
      { code: channel, tally: tallyFrom(edition, instrument, { ...counted, questions }) },
      ...(paper === undefined
        ? []
        : [
            {
              code: onPaper(channel),
              tally: tallyFrom(edition, instrument, { ...paper, questions }),
            },
          ]),
    ]);
  const typedIn = handCounts
    .filter(({ tally, isWithdrawn }) => tally.instrument === instrument && !isWithdrawn)
    .map(({ tally }) => tally);
  const hand = typedIn.length === 0 ? [] : [{ code: typed, tally: sumOfTallies(instrument, typedIn) }];
  return hear(edition, instrument, [...channels, ...hand]);
}

function withSettings(rules: Rules | null, { level4Values, passMark }: Assessment): Rules | null {
  if (rules === null) return null;
  const valued = level4Values === null ? rules.edition : withLevel4Values(rules.edition, level4Values);
  const edition = passMark === null ? valued : { ...valued, passMark: passMark.value };
  return { ...rules, edition };
}

function firstOf<Kept extends { readonly fiscalYear: number }>(
  all: readonly (Kept | null)[],
  fiscalYear: number,
): Kept | null {
  return all.find((one) => one?.fiscalYear === fiscalYear) ?? null;
}
