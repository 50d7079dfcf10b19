import type { Finding } from '../../../../domain/ita/audit/finding.ts';
import type { YearAudit } from '../../../../domain/ita/audit/table.ts';
import type { Edition } from '../../../../domain/ita/edition.ts';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { CertaintyMark } from '../../certainty.tsx';
import { PrintAct } from '../print-act.tsx';
import { auditTexts } from '../texts.ts';
import type { AuditedOffice } from '../use-audit.ts';
import { AuditedTable } from './audited-table.tsx';
import { Decoder } from './decoder.tsx';
import { FindingsList } from './findings-list.tsx';
import { isOfNumbers, numbered } from './numbered.ts';
import { officeTexts } from './office-texts.ts';
import { RepairsPart } from './repairs-part.tsx';

export interface OfficeAuditProps {
  readonly audited: AuditedOffice;
  /** What was found in the report's words. */
  readonly report: readonly Finding[];
  readonly editionOf: (fiscalYear: number) => Edition | null;
  /** Whose names the indicators have where a year has no rules. */
  readonly usual: Edition;
  readonly isOwn: boolean;
}

/** One office's table with everything found in it: sentences, marks at their cells, what would explain it, the OIT taken apart. */
export function OfficeAudit({ audited, report, editionOf, usual, isOwn }: OfficeAuditProps) {
  const words = useWords(auditTexts);
  const { years } = audited;
  const all = numbered(audited, report);
  const ruled = years.flatMap(({ rulesOf }) => (rulesOf === null ? [] : (editionOf(rulesOf) ?? []))).at(-1);
  const edition = ruled ?? usual;
  return (
    <div class="office-audit">
      {all.length === 0 ? (
        <Banner tone="success" title={words.none}>
          <p>{words.noneText}</p>
        </Banner>
      ) : (
        <Banner tone="warning" title={words.found(all.length)}>
          <p>{all.some(({ finding }) => isOfNumbers(finding)) ? words.foundText : words.foundElse}</p>
        </Banner>
      )}
      <PrintAct />
      <FindingsList all={all} />
      {[...years].reverse().map((year) => (
        <RepairsPart key={year.printed.fiscalYear} year={year} edition={edition} isOwn={isOwn} />
      ))}
      {years.length > 0 && <AuditedTable years={years} all={all} edition={edition} />}
      <RulesSaid years={years} editionOf={editionOf} />
      <Decoder years={years} editionOf={editionOf} />
    </div>
  );
}

interface RulesSaidProps {
  readonly years: readonly YearAudit[];
  readonly editionOf: (fiscalYear: number) => Edition | null;
}

/** By whose rules each year was worked out, and how sure those are. */
function RulesSaid({ years, editionOf }: RulesSaidProps) {
  const words = useWords(officeTexts);
  const used = [...new Set(years.map(({ rulesOf }) => rulesOf))].flatMap((year) => {
    const edition = year === null ? null : editionOf(year);
    return edition === null ? [] : [edition];
  });
  return (
    <div class="rules-said">
      <ul>
        {years.map(({ printed: { fiscalYear }, rulesOf }) => (
          <li key={fiscalYear}>{said(fiscalYear, rulesOf)}</li>
        ))}
      </ul>
      {used.map((edition) => (
        <CertaintyMark
          key={edition.fiscalYear}
          of={words.sure(edition.fiscalYear)}
          certainty={edition.certainty}
        />
      ))}
    </div>
  );

  function said(fiscalYear: number, rulesOf: number | null): string {
    if (rulesOf === null) return words.noRules(fiscalYear);
    return rulesOf === fiscalYear ? words.rules(fiscalYear) : words.borrowed(fiscalYear, rulesOf);
  }
}
