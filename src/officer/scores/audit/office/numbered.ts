import type { Finding } from '../../../../domain/ita/audit/finding.ts';
import type { CellName } from '../../../../domain/ita/audit/printed.ts';
import type { AuditedOffice } from '../use-audit.ts';

/** A finding with the number by which table and list speak of it. */
export interface Numbered {
  readonly no: number;
  readonly finding: Finding;
}

/** Findings of the numbers first, in the order of the years, then those of the report's words. */
export function numbered({ years }: AuditedOffice, report: readonly Finding[]): readonly Numbered[] {
  return [...years.flatMap(({ findings }) => findings), ...report].map((finding, at) => ({
    no: at + 1,
    finding,
  }));
}

/** The numbers of the findings about a cell. */
export function marksOf(all: readonly Numbered[], fiscalYear: number, cell: CellName): readonly number[] {
  return all.flatMap(({ no, finding }) =>
    finding.fiscalYear === fiscalYear && finding.cell === cell ? [no] : [],
  );
}

const ofNumbers: ReadonlySet<string> = new Set([
  'total',
  'instrument',
  'level',
  'direction',
  'lattice',
  'range',
  'not-a-number',
]);

/** Whether numbers contradict each other, so that another one in some cell could put it right. */
export function isOfNumbers({ rule }: Finding): boolean {
  return ofNumbers.has(rule);
}

/** Where a finding and a cell stand on the page. */
export const findingPlace = (no: number): string => `finding-${no}`;
export const cellPlace = (fiscalYear: number, cell: CellName): string => `cell-${fiscalYear}-${cell}`;

/** Brings a place of the page into sight, and speaks it. */
export function goTo(place: string): void {
  const element = document.getElementById(place);
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
