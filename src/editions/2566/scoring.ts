import type { LocalText } from '../../domain/basics/local-text.ts';
import type { Edition, Sourced, SubIndicator } from '../../domain/ita/edition.ts';
import * as before from '../2564/scoring.ts';
import { disclosureScale } from '../disclosure-scale.ts';
import { asSure } from '../listed.ts';
import { wordedLevels } from '../worded-levels.ts';

const remembered: Sourced = { certainty: 'memory', sources: ['memory'] };
const seen = ['thongtanee', 'sesao2566', 'horwang2566', 'mkschool2566', 'skm2566'];

/** Weights from memory. */
export const instruments = asSure(before.instruments, remembered);
export const indicators = asSure(before.indicators, remembered);
/** Groups of the OIT. */
export const subIndicators: readonly SubIndicator[] = [
  group({ code: '9.1', th: 'ข้อมูลพื้นฐาน', en: 'Basic information' }, { certainty: 'confirmed', sources: seen }),
  group({ code: '9.2', th: 'การบริหารงาน', en: 'Administration' }, { certainty: 'confirmed', sources: seen }),
  group({ code: '9.3', th: 'การจัดซื้อจัดจ้าง', en: 'Procurement' }, { certainty: 'confirmed', sources: seen }),
  group(
    { code: '9.4', th: 'การบริหารและพัฒนาทรัพยากรบุคคล', en: 'People' },
    { certainty: 'confirmed', sources: seen },
  ),
  group(
    { code: '9.5', th: 'การส่งเสริมความโปร่งใส', en: 'Openness' },
    { certainty: 'confirmed', sources: seen },
  ),
  group(
    { code: '10.1', th: 'การดำเนินการเพื่อป้องกันการทุจริต', en: 'Acts against corruption' },
    { certainty: 'memory', sources: seen },
  ),
  group(
    { code: '10.2', th: 'มาตรการส่งเสริมคุณธรรม', en: 'Promoting integrity' },
    { certainty: 'memory', sources: seen },
  ),
];

function group({ code, ...name }: LocalText & { readonly code: string }, sure: Sourced): SubIndicator {
  return { code, indicator: Number(code.split('.')[0]), name, ...sure };
}

/** What the surveys ask is not known; only the OIT has a scale here. */
export const scales: Edition['scales'] = { disclosure: { ...disclosureScale, ...remembered } };
export const levels = wordedLevels;
export const levelsSure: Sourced = { certainty: 'memory', sources: ['memory', 'nation2566'] };
export const passMark = before.passMark;
export const passTarget = null;
export const sampleRule = { ...before.sampleRule, ...remembered };
