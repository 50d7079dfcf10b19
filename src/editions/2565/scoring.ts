import type { Sourced } from '../../domain/ita/edition.ts';
import * as before from '../2564/scoring.ts';
import { asSure } from '../listed.ts';

/** That 2565 was scored as 2564 is from memory, all of it. */
const remembered: Sourced = { certainty: 'memory', sources: ['memory'] };

export const instruments = asSure(before.instruments, remembered);
export const indicators = asSure(before.indicators, remembered);
/** The list of an agency shows the same grouping in part. */
export const subIndicators = asSure(before.subIndicators, {
  certainty: 'memory',
  sources: ['memory', 'list-2565'],
});
export const scales = Object.fromEntries(
  asSure(Object.values(before.scales), remembered).map((scale) => [scale.code, scale]),
);
export const levels = before.levels;
export const levelsSure = remembered;
export const passMark = before.passMark;
/** The master plan's first stage ran to 2565, as the report of 2564 says. */
export const passTarget = before.passTarget;
export const sampleRule = { ...before.sampleRule, ...remembered };
