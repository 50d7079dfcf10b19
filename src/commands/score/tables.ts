import { auditorBy } from '../../domain/ita/audit/table.ts';
import { possibleScores } from '../../domain/ita/audit/lattice.ts';
import { printed } from '../../domain/ita/audit/numbers.ts';
import type { CellName, PrintedTable } from '../../domain/ita/audit/printed.ts';
import { scoreYear } from '../../domain/ita/score.ts';
import { type Points, points, roundForShow } from '../../domain/ita/points.ts';
import { levelOf } from '../../domain/ita/level.ts';
import { edition2564 as edition } from '../../editions/2564/index.ts';
import { mixed } from './sheets.ts';

/** Published tables, and how many contradictions were put into them. */
export interface Tables {
  readonly tables: readonly PrintedTable[];
  readonly planted: number;
}

/** A table for each of so many offices; every third prints another total, every seventh another level than it has. */
export function someTables(offices: number): Tables {
  const chance = mixed(8_300);
  const reachable = new Map(
    edition.indicators.map(({ no }) => [no, [...(possibleScores(edition, no) ?? [])]] as const),
  );
  let planted = 0;
  const tables = Array.from({ length: offices }, (_, office): PrintedTable => {
    const hundredths = edition.indicators.map(({ no }): readonly [number, number] => {
      const scores = reachable.get(no) ?? [];
      const any = 3_000 + (chance() % 6_500);
      return [no, scores.length === 0 ? any : (scores[any % scores.length] ?? 0)];
    });
    const indicators = Object.fromEntries(hundredths.map(([no, value]) => [no, points(value / 100)]));
    const exact = roundForShow(scoreYear(edition, { indicators }).total.points ?? 0);
    const isTotalOff = office % 3 === 0;
    const isLevelOff = office % 7 === 0;
    const total = points(isTotalOff ? roundForShow(exact + 0.3) : exact);
    planted += Number(isTotalOff) + Number(isLevelOff);
    const words: readonly (readonly [CellName, string])[] = [
      ...hundredths.map(([no, value]) => [`i${no}`, printed(value)] as const),
      ['total', total.toFixed(2)],
      ['level', isLevelOff ? 'another' : levelAt(total)],
    ];
    const cells = Object.fromEntries(words.map(([cell, said]) => [cell, { words: said, place: null }]));
    return { office: `office ${office}`, years: [{ fiscalYear: edition.fiscalYear, cells }] };
  });
  return { tables, planted };
}

function levelAt(total: Points): string {
  return levelOf({ total, instruments: [] }, edition)?.name.th ?? '';
}

/** What an audit of many tables came to. */
export interface AuditedTables {
  readonly findings: number;
  /** Of the tables with a finding, those for which at least one repair was found. */
  readonly repaired: number;
}

/** Audits every table, with the smallest repairs of each. */
export function auditedTables(tables: readonly PrintedTable[]): AuditedTables {
  const audit = auditorBy((fiscalYear) => (fiscalYear === edition.fiscalYear ? edition : null));
  let findings = 0;
  let repaired = 0;
  for (const table of tables) {
    for (const year of audit(table)) {
      findings += year.findings.length;
      repaired += Number(year.repairs.length > 0);
    }
  }
  return { findings, repaired };
}
