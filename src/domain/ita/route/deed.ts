import { disclosureItems } from '../edition-parts.ts';
import type { DisclosureItem, Edition } from '../edition.ts';
import type { Findings } from '../score.ts';
import { type Fraction, fraction } from './fraction.ts';
import { worthOf } from './worth.ts';

/** What kind of work an item asks for; the kind gives our estimate of the effort. */
export type DeedKind =
  | 'page'
  | 'report'
  | 'channel'
  | 'kept-up'
  | 'document'
  | 'monthly'
  | 'event'
  | 'system'
  | 'carry-out';

/**
 * How hard a kind of work is, 1 (a day) to 9 (most of a year). Nobody has measured it: our own estimate, which the
 * office sets right for itself.
 */
const effortOfKind: Readonly<Record<DeedKind, number>> = {
  /** What is at hand anyway, put on a page. */
  page: 1,
  /** Of what was done already. */
  report: 2,
  /** Opened, and looked after from then on. */
  channel: 3,
  /** Gathered or put up all through the year. */
  'kept-up': 3,
  /** Written, discussed and decided: plan, manual, policy. */
  document: 4,
  /** Every month anew. */
  monthly: 5,
  /** Done together with people. */
  event: 5,
  system: 6,
  /** Measures brought into practice, and told of. */
  'carry-out': 7,
};

/** What we take for an item of which we have said nothing. */
const usualEffort = 4;

/** What we judge of an edition's items; not part of the ITA. */
export interface DeedFacts {
  readonly kinds: Readonly<Record<string, DeedKind>>;
  /** Which item has to be there first, by the code of the one that needs it: a progress report needs its plan. */
  readonly needs: Readonly<Record<string, string>>;
}

/** One thing the office can do: an item of the OIT that is not there yet. */
export interface Deed {
  readonly item: DisclosureItem;
  /** In points of the total; 0 for an item that moves no score. */
  readonly worth: Fraction;
  /** 1–9. */
  readonly effort: number;
  readonly effortFrom: 'office' | 'ours';
  /** Code of the item to be done first; `null` where none is, or it is there already. */
  readonly needs: string | null;
  /** Somebody looked and did not find it; else nobody knows. */
  readonly isLooked: boolean;
}

/** What deeds are made of. */
export interface DeedSources {
  readonly findings: Findings;
  readonly facts: DeedFacts;
  /** As the office set them, by code. */
  readonly efforts: Readonly<Record<string, number>>;
}

/**
 * Everything that is not there yet, in the order of the edition but each right after what it needs.
 * @throws RangeError when items need each other in a ring
 */
export function openDeeds(edition: Edition, sources: DeedSources): readonly Deed[] {
  const open = disclosureItems(edition).filter(({ code }) => sources.findings[code] !== 'has');
  const codes = new Set(open.map(({ code }) => code));
  const deeds = open.map((item) => deedOf(edition, item, sources));
  const known = deeds.map((deed) =>
    deed.needs === null || codes.has(deed.needs) ? deed : { ...deed, needs: null },
  );
  const arranged = known.filter(({ needs }) => needs === null).flatMap((first) => behind(first, known));
  if (arranged.length < known.length)
    throw new RangeError(`edition ${edition.fiscalYear}: items that need each other`);
  return arranged;
}

function deedOf(edition: Edition, item: DisclosureItem, { findings, facts, efforts }: DeedSources): Deed {
  const { code } = item;
  const kind = facts.kinds[code];
  const own = efforts[code];
  return {
    item,
    worth: worthOf(edition, code) ?? fraction(0, 1),
    effort: own ?? (kind === undefined ? usualEffort : effortOfKind[kind]),
    effortFrom: own === undefined ? 'ours' : 'office',
    needs: facts.needs[code] ?? null,
    isLooked: findings[code] === 'has-not',
  };
}

function behind(first: Deed, all: readonly Deed[]): readonly Deed[] {
  const next = all.filter(({ needs }) => needs === first.item.code);
  return [first, ...next.flatMap((deed) => behind(deed, all))];
}
