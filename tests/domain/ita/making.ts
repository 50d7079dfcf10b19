import fc from 'fast-check';
import type { SurveyCode } from '../../../src/domain/ita/edition.ts';
import { disclosureItems, partsOf, scaleOf } from '../../../src/domain/ita/edition-parts.ts';
import { type Points, points } from '../../../src/domain/ita/points.ts';
import type { Finding, Findings } from '../../../src/domain/ita/score.ts';
import { findNode, type ScoreNode } from '../../../src/domain/ita/scored.ts';
import type { SurveySheet } from '../../../src/domain/ita/tally.ts';
import { edition2564 } from '../../../src/editions/2564/index.ts';

/** Any points, with the short decimals that reports print among them. */
export const anyPoints: fc.Arbitrary<Points> = fc
  .oneof(
    fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100),
    fc.double({ min: 0, max: 100, noNaN: true }),
  )
  .map(points);

function answersOf(instrument: SurveyCode): readonly (readonly [string, readonly string[]])[] {
  return partsOf(edition2564, instrument).map((part) => [
    part.code,
    scaleOf(edition2564, part.scale).options.map((option) => option.code),
  ]);
}

/** The same with some entries left out, or none, or all. */
export function withGaps<Value>(whole: fc.Arbitrary<Readonly<Record<string, Value>>>) {
  return whole.chain((entries) =>
    fc.subarray(Object.entries(entries)).map((kept) => Object.fromEntries(kept)),
  );
}

/** A sheet with an answer to every part. */
export function anyWholeSheet(instrument: SurveyCode): fc.Arbitrary<SurveySheet> {
  const parts = answersOf(instrument).map(([code, answers]) => [code, fc.constantFrom(...answers)] as const);
  return fc.record<Record<string, string>>(Object.fromEntries(parts));
}

/** A sheet on which anything may be blank. */
export function anySheet(instrument: SurveyCode): fc.Arbitrary<SurveySheet> {
  return withGaps(anyWholeSheet(instrument));
}

/** The same sheet with its blanks filled in from another, whole one. */
export function filledIn(sheet: SurveySheet, from: SurveySheet): SurveySheet {
  return { ...from, ...sheet };
}

/** A whole sheet on which every part has the answer with that place in its scale, the last where it is shorter. */
export function sheetOf(instrument: SurveyCode, place: number): SurveySheet {
  return Object.fromEntries(
    answersOf(instrument).map(([code, answers]) => [
      code,
      answers[Math.min(place, answers.length - 1)] ?? '',
    ]),
  );
}

const allItems = disclosureItems(edition2564).map((item) => item.code);

/** Every item found to be so. */
export function allFound(finding: Finding): Findings {
  return Object.fromEntries(allItems.map((code) => [code, finding]));
}

/** Findings with any of the three outcomes; items may be left out. */
export const anyFindings: fc.Arbitrary<Findings> = withGaps(
  fc.record<Record<string, Finding>>(
    Object.fromEntries(allItems.map((code) => [code, fc.constantFrom<Finding>('has', 'has-not', 'unknown')])),
  ),
);

/** The node of that code; fails where there is none. */
export function at(tree: ScoreNode, code: string): ScoreNode {
  const node = findNode(tree, code);
  if (!node) throw new Error(`no node ${code}`);
  return node;
}

/** Every node of the tree. */
export function nodesOf(tree: ScoreNode): readonly ScoreNode[] {
  return [tree, ...tree.children.flatMap(nodesOf)];
}
