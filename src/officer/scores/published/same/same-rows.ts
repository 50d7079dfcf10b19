import type { LocalText } from '../../../../domain/basics/local-text.ts';
import type { BookSources } from '../../../../domain/ita/book/sources.ts';
import { disclosureItems } from '../../../../domain/ita/edition-parts.ts';
import type { DisclosureItem } from '../../../../domain/ita/edition.ts';
import { lookOf } from '../../../../domain/ita/rows/look-row.ts';
import type { Finding } from '../../../../domain/ita/score.ts';
import { keptYears } from '../import/keep-years.ts';

/** One thing to show, under its code in every fiscal year that asks for it. */
export interface SameThing {
  readonly codes: Readonly<Record<number, string | null>>;
}

/** A thing in one year. */
export interface SameCell {
  readonly fiscalYear: number;
  /** `null` where the year's list does not have it. */
  readonly code: string | null;
  readonly finding: Finding;
  /** Since the year before it in the row; `null` while either is not known. */
  readonly turn: 'gained' | 'lost' | 'same' | null;
}

export interface SameRow {
  readonly topic: LocalText;
  /** Oldest first. */
  readonly cells: readonly SameCell[];
}

export interface SameTable {
  /** Oldest first. */
  readonly years: readonly number[];
  readonly rows: readonly SameRow[];
  /** Years in which a code of these is not confirmed by a document. */
  readonly unsure: readonly number[];
}

/**
 * The things that were asked for in more than one year, with the office's own looks: over the years that have looks
 * or a published result, as far as the app knows their lists.
 */
export function sameTable(book: BookSources, things: readonly SameThing[]): SameTable {
  const looks = new Map(
    book.disclosure.flatMap((row) => {
      const look = lookOf(row);
      return look === null ? [] : [[`${look.fiscalYear} ${look.code}`, look.finding] as const];
    }),
  );
  const looked = book.disclosure.flatMap((row) => lookOf(row)?.fiscalYear ?? []);
  const published = keptYears(book).map(({ fiscalYear }) => fiscalYear);
  const years = [...new Set([...looked, ...published])]
    .filter((year) => things.some(({ codes }) => isCode(codes[year])))
    .sort((one, other) => one - other);
  const itemOf = (year: number, code: string): DisclosureItem | undefined => {
    const edition = book.rulesOf(year)?.edition;
    return edition && disclosureItems(edition).find((item) => item.code === code);
  };
  const unsure = new Set<number>();
  const rows = things.flatMap(({ codes }): readonly SameRow[] => {
    const items = years.flatMap((year) => itemOf(year, codes[year] ?? '') ?? []);
    const topic = items.at(-1)?.topic;
    if (topic === undefined) return [];
    const cells: SameCell[] = [];
    for (const fiscalYear of years) {
      const code = codes[fiscalYear] ?? null;
      const finding = looks.get(`${fiscalYear} ${code}`) ?? 'unknown';
      const turn = turnBetween(cells.at(-1)?.finding ?? 'unknown', finding);
      cells.push({ fiscalYear, code, finding, turn });
      const item = itemOf(fiscalYear, code ?? '');
      if (item !== undefined && item.certainty !== 'confirmed') unsure.add(fiscalYear);
    }
    return [{ topic, cells }];
  });
  return { years, rows, unsure: [...unsure].sort((one, other) => one - other) };
}

function isCode(code: string | null | undefined): boolean {
  return code !== null && code !== undefined;
}

function turnBetween(before: Finding, now: Finding): SameCell['turn'] {
  if (before === 'unknown' || now === 'unknown') return null;
  if (before === now) return 'same';
  return now === 'has' ? 'gained' : 'lost';
}
