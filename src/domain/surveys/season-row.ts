import { isPersonId, type PersonId } from '../basics/ids.ts';
import { instant, type Instant } from '../basics/instant.ts';
import { parseDay, type Day } from '../calendar/day.ts';
import type { SurveyCode } from '../ita/edition.ts';
import { countOf, type Fields, type KeptRow, namedOf, wordsOf } from '../ita/rows/fields.ts';
import type { CountOnDay } from './pace.ts';
import { seasonParts, type SeasonDays, type SeasonPart } from './season.ts';

/** What an office says of one year's national survey: a row of the table `seasons`, named by the fiscal year. */
export interface Season {
  /** Buddhist era. */
  readonly fiscalYear: number;
  /** `null` while the office has not said. */
  readonly days: SeasonDays | null;
  /** Where the days are from, in the office's words. */
  readonly source: string;
  /** As pasted; empty where there is none. */
  readonly links: Readonly<Record<SurveyCode, string>>;
  /** What the national system asks for; `null` where the office has not said. */
  readonly minimum: Readonly<Record<SeasonPart, number | null>>;
}

/** What stands while an office has said nothing. */
export function noSeason(fiscalYear: number): Season {
  return {
    fiscalYear,
    days: null,
    source: '',
    links: { IIT: '', EIT: '' },
    minimum: { IIT: null, EIT: null, EIT1: null, EIT2: null },
  };
}

/** A season as the fields of its row. */
export function fieldsOfSeason({ fiscalYear, days, source, links, minimum }: Season): Fields {
  return {
    fiscalYear,
    from: days?.from ?? null,
    until: days?.until ?? null,
    source,
    links: { ...links },
    minimum: { ...minimum },
  };
}

/** The season that the rows tell of that year. */
export function seasonIn(rows: readonly KeptRow[], fiscalYear: number): Season {
  const row = rows.find(({ fields }) => countOf(fields['fiscalYear']) === fiscalYear);
  if (row === undefined) return noSeason(fiscalYear);
  const { fields } = row;
  const [from, until] = [parseDay(wordsOf(fields['from'])), parseDay(wordsOf(fields['until']))];
  const links = new Map(namedOf(fields['links']));
  const minimum = new Map(namedOf(fields['minimum']));
  const least = (part: SeasonPart): number | null => countOf(minimum.get(part));
  return {
    fiscalYear,
    days: from !== null && until !== null && from <= until ? { from, until } : null,
    source: wordsOf(fields['source']),
    links: { IIT: wordsOf(links.get('IIT')), EIT: wordsOf(links.get('EIT')) },
    minimum: { IIT: least('IIT'), EIT: least('EIT'), EIT1: least('EIT1'), EIT2: least('EIT2') },
  };
}

/** A count that an officer read off the national system: a row of the table `season-counts`, one a day and part. */
export interface SeasonCount extends CountOnDay {
  /** Buddhist era. */
  readonly fiscalYear: number;
  readonly part: SeasonPart;
  readonly by: PersonId | null;
  readonly at: Instant | null;
}

/** The name of a count's row: typing it again on that day puts it right. */
export function countRow({
  fiscalYear,
  part,
  day,
}: Pick<SeasonCount, 'fiscalYear' | 'part' | 'day'>): string {
  return `${fiscalYear}-${part}-${day}`;
}

/** A count as the fields of its row; `heard` is `null` for one that was taken back. */
export function fieldsOfCount(count: Omit<SeasonCount, 'heard'> & { readonly heard: number | null }): Fields {
  const { fiscalYear, part, day, heard, by, at } = count;
  return { fiscalYear, part, day, heard, by, at };
}

/** Every count that stands, of one year. */
export function countsIn(rows: readonly KeptRow[], fiscalYear: number): readonly SeasonCount[] {
  return rows.flatMap(({ fields }): readonly SeasonCount[] => {
    const part = seasonParts.find((known) => known === fields['part']);
    const day: Day | null = parseDay(wordsOf(fields['day']));
    const heard = countOf(fields['heard']);
    if (countOf(fields['fiscalYear']) !== fiscalYear || part === undefined || day === null || heard === null)
      return [];
    const by = wordsOf(fields['by']);
    const at = countOf(fields['at']);
    return [
      { fiscalYear, part, day, heard, by: isPersonId(by) ? by : null, at: at === null ? null : instant(at) },
    ];
  });
}
