import type { LocalText } from '../domain/basics/local-text.ts';
import type { Certainty, DisclosureItem, Sourced } from '../domain/ita/edition.ts';

/** An item as a later edition's list is written down: certainty and sources only where they differ from the list's. */
export interface Listed extends LocalText {
  readonly code: string;
  readonly certainty?: Certainty;
  readonly sources?: readonly string[];
}

type Groups = readonly (readonly [subIndicator: string | null, items: readonly Listed[]])[];

/** The items of a list of which only topics and, where told, groups are known. */
export function listed(groups: Groups, list: Sourced): readonly DisclosureItem[] {
  return groups.flatMap(([subIndicator, items]) =>
    items.map(({ code, th, en, certainty = list.certainty, sources = list.sources }) => ({
      kind: 'disclosure',
      code,
      instrument: 'OIT',
      subIndicator,
      topic: { th, en },
      dataYear: null,
      dataYearCertainty: 'memory',
      scale: 'disclosure',
      certainty,
      sources,
    })),
  );
}

/** The same facts, as sure as said: what another year's edition has from a better source may be a guess here. */
export function asSure<Fact extends Sourced>(
  facts: readonly Fact[],
  { certainty, sources }: Sourced,
): readonly Fact[] {
  return facts.map((fact) => ({ ...fact, certainty, sources }));
}
