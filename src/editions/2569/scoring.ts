import type { Edition, Sourced } from '../../domain/ita/edition.ts';
import { sampleRule as before } from '../2564/scoring.ts';
import { disclosureScale } from '../disclosure-scale.ts';

/** The whole system was to be revised in 2569: nothing of an earlier year is taken for granted. */
const remembered: Sourced = { certainty: 'memory', sources: ['memory', 'pattaya2569'] };

export const instruments: Edition['instruments'] = [];
export const indicators: Edition['indicators'] = [];
export const subIndicators: Edition['subIndicators'] = [];
export const scales: Edition['scales'] = { disclosure: { ...disclosureScale, ...remembered } };
export const levels: Edition['levels'] = [];
export const levelsSure = remembered;
export const passMark = null;
export const passTarget = null;
export const sampleRule = { ...before, ...remembered };
