import type { ComponentChildren } from 'preact';
import type { LocalText } from '../../../domain/basics/local-text.ts';
import type { Fact, ServiceFacts } from '../../../domain/channels/service-facts.ts';
import { Section } from '../../../ui/frame/section.tsx';
import { FactList } from '../../../ui/lists/fact-list.tsx';
import { useSay, useWords } from '../../desk/shell.tsx';
import { CertaintyMark } from '../../scores/certainty.tsx';
import { libraryTexts } from './texts.ts';

/** What is known of a service beside its form; what is not known says so. */
export function ServiceFactList({ facts }: { readonly facts: ServiceFacts }) {
  const words = useWords(libraryTexts);
  const say = useSay();
  const line = (text: LocalText) => <li key={text.th}>{say(text)}</li>;
  return (
    <Section title={words.facts} note={words.factsNote}>
      <FactList
        facts={[
          {
            label: words.steps,
            value: <Known fact={facts.steps} show={(lines) => <ol>{lines.map(line)}</ol>} />,
          },
          {
            label: words.documents,
            value: (
              <Known
                fact={facts.documents}
                show={(lines) => (lines.length === 0 ? words.nothing : <ul>{lines.map(line)}</ul>)}
              />
            ),
          },
          { label: words.fee, value: <Known fact={facts.fee} show={say} /> },
          {
            label: words.limit,
            value: (
              <Known
                fact={facts.legalLimit}
                show={({ calendarDays, note }) => (
                  <>
                    <span>{words.limitDays(calendarDays)}</span>
                    <small>{say(note)}</small>
                  </>
                )}
              />
            ),
          },
        ]}
      />
    </Section>
  );
}

interface KnownProps<Value> {
  readonly fact: Fact<Value> | null;
  readonly show: (value: Value) => ComponentChildren;
}

function Known<Value>({ fact, show }: KnownProps<Value>) {
  const words = useWords(libraryTexts);
  const say = useSay();
  if (fact === null) return <span class="to-fill">{words.toFill}</span>;
  return (
    <div class="known">
      {show(fact.value)}
      <CertaintyMark of={words.sure} certainty={fact.certainty} />
      <small>{words.source(say(fact.source.title))}</small>
    </div>
  );
}
