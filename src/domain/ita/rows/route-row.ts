import { instant, type Instant } from '../../basics/instant.ts';
import { isPersonId, type PersonId } from '../../basics/ids.ts';
import { points, type Points } from '../points.ts';
import { countOf, type Fields, hundredths, type KeptRow, pointsOfHundredths, wordsOf } from './fields.ts';

/** A way to a target that the office chose: a row of the table `routes`, one a fiscal year. */
export interface KeptRoute {
  /** Buddhist era. */
  readonly fiscalYear: number;
  /** What is to be reached: a code of the edition's levels, or points. */
  readonly target: { readonly level: string } | { readonly total: Points };
  /** Codes of the items to be done. */
  readonly items: readonly string[];
  /** The total as it stood when it was saved, and as it would be with all of it done; `null` where it was not known. */
  readonly from: Points | null;
  readonly to: Points | null;
  readonly by: PersonId | null;
  readonly at: Instant | null;
}

/** A route as the fields of its row; the row's name is the fiscal year. */
export function fieldsOfRoute({ fiscalYear, target, items, from, to, by, at }: KeptRoute): Fields {
  return {
    fiscalYear,
    level: 'level' in target ? target.level : null,
    total: 'total' in target ? hundredths(target.total) : null,
    items: [...items],
    from: hundredths(from),
    to: hundredths(to),
    by,
    at,
  };
}

/** @returns `null` when the row is no route, or an emptied one */
export function routeOfRow({ fields }: KeptRow): KeptRoute | null {
  const fiscalYear = countOf(fields['fiscalYear']);
  const level = wordsOf(fields['level']);
  const total = pointsOfHundredths(fields['total']);
  const items = Array.isArray(fields['items'])
    ? fields['items'].filter((code) => typeof code === 'string')
    : [];
  if (fiscalYear === null || (level === '' && total === null)) return null;
  const by = wordsOf(fields['by']);
  const at = countOf(fields['at']);
  return {
    fiscalYear,
    target: level === '' ? { total: total ?? points(0) } : { level },
    items,
    from: pointsOfHundredths(fields['from']),
    to: pointsOfHundredths(fields['to']),
    by: isPersonId(by) ? by : null,
    at: at === null ? null : instant(at),
  };
}
