import type { Edition } from '../../../domain/ita/edition.ts';
import { findNode } from '../../../domain/ita/scored.ts';
import { formatPoints } from '../../../i18n/numbers.ts';
import { DataTable, type TableRow } from '../../../ui/lists/data-table.tsx';
import { useSay, useWords } from '../../desk/shell.tsx';
import { scoreTexts } from '../texts.ts';
import type { YearView } from './years.ts';

type KnownYear = Extract<YearView, { readonly known: true }>;

export interface IndicatorTableProps {
  /** Latest first. */
  readonly years: readonly KnownYear[];
  /** Names and order come from here. */
  readonly edition: Edition;
}

/** Every indicator of every year, with instruments and totals; oldest year first, as people read. */
export function IndicatorTable({ years, edition }: IndicatorTableProps) {
  const words = useWords(scoreTexts);
  const say = useSay();
  const inOrder = [...years].reverse();
  const row = (key: string, label: string, of: (year: KnownYear) => number | null): TableRow => {
    const values = inOrder.map(of);
    const shown = values.map((value) => (value === null ? words.unknown : formatPoints(value)));
    return { key, cells: [label, ...shown, ...(years.length > 1 ? [changeOf(values)] : [])] };
  };
  const rows = [
    ...edition.instruments.flatMap(({ code, weight }) => [
      ...edition.indicators
        .filter(({ instrument }) => instrument === code)
        .map(({ no, name }) =>
          row(String(no), `${no}. ${say(name)}`, ({ published }) => published.indicators[no] ?? null),
        ),
      {
        ...row(
          code,
          words.instrumentMean(code, weight),
          ({ result }) => findNode(result.board.total, code)?.points ?? null,
        ),
        isTotal: true,
      },
    ]),
    { ...row('printed', words.totalPrinted, ({ published }) => published.total), isTotal: true },
    { ...row('ours', words.totalOurs, ({ result }) => result.total), isTotal: true },
  ];
  return (
    <DataTable
      caption={words.indicatorsNote}
      columns={[
        { label: words.indicator },
        ...inOrder.map(({ published }) => ({ label: String(published.fiscalYear), isNumeric: true })),
        ...(years.length > 1 ? [{ label: words.change, isNumeric: true }] : []),
      ]}
      rows={rows}
    />
  );
}

/** From the last but one year to the last, with its sign. */
function changeOf(values: readonly (number | null)[]): string {
  const [before = null, now = null] = values.slice(-2);
  if (before === null || now === null) return '–';
  const change = now - before;
  return `${change < 0 ? '−' : '+'}${formatPoints(Math.abs(change))}`;
}
