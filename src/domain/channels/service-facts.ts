import type { LocalText } from '../basics/local-text.ts';
import type { Certainty } from '../ita/edition.ts';

/** Where a fact of a service was seen, or what it is remembered from; `url` is `null` when it cannot be linked. */
export interface FactSource {
  readonly title: LocalText;
  readonly url: string | null;
}

/** Something said about a service, with how sure it is. */
export interface Fact<Value> {
  readonly value: Value;
  readonly certainty: Certainty;
  readonly source: FactSource;
}

export interface LegalLimit {
  readonly calendarDays: number;
  /** From when it runs and how it may be extended. */
  readonly note: LocalText;
}

export const serviceGroups = ['works', 'health', 'money', 'welfare', 'education', 'general'] as const;
/** Under which heading a service stands in the list. */
export type ServiceGroup = (typeof serviceGroups)[number];

/** What a citizen should know of a service beside its form; `null` is not known and the office's to fill in. */
export interface ServiceFacts {
  readonly group: ServiceGroup;
  readonly steps: Fact<readonly LocalText[]> | null;
  /** To bring or show; an empty list says that nothing is needed. */
  readonly documents: Fact<readonly LocalText[]> | null;
  readonly fee: Fact<LocalText> | null;
  readonly legalLimit: Fact<LegalLimit> | null;
}
