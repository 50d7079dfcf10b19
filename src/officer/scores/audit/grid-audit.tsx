import { useMemo, useState } from 'preact/hooks';
import type { PrintedReport } from '../../../domain/ita/audit/report/printed-report.ts';
import type { Grid } from '../../../domain/basics/grid.ts';
import { TextInput } from '../../../ui/fields/text-input.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useSay, useWords } from '../../desk/shell.tsx';
import { FaultList } from '../published/import/fault-list.tsx';
import { readingOf, yearTyped } from '../published/known-names.ts';
import { auditReport } from './read-report.ts';
import { readTables } from './read-tables.ts';
import { type Auditing, Results } from './results.tsx';
import { auditTexts } from './texts.ts';

export interface GridAuditProps {
  readonly auditing: Auditing;
  readonly grid: Grid;
  /** `null` where nothing but the grid was given. */
  readonly report: PrintedReport | null;
}

/** What was read of a grid, and the audit of it. */
export function GridAudit({ auditing, grid, report }: GridAuditProps) {
  const words = useWords(auditTexts);
  const say = useSay();
  const [year, setYear] = useState('');
  const { book, editionOf } = auditing;
  const asked = yearTyped(year, book.thisYear);
  const { tables, faults, problem } = useMemo(
    () => readTables(grid, readingOf(book, { year: asked, source: '' })),
    [grid, book, asked],
  );
  const said = useMemo(
    () => (report === null ? null : auditReport(report, tables, editionOf)),
    [report, tables, editionOf],
  );
  const needsYear = asked !== null || faults.some(({ kind }) => kind === 'no-year');
  return (
    <>
      {needsYear && (
        <TextInput
          label={words.whichYear}
          help={words.whichYearHelp}
          inputMode="numeric"
          value={year}
          error={year.length >= 4 && asked === null ? words.yearWrong(book.thisYear) : null}
          onType={setYear}
        />
      )}
      {tables.length === 0 && !needsYear && (
        <Banner tone="warning" title={words.noTable}>
          <p>{problem === null ? words.noTableText : say(problem)}</p>
        </Banner>
      )}
      {tables.length > 0 && <FaultList faults={faults} isTurned={false} />}
      {tables.length > 0 && (
        <Results
          auditing={auditing}
          tables={tables}
          isOwn={false}
          {...(said === null ? {} : { report: said })}
        />
      )}
    </>
  );
}
