import { CalendarRange, ClipboardList } from 'lucide';
import { paths } from '../../../contracts/addresses.ts';
import { bookYear } from '../../../domain/ita/book/book-year.ts';
import type { BookSources } from '../../../domain/ita/book/sources.ts';
import { handCountOf } from '../../../domain/ita/rows/hand-count-row.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { EmptyState } from '../../../ui/notices/empty-state.tsx';
import { Skeleton } from '../../../ui/notices/skeleton.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { scoreLinks } from '../links.ts';
import { useBook } from '../book/use-book.ts';
import { SelfYear } from './self-year.tsx';
import { scoreTexts } from '../texts.ts';
import './self-view.css';

/** ค่าประเมินตนเอง: what the office's own surveys say, never more than is known. */
export function SelfView() {
  const { office } = useDesk();
  const words = useWords(scoreTexts);
  const book = useBook();
  if (book === undefined) return <Skeleton label={words.loading} rows={3} />;
  const years = heardYears(book);
  if (years.length > 0)
    return (
      <div class="self-view">
        <p class="lead">{words.selfLead}</p>
        <ButtonLink
          icon={CalendarRange}
          label={words.toSeason}
          href={scoreLinks(office.id).season(book.thisYear)}
        />
        {years.map((fiscalYear) => (
          <SelfYear
            key={fiscalYear}
            year={bookYear(book, fiscalYear)}
            surveys={book.surveys.filter(({ edition }) => edition === fiscalYear)}
          />
        ))}
      </div>
    );
  return (
    <EmptyState
      icon={ClipboardList}
      title={words.emptySelf}
      act={<ButtonLink label={words.emptySelfAct} href={paths.app(office.id, 'channels')} />}
    >
      <p>{words.emptySelfText}</p>
    </EmptyState>
  );
}

/** Years of which a survey was opened or sheets were typed in, latest first. */
function heardYears({ surveys, handCounts }: BookSources): readonly number[] {
  const typedIn = handCounts.map(handCountOf).filter((count) => count !== null && !count.isWithdrawn);
  const years = [
    ...surveys.map(({ edition }) => edition),
    ...typedIn.flatMap((count) => (count === null ? [] : [count.fiscalYear])),
  ];
  return [...new Set(years)].sort((one, other) => other - one);
}
