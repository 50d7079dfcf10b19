import { BookMarked, FileUp } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { List, ListItem } from '../../../ui/lists/list-item.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { Skeleton } from '../../../ui/notices/skeleton.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { OfficePage } from '../../frame/office-page.tsx';
import { EditionMarks } from './edition-marks.tsx';
import { editionTexts } from './texts.ts';
import { type Shelf, type Standing, useOriginWords, useShelf } from './shelf.ts';
import './editions.css';

/** Which years' rules this office has, the current year first. */
export function ShelfScreen() {
  const { office } = useDesk();
  const words = useWords(editionTexts);
  const shelf = useShelf();
  return (
    <OfficePage
      title={words.title}
      room="scores"
      backTo={paths.app(office.id, 'scores')}
      act={
        <ButtonLink
          kind="primary"
          icon={FileUp}
          isWide
          label={words.importAct}
          href={paths.app(office.id, 'scores/editions/new')}
        />
      }
    >
      {shelf === undefined ? <Skeleton label={words.loading} rows={4} /> : <Years shelf={shelf} />}
    </OfficePage>
  );
}

function Years({ shelf: { thisYear, standing, unread } }: { readonly shelf: Shelf }) {
  const words = useWords(editionTexts);
  const current = standing.find(({ rules }) => rules.edition.fiscalYear === thisYear);
  const others = standing.filter((one) => one !== current);
  return (
    <div class="editions">
      <p class="lead">{words.lead}</p>
      {unread.map((year) => (
        <Banner key={year} tone="warning" title={words.unread(year)}>
          <p>{words.unreadText}</p>
        </Banner>
      ))}
      <Section title={words.current}>
        {current === undefined ? (
          <Banner tone="info" title={words.unknown(thisYear)}>
            <p>{words.unknownText}</p>
          </Banner>
        ) : (
          <List label={words.current}>
            <YearItem standing={current} />
          </List>
        )}
      </Section>
      <Section title={words.known}>
        <List label={words.known}>
          {others.map((one) => (
            <YearItem key={one.rules.edition.fiscalYear} standing={one} />
          ))}
        </List>
      </Section>
    </div>
  );
}

function YearItem({ standing }: { readonly standing: Standing }) {
  const { office } = useDesk();
  const words = useWords(editionTexts);
  const sayOrigin = useOriginWords();
  const { edition } = standing.rules;
  return (
    <ListItem
      title={words.yearTitle(edition.fiscalYear)}
      meta={sayOrigin(standing)}
      icon={BookMarked}
      href={paths.app(office.id, `scores/editions/${edition.fiscalYear}`)}
      badges={<EditionMarks edition={edition} />}
    />
  );
}
