import { ChartNoAxesColumn, Plus, SearchCheck } from 'lucide';
import { strengthLine } from '../../../domain/ita/analysis/strengths.ts';
import { bookYear } from '../../../domain/ita/book/book-year.ts';
import type { BookSources } from '../../../domain/ita/book/sources.ts';
import { sameItems } from '../../../editions/same-items.ts';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { EmptyState } from '../../../ui/notices/empty-state.tsx';
import { useShell, useWords } from '../../desk/shell.tsx';
import { useWide } from '../../desk/use-wide.ts';
import { scoreTexts } from '../texts.ts';
import { StrengthsPart } from './analysis/strengths-part.tsx';
import { IndicatorRadar } from './charts/indicator-radar.tsx';
import { InstrumentCharts } from './charts/instrument-charts.tsx';
import { IndicatorTable } from './table/indicator-table.tsx';
import { namesOf } from './known-names.ts';
import { useScoreLinks } from '../links.ts';
import { pairOf } from './pair.ts';
import { SameThings } from './same/same-things.tsx';
import { publishedTexts } from './texts.ts';
import { YearPair } from './year-pair.tsx';
import { YearResult } from './year-result.tsx';
import { yearViews } from './years.ts';
import './published-view.css';

/** The published years side by side, each worked out again; what came of every number, strengths and weaknesses. */
export function PublishedView({ book }: { readonly book: BookSources }) {
  const { way } = useShell();
  const isWide = useWide();
  const links = useScoreLinks();
  const words = useWords(scoreTexts);
  const more = useWords(publishedTexts);
  const years = yearViews(book);
  const pair = pairOf(years, new URLSearchParams(way.address.value.search));
  if (pair === null) {
    return (
      <EmptyState
        icon={ChartNoAxesColumn}
        title={words.emptyPublished}
        act={<ButtonLink kind="primary" icon={Plus} label={more.addFirst} href={links.import} />}
      >
        <p>{words.emptyPublishedText}</p>
      </EmptyState>
    );
  }
  const { now, before } = pair;
  const shown = isWide ? years : [now, ...(before === null ? [] : [before])];
  const { fiscalYear } = now.published;
  const { assessment, rules } = bookYear(book, fiscalYear);
  const edition = now.known ? (rules?.edition ?? now.edition) : null;
  const { indicators } = namesOf(book, now.known ? now.edition.fiscalYear : fiscalYear);
  return (
    <div class="published-view">
      <div class="head">
        <YearPair years={years} pair={pair} />
        <ButtonLink icon={Plus} label={more.add} href={links.import} />
        <ButtonLink icon={SearchCheck} label={more.audit} href={links.audit} />
      </div>
      <div class="years">
        {shown.map((year) => (
          <YearResult key={year.published.fiscalYear} year={year} />
        ))}
      </div>
      <div class="indicators">
        <IndicatorRadar pair={pair} indicators={indicators} edition={edition} />
        <StrengthsPart year={now} indicators={indicators} line={strengthLine(assessment)} />
      </div>
      <InstrumentCharts years={years} pair={pair} indicators={indicators} edition={edition} />
      <IndicatorTable years={years} indicators={indicators} />
      <SameThings book={book} things={sameItems} />
    </div>
  );
}
