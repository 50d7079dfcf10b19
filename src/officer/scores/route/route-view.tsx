import { ClipboardCheck, ListChecks } from 'lucide';
import { useMemo } from 'preact/hooks';
import { paths } from '../../../contracts/addresses.ts';
import type { BookSources } from '../../../domain/ita/book/sources.ts';
import { disclosureItems } from '../../../domain/ita/edition-parts.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { Select } from '../../../ui/fields/select.tsx';
import { EmptyState } from '../../../ui/notices/empty-state.tsx';
import { Skeleton } from '../../../ui/notices/skeleton.tsx';
import { useDesk, useShell, useWords } from '../../desk/shell.tsx';
import { useBook } from '../book/use-book.ts';
import { KeptPlan } from './plan/kept-plan.tsx';
import { RoadView } from './road-view.tsx';
import { type RouteYear, routeYear, yearsOffered } from './route-year.ts';
import { routeTexts } from './route-texts.ts';
import { WeakIndicators } from './weak/weak-indicators.tsx';
import { WorthTable } from './deeds/worth-table.tsx';
import './route-view.css';

/** เป้าหมาย: what the office can do to reach the next level, the lightest way first. */
export function RouteView() {
  const words = useWords(routeTexts);
  const book = useBook();
  return book === undefined ? <Skeleton label={words.loading} rows={4} /> : <Years book={book} />;
}

function Years({ book }: { readonly book: BookSources }) {
  const { office } = useDesk();
  const { way } = useShell();
  const words = useWords(routeTexts);
  const years = useMemo(() => yearsOffered(book), [book]);
  const asked = Number(new URLSearchParams(way.address.value.search).get('year'));
  const first = years.find(({ isScored }) => isScored) ?? years[0];
  const fiscalYear = (years.find((year) => year.fiscalYear === asked) ?? first)?.fiscalYear ?? book.thisYear;
  const found = useMemo(() => routeYear(book, fiscalYear), [book, fiscalYear]);
  return (
    <div class="route-view">
      <div class="year">
        <Select
          label={words.year}
          options={years.map(({ fiscalYear: year, isScored }) => ({
            code: String(year),
            label: isScored ? String(year) : words.yearBare(year),
          }))}
          chosen={String(fiscalYear)}
          onChoose={(year) => way.replace(`${paths.app(office.id, 'scores')}?view=route&year=${year}`)}
        />
      </div>
      {found === null ? (
        <Unscored fiscalYear={fiscalYear} />
      ) : (
        <Scored key={fiscalYear} routeYear={found} book={book} />
      )}
    </div>
  );
}

interface ScoredProps {
  readonly routeYear: RouteYear;
  readonly book: BookSources;
}

function Scored({ routeYear: found, book }: ScoredProps) {
  const { office } = useDesk();
  const words = useWords(routeTexts);
  const { year, edition } = found;
  const isLooked = [...year.looks.values()].some(({ finding }) => finding !== 'unknown');
  return (
    <>
      {year.route !== null && <KeptPlan routeYear={found} route={year.route} />}
      {isLooked ? (
        <RoadView routeYear={found} />
      ) : (
        <EmptyState
          icon={ClipboardCheck}
          title={words.emptyTitle}
          act={
            <ButtonLink
              kind="primary"
              label={words.toChecklist(year.fiscalYear)}
              href={paths.app(office.id, `scores/checklist/${year.fiscalYear}`)}
            />
          }
        >
          <p>{words.emptyText(disclosureItems(edition).length)}</p>
        </EmptyState>
      )}
      <WeakIndicators routeYear={found} book={book} />
      <WorthTable edition={edition} />
    </>
  );
}

function Unscored({ fiscalYear }: { readonly fiscalYear: number }) {
  const { office } = useDesk();
  const words = useWords(routeTexts);
  return (
    <EmptyState
      icon={ListChecks}
      title={words.noScore(fiscalYear)}
      act={<ButtonLink label={words.toEditions} href={paths.app(office.id, 'scores/editions')} />}
    >
      <p>{words.noScoreText}</p>
    </EmptyState>
  );
}
