import { Check } from 'lucide';
import type { CaseEvent } from '../../../data/officer/office.ts';
import { sayInstant } from '../../../i18n/dates.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useDesk, useLanguage, useWords } from '../../desk/shell.tsx';
import type { CaseProps } from './case-detail.tsx';
import { caseTexts } from './case-texts.ts';

/** What the citizen has written since anybody did something about the case; gone once somebody did, or has read it. */
export function NewWords({ view }: CaseProps) {
  const { office, notices } = useDesk();
  const words = useWords(caseTexts);
  const language = useLanguage();
  const { id, wordAt } = view;
  if (wordAt === undefined) return null;
  const isNew = ({ kind, by, at }: CaseEvent): boolean => kind === 'message' && by === null && at >= wordAt;
  const edit = { table: 'cases', row: id, set: { heard: wordAt }, steps: [], add: [] };
  return (
    <Banner
      tone="info"
      title={words.newWords}
      acts={
        <Button
          icon={Check}
          label={words.heard}
          onPress={() => void notices.keep(office.edit([edit]), { label: words.heardDone })}
        />
      }
    >
      {view.history.filter(isNew).map(({ text, at }) => (
        <p class="citizen-words" key={at}>
          {text}
          <small>{sayInstant(at, office.now(), language)}</small>
        </p>
      ))}
    </Banner>
  );
}
