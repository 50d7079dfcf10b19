import { disclosureItems, surveyItems } from '../../../../domain/ita/edition-parts.ts';
import type { Edition } from '../../../../domain/ita/edition.ts';
import { Section } from '../../../../ui/frame/section.tsx';
import { FactList } from '../../../../ui/lists/fact-list.tsx';
import { Skeleton } from '../../../../ui/notices/skeleton.tsx';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import { EditionMarks } from '../edition-marks.tsx';
import { Levels, Weights } from '../one/edition-rules.tsx';
import { useShelf } from '../shelf.ts';
import { editionTexts } from '../texts.ts';
import { ChangeList } from './change-list.tsx';
import { takeTexts } from './take-texts.ts';
import { mayChangeRules, WhoMay } from './who-may.tsx';

/** An edition before it is put to use: whose it is, what it says, what it changes. */
export function EditionPreview({ edition }: { readonly edition: Edition }) {
  const { office } = useDesk();
  const words = useWords(takeTexts);
  const told = useWords(editionTexts);
  const shelf = useShelf();
  if (shelf === undefined) return <Skeleton label={words.checking} rows={4} />;
  const { fiscalYear } = edition;
  const before = shelf.standing.find(({ rules }) => rules.edition.fiscalYear === fiscalYear)?.rules.edition;
  return (
    <>
      <Section title={words.summary}>
        <div class="marks">
          <EditionMarks edition={edition} />
        </div>
        <Summary edition={edition} />
        <p class="soft">{told.makersWord}</p>
        {edition.certainty !== 'confirmed' && <p class="soft">{words.unsure}</p>}
      </Section>
      {before === undefined ? (
        <>
          <p>{words.first(fiscalYear)}</p>
          <Weights edition={edition} />
          <Levels edition={edition} />
        </>
      ) : (
        <Section title={words.changes(fiscalYear)}>
          <ChangeList before={before} after={edition} />
        </Section>
      )}
      {mayChangeRules(office.me.role) ? <p>{words.whatChanges}</p> : <WhoMay />}
    </>
  );
}

function Summary({ edition }: { readonly edition: Edition }) {
  const words = useWords(takeTexts);
  const told = useWords(editionTexts);
  const asked = (of: 'IIT' | 'EIT'): string => {
    const { length } = surveyItems(edition, of);
    return length === 0 ? told.notKnown : told.questions(length);
  };
  return (
    <FactList
      facts={[
        { label: words.fiscalYear, value: String(edition.fiscalYear) },
        { label: words.maker, value: edition.maker ?? told.makerless },
        { label: 'IIT', value: asked('IIT') },
        { label: 'EIT', value: asked('EIT') },
        { label: 'OIT', value: told.items(disclosureItems(edition).length) },
      ]}
    />
  );
}
