import type { Question } from '../../channels/question.ts';
import type { Edition, SurveyCode } from '../edition.ts';
import type { KeptRow } from '../rows/fields.ts';
import type { ChannelCounts } from '../self-survey.ts';

/** The rules of a year, and whose they are: the app's own, or the office's, made or corrected by somebody. */
export interface Rules {
  readonly edition: Edition;
  readonly origin: 'app' | 'office';
}

/** A self-survey of the office with what was counted. */
export interface CountedSurvey {
  /** Address of its channel. */
  readonly channel: string;
  readonly instrument: SurveyCode;
  /** Fiscal year of the edition whose questions it asks. */
  readonly edition: number;
  readonly questions: readonly Question[];
  readonly counted: ChannelCounts;
  /** What came of it on paper and was typed in; left out while nothing has. */
  readonly paper?: ChannelCounts;
}

/** Everything a score book is made of: rows of the office's tables as they are kept. */
export interface BookSources {
  readonly published: readonly KeptRow[];
  readonly disclosure: readonly KeptRow[];
  readonly handCounts: readonly KeptRow[];
  readonly assessments: readonly KeptRow[];
  readonly routes: readonly KeptRow[];
  readonly surveys: readonly CountedSurvey[];
  /** The fiscal year in which today lies. */
  readonly thisYear: number;
  /** Years that have rules, in any order. */
  readonly ruledYears: readonly number[];
  /** @returns `null` when nobody knows that year's rules */
  rulesOf(fiscalYear: number): Rules | null;
}
