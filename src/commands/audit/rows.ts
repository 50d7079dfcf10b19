import { auditorBy, type YearAudit } from '../../domain/ita/audit/table.ts';
import { type PrintedTable, wordsIn } from '../../domain/ita/audit/printed.ts';
import { isNumber } from '../../domain/ita/published-table/cell.ts';
import { editionOf } from '../../editions/index.ts';

/** What the command says of a row of the file. */
interface AuditedRow {
  readonly office: string;
  readonly fiscalYear: number;
  /** Fiscal year of the rules; `null` where that year's are not known. */
  readonly rules: number | null;
  readonly total: number | string | null;
  readonly level: string | null;
  readonly recomputedTotal: number | null;
  readonly recomputedLevel: string | null;
  readonly findings: readonly object[];
  readonly repairs: readonly object[];
}

/** Audits every office, and says what was found in the order of the file. */
export function auditedRows(tables: readonly PrintedTable[]): readonly AuditedRow[] {
  const audit = auditorBy(editionOf);
  return tables
    .flatMap((table) => audit(table).map((year) => ({ at: rowOf(year), said: said(table.office, year) })))
    .sort((one, other) => one.at - other.at)
    .map(({ said }) => said);
}

/** A wide table has a cell of the total in each of its rows. */
function rowOf({ printed }: YearAudit): number {
  return printed.cells.total?.place?.row ?? 0;
}

function said(office: string, { printed, rulesOf, reckoned, findings, repairs }: YearAudit): AuditedRow {
  return {
    office,
    fiscalYear: printed.fiscalYear,
    rules: rulesOf,
    total: valueOf(wordsIn(printed, 'total')),
    level: wordsIn(printed, 'level') || null,
    recomputedTotal: reckoned?.total ?? null,
    recomputedLevel: reckoned?.level ?? null,
    findings: findings.map(({ rule, cell, published, expected, message }) => ({
      rule,
      cell,
      published,
      expected,
      messageTh: message.th,
      messageEn: message.en,
    })),
    repairs: repairs.map(({ changes, resolves, likelihood }) => ({
      changes: changes.map(({ cell, from, to }) => ({ cell, from, to })),
      resolves,
      likelihood: Number(likelihood.toPrecision(3)), // more would pretend to know more
    })),
  };
}

/** As printed: a number with all its decimals, else the words; `null` when empty. */
function valueOf(words: string): number | string | null {
  if (words === '' || !isNumber(words)) return words || null;
  return Number(
    words
      .replace('−', '-')
      .replace(',', '.')
      .replace(/[^\d.-]/g, ''),
  );
}
