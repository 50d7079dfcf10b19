import { useMemo } from 'preact/hooks';
import { ChartNoAxesColumn } from 'lucide';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { EmptyState } from '../../../ui/notices/empty-state.tsx';
import { useDesk, useSay, useWords } from '../../desk/shell.tsx';
import { useScoreLinks } from '../links.ts';
import { keptYears } from '../published/import/keep-years.ts';
import { levelsOf } from '../published/known-names.ts';
import { ownTable } from './read-tables.ts';
import { type Auditing, Results } from './results.tsx';
import { auditTexts } from './texts.ts';

/** What the office keeps of its published results. */
export function FromOwn({ auditing }: { readonly auditing: Auditing }) {
  const { profile } = useDesk();
  const links = useScoreLinks();
  const say = useSay();
  const words = useWords(auditTexts);
  const name = profile.value === null ? '' : say(profile.value.name);
  const tables = useMemo(
    () => [ownTable(name, keptYears(auditing.book), (year) => levelsOf(auditing.book, year))],
    [name, auditing.book],
  );
  if (tables[0]?.years.length === 0) {
    return (
      <EmptyState
        icon={ChartNoAxesColumn}
        title={words.ownNone}
        act={<ButtonLink label={words.toImport} href={links.import} />}
      >
        <p>{words.ownNoneText}</p>
      </EmptyState>
    );
  }
  return <Results auditing={auditing} tables={tables} isOwn />;
}
