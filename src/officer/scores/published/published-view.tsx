import { ChartNoAxesColumn } from 'lucide';
import type { RowView } from '../../../data/officer/office.ts';
import { EmptyState } from '../../../ui/notices/empty-state.tsx';
import { useWords } from '../../desk/shell.tsx';
import { IndicatorChart } from './indicator-chart.tsx';
import { IndicatorTable } from './indicator-table.tsx';
import { scoreTexts } from '../texts.ts';
import { YearResult } from './year-result.tsx';
import { yearViews } from './years.ts';
import './published-view.css';

/** The published years side by side, each worked out again. */
export function PublishedView({ rows }: { readonly rows: readonly RowView[] }) {
  const words = useWords(scoreTexts);
  const years = yearViews(rows);
  if (years.length === 0) {
    return (
      <EmptyState icon={ChartNoAxesColumn} title={words.emptyPublished}>
        <p>{words.emptyPublishedText}</p>
      </EmptyState>
    );
  }
  const known = years.filter((year) => year.known);
  const [latest] = known;
  return (
    <div class="published-view">
      <div class="years">
        {years.map((year) => (
          <YearResult key={year.published.fiscalYear} year={year} />
        ))}
      </div>
      {latest !== undefined && (
        <div class="indicators">
          <IndicatorChart year={latest} />
          <IndicatorTable years={known} edition={latest.edition} />
        </div>
      )}
    </div>
  );
}
