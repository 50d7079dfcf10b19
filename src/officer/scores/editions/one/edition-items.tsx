import { disclosureItems } from '../../../../domain/ita/edition-parts.ts';
import type { DisclosureItem, Edition } from '../../../../domain/ita/edition.ts';
import { Section } from '../../../../ui/frame/section.tsx';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { editionTexts } from '../texts.ts';

/** What the office must show, by sub-indicator. */
export function EditionItems({ edition }: { readonly edition: Edition }) {
  const words = useWords(editionTexts);
  const say = useSay();
  const items = disclosureItems(edition);
  if (items.length === 0) return null;
  const groups = edition.subIndicators.map(({ code, name }) => {
    const own = items.filter(({ subIndicator }) => subIndicator === code);
    return { code, own, title: words.subIndicator(code, say(name), own.length) };
  });
  const isYearKnown = items.some(({ dataYear }) => dataYear !== null);
  const rest = items.filter(({ subIndicator }) => subIndicator === null);
  return (
    <Section title={words.disclosure(items.length)} note={words.disclosureNote}>
      <div>
        {groups.map(({ code, own, title }) => (
          <ItemGroup key={code} title={title} items={own} isYearKnown={isYearKnown} />
        ))}
        {rest.length > 0 && (
          <ItemGroup title={words.ungrouped(rest.length)} items={rest} isYearKnown={isYearKnown} />
        )}
      </div>
    </Section>
  );
}

interface ItemGroupProps {
  readonly title: string;
  readonly items: readonly DisclosureItem[];
  /** Of at least one item: where it is of none, that is said once. */
  readonly isYearKnown: boolean;
}

function ItemGroup({ title, items, isYearKnown }: ItemGroupProps) {
  const words = useWords(editionTexts);
  const say = useSay();
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {items.map(({ code, topic, dataYear }) => (
          <li key={code}>
            {`${code} ${say(topic)}`}
            {isYearKnown && (
              <small>{dataYear === null ? words.dataYearUnknown : words.dataYear[dataYear]}</small>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
