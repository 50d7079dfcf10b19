import type { SampleRule } from '../../../domain/ita/edition.ts';
import { minimumSample } from '../../../domain/ita/level.ts';

/** How far a survey is on the way to as many sheets as it needs. */
export interface SampleProgress {
  readonly answers: number;
  readonly needed: number;
}

/** @returns `null` while nobody has said how many people could answer */
export function sampleProgress(
  population: number | null,
  answers: number,
  rule: SampleRule,
): SampleProgress | null {
  return population === null ? null : { answers, needed: minimumSample(population, rule) };
}
