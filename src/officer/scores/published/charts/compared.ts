import { figureIn, type FigureCode } from '../../../../domain/ita/analysis/figures.ts';
import type { Edition, Indicator } from '../../../../domain/ita/edition.ts';
import { useWords } from '../../../desk/shell.tsx';
import { scoreTexts } from '../../texts.ts';
import type { Pair } from '../pair.ts';
import { publishedTexts } from '../texts.ts';
import { analysed, targetOf } from '../years.ts';

/** What the charts of two years are drawn from. */
export interface PairChartProps {
  readonly pair: Pair;
  readonly indicators: readonly Indicator[];
  /** With what the office has set in it; `null` where the year has no rules. */
  readonly edition: Edition | null;
}

/** What every chart of two years says alike. */
export function useCompared({ pair: { now, before }, edition }: Omit<PairChartProps, 'indicators'>) {
  const words = useWords(scoreTexts);
  const more = useWords(publishedTexts);
  const nowYear = now.published.fiscalYear;
  const beforeYear = before?.published.fiscalYear;
  return {
    /** "ปี 2563 กับ 2564": as they follow each other. */
    years:
      beforeYear === undefined
        ? more.yearShort(nowYear)
        : more.twoYears(Math.min(nowYear, beforeYear), Math.max(nowYear, beforeYear)),
    words: {
      valueLabel: more.yearShort(nowYear),
      unknownLabel: words.unknown,
      ...(beforeYear === undefined ? {} : { beforeLabel: more.yearShort(beforeYear) }),
    },
    target: edition === null ? {} : targetOf(edition, words),
    /** A figure in both years. */
    valuesOf: (code: FigureCode) => ({
      value: figureIn(analysed(now), code),
      ...(before === null ? {} : { before: figureIn(analysed(before), code) }),
    }),
  };
}
