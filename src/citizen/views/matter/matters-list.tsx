import type { ComponentChild } from 'preact';
import { FileSearch } from 'lucide';
import { paths, receiptCode } from '../../../contracts/addresses.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import type { Matter } from '../../../data/citizen/kept/records.ts';
import { sayInstant } from '../../../i18n/dates.ts';
import { inLanguage, type Language } from '../../../i18n/texts.ts';
import { Section } from '../../../ui/frame/section.tsx';
import { List, ListItem } from '../../../ui/lists/list-item.tsx';
import { EmptyState } from '../../../ui/notices/empty-state.tsx';
import { RoadMark } from '../parts/road-mark.tsx';
import { viewTexts } from '../texts.ts';
import '../views.css';

export interface MattersListProps {
  readonly language: Language;
  readonly matters: readonly Matter[];
  readonly now: Instant;
  /** A field for a code from elsewhere, once it is loaded. */
  readonly code: ComponentChild;
  /** What stands below the list, once it is loaded. */
  readonly more: ComponentChild;
}

/** All receipts of this phone, and a field for a code from elsewhere. */
export function MattersList({ language, matters, now, code, more }: MattersListProps) {
  const words = viewTexts(language);
  return (
    <div class="matters">
      <h1>{words.matters}</h1>
      {matters.length === 0 && code}
      <Section title={words.mattersHere}>
        {matters.length === 0 ? (
          <EmptyState icon={FileSearch} title={words.noMatters}>
            {words.noMattersHow}
          </EmptyState>
        ) : (
          <List label={words.mattersHere}>
            {matters.map((matter) => (
              <ListItem
                key={matter.id}
                href={`${paths.receipt}#${receiptCode(matter.secret)}`}
                title={inLanguage(matter.title, language)}
                meta={`${inLanguage(matter.officeName, language)} · ${sayInstant(matter.writtenAt, now, language)}`}
                isUrgent={isUnread(matter)}
                state={<MatterMark language={language} matter={matter} />}
              />
            ))}
          </List>
        )}
      </Section>
      {matters.length > 0 && code}
      {matters.length > 0 && more}
    </div>
  );
}

/** Whether the office has said something that was not looked at on its page. */
function isUnread({ answer, seen = -1 }: Matter): boolean {
  return answer !== null && answer.upToSeq > seen;
}

function MatterMark({ language, matter }: { readonly language: Language; readonly matter: Matter }) {
  if (matter.answer === null) return <RoadMark language={language} road={matter.road} />;
  const words = viewTexts(language);
  const { state } = matter.answer.status;
  return isUnread(matter) ? <strong>{words.unread}</strong> : <span>{words.states[state]}</span>;
}
