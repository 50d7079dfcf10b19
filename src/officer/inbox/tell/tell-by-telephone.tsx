import { useState } from 'preact/hooks';
import type { CaseView } from '../../../data/officer/office.ts';
import { isDelicate } from '../../../domain/channels/definition.ts';
import { isoDayOf, sayLongDay } from '../../../i18n/dates.ts';
import { FactList } from '../../../ui/lists/fact-list.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useDesk, useLanguage, useWords } from '../../desk/shell.tsx';
import { inboxTexts } from '../texts.ts';
import { useOriginFacts } from './origin-facts.ts';
import { tellTexts } from './tell-texts.ts';
import './tell-by-telephone.css';

/** What an officer may say to a caller who knows a case's number, and what not. */
export function TellByTelephone({ view }: { readonly view: CaseView }) {
  const { today } = useDesk();
  const words = useWords(tellTexts);
  const inbox = useWords(inboxTexts);
  const language = useLanguage();
  const origin = useOriginFacts(view);
  const [isOpen, setOpen] = useState(false);
  if (view.isUndone === true) return <Banner tone="info" title={words.undone} />;
  if (view.number === '') return null;
  const channel = (today.value ?? []).find(({ definition }) => definition.channel === view.channel);
  const isSecret = channel !== undefined && isDelicate(channel.definition.ring);
  const reply = view.history.filter(({ kind }) => kind === 'reply').at(-1)?.text ?? null;
  const day = (at: number): string => sayLongDay(isoDayOf(at), language);
  const isImported = (view.origin?.imported ?? null) !== null;
  return (
    <details class="tell-by-telephone" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.title}</summary>
      {isOpen && isSecret && <p>{words.delicate}</p>}
      {isOpen && !isSecret && (
        <>
          <FactList
            facts={[
              { label: words.state, value: inbox.states[view.state] },
              ...(isImported
                ? origin.filter(({ label }) => label === words.came)
                : [{ label: words.came, value: day(view.receivedAt) }]),
              ...(view.dueAt === null ? [] : [{ label: words.due, value: day(view.dueAt) }]),
              { label: words.reply, value: reply ?? words.noReply },
            ]}
          />
          <p>{words.mayNot}</p>
        </>
      )}
    </details>
  );
}
