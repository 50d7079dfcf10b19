import { scaleOf, surveyItems } from '../edition-parts.ts';
import type { Edition, Scale, SurveyCode } from '../edition.ts';
import { type Points, points } from '../points.ts';
import type { ScoreNode } from '../scored.ts';
import type { SurveyTally } from '../tally.ts';
import { type OpenRange, partInterval } from './part-interval.ts';

/** Whom a score rests on: what was counted, and how many there are whom it could have been counted from. */
export interface Sampled {
  readonly tallies: Readonly<Partial<Record<SurveyCode, SurveyTally>>>;
  /** How many people could answer each survey; `null` while nobody said. */
  readonly population: Readonly<Record<SurveyCode, number | null>>;
}

/** Where a score would lie, in 95 of 100 cases, had everybody answered instead of those who did. */
export interface SamplingRange {
  readonly low: Points;
  readonly high: Points;
}

/**
 * The 95 % interval of any place in the tree of a result, as if those who answered had been drawn by lot.
 *
 * The same people answer all questions, and only counts are kept, not who said what together. So nothing is taken from
 * one question's chance missing the other's: ends are added up by weight, as if all went wrong together. That is never
 * too narrow. Published indicators and items of the OIT are no samples: they add no width.
 *
 * @param node of a tree that `scoreYear` made from the same tallies
 * @returns `null` when anything below is unknown
 */
export function samplingRange(edition: Edition, node: ScoreNode, sampled: Sampled): SamplingRange | null {
  const range = openRange(node, { asked: askedParts(edition), sampled });
  return range && { low: within(range.low), high: within(range.high) };
}

interface AskedPart {
  readonly instrument: SurveyCode;
  readonly scale: Scale;
}

interface Asking {
  readonly asked: ReadonlyMap<string, AskedPart>;
  readonly sampled: Sampled;
}

function askedParts(edition: Edition): ReadonlyMap<string, AskedPart> {
  const items = [...surveyItems(edition, 'IIT'), ...surveyItems(edition, 'EIT')];
  const parts = items.flatMap((item) =>
    item.parts.map((part) => {
      const scale = scaleOf(edition, part.scale);
      return [part.code, { instrument: item.instrument, scale }] as const;
    }),
  );
  return new Map(parts);
}

function openRange(node: ScoreNode, asking: Asking): OpenRange | null {
  if (node.points === null) return null;
  if (node.children.length > 0) return meanRange(node.children, asking);
  const part = asking.asked.get(node.code);
  if (!part) return { low: node.points, high: node.points };
  const { instrument, scale } = part;
  const tally = asking.sampled.tallies[instrument]?.parts[node.code];
  return tally ? partInterval(tally, scale, asking.sampled.population[instrument]) : null;
}

function meanRange(children: readonly ScoreNode[], asking: Asking): OpenRange | null {
  let low = 0;
  let high = 0;
  let weights = 0;
  for (const child of children) {
    const range = openRange(child, asking);
    if (range === null) return null;
    low += child.weight * range.low;
    high += child.weight * range.high;
    weights += child.weight;
  }
  return { low: low / weights, high: high / weights };
}

function within(value: number): Points {
  return points(Math.min(100, Math.max(0, value)));
}
