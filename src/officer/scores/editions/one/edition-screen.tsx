import { FileUp } from 'lucide';
import { paths } from '../../../../contracts/addresses.ts';
import type { Edition } from '../../../../domain/ita/edition.ts';
import { ButtonLink } from '../../../../ui/acts/button-link.tsx';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { Skeleton } from '../../../../ui/notices/skeleton.tsx';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import { OfficePage } from '../../../frame/office-page.tsx';
import { EditionMarks } from '../edition-marks.tsx';
import { extentOf, gapsOf } from '../extent.ts';
import { type Shelf, type Standing, useOriginWords, useShelf } from '../shelf.ts';
import { editionTexts } from '../texts.ts';
import { EditionActs } from './edition-acts.tsx';
import { EditionItems } from './edition-items.tsx';
import { Levels, Sample, Weights } from './edition-rules.tsx';
import { EditionSources } from './edition-sources.tsx';
import { StartYear } from './start-year.tsx';
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
      {shelf !== undefined && standing === undefined && <NobodyKnows shelf={shelf} year={year} />}
      {shelf !== undefined && standing !== undefined && <Known shelf={shelf} standing={standing} />}
    </OfficePage>
  );
}

interface NobodyKnowsProps {
  readonly shelf: Shelf;
  readonly year: number;
}

/** Says so, and how the rules of such a year come to be. */
function NobodyKnows({ shelf, year }: NobodyKnowsProps) {
  const { office } = useDesk();
  const words = useWords(editionTexts);
  const nearest = nearestTo(year, shelf);
  return (
    <div class="editions">
      <Banner
        tone="info"
        title={words.unknown(year)}
        acts={
          <ButtonLink
            icon={FileUp}
            label={words.importAct}
            href={paths.app(office.id, 'scores/editions/new')}
          />
        }
      >
        <p>{words.unknownText}</p>
      </Banner>
      {nearest !== undefined && <StartYear from={nearest} year={year} />}
    </div>
  );
}

function nearestTo(year: number, { standing }: Shelf): Edition | undefined {
  const far = ({ fiscalYear }: Edition): number => Math.abs(fiscalYear - year);
  return standing.map(({ rules }) => rules.edition).sort((one, other) => far(one) - far(other))[0];
}

interface KnownProps {
  readonly shelf: Shelf;
  readonly standing: Standing;
}

function Known({ shelf, standing }: KnownProps) {
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
        {standing.rules.origin === 'office' && <p class="soft">{words.makersWord}</p>}
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
      <EditionActs shelf={shelf} standing={standing} />
    </div>
  );
}
