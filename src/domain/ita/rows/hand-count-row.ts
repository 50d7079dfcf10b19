import { instant, type Instant } from '../../basics/instant.ts';
import { isPersonId, type PersonId } from '../../basics/ids.ts';
import type { SurveyCode } from '../edition.ts';
import type { SurveyTally } from '../tally.ts';
import { countOf, type Fields, type KeptRow, namedOf, wordsOf } from './fields.ts';

/** Whole sheets that an officer counted and typed in: a row of the table `hand-counts`. */
export interface HandCount {
  readonly id: string;
  /** Buddhist era. */
  readonly fiscalYear: number;
  readonly tally: SurveyTally;
  /** Where the sheets came from, in the words of who typed them: "แบบสำรวจกระดาษ งานบุญบั้งไฟ". */
  readonly from: string;
  readonly by: PersonId | null;
  readonly at: Instant | null;
  /** Taken back: kept, and no longer counted. */
  readonly isWithdrawn: boolean;
}

/** A hand count as the fields of its row. Blanks are not written: a half-filled sheet is not counted. */
export function fieldsOfHandCount({ fiscalYear, tally, from, by, at, isWithdrawn }: HandCount): Fields {
  const parts = Object.entries(tally.parts).map(([code, { counts }]) => [code, { ...counts }] as const);
  return {
    fiscalYear,
    instrument: tally.instrument,
    sheets: tally.sheets,
    parts: Object.fromEntries(parts),
    from,
    by,
    at,
    isWithdrawn,
  };
}

/** @returns `null` when the row is no hand count */
export function handCountOf({ id, fields }: KeptRow): HandCount | null {
  const fiscalYear = countOf(fields['fiscalYear']);
  const sheets = countOf(fields['sheets']);
  const instrument = surveys.find((known) => known === fields['instrument']);
  if (fiscalYear === null || sheets === null || instrument === undefined) return null;
  const parts = namedOf(fields['parts']).map(([code, given]) => {
    const counts = namedOf(given).map(([option, count]) => [option, countOf(count) ?? 0] as const);
    const answers = counts.reduce((sum, [, count]) => sum + count, 0);
    const blank = Math.max(0, sheets - answers);
    return [code, { counts: Object.fromEntries(counts), blank }] as const;
  });
  const by = wordsOf(fields['by']);
  const at = countOf(fields['at']);
  return {
    id,
    fiscalYear,
    tally: { instrument, sheets, parts: Object.fromEntries(parts) },
    from: wordsOf(fields['from']),
    by: isPersonId(by) ? by : null,
    at: at === null ? null : instant(at),
    isWithdrawn: fields['isWithdrawn'] === true,
  };
}

const surveys: readonly SurveyCode[] = ['IIT', 'EIT'];
