import { useState } from 'preact/hooks';
import { FileSearch } from 'lucide';
import { paths, receiptCode, receiptSecret } from '../../../contracts/addresses.ts';
import type { Instant } from '../../../domain/basics/instant.ts';
import type { Matter } from '../../../data/citizen/kept/records.ts';
import { sayInstant } from '../../../i18n/dates.ts';
import { inLanguage, type Language } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { TextInput } from '../../../ui/fields/text-input.tsx';
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
  readonly onOpen: (secret: string) => void;
}

/** All receipts of this phone, and a field for a code from elsewhere. */
export function MattersList({ language, matters, now, onOpen }: MattersListProps) {
  const words = viewTexts(language);
  return (
    <div class="matters">
      <h1>{words.matters}</h1>
      {matters.length === 0 && <CodeField language={language} onOpen={onOpen} />}
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
                state={<MatterMark language={language} matter={matter} />}
              />
            ))}
          </List>
        )}
      </Section>
      {matters.length > 0 && <CodeField language={language} onOpen={onOpen} />}
    </div>
  );
}

function MatterMark({ language, matter }: { readonly language: Language; readonly matter: Matter }) {
  if (matter.answer === null) return <RoadMark language={language} road={matter.road} />;
  return <span>{viewTexts(language).states[matter.answer.status.state]}</span>;
}

function CodeField({ language, onOpen }: Pick<MattersListProps, 'language' | 'onOpen'>) {
  const words = viewTexts(language);
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      class="matters"
      onSubmit={(event) => {
        event.preventDefault();
        const secret = receiptSecret(typed);
        setWrong(secret === null);
        if (secret !== null) onOpen(secret);
      }}
    >
      <TextInput
        label={words.typeCode}
        help={words.typeCodeHelp}
        value={typed}
        onType={(value) => {
          setTyped(value);
          setWrong(false);
        }}
        autoComplete="off"
        maxLength={60}
        lang="en"
        {...(isWrong && { error: words.wrongCode })}
      />
      <Button type="submit" kind="primary" icon={FileSearch} label={words.look} isWide />
    </form>
  );
}
