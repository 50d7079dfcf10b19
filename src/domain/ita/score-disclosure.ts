import { disclosureItems, scaleOf } from './edition-parts.ts';
import type { DisclosureItem, Edition, SubIndicator } from './edition.ts';
import { knownScore, meanOf, type Scored, type ScoreNode, unknownScore } from './scored.ts';

/** What a look at the website found of one item. */
export type Finding = 'has' | 'has-not' | 'unknown';

/** Findings by item code; an item left out is unknown. */
export type Findings = Readonly<Record<string, Finding>>;

/** A sub-indicator of the OIT: the mean of its items, whole or not at all. */
export function scoreSubIndicator(edition: Edition, sub: SubIndicator, findings: Findings): ScoreNode {
  const items = disclosureItems(edition)
    .filter((item) => item.subIndicator === sub.code)
    .map((item) => itemNode(edition, item, findings));
  return { kind: 'subIndicator', code: sub.code, weight: 1, children: items, ...meanOf(items, 'sum') };
}

function itemNode(edition: Edition, item: DisclosureItem, findings: Findings): ScoreNode {
  const finding = findings[item.code] ?? 'unknown';
  const scored = finding === 'unknown' ? unknownScore : scoreFinding(edition, item, finding);
  return { kind: 'item', code: item.code, weight: 1, children: [], ...scored };
}

function scoreFinding(edition: Edition, item: DisclosureItem, finding: Finding): Scored {
  const option = scaleOf(edition, item.scale).options.find(({ code }) => code === finding);
  if (!option) throw new RangeError(`scale ${item.scale} has no answer ${finding}`);
  return knownScore(option.points, 1);
}
