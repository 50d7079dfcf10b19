import type { Scale } from '../domain/ita/edition.ts';
import { fullPoints, noPoints } from '../domain/ita/points.ts';

/** Has or has not, no part marks; the certainty is that of 2564. */
export const disclosureScale: Scale = {
  code: 'disclosure',
  family: 'disclosure',
  reverse: false,
  options: [
    { code: 'has', label: { th: 'มี', en: 'Disclosed' }, points: fullPoints },
    { code: 'has-not', label: { th: 'ไม่มี', en: 'Not disclosed' }, points: noPoints },
  ],
  certainty: 'confirmed',
  sources: ['report', 'group6', 'itas'],
};
