import type { Level } from '../domain/ita/edition.ts';
import { points } from '../domain/ita/points.ts';

/**
 * The five levels from 2566 on. The higher two ask each instrument for the same as the total.
 * @see 2566/source.md, “Levels”
 */
export const wordedLevels: readonly Level[] = [
  {
    code: 'excellent',
    name: { th: 'ผ่านดีเยี่ยม', en: 'Passed, excellent' },
    min: points(95),
    eachInstrument: points(95),
  },
  { code: 'good', name: { th: 'ผ่านดี', en: 'Passed, good' }, min: points(85), eachInstrument: points(85) },
  { code: 'pass', name: { th: 'ผ่าน', en: 'Passed' }, min: points(85), eachInstrument: null },
  { code: 'improve', name: { th: 'ต้องปรับปรุง', en: 'Must improve' }, min: points(70), eachInstrument: null },
  {
    code: 'urgent',
    name: { th: 'ต้องปรับปรุงโดยด่วน', en: 'Must improve urgently' },
    min: points(0),
    eachInstrument: null,
  },
];
