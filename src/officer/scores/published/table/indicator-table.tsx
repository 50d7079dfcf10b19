import { type FigureCode, followed } from '../../../../domain/ita/analysis/figures.ts';
import type { Indicator, InstrumentCode } from '../../../../domain/ita/edition.ts';
import { DataTable, type TableRow } from '../../../../ui/lists/data-table.tsx';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { scoreTexts } from '../../texts.ts';
import { ChangeMark } from '../analysis/change-mark.tsx';
import { FigureLink } from './figure-link.tsx';
import { publishedTexts } from '../texts.ts';
import { analysed, type YearView } from '../years.ts';
import './years-table.css';

export interface IndicatorTableProps {
  /** Latest first. */
  readonly years: readonly YearView[];
  /** Names and order come from here. */
  readonly indicators: readonly Indicator[];
}

/** Every figure of every year with its change; oldest year first, as people read. */
export function IndicatorTable({ years, indicators }: IndicatorTableProps) {
  const words = useWords(scoreTexts);
  const more = useWords(publishedTexts);
  const say = useSay();
  const inOrder = [...years].reverse();
  const row = (code: FigureCode, label: string): TableRow => {
    const follow = followed(years.map(analysed), code);
    return {
      key: String(code),
      isTotal: typeof code !== 'number',
      cells: [
        label,
        ...inOrder.map((year, place) => {
          const { value = null, since = null, change } = follow[place] ?? {};
          return (
            <span key={year.published.fiscalYear} class="figure">
              <FigureLink year={year} code={codeInTree(code)} label={label} value={value} />
              {since !== null && change !== undefined && <ChangeMark change={change} />}
              {since !== null && since !== year.published.fiscalYear - 1 && (
                <small>{more.since(since)}</small>
              )}
            </span>
          );
        }),
      ],
    };
  };
  const instruments = [...new Set(indicators.map(({ instrument }) => instrument))];
  const rows = [
    ...instruments.flatMap((code: InstrumentCode) => [
      ...indicators
        .filter(({ instrument }) => instrument === code)
        .map(({ no, name }) => row(no, `${no}. ${say(name)}`)),
      row(code, more.instrumentMean(code)),
    ]),
    row('printed', words.totalPrinted),
    row('ours', words.totalOurs),
  ];
  return (
    <div class="years-table">
      <DataTable
        caption={words.indicatorsNote}
        columns={[
          { label: words.indicator },
          ...inOrder.map(({ published }) => ({ label: String(published.fiscalYear), isNumeric: true })),
        ]}
        rows={rows}
      />
      {years.length > 1 && <p class="note">{more.tableNote}</p>}
    </div>
  );
}

function codeInTree(code: FigureCode): string {
  return code === 'printed' || code === 'ours' ? 'total' : String(code);
}
