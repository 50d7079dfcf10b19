import { paths } from '../../contracts/addresses.ts';
import type { OfficeId } from '../../domain/basics/ids.ts';
import { useDesk } from '../desk/shell.tsx';

/** Where the scores of an office can be seen, each by its fiscal year. */
export interface ScoreLinks {
  readonly view: (view: string, fiscalYear: number) => string;
  /** Any number: `total`, an instrument, an indicator, an item, a part. */
  readonly number: (fiscalYear: number, code: string) => string;
  readonly checklist: (fiscalYear: number) => string;
  readonly counts: (fiscalYear: number) => string;
  readonly settings: (fiscalYear: number) => string;
  /** The official survey season. */
  readonly season: (fiscalYear: number) => string;
  /** All published years; two of them, the one looked at and the one it is held against. */
  readonly published: string;
  readonly pair: (fiscalYear: number, against: number) => string;
  /** Where published years come in; where one is corrected or taken out. */
  readonly import: string;
  readonly correct: (fiscalYear: number) => string;
  /** Published tables checked against themselves. */
  readonly audit: string;
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
    season: (fiscalYear) => to(`/season/${fiscalYear}`),
    published: to('?view=published'),
    pair: (fiscalYear, against) => to(`?view=published&year=${fiscalYear}&against=${against}`),
    import: to('/import'),
    correct: (fiscalYear) => to(`/import?year=${fiscalYear}`),
    audit: to('/audit'),
    editions: to('/editions'),
    edition: (fiscalYear) => to(`/editions/${fiscalYear}`),
  };
}

/** Those of the open office. */
export function useScoreLinks(): ScoreLinks {
  return scoreLinks(useDesk().office.id);
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
