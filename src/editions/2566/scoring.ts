import type { Edition, Sourced } from '../../domain/ita/edition.ts';
import * as before from '../2564/scoring.ts';
import { disclosureScale } from '../disclosure-scale.ts';
import { laterGroups } from '../later-groups.ts';
import { asSure } from '../listed.ts';
import { wordedLevels } from '../worded-levels.ts';

const remembered: Sourced = { certainty: 'memory', sources: ['memory'] };
const seen = ['thongtanee', 'sesao2566', 'horwang2566', 'mkschool2566', 'skm2566'];

/** Weights from memory. */
export const instruments = asSure(before.instruments, remembered);
export const indicators = asSure(before.indicators, remembered);
/** Five groups were seen; those of indicator 10 are from memory. */
export const subIndicators = laterGroups((code) => ({
  certainty: code.startsWith('9.') ? 'confirmed' : 'memory',
  sources: seen,
}));

/** What the surveys ask is not known; only the OIT has a scale here. */
export const scales: Edition['scales'] = { disclosure: { ...disclosureScale, ...remembered } };
export const levels = wordedLevels;
export const levelsSure: Sourced = { certainty: 'memory', sources: ['memory', 'nation2566'] };
export const passMark = before.passMark;
export const passTarget = null;
export const sampleRule = { ...before.sampleRule, ...remembered };
