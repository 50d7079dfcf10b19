import type { Grid } from '../../../domain/basics/grid.ts';
import type { Finding } from '../../../domain/ita/audit/finding.ts';
import type { Claim } from '../../../domain/ita/audit/law.ts';
import { hundredthsIn } from '../../../domain/ita/audit/numbers.ts';
import { type PrintedTable, wordsIn } from '../../../domain/ita/audit/printed.ts';
import type { ListRule, PrintedReport } from '../../../domain/ita/audit/report/printed-report.ts';
import { readReport } from '../../../domain/ita/audit/report/read/read-report.ts';
import { reportFindings } from '../../../domain/ita/audit/report/report-findings.ts';
import type { Edition } from '../../../domain/ita/edition.ts';
import { points } from '../../../domain/ita/points.ts';
import { readPasted } from '../../../sheets/read-pasted.ts';

/** A pasted text: its table, and what it says besides. */
export interface TextRead {
  readonly grid: Grid;
  readonly report: PrintedReport;
}

/** Reads a table alone, or a whole report with a table in it. */
export function readText(text: string): TextRead {
  const report = readReport(text);
  return { grid: report.table?.grid ?? readPasted(text), report };
}

/** What a report says of the year of its results: where its words do not agree, and what its lists claim of the numbers. */
export interface ReportAudit {
  readonly findings: readonly Finding[];
  readonly claims: ReadonlyMap<number, readonly Claim[]>;
}

/** Audits the words of a report; its lists and marks are about the latest year of its table. */
export function auditReport(
  report: PrintedReport,
  tables: readonly PrintedTable[],
  editionOf: (fiscalYear: number) => Edition | null,
): ReportAudit {
  const years = tables.length === 1 ? (tables[0]?.years ?? []) : [];
  const [latest] = [...years].sort((one, other) => other.fiscalYear - one.fiscalYear);
  const fiscalYear = latest?.fiscalYear ?? null;
  const edition = fiscalYear === null ? null : editionOf(fiscalYear);
  if (latest === undefined || fiscalYear === null) return { findings: [], claims: new Map() };
  const scores = (edition?.indicators ?? []).flatMap(({ no }) => {
    const hundredths = hundredthsIn(wordsIn(latest, `i${no}`));
    return hundredths === null ? [] : [[no, points(hundredths / 100)] as const];
  });
  const facts = { fiscalYear, scores: new Map(scores), passMark: edition?.passMark ?? null };
  return {
    findings: reportFindings(report, facts),
    claims: new Map([[fiscalYear, claimsOf(report)]]),
  };
}

function claimsOf({ lists }: PrintedReport): readonly Claim[] {
  return lists.flatMap(({ rule, numbers }) => numbers.flatMap((no) => claimOf(no, rule) ?? []));
}

// A claim is strict: to have at least 80 points is to have more than 79.99.
function claimOf(no: number, rule: ListRule): Claim | null {
  switch (rule.kind) {
    case 'more':
    case 'at-least': {
      const mark = Math.round(100 * rule.than) - (rule.kind === 'more' ? 0 : 1);
      return { no, rule: 'strength-list', is: 'above', mark };
    }
    case 'less':
    case 'at-most': {
      const mark = Math.round(100 * rule.than) + (rule.kind === 'less' ? 0 : 1);
      return { no, rule: 'weakness-list', is: 'below', mark };
    }
    case 'most':
    case 'least':
      return null;
    default:
      return rule satisfies never;
  }
}
