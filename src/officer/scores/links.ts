import { paths } from '../../contracts/addresses.ts';
import type { OfficeId } from '../../domain/basics/ids.ts';

/** Where the scores of an office can be seen, each by its fiscal year. */
export interface ScoreLinks {
  readonly view: (view: string, fiscalYear: number) => string;
  /** Any number: `total`, an instrument, an indicator, an item, a part. */
  readonly number: (fiscalYear: number, code: string) => string;
  readonly checklist: (fiscalYear: number) => string;
  readonly counts: (fiscalYear: number) => string;
  readonly settings: (fiscalYear: number) => string;
  readonly editions: string;
  readonly edition: (fiscalYear: number) => string;
}

/** The addresses of an office's scores. */
export function scoreLinks(office: OfficeId): ScoreLinks {
  const to = (screen: string): string => paths.app(office, `scores${screen}`);
  return {
    view: (view, fiscalYear) => to(`?view=${view}&year=${fiscalYear}`),
    number: (fiscalYear, code) => to(`/number/${fiscalYear}/${encodeURIComponent(code)}`),
    checklist: (fiscalYear) => to(`/checklist/${fiscalYear}`),
    counts: (fiscalYear) => to(`/counts/${fiscalYear}`),
    settings: (fiscalYear) => to(`/settings/${fiscalYear}`),
    editions: to('/editions'),
    edition: (fiscalYear) => to(`/editions/${fiscalYear}`),
  };
}

/** A fiscal year as an address names it; `null` when it is none. */
export function yearIn(text: string): number | null {
  return /^2[5-9]\d\d$/.test(text) ? Number(text) : null;
}

/** A code as an address names it, whatever was typed there. */
export function codeIn(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a broken escape is no code of ours, and is then found nowhere
  }
}
