import type { Indicator } from '../../../../domain/ita/edition.ts';
import type { Points } from '../../../../domain/ita/points.ts';
import type { PublishedYear } from '../../../../domain/ita/published.ts';
import { figureOf } from '../../../../domain/ita/published-table/cell.ts';

/** A year as it is being typed. */
export interface YearDraft {
  readonly fiscalYear: string;
  readonly indicators: Readonly<Record<number, string>>;
  readonly total: string;
  /** Code, or words where the year's levels are not known; empty for none. */
  readonly level: string;
  readonly source: string;
}

/** A year as it is there, or an empty form. */
export function draftOf(year: PublishedYear | null): YearDraft {
  if (year === null) return { fiscalYear: '', indicators: {}, total: '', level: '', source: '' };
  const indicators = Object.entries(year.indicators).map(([no, value]) => [no, typed(value)] as const);
  return {
    fiscalYear: String(year.fiscalYear),
    indicators: Object.fromEntries(indicators),
    total: typed(year.total),
    level: year.level ?? '',
    source: year.source,
  };
}

/** Whether what is typed is no score; an empty field is none yet. */
export function isWrong(words: string): boolean {
  const figure = figureOf(words);
  if (figure.kind === 'blank') return false;
  return figure.kind !== 'figure' || figure.isRounded;
}

/** @returns the year; `null` while a field of it is wrong */
export function yearOfDraft(
  draft: YearDraft,
  fiscalYear: number,
  indicators: readonly Pick<Indicator, 'no'>[],
): PublishedYear | null {
  const cells = indicators.map(({ no }) => [no, draft.indicators[no] ?? ''] as const);
  if ([...cells.map(([, words]) => words), draft.total].some(isWrong)) return null;
  const known = cells.flatMap(([no, words]) => {
    const value = scoreOf(words);
    return value === null ? [] : [[no, value] as const];
  });
  return {
    fiscalYear,
    indicators: Object.fromEntries(known),
    total: scoreOf(draft.total),
    level: draft.level.trim() === '' ? null : draft.level.trim(),
    source: draft.source.trim(),
  };
}

function scoreOf(words: string): Points | null {
  const figure = figureOf(words);
  return figure.kind === 'figure' ? figure.points : null;
}

function typed(value: Points | null): string {
  return value === null ? '' : value.toFixed(2);
}
