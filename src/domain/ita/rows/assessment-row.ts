import type { Level4Values, SurveyCode } from '../edition.ts';
import { points, type Points } from '../points.ts';
import {
  countOf,
  type Fields,
  hundredths,
  type KeptRow,
  namedOf,
  pointsOfHundredths,
  wordsOf,
} from './fields.ts';

/** A mark that the office may set, and where it has it from. */
export interface Mark {
  readonly value: Points;
  readonly source: string;
}

/** What an office sets for one fiscal year: a row of the table `assessments`. */
export interface Assessment {
  /** Buddhist era. */
  readonly fiscalYear: number;
  /** How many people could answer; `null` while nobody said. */
  readonly population: Readonly<Record<SurveyCode, number | null>>;
  /** `null` for what the edition says. */
  readonly level4Values: Level4Values | null;
  /** From more than so many points on an indicator is a strength, below a weakness; `null` for the usual 80. */
  readonly strongFrom: Mark | null;
  /** `null` for the edition's. */
  readonly passMark: Mark | null;
  /** How hard an item is for this office, by its code: 1 (a day) to 9 (most of a year); left out, our estimate stands. */
  readonly effort: Readonly<Record<string, number>>;
}

/** What stands while an office has set nothing. */
export function unset(fiscalYear: number): Assessment {
  return {
    fiscalYear,
    population: { IIT: null, EIT: null },
    level4Values: null,
    strongFrom: null,
    passMark: null,
    effort: {},
  };
}

/**
 * The usual line between strengths and weaknesses.
 * @see the sample report of 2564, analysis 4) and 5): "more than 80" and "less than 80"
 */
export const usualStrongFrom: Points = points(80);

/** An assessment as the fields of its row; the row's name is the fiscal year. */
export function fieldsOfAssessment(given: Assessment): Fields {
  return {
    fiscalYear: given.fiscalYear,
    population: { ...given.population },
    level4Values: given.level4Values,
    strongFrom: markFields(given.strongFrom),
    passMark: markFields(given.passMark),
    effort: { ...given.effort },
  };
}

/** @returns `null` when the row is no assessment */
export function assessmentOf({ fields }: KeptRow): Assessment | null {
  const fiscalYear = countOf(fields['fiscalYear']);
  if (fiscalYear === null) return null;
  const population = new Map(namedOf(fields['population']));
  const effort = namedOf(fields['effort']).flatMap(([code, weight]) => {
    const whole = countOf(weight);
    return whole !== null && whole >= 1 && whole <= 9 ? [[code, whole] as const] : [];
  });
  return {
    fiscalYear,
    population: { IIT: countOf(population.get('IIT')), EIT: countOf(population.get('EIT')) },
    level4Values: values.find((known) => known === fields['level4Values']) ?? null,
    strongFrom: markOf(fields['strongFrom']),
    passMark: markOf(fields['passMark']),
    effort: Object.fromEntries(effort),
  };
}

const values: readonly Level4Values[] = ['33/67', '33.33/66.67'];

function markFields(mark: Mark | null): Fields | null {
  return mark === null ? null : { value: hundredths(mark.value), source: mark.source };
}

function markOf(field: Fields[string] | undefined): Mark | null {
  const given = new Map(namedOf(field));
  const value = pointsOfHundredths(given.get('value'));
  return value === null ? null : { value, source: wordsOf(given.get('source')) };
}
