import type { LocalText } from '../domain/basics/local-text.ts';
import type { Sourced, SubIndicator } from '../domain/ita/edition.ts';

const names: readonly (LocalText & { readonly code: string })[] = [
  { code: '9.1', th: 'ข้อมูลพื้นฐาน', en: 'Basic information' },
  { code: '9.2', th: 'การบริหารงาน', en: 'Administration' },
  { code: '9.3', th: 'การจัดซื้อจัดจ้าง', en: 'Procurement' },
  { code: '9.4', th: 'การบริหารและพัฒนาทรัพยากรบุคคล', en: 'People' },
  { code: '9.5', th: 'การส่งเสริมความโปร่งใส', en: 'Openness' },
  { code: '10.1', th: 'การดำเนินการเพื่อป้องกันการทุจริต', en: 'Acts against corruption' },
  { code: '10.2', th: 'มาตรการส่งเสริมคุณธรรม', en: 'Promoting integrity' },
];

/** Groups of the OIT in 2566 and 2567, each as sure as that year's list makes it. */
export function laterGroups(sureOf: (code: string) => Sourced): readonly SubIndicator[] {
  return names.map(({ code, ...name }) => ({
    code,
    indicator: Number(code.split('.')[0]),
    name,
    ...sureOf(code),
  }));
}
