import { partsOf, scaleOf } from '../../../../domain/ita/edition-parts.ts';
import type { Certainty, Edition, Sourced } from '../../../../domain/ita/edition.ts';
import type { ScoreNode } from '../../../../domain/ita/scored.ts';
import { leastSure } from '../../published/years.ts';

/** How sure a number is: as its least sure fact, with the sources of all of them. What came from print needs no more. */
export function sureOf(edition: Edition, node: ScoreNode): Sourced {
  const facts = factsBelow(edition, node);
  return { certainty: leastSure(facts), sources: [...new Set(facts.flatMap(({ sources }) => sources))] };
}

/** Whether a fact is only remembered, or seen in somebody's program alone. */
export function isUnconfirmed(certainty: Certainty): boolean {
  return certainty === 'memory' || certainty === 'implementation';
}

function factsBelow(edition: Edition, node: ScoreNode): readonly Sourced[] {
  return [...factsAt(edition, node), ...node.children.flatMap((child) => factsBelow(edition, child))];
}

function factsAt(edition: Edition, { kind, code }: ScoreNode): readonly Sourced[] {
  switch (kind) {
    case 'total':
      return edition.levels.length === 0 ? [] : [edition.levelsSure]; // its level stands beside it
    case 'instrument':
      return edition.instruments.filter((one) => one.code === code);
    case 'indicator':
      return edition.indicators.filter(({ no }) => String(no) === code);
    case 'subIndicator':
      return edition.subIndicators.filter((one) => one.code === code);
    case 'item':
      return edition.items.filter((one) => one.code === code).flatMap((item) => factsOfItem(edition, item));
    case 'part':
      return [...partsOf(edition, 'IIT'), ...partsOf(edition, 'EIT')]
        .filter((part) => part.code === code)
        .map(({ scale }) => scaleOf(edition, scale));
    default:
      return kind satisfies never;
  }
}

function factsOfItem(edition: Edition, item: Edition['items'][number]): readonly Sourced[] {
  if (item.kind === 'disclosure') return [item, scaleOf(edition, item.scale)];
  const topic = { certainty: item.topicCertainty, sources: item.sources };
  return [item, topic, ...item.parts.map(({ scale }) => scaleOf(edition, scale))];
}
