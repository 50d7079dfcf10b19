import { useEffect, useState } from 'preact/hooks';
import type { Claim } from '../../../domain/ita/audit/law.ts';
import type { PrintedTable } from '../../../domain/ita/audit/printed.ts';
import type { Auditor, YearAudit } from '../../../domain/ita/audit/table.ts';

/** What lists of a report claim, by fiscal year. */
export type ClaimsByYear = ReadonlyMap<number, readonly Claim[]>;

/** An office's table with what was found in it. */
export interface AuditedOffice {
  readonly table: PrintedTable;
  readonly years: readonly YearAudit[];
  readonly found: number;
}

/** So many tables between two breaths of the screen. */
const atOnce = 100;

/** Audits tables a handful at a time, so that a whole country does not stop the phone. */
export function useAudit(
  tables: readonly PrintedTable[],
  auditor: Auditor,
  claims: ClaimsByYear,
): readonly AuditedOffice[] {
  const [audited, setAudited] = useState<readonly AuditedOffice[]>([]);
  useEffect(() => {
    let isGone = false;
    const go = (done: readonly AuditedOffice[]): void => {
      if (isGone) return;
      const next = tables
        .slice(done.length, done.length + atOnce)
        .map((table) => audit(table, auditor, claims));
      const all = [...done, ...next];
      setAudited(all);
      if (all.length < tables.length) setTimeout(() => go(all));
    };
    go([]);
    return () => {
      isGone = true;
    };
  }, [tables, auditor, claims]);
  return audited;
}

function audit(table: PrintedTable, auditor: Auditor, claims: ClaimsByYear): AuditedOffice {
  const years = auditor(table, claims);
  return { table, years, found: years.reduce((sum, { findings }) => sum + findings.length, 0) };
}
