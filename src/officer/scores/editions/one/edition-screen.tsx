import { paths } from '../../../../contracts/addresses.ts';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { Skeleton } from '../../../../ui/notices/skeleton.tsx';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import { OfficePage } from '../../../frame/office-page.tsx';
import { EditionMarks } from '../edition-marks.tsx';
import { extentOf, gapsOf } from '../extent.ts';
import { type Standing, useOriginWords, useShelf } from '../shelf.ts';
import { editionTexts } from '../texts.ts';
import { EditionItems } from './edition-items.tsx';
import { Levels, Sample, Weights } from './edition-rules.tsx';
import { EditionSources } from './edition-sources.tsx';
import '../editions.css';

/** What the rules of one year say, how sure they are, and what can be done with them. */
export function EditionScreen({ year }: { readonly year: number }) {
  const { office } = useDesk();
  const words = useWords(editionTexts);
  const shelf = useShelf();
  const standing = shelf?.standing.find(({ rules }) => rules.edition.fiscalYear === year);
  return (
    <OfficePage title={words.yearTitle(year)} room="scores" backTo={paths.app(office.id, 'scores/editions')}>
      {shelf === undefined && <Skeleton label={words.loading} rows={4} />}
      {shelf !== undefined && standing === undefined && <NobodyKnows year={year} />}
      {shelf !== undefined && standing !== undefined && <Edition standing={standing} />}
    </OfficePage>
  );
}

function NobodyKnows({ year }: { readonly year: number }) {
  const words = useWords(editionTexts);
  return (
    <Banner tone="info" title={words.unknown(year)}>
      <p>{words.unknownText}</p>
    </Banner>
  );
}

interface EditionProps {
  readonly standing: Standing;
}

function Edition({ standing }: EditionProps) {
  const words = useWords(editionTexts);
  const sayOrigin = useOriginWords();
  const { edition } = standing.rules;
  const gaps = gapsOf(edition);
  return (
    <div class="editions">
      <header>
        <div class="marks">
          <EditionMarks edition={edition} />
        </div>
        <p>{words.extentTexts[extentOf(edition)]}</p>
        <p class="soft">{sayOrigin(standing)}</p>
      </header>
      {gaps.length > 0 && (
        <Banner tone="info" title={words.gaps}>
          <ul class="rules">
            {gaps.map((gap) => (
              <li key={gap}>{words.gap[gap]}</li>
            ))}
          </ul>
        </Banner>
      )}
      <Weights edition={edition} />
      <Levels edition={edition} />
      <Sample edition={edition} />
      <EditionItems edition={edition} />
      <EditionSources edition={edition} />
    </div>
  );
}
