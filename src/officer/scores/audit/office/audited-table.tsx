import type { ComponentChildren } from 'preact';
import type { Edition } from '../../../../domain/ita/edition.ts';
import { type CellName, wordsIn } from '../../../../domain/ita/audit/printed.ts';
import type { YearAudit } from '../../../../domain/ita/audit/table.ts';
import { formatPoints } from '../../../../i18n/numbers.ts';
import { DataTable, type TableColumn, type TableRow } from '../../../../ui/lists/data-table.tsx';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { cellPlace, findingPlace, goTo, marksOf, type Numbered } from './numbered.ts';
import { officeTexts } from './office-texts.ts';

export interface AuditedTableProps {
  readonly years: readonly YearAudit[];
  readonly all: readonly Numbered[];
  /** Whose names the indicators have. */
  readonly edition: Edition;
}

/** A column of the table: a year's scores, or its directions. */
interface Column {
  readonly year: YearAudit;
  readonly kind: 'scores' | 'directions';
}

/** The table as printed, a mark at every cell about which something was found; under it what the indicators give. */
export function AuditedTable({ years, all, edition }: AuditedTableProps) {
  const words = useWords(officeTexts);
  const say = useSay();
  const columns = years.flatMap((year): readonly Column[] => {
    const hasDirections = Object.keys(year.printed.cells).some((cell) => cell.startsWith('direction'));
    const scores = { year, kind: 'scores' as const };
    return hasDirections ? [scores, { year, kind: 'directions' }] : [scores];
  });
  const heads: readonly TableColumn[] = columns.map(({ year: { printed }, kind }) =>
    kind === 'scores'
      ? { label: String(printed.fiscalYear), isNumeric: true }
      : { label: words.directionOf(printed.fiscalYear) },
  );
  const across = (of: (column: Column) => ComponentChildren): readonly ComponentChildren[] => columns.map(of);
  const printedCell = ({ year }: Column, cell: CellName) => <Cell year={year} cell={cell} all={all} />;
  const indicators: readonly TableRow[] = edition.indicators.map(({ no, name }) => ({
    key: `i${no}`,
    cells: [
      `${no}. ${say(name)}`,
      ...across((column) => printedCell(column, column.kind === 'scores' ? `i${no}` : `direction${no}`)),
    ],
  }));
  const sum = (cell: CellName, label: string): TableRow => ({
    key: cell,
    isTotal: true,
    cells: [label, ...across((column) => (column.kind === 'scores' ? printedCell(column, cell) : ''))],
  });
  const ours = (label: string, of: (year: YearAudit) => string | null): TableRow => ({
    key: label,
    cells: [label, ...across(({ year, kind }) => (kind === 'scores' ? (of(year) ?? words.unknown) : ''))],
  });
  const instruments = edition.instruments.filter(({ code }) =>
    years.some(({ printed }) => printed.cells[code] !== undefined),
  );
  const levelName = (code: string | null): string | null =>
    edition.levels.find((level) => level.code === code)?.name.th ?? code;
  return (
    <div>
      <DataTable
        caption={words.table}
        columns={[{ label: words.indicator }, ...heads]}
        rows={[
          ...indicators,
          ...instruments.map(({ code }) => sum(code, words.instrument(code))),
          sum('total', words.total),
          ours(words.ours, ({ reckoned }) => shown(reckoned?.total ?? null)),
          sum('level', words.level),
          ours(words.ourLevel, ({ reckoned }) => levelName(reckoned?.level ?? null)),
        ]}
      />
    </div>
  );
}

function shown(points: number | null): string | null {
  return points === null ? null : formatPoints(points);
}

interface CellProps {
  readonly year: YearAudit;
  readonly cell: CellName;
  readonly all: readonly Numbered[];
}

function Cell({ year: { printed }, cell, all }: CellProps) {
  const words = useWords(officeTexts);
  const marks = marksOf(all, printed.fiscalYear, cell);
  const said = wordsIn(printed, cell) || words.empty;
  if (marks.length === 0) return <>{said}</>;
  return (
    <span class="marked" id={cellPlace(printed.fiscalYear, cell)} tabIndex={-1}>
      <b>{said}</b>
      {marks.map((no) => (
        <button key={no} type="button" aria-label={words.mark(no)} onClick={() => goTo(findingPlace(no))}>
          <span>{no}</span>
        </button>
      ))}
    </span>
  );
}
