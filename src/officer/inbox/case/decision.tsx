import type { CaseState } from '../../../domain/channels/case-life.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import type { CaseProps } from './case-detail.tsx';
import { caseTexts } from './case-texts.ts';
import { inboxTexts } from '../texts.ts';

/** Two people moved the case at once: both states are offered, one is chosen. */
export function Decision({ view }: CaseProps) {
  const { office, notices } = useDesk();
  const words = useWords(caseTexts);
  const inbox = useWords(inboxTexts);
  const offered: readonly CaseState[] = [...new Set([view.state, ...view.contestedStates])];
  return (
    <Banner
      tone="warning"
      title={words.contestedTitle}
      acts={offered.map((state) => (
        <Button
          key={state}
          label={words.keepState(inbox.states[state])}
          onPress={() =>
            void notices.keep(office.setState(view.id, view.state, state), { label: words.decided })
          }
        />
      ))}
    >
      <p>{words.contestedText(inbox.states[view.state])}</p>
    </Banner>
  );
}
