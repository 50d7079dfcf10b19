import type { BookYear } from '../../../../domain/ita/book/book-year.ts';
import type { Edition } from '../../../../domain/ita/edition.ts';
import type { ScoreNode } from '../../../../domain/ita/scored.ts';

/** Where a number of a year's board comes from: indicators as printed, the office's own data, or some of each. */
export type NumberOrigin = 'print' | 'own' | 'mixed';

/** Of a year with rules; below an indicator everything is the office's own. */
export function originOf({ published }: BookYear, edition: Edition, { kind, code }: ScoreNode): NumberOrigin {
  if (kind !== 'total' && kind !== 'instrument' && kind !== 'indicator') return 'own';
  const within = edition.indicators.filter(
    ({ no, instrument }) => kind === 'total' || instrument === code || String(no) === code,
  );
  const printed = within.filter(({ no }) => (published?.indicators[no] ?? null) !== null);
  if (printed.length === 0) return 'own';
  return printed.length === within.length ? 'print' : 'mixed';
}
