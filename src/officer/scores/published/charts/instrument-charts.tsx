import { followed, type FigureCode } from '../../../../domain/ita/analysis/figures.ts';
import type { InstrumentCode } from '../../../../domain/ita/edition.ts';
import type { BarGroup } from '../../../../figures/grouped-bars.ts';
import { Section } from '../../../../ui/frame/section.tsx';
import { GroupedBarChart } from '../../../../ui/pictures/charts/grouped-bar-chart.tsx';
import { LineChart } from '../../../../ui/pictures/charts/line-chart.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { scoreTexts } from '../../texts.ts';
import { publishedTexts } from '../texts.ts';
import { analysed, type YearView } from '../years.ts';
import { type PairChartProps, useCompared } from './compared.ts';

export interface InstrumentChartsProps extends PairChartProps {
  /** Latest first. */
  readonly years: readonly YearView[];
}

/** The instruments of two years as bars, and of all years as lines with the total. */
export function InstrumentCharts({ years, indicators, ...given }: InstrumentChartsProps) {
  const words = useWords(scoreTexts);
  const more = useWords(publishedTexts);
  const compared = useCompared(given);
  const { pair, edition } = given;
  const instruments = [...new Set(indicators.map(({ instrument }) => instrument))];
  const inOrder = [...years].reverse();
  const line = (code: FigureCode): readonly (number | null)[] =>
    followed(years.map(analysed), code).map(({ value }) => value);
  const noteOf = (code: InstrumentCode): Pick<BarGroup, 'note'> => {
    const weight = edition?.instruments.find((one) => one.code === code)?.weight;
    return weight === undefined ? {} : { note: more.weight(weight) };
  };
  return (
    <Section title={more.instruments} note={more.instrumentsNote}>
      <div class="charts">
        <GroupedBarChart
          groups={instruments.map((code) => ({
            label: code,
            ...noteOf(code),
            ...compared.valuesOf(code),
            ...rangeOf(pair.now, code),
          }))}
          words={{
            ...compared.words,
            title: more.bars(compared.years),
            rowLabel: more.instrument,
            rangeLabel: more.mayLie,
          }}
          {...compared.target}
          tableLabel={words.asTable}
        />
        {years.length > 1 && (
          <LineChart
            years={inOrder.map(({ published }) => String(published.fiscalYear))}
            series={[
              { label: more.totalLine, short: more.totalShort, values: line('printed') },
              ...instruments.map((code) => ({ label: code, values: line(code) })),
            ]}
            words={{ title: more.lines, rowLabel: more.yearHead, unknownLabel: words.unknown }}
            {...compared.target}
            tableLabel={words.asTable}
          />
        )}
      </div>
    </Section>
  );
}

/** Between which points an instrument may lie, of which indicators are missing. */
function rangeOf(year: YearView, code: InstrumentCode): Pick<BarGroup, 'range'> {
  const node = analysed(year).board?.total.children.find((child) => child.code === code);
  return node === undefined || node.complete ? {} : { range: node.range };
}
