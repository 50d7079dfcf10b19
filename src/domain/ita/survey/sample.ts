import type { SampleRule } from '../edition.ts';
import { minimumSample } from '../level.ts';

/** How far a survey is from the number of people that must at least answer it. */
export type SampleProgress =
  | { readonly kind: 'population-unknown'; readonly heard: number }
  | {
      readonly kind: 'measured';
      /** So few could answer that all of them must; else a sample is enough. */
      readonly asks: 'everyone' | 'sample';
      readonly wanted: number;
      readonly heard: number;
      /** Of those wanted, 0–1: whoever answers beyond them adds nothing. */
      readonly share: number;
      readonly isEnough: boolean;
      readonly missing: number;
    };

/**
 * Progress against the minimum sample.
 * @param population how many could answer; `null` while nobody said
 * @param heard whole sheets
 */
export function sampleProgress(population: number | null, heard: number, rule: SampleRule): SampleProgress {
  if (population === null) return { kind: 'population-unknown', heard };
  const wanted = minimumSample(population, rule);
  return {
    kind: 'measured',
    asks: wanted === population ? 'everyone' : 'sample',
    wanted,
    heard,
    share: wanted === 0 ? 1 : Math.min(1, heard / wanted),
    isEnough: heard >= wanted,
    missing: Math.max(0, wanted - heard),
  };
}
