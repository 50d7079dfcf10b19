import type { Edition } from '../../../domain/ita/edition.ts';
import type { PublishedYear } from '../../../domain/ita/published.ts';
import { formatPoints } from '../../../i18n/numbers.ts';
import { BarChart } from '../../../ui/pictures/bar-chart.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { useSay, useWords } from '../../desk/shell.tsx';
import { scoreTexts } from '../texts.ts';
import { targetOf } from './years.ts';

export interface IndicatorChartProps {
  readonly published: PublishedYear;
  readonly edition: Edition;
}

/** A year's indicators against the pass mark. */
export function IndicatorChart({ published, edition }: IndicatorChartProps) {
  const words = useWords(scoreTexts);
  const say = useSay();
  const rows = edition.indicators.map(({ no, name, instrument }) => ({
    label: `${no}. ${say(name)}`,
    value: published.indicators[no] ?? null,
    note: instrument,
  }));
  const ranked = rows
    .flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]))
    .sort((one, other) => one.value - other.value);
  const [lowest] = ranked;
  const highest = ranked.at(-1);
  return (
    <Section title={words.indicators}>
      {lowest !== undefined && highest !== undefined && (
        <p>
          {words.lowest(lowest.label, formatPoints(lowest.value))}
          <br />
          {words.highest(highest.label, formatPoints(highest.value))}
        </p>
      )}
      <BarChart
        rows={rows}
        {...targetOf(edition, words)}
        words={{
          title: words.chart(published.fiscalYear),
          rowLabel: words.indicator,
          valueLabel: words.points,
          unknownLabel: words.unknown,
        }}
        tableLabel={words.asTable}
      />
    </Section>
  );
}
