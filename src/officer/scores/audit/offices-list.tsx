import { useState } from 'preact/hooks';
import { CircleCheck, TriangleAlert } from 'lucide';
import { formatCount } from '../../../i18n/numbers.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { Icon } from '../../../ui/signs/icon.tsx';
import { useWords } from '../../desk/shell.tsx';
import { PrintAct } from './print-act.tsx';
import { auditTexts } from './texts.ts';
import type { AuditedOffice } from './use-audit.ts';

export interface OfficesListProps {
  readonly audited: readonly AuditedOffice[];
  readonly onOpen: (office: AuditedOffice) => void;
}

/** So many are listed at once. */
const page = 50;

/** Every audited office, those with the most findings first. */
export function OfficesList({ audited, onOpen }: OfficesListProps) {
  const words = useWords(auditTexts);
  const [shown, setShown] = useState(page);
  const inOrder = [...audited].sort((one, other) => other.found - one.found);
  const withFindings = audited.filter(({ found }) => found > 0).length;
  const left = inOrder.length - shown;
  return (
    <>
      <Banner
        tone={withFindings === 0 ? 'success' : 'warning'}
        title={withFindings === 0 ? words.officesFine : words.officesFound(formatCount(withFindings))}
      >
        <p>{words.offices(formatCount(audited.length))}</p>
      </Banner>
      <PrintAct />
      <ul class="audited-offices">
        {inOrder.slice(0, shown).map((office, at) => (
          <li key={`${at}/${office.table.office}`}>
            <button type="button" onClick={() => onOpen(office)}>
              <Icon of={office.found === 0 ? CircleCheck : TriangleAlert} />
              <span>
                <b>{office.table.office === '' ? words.nameless : office.table.office}</b>
                <small>
                  {office.years.map(({ printed }) => printed.fiscalYear).join(', ')}
                  {': '}
                  {office.found === 0 ? words.none : words.found(office.found)}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <>
          <Button label={words.more(formatCount(left))} onPress={() => setShown((before) => before + page)} />
          <p class="paper-only">{words.paperShown(formatCount(shown), formatCount(inOrder.length))}</p>
        </>
      )}
    </>
  );
}
