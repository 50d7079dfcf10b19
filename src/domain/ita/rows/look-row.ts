import type { Instant } from '../../basics/instant.ts';
import { instant } from '../../basics/instant.ts';
import { isPersonId, type PersonId } from '../../basics/ids.ts';
import type { Finding } from '../score.ts';
import { countOf, type Fields, type KeptRow, wordsOf } from './fields.ts';

/** What somebody found of one item of the OIT: a row of the table `disclosure`. */
export interface Look {
  /** Buddhist era. */
  readonly fiscalYear: number;
  /** Code of the item in that year's edition. */
  readonly code: string;
  readonly finding: Finding;
  /** Where it is shown; empty when nobody said. */
  readonly url: string;
  readonly note: string;
  readonly by: PersonId | null;
  readonly at: Instant | null;
}

/** The row of an item's look: one a year and item. */
export function lookRow(fiscalYear: number, code: string): string {
  return `${fiscalYear}-${code}`;
}

/** A look as the fields of its row. */
export function fieldsOfLook(look: Look): Fields {
  return { ...look };
}

/** @returns `null` when the row is no look */
export function lookOf({ fields }: KeptRow): Look | null {
  const fiscalYear = countOf(fields['fiscalYear']);
  const code = wordsOf(fields['code']);
  if (fiscalYear === null || code === '') return null;
  const by = wordsOf(fields['by']);
  const at = countOf(fields['at']);
  return {
    fiscalYear,
    code,
    finding: findings.find((known) => known === fields['finding']) ?? 'unknown',
    url: wordsOf(fields['url']),
    note: wordsOf(fields['note']),
    by: isPersonId(by) ? by : null,
    at: at === null ? null : instant(at),
  };
}

const findings: readonly Finding[] = ['has', 'has-not', 'unknown'];
