import { disclosureItems, surveyItems } from '../../../../domain/ita/edition-parts.ts';
import type { Certainty, Edition, Source, Sourced } from '../../../../domain/ita/edition.ts';

export const factKinds = [
  'weights',
  'indicators',
  'subIndicators',
  'levels',
  'sample',
  'items',
  'dataYears',
  'topics',
  'questions',
  'scales',
] as const;

/** What an edition says of one kind of thing. */
export type FactKind = (typeof factKinds)[number];

/** Facts of one kind that are equally sure and were seen in the same places. */
export interface Bundle {
  readonly certainty: Certainty;
  /** Codes of the things spoken of, in their order. */
  readonly codes: readonly string[];
  readonly sources: readonly Source[];
}

interface Named extends Sourced {
  readonly code: string;
}

/** Every fact of an edition with its certainty and sources, kind by kind; kinds of which it says nothing are left out. */
export function factsOf(edition: Edition): readonly (readonly [FactKind, readonly Bundle[]])[] {
  return factKinds
    .map((kind) => [kind, bundles(namedFacts(edition, kind), edition)] as const)
    .filter(([, found]) => found.length > 0);
}

function namedFacts(edition: Edition, kind: FactKind): readonly Named[] {
  const { instruments, indicators, subIndicators, scales, levels, levelsSure, sampleRule } = edition;
  const questions = [...surveyItems(edition, 'IIT'), ...surveyItems(edition, 'EIT')];
  const items = disclosureItems(edition);
  switch (kind) {
    case 'weights':
      return instruments;
    case 'indicators':
      return indicators.map((indicator) => ({ ...indicator, code: String(indicator.no) }));
    case 'subIndicators':
      return subIndicators;
    case 'levels':
      return levels.length === 0 ? [] : [{ ...levelsSure, code: '' }];
    case 'sample':
      return [{ ...sampleRule, code: '' }];
    case 'items':
      return items;
    case 'dataYears':
      return items
        .filter(({ dataYear }) => dataYear !== null)
        .map((item) => ({ ...item, certainty: item.dataYearCertainty }));
    case 'topics':
      return questions.map((question) => ({ ...question, certainty: question.topicCertainty }));
    case 'questions':
      return questions;
    case 'scales':
      return Object.values(scales);
    default:
      return kind satisfies never;
  }
}

function bundles(facts: readonly Named[], { sources }: Edition): readonly Bundle[] {
  const found = new Map<string, Bundle>();
  for (const { code, certainty, sources: seen } of facts) {
    const key = [certainty, ...seen].join('|');
    const codes = [...(found.get(key)?.codes ?? []), code].filter((one) => one !== '');
    found.set(key, { certainty, codes, sources: seen.flatMap((name) => sources[name] ?? []) });
  }
  return [...found.values()];
}

/** Codes in short: "O1–O7, O9". Only neighbours in the edition's own order are drawn together. */
export function inRuns(codes: readonly string[]): string {
  const runs: { first: string; last: string }[] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run.last, code)) run.last = code;
    else runs.push({ first: code, last: code });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join(', ');
}

function follows(before: string, after: string): boolean {
  const [, head, no] = /^(.*?)(\d+)$/.exec(before) ?? [];
  return head !== undefined && after === `${head}${Number(no) + 1}`;
}
