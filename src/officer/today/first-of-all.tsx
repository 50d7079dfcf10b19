import { paths } from '../../contracts/addresses.ts';
import { Section } from '../../ui/frame/section.tsx';
import { List } from '../../ui/lists/list-item.tsx';
import { useDesk, useWords } from '../desk/shell.tsx';
import { useLive } from '../desk/use-live.ts';
import { CaseRow } from '../inbox/case-row.tsx';
import { todayTexts } from './texts.ts';

const shown = 3;

/** The cases whose promise is already broken. */
export function FirstOfAll() {
  const { office } = useDesk();
  const words = useWords(todayTexts);
  const cases = useLive(() => office.cases({ states: null, channel: null, onlyOverdue: true, limit: shown }));
  if (cases === undefined || cases.length === 0) return null;
  return (
    <Section
      title={words.first}
      note={words.firstNote}
      act={<a href={paths.app(office.id, 'inbox?show=overdue')}>{words.allOverdue}</a>}
    >
      <List label={words.first}>
        {cases.map((summary) => (
          <CaseRow key={summary.id} summary={summary} search="?show=overdue" />
        ))}
      </List>
    </Section>
  );
}
