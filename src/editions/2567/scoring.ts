import type { Edition, Sourced } from '../../domain/ita/edition.ts';
import * as before from '../2564/scoring.ts';
import { disclosureScale } from '../disclosure-scale.ts';
import { laterGroups } from '../later-groups.ts';
import { asSure } from '../listed.ts';
import { wordedLevels } from '../worded-levels.ts';

const remembered: Sourced = { certainty: 'memory', sources: ['memory'] };

/** Weights as in a university's own system. */
export const instruments = asSure(before.instruments, { certainty: 'implementation', sources: ['phayao'] });
export const indicators = asSure(before.indicators, remembered);
export const subIndicators = laterGroups(() => remembered);

/** What the surveys ask is not known; only the OIT has a scale here. */
export const scales: Edition['scales'] = { disclosure: { ...disclosureScale, ...remembered } };
export const levels = wordedLevels;
export const levelsSure: Sourced = { certainty: 'implementation', sources: ['phayao', 'mgr2568'] };
export const passMark = before.passMark;
export const passTarget = null;
export const sampleRule = { ...before.sampleRule, ...remembered };
