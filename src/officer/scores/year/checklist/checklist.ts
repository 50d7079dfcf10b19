import type { BookYear } from '../../../../domain/ita/book/book-year.ts';
import type { BookSources } from '../../../../domain/ita/book/sources.ts';
import { disclosureItems } from '../../../../domain/ita/edition-parts.ts';
import type { DisclosureItem, Edition, SubIndicator } from '../../../../domain/ita/edition.ts';
import { numberOf } from '../../../../domain/ita/route/fraction.ts';
import { worthOf } from '../../../../domain/ita/route/worth.ts';
import type { Look } from '../../../../domain/ita/rows/look-row.ts';
import type { Finding } from '../../../../domain/ita/score.ts';

/** An item of the list with the last look at it. */
export interface Entry {
  readonly item: DisclosureItem;
  /** Under which code its looks are kept. */
  readonly code: string;
  readonly look: Look | null;
  readonly finding: Finding;
  /** Points of the total that it is worth; `null` where it moves none, or nobody knows. */
  readonly worth: number | null;
}

/** What a year's items are ticked off against. */
export interface Checklist {
  /** Whose list it is, Buddhist era. */
  readonly listYear: number;
  /** The year has no list of its own; the newest known one stands in, and moves no score. */
  readonly isBorrowed: boolean;
  readonly edition: Edition;
  readonly entries: readonly Entry[];
  /** Kept looks of the year that belong to another list. */
  readonly others: number;
}

/** @returns `null` while no list of any year is known */
export function checklistOf(book: BookSources, year: BookYear): Checklist | null {
  const own = year.rules?.edition ?? null;
  const isBorrowed = own === null || disclosureItems(own).length === 0;
  const edition = isBorrowed ? newestList(book) : own;
  if (edition === null) return null;
  const entries = disclosureItems(edition).map((item): Entry => {
    const code = isBorrowed ? borrowedCode(edition, item) : item.code;
    const look = year.looks.get(code) ?? null;
    const worth = worthOf(edition, item.code);
    return {
      item,
      code,
      look,
      finding: look?.finding ?? 'unknown',
      worth: isBorrowed || worth === null ? null : numberOf(worth),
    };
  });
  const listed = new Set(entries.map(({ code }) => code));
  const others = [...year.looks.keys()].filter((code) => !listed.has(code)).length;
  return { listYear: edition.fiscalYear, isBorrowed, edition, entries, others };
}

/** How many items somebody has found to be there or not. */
export function lookedAt({ entries }: Checklist): number {
  return entries.filter(({ finding }) => finding !== 'unknown').length;
}

/** The items as the edition groups them; those of unknown grouping stand together. */
export function groupsOf({ edition, entries }: Checklist): readonly {
  readonly sub: SubIndicator | null;
  readonly entries: readonly Entry[];
}[] {
  const codes = new Set(edition.subIndicators.map(({ code }) => code));
  const grouped = edition.subIndicators.map((sub) => ({
    sub,
    entries: entries.filter(({ item }) => item.subIndicator === sub.code),
  }));
  const rest = entries.filter(({ item }) => item.subIndicator === null || !codes.has(item.subIndicator));
  return [...grouped, { sub: null, entries: rest }].filter((group) => group.entries.length > 0);
}

// The same number means another thing next year: a tick by another year's list must never count under this year's.
function borrowedCode({ fiscalYear }: Edition, { code }: DisclosureItem): string {
  return `${fiscalYear}-${code}`;
}

function newestList({ ruledYears, rulesOf }: BookSources): Edition | null {
  const inOrder = [...ruledYears].sort((one, other) => other - one);
  const editions = inOrder.map((year) => rulesOf(year)?.edition ?? null);
  return editions.find((edition) => edition !== null && disclosureItems(edition).length > 0) ?? null;
}
