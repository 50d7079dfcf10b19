import { useEffect, useRef, useState } from 'preact/hooks';
import { ArrowLeft } from 'lucide';
import type { PrintedTable } from '../../../domain/ita/audit/printed.ts';
import type { Finding } from '../../../domain/ita/audit/finding.ts';
import type { Auditor } from '../../../domain/ita/audit/table.ts';
import type { BookSources } from '../../../domain/ita/book/sources.ts';
import type { Edition } from '../../../domain/ita/edition.ts';
import { isoDayOf, sayDay } from '../../../i18n/dates.ts';
import { formatCount } from '../../../i18n/numbers.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { ProgressBar } from '../../../ui/signs/progress-bar.tsx';
import { useDesk, useLanguage, useWords } from '../../desk/shell.tsx';
import { OfficeAudit } from './office/office-audit.tsx';
import { OfficesList } from './offices-list.tsx';
import type { ReportAudit } from './read-report.ts';
import { auditTexts } from './texts.ts';
import { type AuditedOffice, useAudit } from './use-audit.ts';

/** By what tables are audited. */
export interface Auditing {
  readonly book: BookSources;
  readonly editionOf: (fiscalYear: number) => Edition | null;
  readonly auditor: Auditor;
}

export interface ResultsProps {
  readonly auditing: Auditing;
  readonly tables: readonly PrintedTable[];
  readonly isOwn: boolean;
  /** What the words of a report say; left out where there is none. */
  readonly report?: ReportAudit;
}

const noReport: ReportAudit = { findings: [], claims: new Map() };

/** The audit of one office, or of many: then first who they are. */
export function Results({ auditing, tables, isOwn, report = noReport }: ResultsProps) {
  const words = useWords(auditTexts);
  const audited = useAudit(tables, auditing.auditor, report.claims);
  const [open, setOpen] = useState<AuditedOffice | null>(null);
  if (audited.length < tables.length) {
    const [done, all] = [audited.length, tables.length];
    return <ProgressBar label={words.auditing(formatCount(done), formatCount(all))} value={done} max={all} />;
  }
  const [only] = audited;
  const one = audited.length === 1 ? only : audited.find((office) => office === open);
  if (one === undefined) {
    return (
      <>
        <PaperHead office="" />
        <OfficesList audited={audited} onOpen={setOpen} />
      </>
    );
  }
  return (
    <>
      {audited.length > 1 && <OneOfMany office={one.table.office} onBack={() => setOpen(null)} />}
      <PaperHead office={one.table.office} />
      <Audit auditing={auditing} audited={one} isOwn={isOwn} report={report.findings} />
    </>
  );
}

interface OneOfManyProps {
  readonly office: string;
  readonly onBack: () => void;
}

/** Whose audit was opened from the list; it takes the focus, wherever in the list that was. */
function OneOfMany({ office, onBack }: OneOfManyProps) {
  const words = useWords(auditTexts);
  const name = useRef<HTMLHeadingElement>(null);
  useEffect(() => name.current?.focus(), []);
  return (
    <header class="one-of-many">
      <Button kind="quiet" icon={ArrowLeft} label={words.backToOffices} onPress={onBack} />
      <h2 ref={name} tabIndex={-1}>
        {office === '' ? words.nameless : office}
      </h2>
    </header>
  );
}

interface AuditProps extends Pick<ResultsProps, 'auditing' | 'isOwn'> {
  readonly audited: AuditedOffice;
  readonly report: readonly Finding[];
}

function Audit({ auditing: { book, editionOf }, audited, isOwn, report }: AuditProps) {
  const usual = [...book.ruledYears]
    .sort((one, other) => one - other)
    .flatMap((year) => editionOf(year) ?? [])
    .find(({ indicators }) => indicators.length > 0);
  if (usual === undefined) return null;
  return <OfficeAudit audited={audited} report={report} editionOf={editionOf} usual={usual} isOwn={isOwn} />;
}

/** What stands on the paper and not on the screen: whose numbers these are, and when they were audited. */
function PaperHead({ office }: { readonly office: string }) {
  const desk = useDesk();
  const language = useLanguage();
  const words = useWords(auditTexts);
  const day = sayDay(isoDayOf(desk.office.now()), language);
  return (
    <header class="paper-only">
      <h2>{words.paperTitle}</h2>
      {office !== '' && <p>{office}</p>}
      <p>{words.paperMade(day)}</p>
    </header>
  );
}
